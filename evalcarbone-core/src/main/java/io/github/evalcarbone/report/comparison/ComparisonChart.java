package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.report.comparison.GroupTable.Group;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.StackedBars;
import io.github.evalcarbone.report.layout.LargestRemainder;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

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

    /** The parts are rounded so that they add up to the bar, as in the table of phases. */
    private StackedBars.Bar bar(String name, Difference whole, int alternative, Function<Difference, Amount> side) {
        BigDecimal all = inUnit(whole, side);
        List<Difference> parts = phases.stream()
                .map(phase -> phase.differences().get(alternative))
                .toList();
        List<BigDecimal> exact = parts.stream().map(part -> inUnit(part, side)).toList();
        List<BigDecimal> rounded = LargestRemainder.round(exact, all, figures.decimals());
        List<ChartValue> values = IntStream.range(0, parts.size())
                .mapToObj(i -> part(parts.get(i), exact.get(i), rounded.get(i)))
                .toList();
        ChartValue total = whole.isUnknown()
                ? ChartValue.unknown(figures.unknown(whole))
                : ChartValue.of(all, figures.amount(all));
        return new StackedBars.Bar(name, values, total);
    }

    /** A part of which nothing is compared is no 0. */
    private ChartValue part(Difference phase, BigDecimal exact, BigDecimal rounded) {
        boolean isUnknown = exact.signum() == 0 && !phase.keptOut().isNothing();
        return isUnknown ? ChartValue.unknown(words.text("unknown")) : ChartValue.of(exact, figures.amount(rounded));
    }

    private BigDecimal inUnit(Difference difference, Function<Difference, Amount> side) {
        return figures.inUnit(side.apply(difference).value());
    }
}
