package io.github.evalcarbone.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.SumTolerance;
import io.github.evalcarbone.attribution.CauseAnalysis.Side;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The parts of causes add up to the difference exactly, whatever the order, and follow the laws of fair shares. */
@PropertyDefaults(tries = 40, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class CauseAnalysisProperties {

    private static final ImpactCategory CATEGORY = ImpactCategory.CLIMATE_CHANGE;

    /** Facets but the phase. */
    @Provide
    Arbitrary<Set<Facet>> groupings() {
        return Arbitraries.of(EnumSet.complementOf(EnumSet.of(Facet.PHASE)))
                .set()
                .ofMaxSize(2);
    }

    private static Side side(String name, RuleSet rules, Inventory inventory) {
        return new Side(name, inventory, FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS));
    }

    private static CauseAnalysis analyse(RuleSet rules, Inventory before, Inventory after, Facet... facets) {
        return CauseAnalysis.of(side("before", rules, before), side("after", rules, after), CATEGORY, facets);
    }

    @Property
    void parts_add_up_to_the_difference_of_the_footprints_exactly(
            @ForAll RuleSet rules, @ForAll RuleSet other, @ForAll Inventory before, @ForAll Inventory after) {
        CauseAnalysis analysis =
                CauseAnalysis.of(side("before", rules, before), side("after", other, later(after)), CATEGORY);
        assertThat(analysis.remainder()).isZero();
        assertThat(analysis.parts())
                .allSatisfy(
                        part -> assertThat(part.embodied().value() + part.use().value())
                                .isCloseTo(
                                        part.amount().value(),
                                        SumTolerance.of(
                                                1e-15,
                                                part.embodied().value(),
                                                part.use().value())));
    }

    private static Inventory later(Inventory inventory) {
        return inventory.withEvaluationDate(inventory.evaluationDate().plusYears(1));
    }

    /** Other rules, lines, figures and days: what is explained is what a comparison shows, and nothing else is kept out. */
    @Property(tries = 80)
    void the_difference_is_that_of_a_comparison_of_the_footprints(
            @ForAll RuleSet rules,
            @ForAll RuleSet other,
            @ForAll Inventory before,
            @ForAll Inventory after,
            @ForAll @From("figures") FactorSet figures) {
        Side one = side("before", rules, before);
        Side two = new Side("after", later(after), FootprintCalculator.of(Methodology.of(other), figures));
        CauseAnalysis analysis = CauseAnalysis.of(one, two, CATEGORY, Facet.LINE);
        FootprintComparison comparison = FootprintComparison.of(alternative(one), alternative(two));
        assertThat(analysis.difference()).isEqualTo(comparison.difference("after", CATEGORY));
        assertThat(analysis.remainder()).isZero();
        Map<GroupKey, Amount> lines = new HashMap<>();
        comparison
                .by("after", CATEGORY, Facet.LINE)
                .groups()
                .forEach(group -> lines.put(group.key(), group.difference().absolute()));
        assertThat(analysis.groups())
                .allSatisfy(group -> assertThat(group.difference()).isEqualTo(lines.get(group.key())));
    }

    /** Causes that cannot be separated on one line are separated on the others. */
    @Property(tries = 80)
    void the_parts_of_a_line_do_not_depend_on_other_lines(
            @ForAll RuleSet rules,
            @ForAll Inventory before,
            @ForAll @From("figures") FactorSet figures,
            @ForAll Random random) {
        Inventory after = before.withEquipment(before.equipment().stream()
                .map(line -> random.nextBoolean() ? line.withModel("sealed") : line.withQuantity(line.quantity() + 1))
                .toList());
        for (CauseGroup group :
                analyse(rules, figures, before, after, Facet.LINE).groups()) {
            String line = group.key().texts().get(0);
            assertThat(nonZero(group.parts()))
                    .isEqualTo(nonZero(analyse(rules, figures, only(before, line), only(after, line))
                            .parts()));
        }
    }

    private static CauseAnalysis analyse(
            RuleSet rules, FactorSet figures, Inventory before, Inventory after, Facet... facets) {
        Side later = new Side("after", after, FootprintCalculator.of(Methodology.of(rules), figures));
        return CauseAnalysis.of(side("before", rules, before), later, CATEGORY, facets);
    }

    private static Inventory only(Inventory inventory, String line) {
        return inventory.withEquipment(inventory.equipment().stream()
                .filter(any -> any.id().equals(line))
                .toList());
    }

    private static List<CausePart> nonZero(List<CausePart> parts) {
        return parts.stream().filter(part -> !part.amount().isZero()).toList();
    }

    private static Alternative alternative(Side side) {
        return new Alternative(side.name(), side.calculator().calculate(side.inventory()));
    }

    /** The figures of the samples; with a split figure of the device that has none, whole or in part. */
    @Provide
    Arbitrary<FactorSet> figures() {
        FactorDataset.Builder part = split();
        FactorDataset.Builder whole = split().factor("sealed", LifecyclePhase.END_OF_LIFE, CATEGORY, 4);
        return Arbitraries.of(
                Samples.FACTORS, Samples.FACTORS.withFirst(part.build()), Samples.FACTORS.withFirst(whole.build()));
    }

    private static FactorDataset.Builder split() {
        return FactorDataset.builder("ours", "1.0.0", Source.of("ours", "Invented for tests", "CC0-1.0"))
                .add(EquipmentType.of("terminal").withLifetimeYears(5).withDefaultModel("sealed"))
                .add(DeviceModel.of("sealed", "terminal").withElectricity(40))
                .factor("sealed", LifecyclePhase.MANUFACTURING, CATEGORY, 150)
                .factor("sealed", LifecyclePhase.DISTRIBUTION, CATEGORY, 20);
    }

    @Property
    void what_is_the_same_has_no_cause(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        CauseAnalysis analysis = analyse(rules, inventory, inventory);
        assertThat(analysis.parts()).isEmpty();
        assertThat(analysis.difference().exact()).isZero();
    }

    @Property
    void parts_the_other_way_are_the_negative_to_the_bit(
            @ForAll RuleSet rules, @ForAll Inventory before, @ForAll Inventory after) {
        CauseAnalysis there = analyse(rules, before, after);
        CauseAnalysis back = analyse(rules, after, before);
        assertThat(back.parts()).hasSameSizeAs(there.parts());
        for (int i = 0; i < there.parts().size(); i++) {
            assertThat(back.parts().get(i).causes())
                    .isEqualTo(there.parts().get(i).causes());
            assertThat(back.parts().get(i).amount())
                    .isEqualTo(there.parts().get(i).amount().multipliedBy(-1));
            assertThat(back.parts().get(i).lines())
                    .isEqualTo(there.parts().get(i).lines());
        }
    }

    @Property
    void the_order_of_lines_does_not_matter(
            @ForAll RuleSet rules, @ForAll Inventory before, @ForAll Inventory after, @ForAll Random random) {
        CauseAnalysis one = analyse(rules, before, after, Facet.EQUIPMENT_TYPE);
        CauseAnalysis other = analyse(rules, shuffled(before, random), shuffled(after, random), Facet.EQUIPMENT_TYPE);
        assertThat(other.parts()).isEqualTo(one.parts());
        assertThat(other.groups()).isEqualTo(one.groups());
        assertThat(other.remarks()).isEqualTo(one.remarks());
    }

    private static Inventory shuffled(Inventory inventory, Random random) {
        List<Equipment> lines = new ArrayList<>(inventory.equipment());
        Collections.shuffle(lines, random);
        return inventory.withEquipment(lines);
    }

    @Property
    void one_changed_cause_has_the_whole_difference(
            @ForAll RuleSet rules, @ForAll Inventory inventory, @ForAll Random random) {
        Inventory more = inventory.withEquipment(inventory.equipment().stream()
                .map(line -> line.withQuantity(line.quantity() + 1 + random.nextInt(3)))
                .toList());
        CauseAnalysis analysis = analyse(rules, inventory, more);
        assertThat(analysis.remainder()).isZero();
        analysis.parts().forEach(part -> {
            assertThat(part.causes()).containsExactly(Cause.QUANTITY);
            assertThat(part.amount()).isEqualTo(analysis.difference().absolute());
        });
        assertThat(analysis.parts()).hasSize(inventory.equipment().isEmpty() ? 0 : 1);
    }

    @Property
    void groups_add_up_to_the_parts_of_the_whole(
            @ForAll RuleSet rules,
            @ForAll Inventory before,
            @ForAll Inventory after,
            @ForAll @From("groupings") Set<Facet> facets) {
        Facet[] asked = facets.toArray(Facet[]::new);
        CauseAnalysis whole = analyse(rules, before, after);
        CauseAnalysis grouped = analyse(rules, before, after, asked);
        assertThat(grouped.parts()).isEqualTo(whole.parts());
        assertThat(grouped.remainder()).isZero();
        if (!facets.isEmpty()) {
            for (int i = 0; i < whole.parts().size(); i++) {
                int place = i;
                double[] amounts = grouped.groups().stream()
                        .mapToDouble(group -> group.parts().get(place).amount().value())
                        .toArray();
                assertThat(DoubleStream.of(amounts).sum())
                        .isCloseTo(whole.parts().get(i).amount().value(), SumTolerance.of(1e-15, amounts));
            }
        }
    }

    @Property
    void differences_of_separate_inventories_add_up(
            @ForAll RuleSet rules, @ForAll Inventory before, @ForAll Inventory after, @ForAll Inventory more) {
        Inventory added = more.withEquipment(more.equipment().stream()
                .map(line -> line.withId("more " + line.id()))
                .toList());
        Inventory larger = added.withEquipment(added.equipment().stream()
                .map(line -> line.withQuantity(line.quantity() * 2))
                .toList());
        BigDecimal one = analyse(rules, before, after).difference().exact();
        BigDecimal other = analyse(rules, added, larger).difference().exact();
        assertThat(analyse(rules, before.plus(added), after.plus(larger))
                        .difference()
                        .exact())
                .isEqualByComparingTo(one.add(other));
    }
}
