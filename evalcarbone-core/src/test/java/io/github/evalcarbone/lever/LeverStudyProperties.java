package io.github.evalcarbone.lever;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.change.Change;
import io.github.evalcarbone.scenario.change.LifetimeChange;
import io.github.evalcarbone.scenario.change.LineChange;
import io.github.evalcarbone.scenario.change.QuantityChange;
import io.github.evalcarbone.scenario.change.RefurbishedShare;
import io.github.evalcarbone.scenario.change.Replacement;
import io.github.evalcarbone.scenario.change.SwitchingOff;
import io.github.evalcarbone.scenario.selection.LineCriterion;
import io.github.evalcarbone.scenario.selection.LineSelector;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Levers alone and together, whatever the inventory is. */
@PropertyDefaults(tries = 60, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class LeverStudyProperties {

    private static final FootprintCalculator FLEET = FootprintCalculator.of(
                    Methodology.of(RuleSet.of("evalcarbone", "2.0.0")), Samples.FACTORS)
            .withCategories(CLIMATE_CHANGE);

    private static final List<Lever> LEVERS = List.of(
            lever(
                    "small",
                    new Replacement(LineSelector.ofTypes("server"), Optional.of("laptop-1"), Optional.of("laptop"))),
            lever("longer", LifetimeChange.by(LineSelector.ofTypes("laptop", "server"), 1)),
            lever("off", new SwitchingOff(LineSelector.ofTypes("laptop"), 8, 213, 1)),
            lever("used", new RefurbishedShare(LineSelector.ofTypes("laptop"), 0.3, 3)),
            lever("fewer", QuantityChange.percent(LineSelector.ofTypes("terminal"), -10)));

    @Property(seed = "20")
    void what_a_lever_avoids_by_phase_adds_up_to_its_effect(@ForAll Inventory inventory) {
        LeverStudy study = LeverStudy.of(inventory, FLEET, CLIMATE_CHANGE, LEVERS);
        for (Lever lever : LEVERS) {
            LeverEffect effect = study.effect(lever.id());
            double sum = study.byPhase(lever.id()).values().stream()
                    .mapToDouble(Amount::value)
                    .sum();
            assertThat(sum)
                    .isCloseTo(
                            effect.avoided().value(),
                            within(1e-9 * (1 + study.base().known().value())));
        }
    }

    @Property(seed = "21")
    void less_use_avoids_something_in_the_phase_of_use_alone(@ForAll Inventory inventory) {
        LeverStudy study = LeverStudy.of(inventory, FLEET, CLIMATE_CHANGE, LEVERS);
        assertThat(study.byPhase("off").keySet()).isSubsetOf(LifecyclePhase.USE);
        assertThat(study.byPhase("longer").keySet()).doesNotContain(LifecyclePhase.USE);
    }

    private static Lever lever(String id, LineChange change) {
        return new Lever(id, Bilingual.EMPTY, Bilingual.EMPTY, List.of(change));
    }

    private static LeverStudy study(Inventory base) {
        return LeverStudy.of(base, FLEET, CLIMATE_CHANGE, LEVERS);
    }

    private static String[] ids(int some) {
        return IntStream.range(0, LEVERS.size())
                .filter(lever -> (some >> lever & 1) == 1)
                .mapToObj(lever -> LEVERS.get(lever).id())
                .toArray(String[]::new);
    }

    @Property
    void nothing_avoids_nothing(@ForAll Inventory base) {
        assertThat(study(base).effect().exact()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Property
    void together_they_avoid_what_their_scenario_does(@ForAll Inventory base, @ForAll @IntRange(max = 31) int some) {
        LeverEffect effect = study(base).effect(ids(some));
        List<Change> changes = LEVERS.stream()
                .filter(lever -> List.of(ids(some)).contains(lever.id()))
                .<Change>flatMap(lever -> lever.changes().stream())
                .toList();
        Inventory changed = new Scenario("all", changes).applyTo(base, FLEET).changed();
        FootprintComparison comparison = FootprintComparison.of(
                new Alternative("base", FLEET.calculate(base)), new Alternative("all", FLEET.calculate(changed)));
        if (effect.isComplete()) {
            assertThat(comparison.difference("all", CLIMATE_CHANGE).exact().negate())
                    .isEqualByComparingTo(effect.exact());
        }
    }

    /** Lines that differ in their names alone are computed once; levers that select by a name set them apart. */
    @Property(tries = 15)
    void lines_of_other_names_count_as_often_as_they_are_there(
            @ForAll Inventory base, @ForAll @IntRange(min = 2, max = 7) int times) {
        List<Lever> levers = new ArrayList<>(LEVERS);
        levers.add(new Lever(
                "departments", Bilingual.EMPTY, Bilingual.EMPTY, List.of(fewer("Other", -50), fewer("Copies", -10))));
        Inventory more = base.withEquipment(
                base.equipment().stream().flatMap(line -> copies(line, times)).toList());
        LeverStudy of1 = LeverStudy.of(base, FLEET, CLIMATE_CHANGE, levers);
        LeverStudy ofMore = LeverStudy.of(more, FLEET, CLIMATE_CHANGE, levers);
        for (String[] some : List.of(new String[] {"longer"}, new String[] {"longer", "used", "fewer"})) {
            LeverEffect one = of1.effect(some);
            LeverEffect all = ofMore.effect(some);
            assertThat(all.exact()).isEqualByComparingTo(one.exact().multiply(BigDecimal.valueOf(times)));
            assertThat(all.lines()).isEqualTo(times * one.lines());
            assertThat(all.leftOut().lines()).isEqualTo(times * one.leftOut().lines());
            assertThat(all.leftOut().unknown()).isEqualTo(times * one.leftOut().unknown());
        }
        Scenario departments = levers.get(levers.size() - 1).scenario();
        Inventory changed = departments.applyTo(more, FLEET).changed();
        FootprintComparison comparison = FootprintComparison.of(
                new Alternative("base", FLEET.calculate(more)), new Alternative("fewer", FLEET.calculate(changed)));
        assertThat(ofMore.effect("departments").exact())
                .isEqualByComparingTo(
                        comparison.difference("fewer", CLIMATE_CHANGE).exact().negate());
    }

    private static QuantityChange fewer(String department, double percent) {
        return QuantityChange.percent(LineSelector.ALL.with(LineCriterion.DEPARTMENT, department), percent);
    }

    /** Copies with names of their own, one of them of another department. */
    private static Stream<Equipment> copies(Equipment line, int times) {
        return IntStream.range(0, times)
                .mapToObj(copy -> line.toBuilder()
                        .id(line.id() + "/" + copy)
                        .label("Copy " + copy)
                        .department(copy == 1 ? "Other" : "Copies")
                        .build());
    }

    @Property
    void no_choice_is_better_than_the_best(@ForAll Inventory base, @ForAll @IntRange(min = 1, max = 5) int most) {
        LeverStudy study = study(base);
        BigDecimal best = study.best(most).exact();
        assertThat(study.best(most).levers()).hasSizeLessThanOrEqualTo(most);
        IntStream.range(0, 32)
                .filter(some -> Integer.bitCount(some) <= most)
                .forEach(some -> assertThat(study.effect(ids(some)).exact()).isLessThanOrEqualTo(best));
    }

    @Property
    void the_order_of_lines_does_not_matter(@ForAll Inventory base, @ForAll Random random) {
        List<Equipment> lines = new ArrayList<>(base.equipment());
        Collections.shuffle(lines, random);
        List<LeverEffect> shuffled = study(base.withEquipment(lines)).ranked();
        assertThat(shuffled)
                .extracting(LeverEffect::avoided)
                .isEqualTo(
                        study(base).ranked().stream().map(LeverEffect::avoided).toList());
    }

    @Property
    void ranked_are_all_and_the_largest_first(@ForAll Inventory base) {
        List<LeverEffect> ranked = study(base).ranked();
        assertThat(ranked).hasSameSizeAs(LEVERS);
        assertThat(ranked).extracting(LeverEffect::exact).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Property
    void an_overlap_is_the_same_from_both_sides(@ForAll Inventory base) {
        LeverStudy study = study(base);
        assertThat(study.overlap("longer", "used")).isEqualTo(study.overlap("used", "longer"));
        assertThat(study.overlap("longer", "fewer").value()).isZero();
    }

    @Property
    void what_another_lever_cannot_compute_does_not_matter(@ForAll Inventory base) {
        Lever[] pair = {LEVERS.get(1), LEVERS.get(3)};
        LeverEffect alone =
                LeverStudy.of(base, FLEET, CLIMATE_CHANGE, List.of(pair[0])).effect("longer");
        LeverEffect beside =
                LeverStudy.of(base, FLEET, CLIMATE_CHANGE, List.of(pair)).effect("longer");
        assertThat(beside.exact()).isEqualByComparingTo(alone.exact());
        assertThat(beside.leftOut()).isEqualTo(alone.leftOut());
    }

    @Property
    void a_lever_counts_also_where_only_some_of_those_before_it_make_its_lines(@ForAll Inventory base) {
        List<Lever> levers = List.of(
                LEVERS.get(0),
                lever(
                        "small again",
                        new Replacement(
                                LineSelector.ofTypes("laptop"), Optional.of("server-1"), Optional.of("server"))),
                lever("laptops", QuantityChange.percent(LineSelector.ofTypes("laptop"), -50)));
        LeverStudy three = LeverStudy.of(base, FLEET, CLIMATE_CHANGE, levers);
        LeverStudy two = LeverStudy.of(base, FLEET, CLIMATE_CHANGE, List.of(levers.get(0), levers.get(2)));
        assertThat(three.effect("small", "laptops").exact())
                .isEqualByComparingTo(two.effect("small", "laptops").exact());
    }
}
