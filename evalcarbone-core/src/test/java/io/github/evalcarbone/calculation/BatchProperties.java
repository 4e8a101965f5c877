package io.github.evalcarbone.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.FindingCount;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.GapCount;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.line.LineEvaluator;
import io.github.evalcarbone.engine.line.LineResult;
import io.github.evalcarbone.engine.result.CountedRemarks;
import io.github.evalcarbone.engine.result.RecordFootprint;
import io.github.evalcarbone.engine.result.UsedMix;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RandomRuleSets;
import io.github.evalcarbone.rule.RuleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * The results computed block by block are those of the explaining evaluator line by line, for the published rules and
 * for any others.
 * <p>
 * With fixed seeds every build tests the same rules; other seeds, or more tries, test others.
 */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class BatchProperties {

    @Provide
    Arbitrary<RuleSet> anyRules() {
        return Arbitraries.oneOf(
                RandomRuleSets.ruleSets(),
                Arbitraries.of(
                        RuleSet.of("evalcarbone", "1.1.0"),
                        RuleSet.of("evalcarbone", "2.0.0"),
                        RuleSet.of("evalcarbone-annual", "1.0.0"),
                        RuleSet.of("evalcarbone-purchases", "1.1.0"),
                        RuleSet.of("numecoeval", "1.3.0"),
                        RuleSet.of("numecoeval", "2.2.0"),
                        RuleSet.of("numecoeval", "2.2.1"),
                        Samples.withAttributes()));
    }

    @Property(seed = "1")
    void values_gaps_and_findings_are_those_of_the_explaining_evaluator(
            @ForAll("anyRules") RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = calculator(rules).calculate(inventory);
        List<LineImpact> impacts = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        Set<Finding> whole = new LinkedHashSet<>();
        List<Finding> findings = new ArrayList<>();
        Map<UsedMix, Long> mixes = new HashMap<>();
        Binding binding = Binding.of(rules, Samples.FACTORS);
        LineEvaluator evaluator = new LineEvaluator(binding, inventory.evaluationDate());
        for (Equipment line : inventory.equipment()) {
            LineResult result = evaluator.evaluate(line);
            impacts.addAll(impacts(binding, line, result));
            gaps.addAll(result.gaps());
            whole.addAll(result.whole());
            result.mixes().forEach(mix -> mixes.merge(mix, 1L, Long::sum));
            findings.addAll(result.findings());
        }
        assertThat(footprint.impacts()).isEqualTo(impacts);
        assertThat(footprint.gaps()).isEqualTo(gaps);
        List<Finding> all = new ArrayList<>();
        UsedMix.remarks(CountedRemarks.sorted(rules.outdatedParameters(inventory.evaluationDate())), mixes)
                .forEach(problem -> all.add(new Finding(Optional.empty(), Optional.empty(), problem)));
        all.addAll(whole);
        all.addAll(findings);
        assertThat(footprint.findings()).isEqualTo(all);
    }

    private static List<LineImpact> impacts(Binding binding, Equipment line, LineResult result) {
        List<LineImpact> impacts = new ArrayList<>();
        for (ImpactCategory category : binding.categories()) {
            for (LifecyclePhase phase : binding.phases()) {
                int target = binding.target(
                        binding.phases().indexOf(phase), binding.categories().indexOf(category));
                if (!result.isGap(target)) {
                    impacts.add(new LineImpact(
                            line.id(), phase, category, result.weights()[target], result.factors()[target]));
                }
            }
        }
        return impacts;
    }

    @Property(seed = "2")
    void stored_footprints_have_the_totals_and_the_coverage_of_computed_ones(
            @ForAll("anyRules") RuleSet rules, @ForAll Inventory inventory, @ForAll Set<Facet> facets) {
        Footprint footprint = calculator(rules).calculate(inventory);
        StoredFootprint stored = RecordFootprint.of(footprint.data());
        same(footprint.totals(), stored.totals());
        Facet[] asked = facets.toArray(Facet[]::new);
        for (ImpactCategory category : footprint.categories()) {
            assertThat(footprint.by(asked).amounts(category))
                    .isEqualTo(stored.by(asked).amounts(category));
            assertThat(footprint.by(asked).groups()).isEqualTo(stored.by(asked).groups());
        }
        assertThat(stored).isEqualTo(footprint);
    }

    @Property(seed = "3")
    void totals_without_lines_are_those_with_lines(
            @ForAll("anyRules") RuleSet rules, @ForAll Inventory inventory, @ForAll Random random) {
        FootprintTotals totals = calculator(rules).calculate(inventory).totals();
        same(calculator(rules).totals(inventory), totals);
        List<Equipment> lines = inventory.equipment();
        int cut = random.nextInt(lines.size() + 1);
        same(
                totals(rules, inventory, lines.subList(cut, lines.size()))
                        .merge(totals(rules, inventory, lines.subList(0, cut))),
                totals);
    }

    private static FootprintTotals totals(RuleSet rules, Inventory inventory, List<Equipment> lines) {
        return lines.parallelStream().collect(calculator(rules).toTotals(inventory.evaluationDate()));
    }

    @Property(seed = "4")
    void a_collected_footprint_is_the_calculated_one(@ForAll("anyRules") RuleSet rules, @ForAll Inventory inventory) {
        Footprint collected = inventory.equipment().parallelStream()
                .collect(calculator(rules).toFootprint(inventory.name(), inventory.evaluationDate()));
        assertThat(collected).isEqualTo(calculator(rules).calculate(inventory));
    }

    @Property(seed = "5")
    void gaps_and_findings_are_counted_by_kind(@ForAll("anyRules") RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = calculator(rules).calculate(inventory);
        long gaps =
                footprint.totals().gaps().stream().mapToLong(GapCount::lines).sum();
        assertThat(gaps).isEqualTo(footprint.gaps().size());
        long counting = footprint.totals().findings().stream()
                .filter(finding -> finding.code() == CoreCode.NOTHING_COUNTED)
                .mapToLong(FindingCount::lines)
                .sum();
        assertThat(counting)
                .isEqualTo(inventory.equipment().stream()
                        .filter(line -> line.quantity() == 0)
                        .count());
    }

    private static FootprintCalculator calculator(RuleSet rules) {
        return FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS);
    }

    static void same(FootprintTotals one, FootprintTotals other) {
        for (ImpactCategory category : one.categories()) {
            assertThat(one.total(category)).isEqualTo(other.total(category));
            for (LifecyclePhase phase : one.phases()) {
                assertThat(one.total(category, phase)).isEqualTo(other.total(category, phase));
            }
        }
        assertThat(one.coverage()).isEqualTo(other.coverage());
        assertThat(one.gaps()).isEqualTo(other.gaps());
        assertThat(one.lineCount()).isEqualTo(other.lineCount());
    }
}
