package io.github.evalcarbone.engine.study;

import io.github.evalcarbone.distribution.UncertainFact;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The slopes of the sums of some targets by each input, for groups of lines: the change per relative change of the input. Figures that
 * no setting has two of are varied at once. Not thread-safe.
 */
public final class StudySlopes {

    /** The relative step: as small as rounding lets it be. */
    private static final double STEP = 1e-4;

    private final StudyLines lines;
    private final boolean[] varying;
    private final IntPredicate isOfSum;
    /** The setting of each group. */
    private final int[] settings;

    private final StudyRun run;

    /** Takes the slope of the lines of a group by a figure that they use. */
    public interface OfFigure {

        void accept(int figure, int group, double slope);
    }

    private StudySlopes(StudyLines lines, int[] groups, int[] settings, boolean[] varying, IntPredicate isOfSum) {
        this.lines = lines;
        this.varying = varying.clone();
        this.isOfSum = isOfSum;
        this.settings = settings;
        // without fixed weights: they would need room for each kind of line in each group
        this.run = new StudyPlan(lines, groups, settings.length, varying, true).run();
    }

    /**
     * Prepares slopes of which each line is a group.
     *
     * @param lines  the lines
     * @param varying  for each figure whether it varies
     * @param isOfSum  whether a target counts
     */
    public static StudySlopes ofLines(StudyLines lines, boolean[] varying, IntPredicate isOfSum) {
        int[] each = IntStream.range(0, lines.size()).toArray();
        return new StudySlopes(lines, each, lines.settingOfEachLine(), varying, isOfSum);
    }

    /**
     * Prepares slopes of which the lines of a setting are a group.
     *
     * @param lines  the lines
     * @param varying  for each figure whether it varies
     * @param isOfSum  whether a target counts
     */
    public static StudySlopes ofSettings(StudyLines lines, boolean[] varying, IntPredicate isOfSum) {
        int[] each = IntStream.range(0, lines.settings()).toArray();
        return new StudySlopes(lines, lines.settingOfEachLine(), each, varying, isOfSum);
    }

    /** Returns the sums of the groups with all inputs as they are stated. */
    public double[] stated() {
        return sums(stated(varying.length), LineErrors.NONE);
    }

    /** Returns the slope of each group by a fact of lines. */
    public double[] of(UncertainFact fact) {
        double[] figures = stated(varying.length);
        return slopes(sums(figures, LineErrors.same(fact, 1 + STEP)), sums(figures, LineErrors.same(fact, 1 - STEP)));
    }

    /** Computes the slopes by each figure that varies, of the groups that use it. */
    public void forEachFigure(OfFigure taking) {
        for (int[] ofSettings : SeparateFigures.of(lines, varying)) {
            double[] slopes = slopes(with(ofSettings, 1 + STEP), with(ofSettings, 1 - STEP));
            for (int group = 0; group < slopes.length; group++) {
                int figure = ofSettings[settings[group]];
                if (figure != StudyLines.NONE) {
                    taking.accept(figure, group, slopes[group]);
                }
            }
        }
    }

    private double[] with(int[] ofSettings, double ratio) {
        double[] ratios = stated(varying.length);
        for (int figure : ofSettings) {
            if (figure != StudyLines.NONE) {
                ratios[figure] = ratio;
            }
        }
        return sums(ratios, LineErrors.NONE);
    }

    private static double[] stated(int figures) {
        double[] ratios = new double[figures];
        Arrays.fill(ratios, 1);
        return ratios;
    }

    private double[] sums(double[] figures, LineErrors errors) {
        double[] all = run.sums(figures, errors);
        int targets = lines.binding().targets();
        double[] sums = new double[settings.length];
        for (int i = 0; i < all.length; i++) {
            sums[i / targets] += isOfSum.test(i % targets) ? all[i] : 0;
        }
        return sums;
    }

    private static double[] slopes(double[] above, double[] below) {
        double[] slopes = new double[above.length];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = (above[i] - below[i]) / (2 * STEP);
        }
        return slopes;
    }
}
