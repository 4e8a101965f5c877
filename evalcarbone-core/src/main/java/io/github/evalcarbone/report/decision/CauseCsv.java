package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.attribution.Cause;
import io.github.evalcarbone.attribution.CauseAnalysis;
import io.github.evalcarbone.attribution.CauseGroup;
import io.github.evalcarbone.attribution.CausePart;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.report.section.LineTable;
import java.util.List;
import java.util.stream.Collectors;

/** Causes as CSV, not rounded: those of the whole, then those of each group. */
record CauseCsv(CauseAnalysis analysis, Difference whole) {

    private static final String HEADER = "before;after;category;unit;group;causes;part;embodied;use;lines;complete\n";

    String write() {
        StringBuilder text = new StringBuilder(HEADER);
        analysis.parts().forEach(part -> text.append(record("", part)));
        for (CauseGroup group : analysis.groups()) {
            String key = String.join(" / ", group.key().texts());
            group.parts().forEach(part -> text.append(record(key, part)));
        }
        return text.toString();
    }

    private String record(String group, CausePart part) {
        List<String> cells = List.of(
                LineTable.cell(analysis.before()),
                LineTable.cell(analysis.after()),
                analysis.category().id(),
                LineTable.cell(analysis.category().unitPerYear().toString()),
                LineTable.cell(group),
                part.causes().stream().map(Cause::name).collect(Collectors.joining(",")),
                Numbers.shortest(part.amount().value()),
                Numbers.shortest(part.embodied().value()),
                Numbers.shortest(part.use().value()),
                String.valueOf(part.lines()),
                String.valueOf(whole.isComplete()));
        return String.join(";", cells) + "\n";
    }
}
