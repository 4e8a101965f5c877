package io.github.evalcarbone.report.uncertainty;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.report.section.LineTable;
import io.github.evalcarbone.uncertainty.Sensitivity;
import java.util.ArrayList;
import java.util.List;

/** A report on sensitivity as CSV, not rounded. */
record SensitivityCsv(Sensitivity sensitivity, FootprintData data) {

    private static final String HEADER =
            "kind;input;category;unit;firstOrder;totalOrder;propagated;rankCorrelation;low;high;standardDeviation;"
                    + "draws;seed;inventory;evaluationDate;ruleSet;datasets\n";

    String write() {
        StringBuilder text = new StringBuilder(HEADER);
        sensitivity
                .inputs()
                .forEach(effect -> text.append(record(
                        "INPUT",
                        effect.input().id(),
                        List.of(
                                Numbers.shortest(effect.indices().first()),
                                Numbers.shortest(effect.indices().total()),
                                Numbers.shortest(effect.propagated()),
                                effect.rankCorrelation().map(Numbers::shortest).orElse(""),
                                Numbers.shortest(effect.low().value()),
                                Numbers.shortest(effect.high().value())))));
        if (sensitivity.others() > 0) {
            text.append(record(
                    "OTHERS",
                    String.valueOf(sensitivity.others()),
                    List.of(
                            Numbers.shortest(sensitivity.ofOthers().first()),
                            Numbers.shortest(sensitivity.ofOthers().total()),
                            "",
                            "",
                            "",
                            "")));
        }
        return text.toString();
    }

    private String record(String kind, String input, List<String> own) {
        List<String> cells = new ArrayList<>(List.of(
                kind,
                LineTable.cell(input),
                sensitivity.category().id(),
                LineTable.cell(sensitivity.category().unitPerYear().toString())));
        cells.addAll(own);
        cells.add(Numbers.shortest(sensitivity.standardDeviation().value()));
        cells.add(String.valueOf(sensitivity.draws()));
        cells.add(String.valueOf(sensitivity.seed()));
        cells.addAll(LineTable.origin(data));
        return String.join(";", cells) + "\n";
    }
}
