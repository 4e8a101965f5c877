package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.study.LineErrors;
import io.github.evalcarbone.engine.study.StudyLines;
import io.github.evalcarbone.engine.study.StudyPlan;
import io.github.evalcarbone.engine.study.StudyRun;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.uncertainty.FirstOrder.Contribution;
import io.github.evalcarbone.units.Amount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Propagates the uncertainty of inputs to one impact by slopes. Not thread-safe. */
final class Propagation {

    /** The relative step for slopes: as small as rounding lets it be. */
    private static final double STEP = 1e-4;

    private final StudyLines lines;
    private final FigureDraws figures;
    private final FactDraws facts;
    private final ImpactCategory category;
    private final IntPredicate isOfCategory;
    private double shift;

    /** The part of one input: its standard deviation with its sign, and its variance with that which it shares. */
    private record Part(UncertainInput input, double deviation, double variance) {}

    Propagation(StudyLines lines, FigureDraws figures, FactDraws facts, ImpactCategory category) {
        Binding binding = lines.binding();
        this.lines = lines;
        this.figures = figures;
        this.facts = facts;
        this.category = category;
        this.isOfCategory =
                target -> binding.category(target % binding.targets()).equals(category);
    }

    FirstOrder firstOrder(double point) {
        List<Part> parts = new ArrayList<>(ofFigures());
        for (UncertainFact fact : facts.varying()) {
            double variance = variance(fact);
            parts.add(new Part(UncertainInput.of(fact), StrictMath.sqrt(variance), variance));
        }
        double variance = parts.stream().mapToDouble(Part::variance).sum();
        return new FirstOrder(
                category,
                amount(point),
                amount(point + shift),
                amount(StrictMath.sqrt(Math.max(0, variance))),
                parts.stream()
                        .map(part -> contribution(part, variance))
                        .sorted(Comparator.comparingDouble(Contribution::share).reversed())
                        .toList());
    }

    private Contribution contribution(Part part, double variance) {
        return new Contribution(
                part.input(), amount(Math.abs(part.deviation())), variance == 0 ? 0 : part.variance() / variance);
    }

    private Amount amount(double value) {
        return new Amount(value, category.unitPerYear());
    }

    private List<Part> ofFigures() {
        StudyRun run = new StudyPlan(lines, new int[lines.size()], 1, figures.varying(), false).run();
        int[] places = figures.places();
        double[] deviations = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            Distribution distribution = figures.drawn().get(i).uncertainty().distribution();
            double slope = slope(run, places[i]);
            shift += slope * (distribution.mean() - 1);
            deviations[i] = slope * distribution.standardDeviation();
        }
        return IntStream.range(0, places.length)
                .mapToObj(i -> new Part(
                        UncertainInput.of(figures.drawn().get(i).figure()), deviations[i], variance(i, deviations)))
                .toList();
    }

    /** Returns the variance of a figure, and half of that which it shares with each other of its family. */
    private double variance(int i, double[] deviations) {
        double sum = deviations[i];
        for (int j = 0; j < deviations.length; j++) {
            sum += j == i ? 0 : figures.correlation(i, j) * deviations[j];
        }
        return deviations[i] * sum;
    }

    private double slope(StudyRun run, int figure) {
        double[] ratios = figures.published();
        ratios[figure] = 1 + STEP;
        double above = sum(run.sums(ratios, LineErrors.NONE));
        ratios[figure] = 1 - STEP;
        return (above - sum(run.sums(ratios, LineErrors.NONE))) / (2 * STEP);
    }

    private double sum(double[] sums) {
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += isOfCategory.test(i) ? sums[i] : 0;
        }
        return sum;
    }

    /** Returns the variance by the errors of a fact, which are independent from line to line. */
    private double variance(UncertainFact fact) {
        int[] eachLine = IntStream.range(0, lines.size()).toArray();
        StudyRun run = new StudyPlan(
                        lines,
                        eachLine,
                        lines.size(),
                        new boolean[lines.figures().size()],
                        true)
                .run();
        double[] above = byLine(run.sums(figures.published(), LineErrors.same(fact, 1 + STEP)));
        double[] below = byLine(run.sums(figures.published(), LineErrors.same(fact, 1 - STEP)));
        double variance = 0;
        for (int line = 0; line < above.length; line++) {
            double slope = (above[line] - below[line]) / (2 * STEP);
            double deviation = slope * facts.standardDeviation(fact, line);
            shift += slope * (facts.mean(fact, line) - 1);
            variance += deviation * deviation;
        }
        return variance;
    }

    private double[] byLine(double[] sums) {
        int targets = lines.binding().targets();
        double[] byLine = new double[lines.size()];
        for (int i = 0; i < sums.length; i++) {
            byLine[i / targets] += isOfCategory.test(i) ? sums[i] : 0;
        }
        return byLine;
    }
}
