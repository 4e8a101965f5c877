package io.github.evalcarbone.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.json.FootprintTotalsJson;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The completeness of totals: it is that of the lines, in every form of a result, and groups add up to it. */
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class TotalProperties {

    @Property
    void a_total_counts_the_gaps_of_its_lines(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = calculator(rules).calculate(inventory);
        for (ImpactCategory category : footprint.categories()) {
            assertCounts(
                    footprint, footprint.total(category), gap -> gap.category().equals(category));
            assertCounts(
                    footprint,
                    footprint.embodied(category),
                    gap -> gap.category().equals(category) && gap.phase() != LifecyclePhase.USE);
            for (LifecyclePhase phase : footprint.phases()) {
                assertCounts(
                        footprint,
                        footprint.total(category, phase),
                        gap -> gap.category().equals(category) && gap.phase() == phase);
            }
        }
    }

    private static void assertCounts(Footprint footprint, Total total, Predicate<Gap> asked) {
        List<Gap> gaps = footprint.gaps().stream().filter(asked).toList();
        Set<String> lines = new HashSet<>();
        gaps.forEach(gap -> lines.add(gap.line()));
        assertThat(total.lines()).isEqualTo(footprint.lineCount());
        assertThat(total.incompleteLines()).isEqualTo(lines.size());
        assertThat(total.missingValues()).isEqualTo(gaps.size());
        assertThat(total.isComplete()).isEqualTo(gaps.isEmpty());
        assertThat(total.complete().isPresent()).isEqualTo(gaps.isEmpty());
    }

    @Property
    void the_counts_of_groups_add_up_to_those_of_the_total(
            @ForAll RuleSet rules, @ForAll Inventory inventory, @ForAll Set<Facet> facets) {
        Footprint footprint = calculator(rules).calculate(inventory);
        for (ImpactCategory category : footprint.categories()) {
            Total total = footprint.total(category);
            Collection<Total> groups =
                    footprint.by(facets.toArray(Facet[]::new)).totals(category).values();
            assertThat(sum(groups, Total::missingValues)).isEqualTo(total.missingValues());
            assertThat(groups.stream().allMatch(Total::isComplete)).isEqualTo(total.isComplete());
            if (!facets.contains(Facet.PHASE)) {
                assertThat(sum(groups, Total::lines)).isEqualTo(total.lines());
                assertThat(sum(groups, Total::incompleteLines)).isEqualTo(total.incompleteLines());
            }
        }
    }

    private static long sum(Collection<Total> totals, ToLongFunction<Total> count) {
        return totals.stream().mapToLong(count).sum();
    }

    @Property
    void the_groups_by_phase_are_the_totals_of_the_phases(
            @ForAll RuleSet rules, @ForAll Inventory inventory, @ForAll boolean hasMore) {
        Footprint footprint = calculator(rules).calculate(inventory).withSetAside(new SetAside(0, hasMore, 1));
        for (ImpactCategory category : footprint.categories()) {
            for (Map.Entry<GroupKey, Total> group :
                    footprint.by(Facet.PHASE).totals(category).entrySet()) {
                LifecyclePhase phase = group.getKey().phase().orElseThrow();
                assertThat(group.getValue()).isEqualTo(footprint.total(category, phase));
            }
            assertThat(footprint.by(Facet.SITE).total(category)).isEqualTo(footprint.total(category));
            assertThat(footprint.by().totals(category).values())
                    .allSatisfy(total -> assertThat(total).isEqualTo(footprint.total(category)));
        }
    }

    @Property
    void a_refused_row_makes_every_total_incomplete_and_an_excluded_one_does_not(
            @ForAll RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = calculator(rules).calculate(inventory);
        for (ImpactCategory category : footprint.categories()) {
            Total total = footprint.total(category);
            Footprint refused = footprint.withSetAside(SetAside.refused(1));
            assertThat(refused.total(category).isComplete()).isFalse();
            assertThat(refused.total(category).known()).isEqualTo(total.known());
            assertThat(refused.by(Facet.DEPARTMENT).totals(category).values()).noneMatch(Total::isComplete);
            assertThat(refused.by(Facet.DEPARTMENT).contributions(category))
                    .allMatch(contribution -> contribution.share().isEmpty());
            Footprint excluded = footprint.withSetAside(SetAside.excluded(1));
            assertThat(excluded.total(category).isComplete()).isEqualTo(total.isComplete());
        }
    }

    @Property(tries = 30)
    void every_form_of_a_result_has_the_same_totals(
            @ForAll RuleSet rules, @ForAll Inventory inventory, @ForAll Random random) {
        Footprint footprint = calculator(rules).calculate(inventory);
        List<Equipment> lines = inventory.equipment();
        int cut = random.nextInt(lines.size() + 1);
        Footprint first = calculator(rules).calculate(inventory.withEquipment(lines.subList(0, cut)));
        Footprint rest = calculator(rules).calculate(inventory.withEquipment(lines.subList(cut, lines.size())));
        StoredFootprint stored = first.merge((StoredFootprint) rest);
        FootprintTotals totals = lines.stream().collect(calculator(rules).toTotals(inventory.evaluationDate()));
        for (FootprintTotals other : List.of(
                totals,
                readBack(totals),
                first.totals().merge(rest.totals()),
                first.merge(rest).totals(),
                stored.totals(),
                readBack(footprint).totals())) {
            assertThat(answers(other)).isEqualTo(answers(footprint.totals()));
        }
        assertThat(readBack(footprint).by(Facet.MODEL, Facet.PHASE)).isEqualTo(footprint.by(Facet.MODEL, Facet.PHASE));
        assertThat(readBack(footprint).by(Facet.LINE)).isEqualTo(footprint.by(Facet.LINE));
    }

    private static List<Total> answers(FootprintTotals totals) {
        List<Total> answers = new ArrayList<>();
        totals.categories()
                .forEach(category -> Stream.concat(
                                Stream.of(totals.total(category), totals.embodied(category)),
                                totals.phases().stream().map(phase -> totals.total(category, phase)))
                        .forEach(answers::add));
        return answers;
    }

    private static StoredFootprint readBack(Footprint footprint) {
        StringWriter json = new StringWriter();
        FootprintJson.write(footprint, json);
        return FootprintJson.load(TextSource.of("footprint", json.toString()));
    }

    private static FootprintTotals readBack(FootprintTotals totals) {
        StringWriter json = new StringWriter();
        FootprintTotalsJson.write(totals, json);
        return FootprintTotalsJson.load(TextSource.of("totals", json.toString()));
    }

    private static FootprintCalculator calculator(RuleSet rules) {
        return FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS);
    }
}
