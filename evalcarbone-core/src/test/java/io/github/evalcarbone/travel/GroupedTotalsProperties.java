package io.github.evalcarbone.travel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RandomRuleSets;
import io.github.evalcarbone.rule.RuleSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Grouped totals are the totals of each group, whatever the partition and order of the lines, and add up exactly. */
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class GroupedTotalsProperties {

    @Provide
    Arbitrary<RuleSet> anyRules() {
        return Arbitraries.oneOf(
                RandomRuleSets.ruleSets(),
                Arbitraries.of(RuleSet.of("evalcarbone", "1.1.0"), RuleSet.of("numecoeval", "1.3.0")));
    }

    @Provide
    Arbitrary<Set<Facet>> facets() {
        return Arbitraries.of(Facet.values())
                .filter(facet -> facet != Facet.PHASE)
                .set()
                .ofMaxSize(3);
    }

    @Property(seed = "1")
    void a_group_has_the_totals_of_its_lines_by_themselves(
            @ForAll("anyRules") RuleSet rules, @ForAll Inventory inventory, @ForAll("facets") Set<Facet> facets) {
        Footprint footprint = calculator(rules).calculate(inventory);
        Map<List<String>, List<Equipment>> expected = IntStream.range(
                        0, inventory.equipment().size())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> keys(facets, footprint.lines().get(i)),
                        Collectors.mapping(inventory.equipment()::get, Collectors.toList())));
        Map<GroupKey, FootprintTotals> groups =
                grouped(rules, inventory, inventory.equipment(), facets).groups();
        assertThat(groups.keySet()).extracting(GroupKey::texts).containsExactlyInAnyOrderElementsOf(expected.keySet());
        groups.forEach((key, totals) -> Exactly.same(
                totals,
                expected.get(key.texts()).stream().collect(calculator(rules).toTotals(inventory.evaluationDate()))));
    }

    private static List<String> keys(Set<Facet> facets, FootprintLine line) {
        return facets.stream()
                .map(facet -> facet.key(line, LifecyclePhase.USE).orElse(""))
                .toList();
    }

    @Property(seed = "2")
    void groups_add_up_to_the_totals(
            @ForAll("anyRules") RuleSet rules,
            @ForAll Inventory inventory,
            @ForAll("facets") Set<Facet> facets,
            @ForAll Random random) {
        FootprintCalculator calculator = calculator(rules);
        FootprintTotals totals =
                inventory.equipment().stream().collect(calculator.toTotals(inventory.evaluationDate()));
        List<Equipment> lines = new ArrayList<>(inventory.equipment());
        Collections.shuffle(lines, random);
        GroupedTotals grouped = grouped(rules, inventory, lines, facets);
        Exactly.same(grouped.total(), totals);
        FootprintTotals sum = grouped.groups().values().stream()
                .reduce(FootprintTotals::merge)
                .orElse(totals);
        Exactly.same(sum, totals);
    }

    @Property(seed = "3")
    void neither_partition_nor_order_nor_journey_changes_a_bit(
            @ForAll("anyRules") RuleSet rules,
            @ForAll Inventory inventory,
            @ForAll("facets") Set<Facet> facets,
            @ForAll Journey journey,
            @ForAll Random random) {
        GroupedTotals whole = grouped(rules, inventory, inventory.equipment(), facets);
        List<Equipment> lines = new ArrayList<>(inventory.equipment());
        Collections.shuffle(lines, random);
        int cut = random.nextInt(lines.size() + 1);
        GroupedTotals one = grouped(rules, inventory, lines.subList(0, cut), facets);
        GroupedTotals rest = grouped(rules, inventory, lines.subList(cut, lines.size()), facets);
        Exactly.same(journey.of(whole), whole);
        Exactly.same(journey.of(rest).merge(journey.of(one)), whole);
        Exactly.same(one.merge(rest), whole);
    }

    @Property(seed = "4")
    void groups_are_those_of_the_footprint(@ForAll Inventory inventory, @ForAll("facets") Set<Facet> facets) {
        RuleSet rules = RuleSet.of("evalcarbone", "1.1.0");
        Footprint footprint = calculator(rules).calculate(inventory);
        Facet[] asked = facets.toArray(Facet[]::new);
        Map<GroupKey, FootprintTotals> groups =
                grouped(rules, inventory, inventory.equipment(), facets).groups();
        for (ImpactCategory category : footprint.categories()) {
            footprint
                    .by(asked)
                    .totals(category)
                    .forEach((key, total) ->
                            assertThat(groups.get(key).total(category)).isEqualTo(total));
        }
    }

    private static GroupedTotals grouped(RuleSet rules, Inventory inventory, List<Equipment> lines, Set<Facet> facets) {
        return lines.parallelStream()
                .collect(calculator(rules).toTotalsBy(inventory.evaluationDate(), facets.toArray(Facet[]::new)));
    }

    private static FootprintCalculator calculator(RuleSet rules) {
        return FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS);
    }
}
