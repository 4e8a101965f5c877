package io.github.evalcarbone.report.purchase;

import static java.util.Objects.requireNonNull;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.purchase.NewDevice;
import io.github.evalcarbone.purchase.ReplaceOrKeep;
import io.github.evalcarbone.purchase.ReplacementStudy;
import io.github.evalcarbone.purchase.ReplacementStudy.OfLine;
import io.github.evalcarbone.purchase.ReplacementStudy.OfType;
import io.github.evalcarbone.report.section.LineTable;
import io.github.evalcarbone.units.Amount;
import java.util.ArrayList;
import java.util.List;

/** Replacements as CSV, not rounded: a record for each type, then for each line. */
record ReplacementCsv(ReplacementStudy study, FootprintData data) {

    private static final String HEADER =
            "kind;line;label;type;items;newDevice;newModel;figures;use;category;unit;useKept;useNew;"
                    + "embodiedNew;yearsOfService;paybackYears;replacingBeatsFrom;avoidedPerYear;verdict;"
                    + "inventory;evaluationDate;ruleSet;datasets\n";

    String write() {
        StringBuilder text = new StringBuilder(HEADER);
        study.types().forEach((type, of) -> text.append(type(type, of)));
        study.lines().forEach(line -> text.append(line(line)));
        return text.toString();
    }

    private String type(String type, OfType of) {
        return record(List.of("type", "", ""), type, of.by(), of.compared());
    }

    private String line(OfLine line) {
        List<String> first = List.of(
                "line",
                LineTable.cell(line.line().id()),
                LineTable.cell(line.line().label()));
        return record(
                first,
                line.type(),
                requireNonNull(study.types().get(line.type())).by(),
                line.compared());
    }

    private String record(List<String> first, String type, NewDevice by, ReplaceOrKeep compared) {
        List<String> cells = new ArrayList<>(first);
        cells.addAll(List.of(
                LineTable.cell(type),
                Numbers.shortest(compared.items()),
                LineTable.cell(by.device().label()),
                LineTable.cell(by.model().orElse("")),
                by.basis().name(),
                by.useBasis().name(),
                study.category().id(),
                LineTable.cell(study.category().unitPerYear().toString()),
                number(compared.useKept()),
                number(compared.useNew()),
                number(compared.embodied()),
                compared.years().map(Numbers::shortest).orElse(""),
                compared.paybackYears().map(Numbers::shortest).orElse(""),
                compared.fromYear().map(String::valueOf).orElse(""),
                compared.avoidedPerYear()
                        .map(Amount::value)
                        .map(Numbers::shortest)
                        .orElse(""),
                compared.verdict().name()));
        cells.addAll(LineTable.origin(data));
        return String.join(";", cells) + "\n";
    }

    /** Returns a complete figure; one from which something is missing is blank, as no verdict rests on it. */
    private static String number(Total total) {
        return total.complete().map(Amount::value).map(Numbers::shortest).orElse("");
    }
}
