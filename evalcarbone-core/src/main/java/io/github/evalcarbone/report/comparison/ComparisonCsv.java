package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.comparison.ApplicationComparison;
import io.github.evalcarbone.comparison.ApplicationComparison.Row;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.FleetMeans;
import io.github.evalcarbone.comparison.FleetMeans.Mean;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.comparison.KeptOut;
import io.github.evalcarbone.comparison.SecondLifeEffect;
import io.github.evalcarbone.comparison.SecondLifeEffect.Entry;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.report.section.LineTable;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.uncertainty.DrawnDifference;
import io.github.evalcarbone.uncertainty.Interval;
import io.github.evalcarbone.uncertainty.Percentile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Totals, differences and means as CSV, not rounded; a value that is not known is an empty cell. */
public final class ComparisonCsv {

    private static final String HEADER =
            "kind;alternative;category;unit;phase;type;application;method;base;value;difference;relative;complete;lines;incompleteLines;"
                    + "unknownLines;unknownValues;excludedLines;excludedValues;inventory;evaluationDate;ruleSet;datasets\n";
    private static final String SEPARATOR = ";";
    /** No phase, type, application and method of second life. */
    private static final List<String> NO_GROUP = List.of("", "", "", "");

    private static final int CELLS_OF_KEPT_OUT = 4;
    private static final int CELLS_OF_COUNTS = 3 + CELLS_OF_KEPT_OUT;

    private final ComparedResults results;
    private final FootprintComparison comparison;
    private final StringBuilder text = new StringBuilder(HEADER);

    private ComparisonCsv(ComparedResults results) {
        this.results = results;
        this.comparison = results.comparison();
    }

    /**
     * Returns the table.
     *
     * @param results  what is written
     * @return the CSV, lines ended by LF
     */
    public static String of(ComparedResults results) {
        FootprintComparison comparison = results.comparison();
        ComparisonCsv csv = new ComparisonCsv(results);
        for (Alternative alternative : comparison.alternatives()) {
            comparison.categories().forEach(category -> csv.total(alternative, category));
        }
        for (Alternative alternative : comparison.others()) {
            comparison.categories().forEach(category -> csv.differences(alternative, category));
        }
        comparison.others().forEach(csv::secondLife);
        comparison.alternatives().forEach(csv::means);
        return csv.text.toString();
    }

    private void total(Alternative alternative, ImpactCategory category) {
        Total total = comparison.total(alternative.name(), category);
        long notComputable = results.notComputableLines(alternative.name(), category);
        List<String> cells = start("TOTAL", alternative, category, NO_GROUP);
        cells.addAll(List.of(
                "",
                total.isUnknown() || notComputable > 0
                        ? ""
                        : Numbers.shortest(total.known().value()),
                "",
                "",
                String.valueOf(total.isComplete() && notComputable == 0),
                String.valueOf(total.lines()),
                String.valueOf(total.incompleteLines()),
                "",
                "",
                notComputable > 0 ? String.valueOf(notComputable) : "",
                ""));
        record(cells, alternative.footprint());
    }

    private static List<String> start(
            String kind, Alternative alternative, ImpactCategory category, List<String> group) {
        List<String> cells = new ArrayList<>(List.of(
                kind,
                LineTable.cell(alternative.name()),
                LineTable.cell(category.id()),
                LineTable.cell(category.unitPerYear().toString())));
        group.forEach(text -> cells.add(LineTable.cell(text)));
        return cells;
    }

    private void differences(Alternative alternative, ImpactCategory category) {
        String name = alternative.name();
        difference("DIFFERENCE", alternative, category, NO_GROUP, comparison.difference(name, category));
        results.drawn(name)
                .filter(drawn -> drawn.category().equals(category))
                .ifPresent(drawn -> draws(alternative, drawn));
        for (LifecyclePhase phase : comparison.phases()) {
            Difference difference = comparison.difference(name, category, phase);
            difference("PHASE", alternative, category, List.of(phase.name(), "", "", ""), difference);
        }
        comparison
                .by(name, category, Facet.EQUIPMENT_TYPE)
                .groups()
                .forEach(group -> difference(
                        "TYPE",
                        alternative,
                        category,
                        List.of("", group.key().of(Facet.EQUIPMENT_TYPE).orElse(""), "", ""),
                        group.difference()));
        ApplicationComparison.of(comparison).stream()
                .flatMap(shares -> shares.rows(name, category).stream())
                .forEach(row -> difference("APPLICATION", alternative, category, ofApplication(row), row.difference()));
    }

    /** The rest that belongs to no application has no id. */
    private static List<String> ofApplication(Row row) {
        return List.of("", "", row.application().map(Application::id).orElse(""), "");
    }

    private void difference(
            String kind, Alternative alternative, ImpactCategory category, List<String> group, Difference difference) {
        List<String> cells = start(kind, alternative, category, group);
        boolean isKnown = !difference.isUnknown();
        cells.add(Numbers.shortest(difference.base().value()));
        cells.add(Numbers.shortest(difference.other().value()));
        cells.add(isKnown ? Numbers.shortest(difference.absolute().value()) : "");
        cells.add(isKnown ? difference.relative().map(Numbers::shortest).orElse("") : "");
        cells.addAll(List.of(String.valueOf(difference.isComplete()), "", ""));
        KeptOut out = difference.keptOut();
        for (long count :
                new long[] {out.unknownLines(), out.unknownValues(), out.excludedLines(), out.excludedValues()}) {
            cells.add(String.valueOf(count));
        }
        record(cells, alternative.footprint());
    }

    private void draws(Alternative alternative, DrawnDifference drawn) {
        Interval difference = drawn.difference().interval();
        Interval base = drawn.base().impact(drawn.category()).interval();
        Interval other = drawn.other().impact(drawn.category()).interval();
        drawn("DRAWN_LOW", alternative, drawn, List.of(base.low(), other.low(), difference.low()));
        drawn("DRAWN_MEDIAN", alternative, drawn, List.of(base.median(), other.median(), difference.median()));
        drawn("DRAWN_HIGH", alternative, drawn, List.of(base.high(), other.high(), difference.high()));
        List<String> cells = new ArrayList<>(List.of(
                "PROBABILITY_OF_LESS",
                LineTable.cell(alternative.name()),
                LineTable.cell(drawn.category().id()),
                "1"));
        cells.addAll(NO_GROUP);
        cells.addAll(List.of("", Numbers.shortest(drawn.probabilityOfLess()), "", ""));
        cells.addAll(Collections.nCopies(CELLS_OF_COUNTS, ""));
        record(cells, alternative.footprint());
    }

    private void drawn(String kind, Alternative alternative, DrawnDifference drawn, List<Percentile> ends) {
        List<String> cells = start(kind, alternative, drawn.category(), NO_GROUP);
        ends.forEach(end -> cells.add(Numbers.shortest(end.value().value())));
        cells.add("");
        cells.addAll(Collections.nCopies(CELLS_OF_COUNTS, ""));
        record(cells, alternative.footprint());
    }

    private void secondLife(Alternative alternative) {
        results.secondLife(alternative.name())
                .ifPresent(effect -> effect.entries().forEach(entry -> method(alternative, effect, entry)));
    }

    /** Lines of which a method lacks something are incomplete lines; those whose refurbishment is unknown are excluded ones. */
    private void method(Alternative alternative, SecondLifeEffect effect, Entry entry) {
        List<String> cells = start(
                "SECOND_LIFE",
                alternative,
                effect.category(),
                List.of("", "", "", entry.method().name()));
        cells.addAll(List.of(
                "",
                "",
                entry.isUnknown() ? "" : Numbers.shortest(entry.difference().value()),
                "",
                String.valueOf(entry.isComplete()),
                String.valueOf(effect.lines()),
                String.valueOf(entry.refurbishments() + entry.others()),
                String.valueOf(entry.others()),
                "",
                String.valueOf(entry.refurbishments()),
                ""));
        record(cells, alternative.footprint());
    }

    /** Nothing is written of a footprint that does not keep what its lines declare. */
    private void means(Alternative alternative) {
        FleetMeans.of(alternative.footprint()).ifPresent(means -> {
            mean("PLANNED_YEARS", "year", alternative, means.plannedYears());
            mean("HOURS_PER_DAY", "h", alternative, means.hoursPerDay());
        });
    }

    private void mean(String kind, String unit, Alternative alternative, Mean mean) {
        List<String> cells =
                new ArrayList<>(List.of(kind, LineTable.cell(alternative.name()), "", unit, "", "", "", "", ""));
        cells.add(mean.value().map(Numbers::shortest).orElse(""));
        cells.addAll(List.of("", "", String.valueOf(mean.undeclaredLines() == 0)));
        cells.addAll(
                List.of(String.valueOf(mean.lines() + mean.undeclaredLines()), String.valueOf(mean.undeclaredLines())));
        cells.addAll(Collections.nCopies(CELLS_OF_KEPT_OUT, ""));
        record(cells, alternative.footprint());
    }

    private void record(List<String> cells, StoredFootprint footprint) {
        cells.addAll(LineTable.origin(footprint));
        text.append(String.join(SEPARATOR, cells)).append('\n');
    }
}
