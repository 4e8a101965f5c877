package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.study.LineErrors;
import io.github.evalcarbone.engine.study.StudyLines;
import io.github.evalcarbone.engine.study.StudyPlan;
import io.github.evalcarbone.engine.study.StudyRun;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.uncertainty.BilanCarboneInterval.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines of a study as Bilan Carbone+ would take them: each with an uncertainty of its own, as if no two shared a figure. That of a
 * line follows from its inputs by slopes. Not thread-safe.
 */
final class IndependentLines {

    private static final double STEP = 1e-4;

    private final StudyLines lines;
    private final ImpactCategory category;
    private final StudyRun run;
    private final double[] variances;

    IndependentLines(StudyLines lines, FigureDraws figures, FactDraws facts, ImpactCategory category) {
        this.lines = lines;
        this.category = category;
        this.variances = new double[lines.size()];
        int[] eachLine = IntStream.range(0, lines.size()).toArray();
        this.run = new StudyPlan(
                        lines,
                        eachLine,
                        lines.size(),
                        figures.varying(),
                        !facts.varying().isEmpty())
                .run();
        int[] places = figures.places();
        for (int i = 0; i < places.length; i++) {
            double deviation =
                    figures.drawn().get(i).uncertainty().distribution().standardDeviation();
            add(slopes(figures, places[i]), line -> deviation);
        }
        for (UncertainFact fact : facts.varying()) {
            add(slopes(figures, fact), line -> facts.standardDeviation(fact, line));
        }
    }

    /** The standard deviation of the ratio of an input of a line. */
    private interface Deviation {

        double of(int line);
    }

    private void add(double[] slopes, Deviation deviation) {
        for (int line = 0; line < slopes.length; line++) {
            double part = slopes[line] * deviation.of(line);
            variances[line] += part * part;
        }
    }

    private double[] slopes(FigureDraws figures, int figure) {
        double[] ratios = figures.published();
        ratios[figure] = 1 + STEP;
        double[] above = byLine(run.sums(ratios, LineErrors.NONE));
        ratios[figure] = 1 - STEP;
        return slopes(above, byLine(run.sums(ratios, LineErrors.NONE)));
    }

    private double[] slopes(FigureDraws figures, UncertainFact fact) {
        double[] above = byLine(run.sums(figures.published(), LineErrors.same(fact, 1 + STEP)));
        return slopes(above, byLine(run.sums(figures.published(), LineErrors.same(fact, 1 - STEP))));
    }

    private static double[] slopes(double[] above, double[] below) {
        double[] slopes = new double[above.length];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = (above[i] - below[i]) / (2 * STEP);
        }
        return slopes;
    }

    private double[] byLine(double[] sums) {
        Binding binding = lines.binding();
        double[] byLine = new double[lines.size()];
        for (int i = 0; i < sums.length; i++) {
            boolean isOfCategory = binding.category(i % binding.targets()).equals(category);
            byLine[i / binding.targets()] += isOfCategory ? sums[i] : 0;
        }
        return byLine;
    }

    /** Returns the lines with an impact; {@code published} are the ratios of published figures. */
    List<Line> lines(double[] published) {
        double[] impacts = byLine(run.sums(published, LineErrors.NONE));
        List<Line> found = new ArrayList<>();
        for (int line = 0; line < impacts.length; line++) {
            if (impacts[line] > 0) {
                double relative = StrictMath.sqrt(variances[line]) / impacts[line];
                double sigma = StrictMath.sqrt(StrictMath.log1p(relative * relative));
                found.add(new Line(impacts[line], 1, StrictMath.exp(2 * sigma)));
            }
        }
        return found;
    }
}
