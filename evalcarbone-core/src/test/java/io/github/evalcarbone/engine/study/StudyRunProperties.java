package io.github.evalcarbone.engine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.SumTolerance;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.data.Offset;

/** Lines prepared for a study are computed as those of a footprint. */
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class StudyRunProperties {

    private static double[] sums(StudyLines lines, FigureKind kind, double ratio) {
        double[] ratios = lines.figures().stream()
                .mapToDouble(figure -> figure.kind() == kind ? ratio : 1)
                .toArray();
        boolean[] varying = new boolean[ratios.length];
        Arrays.fill(varying, true);
        double[] sums = new StudyPlan(lines, new int[lines.size()], 1, varying, false)
                .run()
                .sums(ratios, LineErrors.NONE);
        double[] slow = new StudyPlan(lines, new int[lines.size()], 1, varying, true)
                .run()
                .sums(ratios, LineErrors.NONE);
        for (int i = 0; i < sums.length; i++) {
            assertThat(sums[i]).isCloseTo(slow[i], within(1e-12 * Math.abs(slow[i])));
        }
        return sums.clone();
    }

    @Property
    void published_figures_give_the_footprint(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint =
                FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS).calculate(inventory);
        StudyLines lines = lines(rules, inventory);
        Binding binding = lines.binding();
        double[] sums = sums(lines, FigureKind.MIX, 1);
        for (int target = 0; target < binding.targets(); target++) {
            double total = footprint
                    .total(binding.category(target), binding.phase(target))
                    .known()
                    .value();
            assertThat(sums[target]).isCloseTo(total, within(1e-12 * Math.abs(total)));
        }
    }

    @Property
    void another_figure_gives_the_footprint_with_that_figure(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        StudyLines lines = lines(rules, inventory);
        Binding binding = lines.binding();
        double[] published = sums(lines, FigureKind.MIX, 1);
        double[] twice = sums(lines, FigureKind.MIX, 2);
        for (int target = 0; target < binding.targets(); target++) {
            boolean isUse = binding.phase(target).name().equals("USE");
            double expected = isUse ? 2 * published[target] : published[target];
            assertThat(twice[target]).isCloseTo(expected, within(1e-12 * Math.abs(expected)));
        }
    }

    /** Figures of different settings are varied at once; each slope is as if its figure varied alone. */
    @Property
    void slopes_are_those_of_each_figure_alone(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        StudyLines lines = lines(rules, inventory);
        boolean[] varying = new boolean[lines.figures().size()];
        Arrays.fill(varying, true);
        double[] slopes = new double[varying.length];
        StudySlopes.ofSettings(lines, varying, target -> target % 2 == 0)
                .forEachFigure((figure, setting, slope) -> slopes[figure] += slope);
        double[] ofLines = new double[varying.length];
        StudySlopes.ofLines(lines, varying, target -> target % 2 == 0)
                .forEachFigure((figure, line, slope) -> ofLines[figure] += slope);
        Offset<Double> rounding = SumTolerance.of(1e-9, values(lines, varying));
        for (int figure = 0; figure < slopes.length; figure++) {
            double alone = (even(lines, varying, figure, 1 + 1e-4) - even(lines, varying, figure, 1 - 1e-4)) / 2e-4;
            assertThat(slopes[figure]).isCloseTo(alone, rounding);
            assertThat(ofLines[figure]).isCloseTo(alone, rounding);
        }
    }

    /** Returns the values of each line. */
    private static double[] values(StudyLines lines, boolean[] varying) {
        int[] eachLine = IntStream.range(0, lines.size()).toArray();
        return new StudyPlan(lines, eachLine, lines.size(), varying, true)
                .run()
                .sums(DoubleStream.generate(() -> 1).limit(varying.length).toArray(), LineErrors.NONE);
    }

    private static StudyLines lines(RuleSet rules, Inventory inventory) {
        Binding binding = Binding.of(rules, Samples.FACTORS);
        return StudyLines.of(binding, inventory.evaluationDate(), inventory.equipment());
    }

    private static double even(StudyLines lines, boolean[] varying, int figure, double ratio) {
        double[] ratios = IntStream.range(0, varying.length)
                .mapToDouble(any -> any == figure ? ratio : 1)
                .toArray();
        double[] sums = new StudyPlan(lines, new int[lines.size()], 1, varying, true)
                .run()
                .sums(ratios, LineErrors.NONE);
        return IntStream.range(0, sums.length)
                .filter(target -> target % 2 == 0)
                .mapToDouble(target -> sums[target])
                .sum();
    }

    @Property
    void no_setting_has_two_figures_of_a_set_and_each_figure_is_in_one(
            @ForAll RuleSet rules, @ForAll Inventory inventory) {
        StudyLines lines = lines(rules, inventory);
        boolean[] varying = new boolean[lines.figures().size()];
        Arrays.fill(varying, true);
        List<int[]> sets = SeparateFigures.of(lines, varying);
        for (int leaf = 0; leaf < lines.plan().leaves().size(); leaf++) {
            for (int setting = 0; setting < lines.settings(); setting++) {
                int place = setting;
                int figure = lines.places(leaf)[setting];
                if (figure != StudyLines.NONE) {
                    assertThat(sets).filteredOn(set -> set[place] == figure).hasSize(1);
                }
            }
        }
    }
}
