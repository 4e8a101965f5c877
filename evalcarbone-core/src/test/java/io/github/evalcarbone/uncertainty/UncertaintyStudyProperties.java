package io.github.evalcarbone.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.SumTolerance;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.distribution.Centre;
import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.distribution.Lognormal;
import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.distribution.Uniform;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * Draws depend on figures, facts and the seed alone. A draw is the footprint and what changes in it, so rounded as the larger of the two:
 * where the year of accounts is uncertain too, a draw may lose nearly all of the footprint.
 */
@PropertyDefaults(tries = 40, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class UncertaintyStudyProperties {

    private static final int DRAWS = 300;
    private static final Distribution WIDE = new Lognormal(1.3, Centre.MEDIAN);
    private static final UncertaintyModel SHARED = UncertaintyModel.NONE.withFigures(figure -> true, WIDE, "invented");
    private static final UncertaintyModel BOTH =
            SHARED.withFact(UncertainFact.QUANTITY, line -> true, new Uniform(0.8, 1.2), "invented");

    private static final UncertaintyModel FACTORS =
            UncertaintyModel.NONE.withFigures(figure -> figure.kind() == FigureKind.FACTOR, WIDE, "invented");

    private static UncertaintyStudy study(RuleSet rules, Inventory inventory, UncertaintyModel model) {
        return UncertaintyStudy.of(FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS), inventory, model);
    }

    @Property
    void without_uncertainty_each_draw_is_the_footprint_bit_for_bit(
            @ForAll RuleSet rules, @ForAll Inventory inventory) {
        UncertaintyModel certain = UncertaintyModel.NONE
                .withFigures(figure -> true, new Lognormal(1, Centre.MEAN), "invented")
                .withFact(UncertainFact.QUANTITY, line -> true, new Uniform(1, 1), "invented");
        UncertaintyResult result =
                study(rules, inventory, certain).by(Facet.EQUIPMENT_TYPE).run(3, 1);
        for (ImpactCategory category : result.footprint().categories()) {
            double point = result.footprint().total(category).known().value();
            assertThat(result.impact(category).draws()).containsOnly(point);
            for (GroupKey group : result.groups()) {
                assertThat(result.impact(group, category).draws())
                        .containsOnly(result.impact(group, category).point().value());
            }
        }
        assertThat(result.figures()).isEmpty();
        assertThat(result.facts()).isEmpty();
    }

    @Property
    void the_same_seed_gives_the_same_bits_whatever_the_threads(
            @ForAll RuleSet rules, @ForAll Inventory inventory, @ForAll long seed) {
        UncertaintyStudy study = study(rules, inventory, BOTH).by(Facet.EQUIPMENT_TYPE);
        UncertaintyResult one = study.run(DRAWS, seed);
        UncertaintyResult other = study.inParallel().run(DRAWS, seed);
        for (ImpactCategory category : one.footprint().categories()) {
            assertThat(other.impact(category).draws())
                    .isEqualTo(one.impact(category).draws());
            for (GroupKey group : one.groups()) {
                assertThat(other.impact(group, category).draws())
                        .isEqualTo(one.impact(group, category).draws());
            }
        }
    }

    @Property
    void the_order_of_lines_does_not_matter(@ForAll RuleSet rules, @ForAll Inventory inventory, @ForAll Random random) {
        List<Equipment> lines = new ArrayList<>(inventory.equipment());
        Collections.shuffle(lines, random);
        assertSame(
                study(rules, inventory, BOTH).run(DRAWS, 7),
                study(rules, inventory.withEquipment(lines), BOTH).run(DRAWS, 7),
                1);
    }

    @Property
    void twice_the_items_have_twice_the_draws(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        Inventory twice = inventory.withEquipment(inventory.equipment().stream()
                .map(line -> line.withQuantity(2 * line.quantity()))
                .toList());
        assertSame(
                study(rules, inventory, BOTH).run(DRAWS, 7),
                study(rules, twice, BOTH).run(DRAWS, 7),
                2);
    }

    @Property
    void splitting_a_line_changes_nothing_for_shared_figures(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        List<Equipment> halves = new ArrayList<>();
        inventory.equipment().forEach(line -> {
            halves.add(line.withQuantity(line.quantity() / 2));
            halves.add(line.withQuantity(line.quantity() / 2).withId("second " + line.id()));
        });
        assertSame(
                study(rules, inventory, SHARED).run(DRAWS, 7),
                study(rules, inventory.withEquipment(halves), SHARED).run(DRAWS, 7),
                1);
    }

    private static void assertSame(UncertaintyResult one, UncertaintyResult other, double times) {
        for (ImpactCategory category : one.footprint().categories()) {
            double[] expected = one.impact(category).draws();
            double[] draws = other.impact(category).draws();
            double point = other.impact(category).point().value();
            for (int i = 0; i < DRAWS; i++) {
                assertThat(draws[i]).isCloseTo(times * expected[i], SumTolerance.of(1e-11, point, draws[i]));
            }
        }
    }

    /** Whether weights are fixed or drawn too, which are two ways of computing. */
    @Property
    void what_is_left_out_and_the_rest_add_up_to_the_whole(
            @ForAll RuleSet rules, @ForAll Inventory inventory, @ForAll Random random, @ForAll boolean haveFacts) {
        UncertaintyStudy study =
                study(rules, inventory, haveFacts ? BOTH : FACTORS).by(Facet.EQUIPMENT_TYPE);
        Map<String, Set<LifecyclePhase>> some = new HashMap<>();
        Map<String, Set<LifecyclePhase>> others = new HashMap<>();
        for (Equipment line : inventory.equipment()) {
            EnumSet<LifecyclePhase> phases = EnumSet.allOf(LifecyclePhase.class);
            phases.removeIf(phase -> random.nextBoolean());
            some.put(line.id(), phases);
            others.put(line.id(), EnumSet.complementOf(phases));
        }
        assertAddsUp(
                study.run(DRAWS, 7),
                study.without(some).run(DRAWS, 7),
                study.without(others).run(DRAWS, 7));
    }

    private static void assertAddsUp(UncertaintyResult whole, UncertaintyResult one, UncertaintyResult other) {
        for (ImpactCategory category : whole.footprint().categories()) {
            assertAddsUp(whole.impact(category), one.impact(category), other.impact(category));
            for (GroupKey group : whole.groups()) {
                assertAddsUp(whole.impact(group, category), one.impact(group, category), other.impact(group, category));
            }
        }
    }

    private static void assertAddsUp(DrawnImpact whole, DrawnImpact one, DrawnImpact other) {
        double point = whole.point().value();
        assertThat(one.point().value() + other.point().value()).isCloseTo(point, SumTolerance.of(1e-11, point));
        for (int i = 0; i < DRAWS; i++) {
            double sum = one.draws()[i] + other.draws()[i];
            assertThat(sum).isCloseTo(whole.draws()[i], SumTolerance.of(1e-11, point, sum));
        }
    }

    @Property
    void groups_add_up_to_the_whole(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        UncertaintyResult result =
                study(rules, inventory, BOTH).by(Facet.EQUIPMENT_TYPE).run(DRAWS, 7);
        for (ImpactCategory category : result.footprint().categories()) {
            double shares = result.groups().stream()
                    .mapToDouble(group -> result.impact(group, category).shareOfVariance(result.impact(category)))
                    .sum();
            boolean varies = !result.impact(category).standardDeviation().isZero();
            assertThat(shares).isCloseTo(varies ? 1 : 0, within(1e-9));
            double[] whole = result.impact(category).draws();
            double point = result.impact(category).point().value();
            for (int i = 0; i < DRAWS; i++) {
                int draw = i;
                double sum = result.groups().stream()
                        .mapToDouble(group -> result.impact(group, category).draws()[draw])
                        .sum();
                assertThat(sum).isCloseTo(whole[i], SumTolerance.of(1e-11, point, sum));
            }
        }
    }

    /** Of one line, all of which but one figure is certain, each draw is a published ratio. */
    @Property
    void a_latin_hypercube_has_one_draw_in_each_range(@ForAll long seed) {
        Inventory laptop = Inventory.of(
                "one",
                java.time.LocalDate.of(2026, 1, 1),
                List.of(Equipment.of("laptop-1").withCountry("FR")));
        UncertaintyModel model = UncertaintyModel.NONE.withFigures(
                figure -> figure.id().startsWith("MIX") && figure.id().contains("CLIMATE"),
                new Uniform(0.5, 1.5),
                "invented");
        UncertaintyResult result = study(RuleSet.of("evalcarbone", "2.0.0"), laptop, model)
                .withSampling(Sampling.LATIN_HYPERCUBE)
                .run(50, seed);
        double use = result.footprint()
                .total(ImpactCategory.CLIMATE_CHANGE, io.github.evalcarbone.impact.LifecyclePhase.USE)
                .known()
                .value();
        DrawnImpact drawn = result.impact(ImpactCategory.CLIMATE_CHANGE);
        for (int i = 0; i < 50; i++) {
            double from = drawn.point().value() + use * (i / 50.0 - 0.5);
            double to = drawn.point().value() + use * ((i + 1) / 50.0 - 0.5);
            assertThat(java.util.Arrays.stream(drawn.draws())
                            .filter(value -> value > from && value < to)
                            .count())
                    .isOne();
        }
    }
}
