package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.engine.digest.Digest;
import io.github.evalcarbone.engine.digest.DigestGroup;
import io.github.evalcarbone.engine.digest.LineTotal;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.RecordFootprint;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A digest has what the lists of lines, values, gaps and findings have, for footprints of all kinds. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class DigestProperties {

    private static final List<Facet> FACETS =
            List.of(Facet.EQUIPMENT_TYPE, Facet.SITE, Facet.DEPARTMENT, Facet.MODEL, Facet.OWNERSHIP);

    @Property(seed = "1")
    void groups_of_a_digest_are_those_of_the_footprint(
            @ForAll RuleSet rules, @ForAll Inventory inventory, @ForAll @IntRange(min = 1, max = 3) int copies) {
        Inventory repeated = repeated(inventory, copies);
        BaseFootprint footprint = footprint(rules, repeated);
        hasAll(footprint);
        hasAll((BaseFootprint) RecordFootprint.of(footprint.data()));
    }

    @Property(seed = "2")
    void groups_of_merged_parts_are_those_of_the_whole(
            @ForAll RuleSet rules, @ForAll Inventory inventory, @ForAll Random random) {
        List<Equipment> lines = inventory.equipment();
        int cut = random.nextInt(lines.size() + 1);
        BaseFootprint first = footprint(rules, with(inventory, lines.subList(0, cut)));
        BaseFootprint second = footprint(rules, with(inventory, lines.subList(cut, lines.size())));
        hasAll((BaseFootprint) first.merge(second));
    }

    @Property(seed = "3", tries = 60)
    void a_digest_of_a_system_has_its_services(@ForAll long seed) {
        BaseFootprint system =
                (BaseFootprint) SystemSamples.CALCULATOR.calculate(SystemSamples.richer(new Random(seed)));
        hasAll(system);
        hasAll((BaseFootprint) RecordFootprint.of(system.data()));
    }

    private static BaseFootprint footprint(RuleSet rules, Inventory inventory) {
        return (BaseFootprint)
                FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS).calculate(inventory);
    }

    /** Lines that are alike but for their id occur more than once; in the second copy, nothing is counted. */
    private static Inventory repeated(Inventory inventory, int copies) {
        List<Equipment> all = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            String suffix = "-" + copy;
            boolean isNothing = copy == 1;
            inventory
                    .equipment()
                    .forEach(line ->
                            all.add(line.withId(line.id() + suffix).withQuantity(isNothing ? 0 : line.quantity())));
        }
        return with(inventory, all);
    }

    private static Inventory with(Inventory inventory, List<Equipment> lines) {
        return Inventory.of(inventory.name(), inventory.evaluationDate(), lines);
    }

    private static void hasAll(BaseFootprint footprint) {
        Digest digest = footprint.digest(List.of(CLIMATE_CHANGE), 3);
        assertThat(digest.whole())
                .isEqualTo(footprint.findings().stream()
                        .filter(finding -> finding.line().isEmpty())
                        .toList());
        assertThat(footprint.issues())
                .isEqualTo(Issue.group(
                        footprint.gaps(),
                        footprint.findings(),
                        footprint.impacts().stream().map(LineImpact::known)));
        assertThat(DigestGroup.together(digest.scope(), groups(digest, Facet.SITE))
                        .items())
                .isEqualByComparingTo(footprint.lines().stream()
                        .map(line -> new BigDecimal(line.quantity()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        FACETS.forEach(facet -> assertThat(totals(digest, facet)).isEqualTo(totals(footprint, facet)));
        FACETS.forEach(facet -> assertThat(byPhase(digest, facet)).isEqualTo(byPhase(footprint, facet)));
        assertThat(digest.largest().stream().map(DigestProperties::stripped).toList())
                .isEqualTo(largest(footprint));
    }

    private static Map<String, Total> totals(Digest digest, Facet facet) {
        Map<String, Total> totals = new TreeMap<>();
        groups(digest, facet).forEach(group -> totals.put(group.key(), group.total(CLIMATE_CHANGE)));
        return totals;
    }

    private static List<DigestGroup> groups(Digest digest, Facet facet) {
        return digest.by(line -> facet.key(line, LifecyclePhase.WHOLE));
    }

    private static Map<String, Total> totals(BaseFootprint footprint, Facet facet) {
        Map<String, Total> totals = new TreeMap<>();
        footprint
                .by(facet)
                .totals(CLIMATE_CHANGE)
                .forEach((key, total) -> totals.put(key.toString(), withoutRows(total)));
        return totals;
    }

    private static Total withoutRows(Total total) {
        return new Total(total.known(), total.lines(), total.incompleteLines(), total.missingValues(), SetAside.NONE);
    }

    /** By group and phase, without phases in which no line has a value or a gap. */
    private static Map<String, Total> byPhase(Digest digest, Facet facet) {
        Map<String, Total> totals = new TreeMap<>();
        for (DigestGroup group : groups(digest, facet)) {
            for (LifecyclePhase phase : digest.scope().phases()) {
                totals.put(group.key() + ", " + phase, group.total(CLIMATE_CHANGE, phase));
            }
        }
        totals.values().removeIf(total -> total.lines() == 0);
        return totals;
    }

    private static Map<String, Total> byPhase(BaseFootprint footprint, Facet facet) {
        Map<String, Total> totals = new TreeMap<>();
        Map<GroupKey, Total> groups = footprint.by(facet, Facet.PHASE).totals(CLIMATE_CHANGE);
        groups.forEach((key, total) -> totals.put(key.toString(), withoutRows(total)));
        totals.values().removeIf(total -> total.lines() == 0);
        return totals;
    }

    private static LineTotal stripped(LineTotal line) {
        return new LineTotal(line.line(), line.exact().stripTrailingZeros(), line.total());
    }

    private static List<LineTotal> largest(BaseFootprint footprint) {
        Map<GroupKey, Total> totals = footprint.by(Facet.LINE).totals(CLIMATE_CHANGE);
        return footprint.lines().stream()
                .map(line -> new LineTotal(line, exact(footprint, line), total(totals, line)))
                .sorted(Comparator.comparingDouble(
                                (LineTotal line) -> line.total().known().value())
                        .reversed())
                .limit(3)
                .toList();
    }

    private static Total total(Map<GroupKey, Total> totals, FootprintLine line) {
        Total total = totals.get(new GroupKey(List.of(Facet.LINE), List.of(line.id())));
        return new Total(total.known(), 1, total.incompleteLines(), total.missingValues(), SetAside.NONE);
    }

    private static BigDecimal exact(BaseFootprint footprint, FootprintLine line) {
        return footprint.impacts().stream()
                .filter(impact ->
                        impact.line().equals(line.id()) && impact.category().equals(CLIMATE_CHANGE))
                .map(impact -> new BigDecimal(impact.weight()).multiply(new BigDecimal(impact.factor())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
    }
}
