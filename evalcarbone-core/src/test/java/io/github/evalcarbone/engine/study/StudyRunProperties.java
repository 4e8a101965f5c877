package io.github.evalcarbone.engine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.util.Arrays;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

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
        Binding binding = Binding.of(rules, Samples.FACTORS);
        StudyLines lines = StudyLines.of(binding, inventory.evaluationDate(), inventory.equipment());
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
        Binding binding = Binding.of(rules, Samples.FACTORS);
        StudyLines lines = StudyLines.of(binding, inventory.evaluationDate(), inventory.equipment());
        double[] published = sums(lines, FigureKind.MIX, 1);
        double[] twice = sums(lines, FigureKind.MIX, 2);
        for (int target = 0; target < binding.targets(); target++) {
            boolean isUse = binding.phase(target).name().equals("USE");
            double expected = isUse ? 2 * published[target] : published[target];
            assertThat(twice[target]).isCloseTo(expected, within(1e-12 * Math.abs(expected)));
        }
    }
}
