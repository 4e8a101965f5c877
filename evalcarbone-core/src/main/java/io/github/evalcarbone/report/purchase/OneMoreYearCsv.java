package io.github.evalcarbone.report.purchase;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.purchase.OneMoreYear;
import io.github.evalcarbone.purchase.OneMoreYear.Effect;
import io.github.evalcarbone.report.section.LineTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One more year of service as CSV, not rounded: a record for each type, and a last one for all. */
record OneMoreYearCsv(OneMoreYear effect, FootprintData data) {

    private static final String HEADER =
            "kind;type;category;unit;before;beforeComplete;avoided;complete;share;lines;withoutLifetime;"
                    + "incompleteLines;inventory;evaluationDate;ruleSet;datasets\n";

    /** Returns the types, the largest effect first, those without a known one last. */
    static List<Map.Entry<String, Effect>> ranked(OneMoreYear effect) {
        Comparator<Map.Entry<String, Effect>> order = Comparator.comparing(
                        (Map.Entry<String, Effect> type) -> type.getValue().isUnknown())
                .thenComparing(type -> type.getValue().avoided(), Comparator.reverseOrder());
        return effect.types().entrySet().stream().sorted(order).toList();
    }

    String write() {
        StringBuilder text = new StringBuilder(HEADER);
        ranked(effect).forEach(type -> text.append(record("type", type.getKey(), type.getValue())));
        return text.append(record("all", "", effect.all())).toString();
    }

    private String record(String kind, String type, Effect some) {
        List<String> cells = new ArrayList<>(List.of(
                kind,
                LineTable.cell(type),
                effect.category().id(),
                LineTable.cell(effect.category().unitPerYear().toString()),
                number(some.before()),
                String.valueOf(some.before().isComplete()),
                some.isUnknown() ? "" : Numbers.shortest(some.avoided().value()),
                String.valueOf(some.isComplete()),
                some.share().map(Numbers::shortest).orElse(""),
                String.valueOf(some.lines()),
                String.valueOf(some.notComputable()),
                String.valueOf(some.embodied().incompleteLines())));
        cells.addAll(LineTable.origin(data));
        return String.join(";", cells) + "\n";
    }

    static String number(Total total) {
        return total.isUnknown() ? "" : Numbers.shortest(total.known().value());
    }
}
