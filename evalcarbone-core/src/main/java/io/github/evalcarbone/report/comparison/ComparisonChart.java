package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.report.comparison.GroupTable.Group;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.StackedBars;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A chart of what is compared: the base and each alternative by phase of life. */
final class ComparisonChart {

    private final ComparedResults results;
    private final DifferenceFigures figures;
    private final Wording words;
    private final List<Group> phases;

    ComparisonChart(ComparedResults results, DifferenceFigures figures) {
        this.results = results;
        this.figures = figures;
        this.words = results.words();
        this.phases =
                new Groups(results).phases().stream().filter(Group::isSomething).toList();
    }

    /** Returns the chart, whose bars have the given names after that of the base. */
    StackedBars of(List<String> names) {
        List<StackedBars.Bar> bars = new ArrayList<>();
        List<Difference> wholes = results.differences(results.category());
        bars.add(bar(results.comparison().base().name(), wholes.get(0), 0, Difference::base));
        for (int i = 0; i < names.size(); i++) {
            bars.add(bar(names.get(i), wholes.get(i), i, Difference::other));
        }
        return new StackedBars(
                words.text("comparison.chart"),
                figures.unit(),
                words.text("column.alternative"),
                phases.stream().map(Group::label).toList(),
                bars);
    }

    private StackedBars.Bar bar(String name, Difference whole, int alternative, Function<Difference, Amount> side) {
        List<ChartValue> values = phases.stream()
                .map(phase -> part(phase.differences().get(alternative), side))
                .toList();
        ChartValue total = whole.isUnknown() ? ChartValue.unknown(figures.unknown(whole)) : value(side.apply(whole));
        return new StackedBars.Bar(name, values, total);
    }

    /** A part of which nothing is compared is no 0. */
    private ChartValue part(Difference phase, Function<Difference, Amount> side) {
        boolean isUnknown = side.apply(phase).isZero() && !phase.keptOut().isNothing();
        return isUnknown ? ChartValue.unknown(words.text("unknown")) : value(side.apply(phase));
    }

    private ChartValue value(Amount amount) {
        BigDecimal shown = figures.inUnit(amount.value());
        return ChartValue.of(shown, figures.amount(shown));
    }
}
