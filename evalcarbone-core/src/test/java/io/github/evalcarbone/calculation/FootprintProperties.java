package io.github.evalcarbone.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.Breakdown;
import io.github.evalcarbone.footprint.Contribution;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws that hold for every inventory and every rule set shipped with the library. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class FootprintProperties {

    @Property
    void the_order_of_lines_changes_no_total_and_no_group(
            @ForAll RuleSet rules, @ForAll Inventory inventory, @ForAll Random random) {
        List<Equipment> shuffled = new ArrayList<>(inventory.equipment());
        Collections.shuffle(shuffled, random);
        Footprint footprint = calculate(rules, inventory);
        Footprint other = calculate(rules, inventory.withEquipment(shuffled));
        for (ImpactCategory category : footprint.categories()) {
            assertThat(other.total(category)).isEqualTo(footprint.total(category));
            assertThat(other.by(Facet.SITE, Facet.PHASE).amounts(category))
                    .isEqualTo(footprint.by(Facet.SITE, Facet.PHASE).amounts(category));
            assertThat(other.coverage()).isEqualTo(footprint.coverage());
        }
    }

    @Property
    void any_grouping_adds_up_to_the_total_bit_for_bit(
            @ForAll RuleSet rules, @ForAll Inventory inventory, @ForAll Set<Facet> facets) {
        Footprint footprint = calculate(rules, inventory);
        Breakdown breakdown = footprint.by(facets.toArray(Facet[]::new));
        for (ImpactCategory category : footprint.categories()) {
            assertThat(breakdown.total(category)).isEqualTo(footprint.total(category));
        }
    }

    @Property
    void contributions_are_the_groups_by_size(
            @ForAll RuleSet rules, @ForAll Inventory inventory, @ForAll Set<Facet> facets) {
        Breakdown breakdown = calculate(rules, inventory).by(facets.toArray(Facet[]::new));
        for (ImpactCategory category : calculate(rules, inventory).categories()) {
            List<Contribution> contributions = breakdown.contributions(category);
            assertThat(contributions)
                    .extracting(contribution ->
                            Math.abs(contribution.total().known().value()))
                    .isSortedAccordingTo(java.util.Comparator.reverseOrder());
            assertThat(contributions)
                    .extracting(Contribution::group)
                    .containsExactlyInAnyOrderElementsOf(
                            breakdown.totals(category).keySet());
            List<Double> shares = contributions.stream()
                    .flatMap(contribution -> contribution.share().stream())
                    .toList();
            Total total = breakdown.total(category);
            if (total.isComplete() && !total.known().isZero()) {
                assertThat(shares.stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(1e-12));
            } else {
                assertThat(shares).isEmpty();
            }
        }
    }

    @Property
    void a_total_is_the_rounded_exact_sum_of_its_terms(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = calculate(rules, inventory);
        for (ImpactCategory category : footprint.categories()) {
            BigDecimal exact = footprint.impacts().stream()
                    .filter(impact -> impact.category().equals(category))
                    .map(impact -> new BigDecimal(impact.weight()).multiply(new BigDecimal(impact.factor())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(footprint.total(category).known().value()).isEqualTo(exact.doubleValue());
        }
    }

    @Property
    void every_line_phase_and_category_is_either_a_value_or_a_gap(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = calculate(rules, inventory);
        Set<List<Object>> cells = new HashSet<>();
        footprint
                .data()
                .impacts()
                .forEach(cell -> assertThat(cells.add(List.of(cell.line(), cell.phase(), cell.category())))
                        .isTrue());
        footprint
                .gaps()
                .forEach(cell -> assertThat(cells.add(List.of(cell.line(), cell.phase(), cell.category())))
                        .isTrue());
        assertThat(cells)
                .hasSize(inventory.equipment().size()
                        * footprint.phases().size()
                        * footprint.categories().size());
    }

    @Property
    void joining_inventories_is_merging_footprints(
            @ForAll RuleSet rules, @ForAll Inventory first, @ForAll Inventory second) {
        Inventory renamed = second.withEquipment(second.equipment().stream()
                .map(line -> line.withId("other-" + line.id()))
                .toList());
        Footprint together = calculate(rules, first.plus(renamed));
        Footprint merged = calculate(rules, first).merge(calculate(rules, renamed));
        for (ImpactCategory category : together.categories()) {
            assertThat(merged.total(category)).isEqualTo(together.total(category));
        }
        assertThat(merged).isEqualTo(together);
    }

    @Property
    void halving_a_line_into_two_changes_nothing_bit_for_bit(@ForAll RuleSet rules, @ForAll Equipment line) {
        Equipment half = line.withQuantity(line.quantity() / 2);
        Footprint whole = calculate(rules, Samples.inventory(line));
        Footprint halves = calculate(rules, Samples.inventory(half.withId("a"), half.withId("b")));
        for (ImpactCategory category : whole.categories()) {
            assertThat(halves.total(category).known())
                    .isEqualTo(whole.total(category).known());
        }
    }

    @Property
    void splitting_a_line_anywhere_changes_no_more_than_the_rounding_of_weights(
            @ForAll RuleSet rules, @ForAll Equipment line, @ForAll Random random) {
        double part = line.quantity() * random.nextDouble();
        Footprint whole = calculate(rules, Samples.inventory(line));
        Footprint parts = calculate(
                rules,
                Samples.inventory(
                        line.withId("a").withQuantity(part), line.withId("b").withQuantity(line.quantity() - part)));
        for (ImpactCategory category : whole.categories()) {
            double total = whole.total(category).known().value();
            assertThat(parts.total(category).known().value()).isCloseTo(total, within(1e-13 * Math.abs(total)));
        }
    }

    @Property
    void doubling_every_quantity_doubles_every_total_bit_for_bit(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = calculate(rules, inventory);
        Footprint doubled = calculate(
                rules,
                inventory.withEquipment(inventory.equipment().stream()
                        .map(line -> line.withQuantity(2 * line.quantity()))
                        .toList()));
        for (ImpactCategory category : footprint.categories()) {
            assertThat(doubled.total(category).known().value())
                    .isEqualTo(2 * footprint.total(category).known().value());
        }
    }

    private static Footprint calculate(RuleSet rules, Inventory inventory) {
        return FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS).calculate(inventory);
    }
}
