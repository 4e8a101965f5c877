package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.study.StudyLines;
import io.github.evalcarbone.engine.study.StudySlopes;
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

    private final StudyLines lines;
    private final FigureDraws figures;
    private final FactDraws facts;
    private final ImpactCategory category;
    private final IntPredicate isOfCategory;
    private final StudySlopes ofEachLine;
    private double shift;

    /** The part of one input: its standard deviation with its sign, and its variance with that which it shares. */
    private record Part(UncertainInput input, double deviation, double variance) {}

    Propagation(StudyLines lines, FigureDraws figures, FactDraws facts, ImpactCategory category) {
        Binding binding = lines.binding();
        this.lines = lines;
        this.figures = figures;
        this.facts = facts;
        this.category = category;
        this.isOfCategory = target -> binding.category(target).equals(category);
        this.ofEachLine = StudySlopes.ofLines(lines, new boolean[lines.figures().size()], isOfCategory);
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
        int[] places = figures.places();
        double[] slopes = slopes();
        double[] deviations = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            Distribution distribution = figures.drawn().get(i).uncertainty().distribution();
            shift += slopes[places[i]] * (distribution.mean() - 1);
            deviations[i] = slopes[places[i]] * distribution.standardDeviation();
        }
        return IntStream.range(0, places.length)
                .mapToObj(i -> new Part(
                        UncertainInput.of(figures.drawn().get(i).figure()), deviations[i], variance(i, deviations)))
                .toList();
    }

    /** Returns the slope by each figure. */
    private double[] slopes() {
        boolean[] varying = figures.varying();
        double[] slopes = new double[varying.length];
        StudySlopes.ofSettings(lines, varying, isOfCategory)
                .forEachFigure((figure, setting, slope) -> slopes[figure] += slope);
        return slopes;
    }

    /** Returns the variance of a figure, and half of that which it shares with each other of its family. */
    private double variance(int i, double[] deviations) {
        double sum = deviations[i];
        for (int j = 0; j < deviations.length; j++) {
            sum += j == i ? 0 : figures.correlation(i, j) * deviations[j];
        }
        return deviations[i] * sum;
    }

    /** Returns the variance by the errors of a fact, which are independent from line to line. */
    private double variance(UncertainFact fact) {
        double[] slopes = ofEachLine.of(fact);
        double variance = 0;
        for (int line = 0; line < slopes.length; line++) {
            double deviation = slopes[line] * facts.standardDeviation(fact, line);
            shift += slopes[line] * (facts.mean(fact, line) - 1);
            variance += deviation * deviation;
        }
        return variance;
    }
}
