package io.github.evalcarbone.comparison;

import static io.github.evalcarbone.comparison.ComparedCells.closed;
import static io.github.evalcarbone.comparison.ComparedCells.keptOut;
import static io.github.evalcarbone.comparison.ComparedCells.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.calculation.SystemSamples;
import io.github.evalcarbone.comparison.ComparedCells.Cell;
import io.github.evalcarbone.comparison.DifferenceBreakdown.Group;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A comparison is over the values that are known on all sides, exactly, whatever the order of lines and alternatives. */
@PropertyDefaults(tries = 40, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class FootprintComparisonProperties {

    private static final Facet[] NONE = {};

    private static StoredFootprint footprint(RuleSet rules, Inventory inventory) {
        return FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS).calculate(inventory);
    }

    private static FootprintComparison compare(StoredFootprint... footprints) {
        List<Alternative> alternatives = new ArrayList<>();
        for (StoredFootprint footprint : footprints) {
            alternatives.add(new Alternative("alternative " + alternatives.size(), footprint));
        }
        return FootprintComparison.of(alternatives);
    }

    private static BigDecimal sum(StoredFootprint footprint, Set<Cell> out, Predicate<LineImpact> some) {
        return footprint.impacts().stream()
                .filter(impact -> !out.contains(Cell.of(impact)))
                .filter(some)
                .map(impact -> new BigDecimal(impact.weight()).multiply(new BigDecimal(impact.factor())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void assertSame(
            Difference found, StoredFootprint base, StoredFootprint other, Set<Cell> out, Predicate<LineImpact> some) {
        BigDecimal ofBase = sum(base, out, some);
        BigDecimal ofOther = sum(other, out, some);
        assertThat(found.exact()).isEqualByComparingTo(ofOther.subtract(ofBase));
        assertThat(found.absolute().value()).isEqualTo(ofOther.subtract(ofBase).doubleValue() + 0.0);
        assertThat(found.base().value()).isEqualTo(ofBase.doubleValue() + 0.0);
        assertThat(found.other().value()).isEqualTo(ofOther.doubleValue() + 0.0);
    }

    @Property
    void a_difference_is_that_of_the_exact_sums_of_the_values_known_on_all_sides(
            @ForAll RuleSet rules, @ForAll @Size(3) List<Inventory> inventories) {
        StoredFootprint[] all =
                inventories.stream().map(one -> footprint(rules, one)).toArray(StoredFootprint[]::new);
        FootprintComparison comparison = compare(all);
        StoredFootprint[] read = stored(all);
        Set<Cell> out = keptOut(read);
        for (ImpactCategory category : comparison.categories()) {
            for (int i = 1; i < all.length; i++) {
                String name = "alternative " + i;
                Difference difference = comparison.difference(name, category);
                assertSame(
                        difference,
                        read[0],
                        read[i],
                        out,
                        impact -> impact.category().equals(category));
                assertSame(
                        comparison.embodied(name, category),
                        read[0],
                        read[i],
                        out,
                        impact -> impact.category().equals(category) && impact.phase() != LifecyclePhase.USE);
                for (LifecyclePhase phase : comparison.phases()) {
                    assertSame(
                            comparison.difference(name, category, phase),
                            read[0],
                            read[i],
                            out,
                            impact -> impact.category().equals(category) && impact.phase() == phase);
                }
                assertCounts(difference, category, unknown(read));
            }
        }
    }

    private static void assertCounts(Difference difference, ImpactCategory category, Set<Cell> out) {
        List<Cell> ofCategory =
                out.stream().filter(cell -> cell.category().equals(category)).toList();
        assertThat(difference.keptOut().unknownValues()).isEqualTo(ofCategory.size());
        assertThat(difference.keptOut().unknownLines())
                .isEqualTo(ofCategory.stream().map(Cell::line).distinct().count());
        assertThat(difference.isComplete()).isEqualTo(ofCategory.isEmpty());
    }

    @Property
    void a_footprint_does_not_differ_from_itself(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        StoredFootprint one = footprint(rules, inventory);
        FootprintComparison comparison = compare(one, one);
        for (ImpactCategory category : comparison.categories()) {
            assertThat(comparison.difference("alternative 1", category).exact()).isZero();
            assertThat(comparison
                            .by("alternative 1", category, Facet.EQUIPMENT_TYPE, Facet.PHASE)
                            .groups())
                    .allSatisfy(group -> assertThat(group.difference().exact()).isZero());
        }
    }

    @Property
    void a_difference_the_other_way_is_its_negative_to_the_bit(
            @ForAll RuleSet rules, @ForAll Inventory left, @ForAll Inventory right) {
        StoredFootprint one = footprint(rules, left);
        StoredFootprint other = footprint(rules, right);
        for (ImpactCategory category : one.categories()) {
            Difference there = compare(one, other).difference("alternative 1", category);
            Difference back = compare(other, one).difference("alternative 1", category);
            assertThat(back.absolute()).isEqualTo(there.absolute().multipliedBy(-1));
            assertThat(back.exact()).isEqualTo(there.exact().negate());
            assertThat(back.base()).isEqualTo(there.other());
            assertThat(back.keptOut()).isEqualTo(there.keptOut());
        }
    }

    @Property
    void groups_add_up_to_the_difference_and_are_those_of_each_side(
            @ForAll RuleSet rules, @ForAll @Size(3) List<Inventory> inventories, @ForAll Set<Facet> facets) {
        StoredFootprint[] all =
                inventories.stream().map(one -> footprint(rules, one)).toArray(StoredFootprint[]::new);
        FootprintComparison comparison = compare(all);
        StoredFootprint[] read = stored(all);
        Set<Cell> out = keptOut(read);
        Facet[] asked = facets.toArray(NONE);
        for (ImpactCategory category : comparison.categories()) {
            DifferenceBreakdown by = comparison.by("alternative 2", category, asked);
            BigDecimal sum = by.groups().stream()
                    .map(group -> group.difference().exact())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(by.total().exact());
            assertThat(by.groups().stream().map(Group::key).toList()).doesNotHaveDuplicates();
            for (Group group : by.groups()) {
                assertGroup(group, read, out, category);
            }
        }
    }

    private static void assertGroup(Group group, StoredFootprint[] all, Set<Cell> out, ImpactCategory category) {
        BigDecimal base = sum(all[0], out, isIn(group.key(), all[0], category));
        BigDecimal other = sum(all[2], out, isIn(group.key(), all[2], category));
        assertThat(group.difference().exact()).isEqualByComparingTo(other.subtract(base));
        long unknown = unknown(all).stream()
                .filter(cell -> cell.category().equals(category))
                .filter(cell -> keys(group.key(), cell, all).contains(group.key()))
                .count();
        assertThat(group.difference().keptOut().unknownValues()).isEqualTo(unknown);
    }

    /** Returns the groups of a value: those on both sides, else that in the other alternative. */
    private static List<GroupKey> keys(GroupKey like, Cell cell, StoredFootprint... all) {
        List<GroupKey> keys = Stream.of(all[0], all[2])
                .flatMap(side -> lines(side, cell.line()))
                .map(line -> key(like, line, cell.phase()))
                .toList();
        return keys.isEmpty()
                ? lines(all[1], cell.line())
                        .map(line -> key(like, line, cell.phase()))
                        .toList()
                : keys;
    }

    private static Stream<FootprintLine> lines(StoredFootprint footprint, String id) {
        return footprint.lines().stream().filter(line -> line.id().equals(id));
    }

    private static GroupKey key(GroupKey like, FootprintLine line, LifecyclePhase phase) {
        return new GroupKey(
                like.facets(),
                like.facets().stream()
                        .map(facet -> facet.key(line, phase).orElse(""))
                        .toList());
    }

    private static Predicate<LineImpact> isIn(GroupKey key, StoredFootprint footprint, ImpactCategory category) {
        Map<String, FootprintLine> lines = new HashMap<>();
        footprint.lines().forEach(line -> lines.put(line.id(), line));
        return impact -> impact.category().equals(category)
                && key(key, lines.get(impact.line()), impact.phase()).equals(key);
    }

    @Property
    void the_order_of_lines_and_the_form_of_footprints_do_not_matter(
            @ForAll RuleSet rules, @ForAll Inventory left, @ForAll Inventory right, @ForAll Random random) {
        FootprintComparison computed = compare(footprint(rules, left), footprint(rules, right));
        FootprintComparison read = compare(
                stored(footprint(rules, shuffled(left, random))), stored(footprint(rules, shuffled(right, random))));
        for (ImpactCategory category : computed.categories()) {
            assertThat(read.difference("alternative 1", category))
                    .isEqualTo(computed.difference("alternative 1", category));
            assertThat(read.by("alternative 1", category, Facet.SITE, Facet.PHASE))
                    .isEqualTo(computed.by("alternative 1", category, Facet.SITE, Facet.PHASE));
        }
    }

    private static Inventory shuffled(Inventory inventory, Random random) {
        List<Equipment> lines = new ArrayList<>(inventory.equipment());
        Collections.shuffle(lines, random);
        return inventory.withEquipment(lines);
    }

    /** Returns footprints whose lines and values are lists, which cost nothing to look at. */
    private static StoredFootprint[] stored(StoredFootprint... footprints) {
        return Arrays.stream(footprints)
                .map(FootprintComparisonProperties::stored)
                .toArray(StoredFootprint[]::new);
    }

    private static StoredFootprint stored(StoredFootprint footprint) {
        StringWriter json = new StringWriter();
        FootprintJson.write(footprint, json);
        return FootprintJson.load(TextSource.of("f.json", json.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Property
    void values_that_are_kept_out_change_no_difference(
            @ForAll RuleSet rules, @ForAll Inventory left, @ForAll Inventory right, @ForAll Random random) {
        StoredFootprint one = footprint(rules, left);
        StoredFootprint other = footprint(rules, right);
        Map<String, Set<LifecyclePhase>> excluded = new HashMap<>();
        one.lines().stream()
                .filter(line -> random.nextBoolean())
                .forEach(line -> excluded.put(line.id(), Set.of(LifecyclePhase.USE)));
        FootprintComparison comparison = compare(one, other).without(excluded);
        Set<Cell> unknown = unknown(one, other);
        for (ImpactCategory category : comparison.categories()) {
            Set<Cell> out = new HashSet<>(unknown);
            excluded.keySet().forEach(line -> out.add(new Cell(line, LifecyclePhase.USE, category)));
            Set<Cell> all = closed(out, one, other);
            Difference difference = comparison.difference("alternative 1", category);
            assertSame(difference, one, other, all, impact -> impact.category().equals(category));
            List<Cell> more = all.stream()
                    .filter(cell -> cell.category().equals(category) && !unknown.contains(cell))
                    .filter(cell -> comparison.phases().contains(cell.phase()))
                    .toList();
            long known = more.size();
            assertThat(difference.keptOut().excludedValues()).isEqualTo(known);
            assertThat(difference.keptOut().excludedLines())
                    .isEqualTo(more.stream().map(Cell::line).distinct().count());
            assertCounts(compare(one, other).difference("alternative 1", category), category, unknown);
            long inGroups = comparison.by("alternative 1", category, Facet.PHASE).groups().stream()
                    .mapToLong(group -> group.difference().keptOut().excludedValues())
                    .sum();
            assertThat(inGroups).isEqualTo(known);
        }
    }

    @Property
    void differences_of_parts_add_up(
            @ForAll RuleSet rules, @ForAll Inventory left, @ForAll Inventory right, @ForAll Inventory more) {
        Inventory added = more.withEquipment(more.equipment().stream()
                .map(line -> line.withId("more " + line.id()))
                .toList());
        Inventory quantities = added.withEquipment(added.equipment().stream()
                .map(line -> line.withQuantity(line.quantity() * 3))
                .toList());
        FootprintComparison first = compare(footprint(rules, left), footprint(rules, right));
        FootprintComparison second = compare(footprint(rules, added), footprint(rules, quantities));
        FootprintComparison both =
                compare(footprint(rules, left.plus(added)), footprint(rules, right.plus(quantities)));
        for (ImpactCategory category : both.categories()) {
            assertThat(both.difference("alternative 1", category).exact())
                    .isEqualByComparingTo(first.difference("alternative 1", category)
                            .exact()
                            .add(second.difference("alternative 1", category).exact()));
        }
    }

    @Property(tries = 15)
    void systems_are_compared_with_their_services(@ForAll long seed, @ForAll long other) {
        StoredFootprint one = SystemSamples.CALCULATOR.calculate(SystemSamples.richer(new Random(seed)));
        StoredFootprint two = SystemSamples.CALCULATOR.calculate(SystemSamples.richer(new Random(other)));
        FootprintComparison comparison = compare(one, two);
        Set<Cell> out = keptOut(one, two);
        for (ImpactCategory category : comparison.categories()) {
            Difference difference = comparison.difference("alternative 1", category);
            assertSame(difference, one, two, out, impact -> impact.category().equals(category));
            assertCounts(difference, category, unknown(one, two));
            BigDecimal groups = comparison.by("alternative 1", category, Facet.LINE).groups().stream()
                    .map(group -> group.difference().exact())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(groups).isEqualByComparingTo(difference.exact());
        }
    }

    @Property
    void rows_refused_when_reading_make_a_comparison_incomplete(
            @ForAll RuleSet rules, @ForAll Inventory left, @ForAll Inventory right) {
        StoredFootprint one = footprint(rules, left);
        StoredFootprint lacking = footprint(rules, right.withSetAside(SetAside.refused(2)));
        FootprintComparison comparison = compare(one, lacking);
        for (ImpactCategory category : comparison.categories()) {
            assertThat(comparison.difference("alternative 1", category).isComplete())
                    .isFalse();
            assertThat(comparison.difference("alternative 1", category).toString())
                    .contains(" known on all sides");
        }
    }

    @Property
    void rules_with_other_phases_are_compared_as_a_whole_and_phases_left_out_are_named(
            @ForAll RuleSet left, @ForAll RuleSet right, @ForAll Inventory inventory) {
        StoredFootprint one = footprint(left, inventory);
        StoredFootprint other = footprint(right, inventory);
        FootprintComparison comparison = compare(one, other);
        Set<LifecyclePhase> all = new HashSet<>(one.phases());
        all.addAll(other.phases());
        assertThat(Stream.concat(comparison.phases().stream(), comparison.otherPhases().stream()))
                .containsExactlyInAnyOrderElementsOf(all);
        for (ImpactCategory category : comparison.categories()) {
            assertSame(
                    comparison.difference("alternative 1", category),
                    one,
                    other,
                    keptOut(one, other),
                    impact -> impact.category().equals(category)
                            && comparison.phases().contains(impact.phase()));
        }
    }
}
