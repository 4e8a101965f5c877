package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.study.StudyLines;
import io.github.evalcarbone.engine.study.StudySlopes;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.uncertainty.BilanCarboneInterval.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a study as Bilan Carbone+ would take them: each with an uncertainty of its own, as if no two shared a figure. That of a
 * line follows from its inputs by slopes. Not thread-safe.
 */
final class IndependentLines {

    private final StudySlopes slopes;
    private final double[] variances;

    IndependentLines(StudyLines lines, FigureDraws figures, FactDraws facts, ImpactCategory category) {
        Binding binding = lines.binding();
        this.slopes = StudySlopes.ofLines(
                lines, figures.varying(), target -> binding.category(target).equals(category));
        this.variances = new double[lines.size()];
        double[] deviations = figures.standardDeviations();
        slopes.forEachFigure((figure, line, slope) -> add(line, slope * deviations[figure]));
        for (UncertainFact fact : facts.varying()) {
            double[] ofFact = slopes.of(fact);
            for (int line = 0; line < ofFact.length; line++) {
                add(line, ofFact[line] * facts.standardDeviation(fact, line));
            }
        }
    }

    private void add(int line, double deviation) {
        variances[line] += deviation * deviation;
    }

    /** Returns the lines with an impact. */
    List<Line> lines() {
        double[] impacts = slopes.stated();
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
