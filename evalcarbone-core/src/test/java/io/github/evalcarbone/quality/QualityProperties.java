package io.github.evalcarbone.quality;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.coverage.ImpactShare;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws of the grades, whatever the inventory and the rules are. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class QualityProperties {

    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    private static FootprintCalculator by(RuleSet rules) {
        return FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS);
    }

    private static DataQuality quality(Inventory inventory, RuleSet rules) {
        return QualityStudy.of(by(rules)).assess(inventory, CLIMATE_CHANGE);
    }

    private static Map<String, LineQuality> byId(DataQuality quality) {
        return quality.lines().stream()
                .collect(Collectors.toMap(line -> line.line().id(), line -> line));
    }

    @Property
    void the_order_of_lines_does_not_matter(@ForAll Inventory base, @ForAll RuleSet rules, @ForAll Random random) {
        List<Equipment> shuffled = new ArrayList<>(base.equipment());
        Collections.shuffle(shuffled, random);
        DataQuality one = quality(base, rules);
        DataQuality other = quality(base.withEquipment(shuffled), rules);
        assertThat(byId(other)).isEqualTo(byId(one));
        assertThat(other.whole()).isEqualTo(one.whole());
        assertThat(other.mendFirst(5)).isEqualTo(one.mendFirst(5));
        assertThat(other.decisive()).isEqualTo(one.decisive());
        assertThat(other.facts().missing()).isEqualTo(one.facts().missing());
        assertThat(other.facts().repeatedLines()).isEqualTo(one.facts().repeatedLines());
    }

    @Property
    void a_grade_does_not_depend_on_other_lines(@ForAll Inventory base, @ForAll RuleSet rules) {
        Map<String, LineQuality> together = byId(quality(base, rules));
        for (Equipment line : base.equipment()) {
            LineQuality alone =
                    quality(base.withEquipment(List.of(line)), rules).lines().get(0);
            assertThat(alone).isEqualTo(together.get(line.id()));
        }
    }

    @Property
    void parts_add_up_to_the_whole(@ForAll Inventory base, @ForAll RuleSet rules) {
        DataQuality quality = quality(base, rules);
        QualityShares none = QualityShares.of(List.of());
        for (Facet facet : List.of(Facet.EQUIPMENT_TYPE, Facet.SITE, Facet.DEPARTMENT, Facet.MODEL)) {
            QualityShares sum = quality.by(facet).values().stream().reduce(none, QualityShares::plus);
            assertThat(sum).isEqualTo(quality.whole());
        }
        assertThat(quality.decisive().values().stream().reduce(none, QualityShares::plus))
                .isEqualTo(quality.whole());
    }

    @Property
    void shares_are_those_of_the_known_impact_and_make_1(@ForAll Inventory base, @ForAll RuleSet rules) {
        QualityShares whole = quality(base, rules).whole();
        BigDecimal known = by(rules).withCategories(CLIMATE_CHANGE).calculate(base).impacts().stream()
                .map(LineImpact::known)
                .map(impact -> impact.size())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(whole.impact()).isEqualByComparingTo(known);
        assertThat(whole.lines()).isEqualTo(base.equipment().size());
        BigDecimal parts = Stream.of(Grade.values())
                .flatMap(grade -> whole.share(grade).stream())
                .map(ImpactShare::part)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(parts).isEqualByComparingTo(known);
    }

    @Property
    void origins_share_out_the_impact_that_depends_on_each_datum(@ForAll Inventory base, @ForAll RuleSet rules) {
        DataQuality quality = quality(base, rules);
        assertThat(sum(quality, Datum.QUANTITY))
                .isEqualByComparingTo(quality.whole().impact());
        assertThat(sum(quality, Datum.IDENTITY).add(sum(quality, Datum.USE)))
                .isEqualByComparingTo(quality.whole().impact());
        assertThat(sum(quality, Datum.LIFETIME)).isEqualByComparingTo(sum(quality, Datum.IDENTITY));
        assertThat(quality.pcrLevels().values().stream()
                        .mapToLong(count -> count)
                        .sum())
                .isEqualTo(3L * base.equipment().size());
    }

    private static BigDecimal sum(DataQuality quality, Datum datum) {
        return quality.origins().getOrDefault(datum, Map.of()).values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property
    void a_group_is_as_good_as_its_worst_datum_and_a_line_as_its_larger_group(
            @ForAll Inventory base, @ForAll RuleSet rules) {
        for (LineQuality line : quality(base, rules).lines()) {
            assertThat(line.embodied().grade()).isEqualTo(worst(line.embodiedData()));
            assertThat(line.use().grade()).isEqualTo(worst(line.useData()));
            assertThat(line.decidedBy().grade()).isEqualTo(line.grade());
            if (line.isUnknown()) {
                assertThat(line.grade()).isEqualTo(Grade.E);
            } else {
                assertThat(line.possible()).isEmpty();
                assertThat(line.grade())
                        .isIn(line.embodied().grade(), line.use().grade());
            }
        }
    }

    private static Grade worst(List<DatumQuality> data) {
        return data.stream().map(DatumQuality::grade).reduce(Grade.A, Grade::worst);
    }

    @Property
    void mending_is_ranked_by_what_is_in_doubt_and_raises_each_datum(@ForAll Inventory base, @ForAll RuleSet rules) {
        DataQuality quality = quality(base, rules);
        List<MendStep> all = quality.mendFirst(Integer.MAX_VALUE);
        assertThat(all).isSortedAccordingTo((one, other) -> Double.compare(other.weight(), one.weight()));
        assertThat(quality.mendFirst(2)).isEqualTo(all.subList(0, Math.min(2, all.size())));
        all.forEach(step -> assertThat(step.steps())
                .isNotEmpty()
                .allSatisfy(datum ->
                        assertThat(datum.to().isBetterThan(datum.from())).isTrue()));
        assertThat(all)
                .allSatisfy(step -> assertThat(step.line().grade().isBetterThan(step.reaches()))
                        .isFalse());
    }

    /** More that an owner may know of a line. */
    enum Knowledge {
        SERIAL(line ->
                line.quantity() == 1 ? line.toBuilder().serialNumber("SN 7").build() : line),
        PLANNED(line -> life(line, life -> life.plannedYears().isPresent() ? life : life.withPlannedYears(6))),
        PURCHASED(line ->
                life(line, life -> life.purchased().isPresent() ? life : life.withPurchased(DATE.minusYears(2)))),
        WITHDRAWN(line ->
                life(line, life -> life.withdrawn().isPresent() ? life : life.withWithdrawn(DATE.plusYears(4)))),
        HOURS(line -> usage(line, new ElectricityUse.Hours(8, Optional.of(220.0)))),
        MEASURED(line -> usage(line, new ElectricityUse.Measured(30)));

        private final Function<Equipment, Equipment> change;

        Knowledge(Function<Equipment, Equipment> change) {
            this.change = change;
        }

        private static Equipment life(Equipment line, Function<ServiceLife, ServiceLife> more) {
            return line.withServiceLife(more.apply(line.serviceLife()));
        }

        private static Equipment usage(Equipment line, ElectricityUse use) {
            UsageProfile usage = line.usage();
            return usage.electricity() instanceof ElectricityUse.Reference
                    ? line.withUsage(usage.withElectricity(use))
                    : line;
        }
    }

    @Property
    void knowing_more_never_lowers_the_grade_of_a_group_unless_it_contradicts(
            @ForAll Equipment line, @ForAll RuleSet rules, @ForAll @IntRange(min = 1, max = 3) int items) {
        Equipment known = line.withId("PC 1").withQuantity(items);
        LineQuality before = quality(known, rules);
        for (Knowledge more : Knowledge.values()) {
            LineQuality after = quality(more.change.apply(known), rules);
            if (!isContradiction(after) && isCounted(after, rules)) {
                isNotLowered(before, after);
            }
        }
    }

    private static LineQuality quality(Equipment line, RuleSet rules) {
        return quality(Inventory.of("one", DATE, List.of(line)), rules).lines().get(0);
    }

    /** Earlier rules have no value for hours of a device whose own hours are not known: EVC-5008. */
    private static boolean isCounted(LineQuality line, RuleSet rules) {
        return rules.version().equals("2.0.0") || !line.isUnknown();
    }

    private static void isNotLowered(LineQuality before, LineQuality after) {
        if (!before.isUnknown()) { // what a figure lacks is known once it is used
            assertThat(before.data()).zipSatisfy(after.data(), QualityProperties::isNotLowered);
        }
        assertThat(before.embodied().grade().isBetterThan(after.embodied().grade()))
                .isFalse();
        assertThat(before.use().grade().isBetterThan(after.use().grade())).isFalse();
    }

    private static void isNotLowered(DatumQuality before, DatumQuality after) {
        assertThat(before.grade().isBetterThan(after.grade()))
                .as("%s, then %s", before.reasons(), after.reasons())
                .isFalse();
    }

    private static boolean isContradiction(LineQuality line) {
        return line.data().stream()
                .flatMap(datum -> datum.lowering().stream())
                .anyMatch(one -> one.effect() == QualityCriterion.Effect.LIMITS);
    }
}
