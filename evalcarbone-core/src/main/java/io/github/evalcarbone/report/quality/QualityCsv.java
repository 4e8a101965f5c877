package io.github.evalcarbone.report.quality;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.quality.DataQuality;
import io.github.evalcarbone.quality.DatumQuality;
import io.github.evalcarbone.quality.DatumQuality.Step;
import io.github.evalcarbone.quality.LineQuality;
import io.github.evalcarbone.quality.MendStep;
import io.github.evalcarbone.report.section.LineTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The quality of each line as CSV, not rounded, in the order of the inventory. */
record QualityCsv(DataQuality quality, FootprintData head) {

    private static final String HEADER =
            "line;label;quantity;type;site;department;grade;gradeEmbodied;gradeUse;gradeQuantity;gradeIdentity;gradeLifetime;"
                    + "gradeElectricity;decidedBy;criterion;originQuantity;originIdentity;originLifetime;originElectricity;category;"
                    + "unit;embodied;use;isUnknown;possible;pcr;bilanCarbone;mendRank;nextStep;reaches;inventory;evaluationDate;"
                    + "ruleSet;datasets\n";

    /** A line to mend, and its place among them. */
    private record Rank(int place, MendStep step) {}

    String write() {
        Map<String, Rank> ranks = ranks();
        StringBuilder text = new StringBuilder(HEADER);
        List<String> origin = LineTable.origin(head);
        quality.lines().forEach(line -> {
            List<String> cells = cells(line);
            cells.addAll(mend(Optional.ofNullable(ranks.get(line.line().id()))));
            cells.addAll(origin);
            text.append(String.join(";", cells)).append('\n');
        });
        return text.toString();
    }

    private Map<String, Rank> ranks() {
        Map<String, Rank> ranks = new HashMap<>();
        for (MendStep step : quality.mendFirst(Integer.MAX_VALUE)) {
            ranks.put(step.line().line().id(), new Rank(ranks.size() + 1, step));
        }
        return ranks;
    }

    private List<String> cells(LineQuality graded) {
        FootprintLine line = graded.line();
        DatumQuality decided = graded.decidedBy();
        List<String> cells = new ArrayList<>(List.of(
                LineTable.cell(line.id()),
                LineTable.cell(line.label()),
                Numbers.shortest(line.quantity()),
                LineTable.cell(line.type()),
                LineTable.cell(line.site()),
                LineTable.cell(line.department()),
                graded.grade().name(),
                graded.embodied().grade().name(),
                graded.use().grade().name()));
        graded.data().forEach(datum -> cells.add(datum.grade().name()));
        cells.add(decided.datum().key());
        cells.add(String.join(" ", decided.reasons()));
        graded.data().forEach(datum -> cells.add(datum.origin().key()));
        cells.addAll(sizes(graded));
        return cells;
    }

    private List<String> sizes(LineQuality line) {
        return List.of(
                quality.category().id(),
                LineTable.cell(quality.category().unitPerYear().toString()),
                number(line.embodied()),
                number(line.use()),
                String.valueOf(line.isUnknown()),
                line.possible()
                        .map(size -> Numbers.shortest(size.doubleValue()))
                        .orElse(""),
                quality.criteria().scale(line.grade()).pcr(),
                quality.criteria().scale(line.grade()).bilanCarbone());
    }

    private static String number(LineQuality.Group group) {
        return group.isUnknown() ? "" : Numbers.shortest(group.impact().doubleValue());
    }

    private static List<String> mend(Optional<Rank> rank) {
        return List.of(
                rank.map(known -> String.valueOf(known.place())).orElse(""),
                rank.map(known -> known.step().steps().stream()
                                .map(QualityCsv::text)
                                .collect(Collectors.joining(" ")))
                        .orElse(""),
                rank.map(known -> known.step().reaches().name()).orElse(""));
    }

    private static String text(Step step) {
        return step.datum().key() + ":" + step.reason().id();
    }
}
