package io.github.evalcarbone.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.ImpactShare;
import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.coverage.Issue.Kind;
import io.github.evalcarbone.engine.result.RecordFootprint;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RandomRuleSets;
import io.github.evalcarbone.rule.RuleSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Issues hold every gap and every finding once, whatever the rules, the order of the lines and their partition. */
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class IssuesProperties {

    @Provide
    Arbitrary<RuleSet> anyRules() {
        return Arbitraries.oneOf(
                RandomRuleSets.ruleSets(),
                Arbitraries.of(RuleSet.of("evalcarbone", "1.1.0"), RuleSet.of("numecoeval", "2.2.0")));
    }

    private static FootprintCalculator calculator(RuleSet rules) {
        return FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS);
    }

    @Property(seed = "1")
    void each_gap_and_each_finding_belongs_to_one_issue(
            @ForAll("anyRules") RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = calculator(rules).calculate(inventory);
        List<Issue> issues = footprint.issues();
        for (Gap gap : footprint.gaps()) {
            assertThat(issues.stream().filter(issue -> issue.has(gap))).hasSize(1);
        }
        for (Finding finding : footprint.findings()) {
            assertThat(issues.stream().filter(issue -> issue.has(finding))).hasSize(1);
        }
        for (Issue issue : issues) {
            assertThat(issue.count()).isPositive().isEqualTo((long) members(footprint, issue));
        }
    }

    private static int members(Footprint footprint, Issue issue) {
        return footprint.gaps(issue, 0, Integer.MAX_VALUE).size()
                + footprint.findings(issue, 0, Integer.MAX_VALUE).size();
    }

    @Property(seed = "2")
    void an_issue_has_the_lines_phases_and_categories_of_its_members(
            @ForAll("anyRules") RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = calculator(rules).calculate(inventory);
        for (Issue issue : footprint.issues()) {
            List<Gap> gaps = footprint.gaps().stream().filter(issue::has).toList();
            List<String> lines = lines(footprint, issue);
            assertThat(issue.lines()).isEqualTo((long) lines.size());
            assertThat(issue.isAtLeast()).isFalse();
            assertThat(issue.firstLines()).isEqualTo(lines.stream().limit(10).toList());
            if (issue.kind() == Kind.GAP) {
                assertThat(issue.phases())
                        .isEqualTo(gaps.stream()
                                .map(Gap::phase)
                                .distinct()
                                .sorted()
                                .toList());
                assertThat(issue.categories())
                        .isEqualTo(footprint.categories().stream()
                                .filter(category -> gaps.stream()
                                        .anyMatch(gap -> gap.category().equals(category)))
                                .toList());
            }
        }
    }

    private static List<String> lines(StoredFootprint footprint, Issue issue) {
        Stream<String> ofGaps = footprint.gaps().stream().filter(issue::has).map(Gap::line);
        Stream<String> ofFindings =
                footprint.findings().stream().filter(issue::has).flatMap(finding -> finding.line().stream());
        return Stream.concat(ofGaps, ofFindings).distinct().toList();
    }

    @Property(seed = "3")
    void pages_of_details_are_all_details(
            @ForAll("anyRules") RuleSet rules,
            @ForAll Inventory inventory,
            @ForAll @IntRange(min = 1, max = 4) int size) {
        Footprint footprint = calculator(rules).calculate(inventory);
        for (Issue issue : footprint.issues()) {
            List<Gap> gaps = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            for (int from = 0; from < issue.count(); from += size) {
                gaps.addAll(footprint.gaps(issue, from, size));
                findings.addAll(footprint.findings(issue, from, size));
            }
            assertThat(gaps)
                    .isEqualTo(footprint.gaps().stream().filter(issue::has).toList());
            assertThat(findings)
                    .isEqualTo(footprint.findings().stream().filter(issue::has).toList());
        }
    }

    @Property(seed = "4")
    void issues_of_merged_parts_are_those_of_the_whole(
            @ForAll("anyRules") RuleSet rules, @ForAll Inventory inventory, @ForAll Random random) {
        FootprintCalculator calculator = calculator(rules);
        Footprint whole = calculator.calculate(inventory);
        List<Equipment> lines = inventory.equipment();
        int cut = random.nextInt(lines.size() + 1);
        Inventory first = with(inventory, lines.subList(0, cut));
        Inventory second = with(inventory, lines.subList(cut, lines.size()));
        Footprint merged = calculator.calculate(first).merge(calculator.calculate(second));
        assertThat(merged.issues()).isEqualTo(whole.issues());
        assertThat(RecordFootprint.of(whole.data()).issues()).isEqualTo(whole.issues());
        FootprintTotals totals = calculator.totals(second).merge(calculator.totals(first));
        assertThat(totals.issues()).isEqualTo(calculator.totals(inventory).issues());
    }

    private static Inventory with(Inventory inventory, List<Equipment> lines) {
        return Inventory.of(inventory.name(), inventory.evaluationDate(), lines);
    }

    @Property(seed = "5")
    void the_order_of_the_lines_changes_nothing_but_the_first_ids(
            @ForAll("anyRules") RuleSet rules, @ForAll Inventory inventory, @ForAll Random random) {
        FootprintCalculator calculator = calculator(rules);
        List<Equipment> shuffled = new ArrayList<>(inventory.equipment());
        Collections.shuffle(shuffled, random);
        assertThat(withoutIds(calculator.calculate(with(inventory, shuffled)).issues()))
                .isEqualTo(withoutIds(calculator.calculate(inventory).issues()));
    }

    private static List<Issue> withoutIds(List<Issue> issues) {
        return issues.stream()
                .map(issue -> new Issue(
                        issue.kind(),
                        issue.code(),
                        issue.severity(),
                        issue.rule(),
                        issue.values(),
                        issue.lines(),
                        issue.isAtLeast(),
                        issue.count(),
                        List.of(),
                        issue.phases(),
                        issue.categories(),
                        issue.shares()))
                .toList();
    }

    @Property(seed = "6")
    void totals_have_the_same_causes_as_the_footprint(@ForAll("anyRules") RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = calculator(rules).calculate(inventory);
        List<Issue> issues = footprint.issues();
        List<Issue> counted = footprint.totals().issues();
        assertThat(causes(counted)).isEqualTo(causes(issues));
        for (Issue issue : issues) {
            Issue count = counted.stream()
                    .filter(other -> cause(other).equals(cause(issue)))
                    .findFirst()
                    .orElseThrow();
            if (issue.kind() == Kind.GAP) {
                assertThat(count.count()).isEqualTo(issue.count());
                assertThat(count.phases()).isEqualTo(issue.phases());
                assertThat(count.categories()).isEqualTo(issue.categories());
                assertThat(count.lines()).isBetween(count.isAtLeast() ? 1 : issue.lines(), issue.lines());
            }
        }
    }

    @Property(seed = "8", tries = 60)
    void issues_of_a_system_and_of_its_views_hold_all_there_is(@ForAll long seed) {
        SystemFootprint system = SystemSamples.CALCULATOR.calculate(SystemSamples.richer(new Random(seed)));
        complete(system.allIssues(), system.allGaps(), system.allFindings());
        complete(system.issues(), system.gaps(), system.findings());
        complete(
                system.machines().issues(),
                system.machines().gaps(),
                system.machines().findings());
        complete(
                system.applications().issues(),
                system.applications().gaps(),
                system.applications().findings());
        complete(
                system.messaging().issues(),
                system.messaging().gaps(),
                system.messaging().findings());
    }

    private static void complete(List<Issue> issues, List<Gap> gaps, List<Finding> findings) {
        assertThat(issues.stream().mapToLong(Issue::count).sum()).isEqualTo((long) gaps.size() + findings.size());
        assertThat(gaps)
                .allMatch(gap -> issues.stream().filter(issue -> issue.has(gap)).count() == 1);
        assertThat(findings)
                .allMatch(finding ->
                        issues.stream().filter(issue -> issue.has(finding)).count() == 1);
    }

    private static Set<List<String>> causes(List<Issue> issues) {
        Set<List<String>> causes = new HashSet<>();
        issues.forEach(issue -> causes.add(cause(issue)));
        assertThat(causes).hasSameSizeAs(issues);
        return causes;
    }

    private static List<String> cause(Issue issue) {
        return List.of(issue.kind().name(), issue.code().code(), issue.rule().orElse(""));
    }

    @Property(seed = "7")
    void a_share_is_the_known_impact_of_the_lines_in_all_that_is_known(
            @ForAll("anyRules") RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = calculator(rules).calculate(inventory);
        for (Issue issue : footprint.issues()) {
            Set<String> lines = new LinkedHashSet<>(lines(footprint, issue));
            Map<ImpactCategory, ImpactShare> shares = new HashMap<>();
            footprint.categories().forEach(category -> share(footprint, category, lines, shares));
            assertThat(issue.shares()).isEqualTo(shares);
        }
    }

    private static void share(
            Footprint footprint, ImpactCategory category, Set<String> lines, Map<ImpactCategory, ImpactShare> shares) {
        long unknown = lines.stream()
                .filter(line -> !isKnown(footprint, category, line))
                .count();
        BigDecimal whole = sum(footprint, category, line -> true);
        if (whole.signum() > 0 && unknown < lines.size()) {
            shares.put(category, new ImpactShare(sum(footprint, category, lines::contains), whole, unknown));
        }
    }

    /** A line is unknown if it has a gap, and nothing else but zeros. */
    private static boolean isKnown(Footprint footprint, ImpactCategory category, String line) {
        return sum(footprint, category, line::equals).signum() > 0
                || footprint.gaps().stream()
                        .noneMatch(
                                gap -> gap.line().equals(line) && gap.category().equals(category));
    }

    private static BigDecimal sum(Footprint footprint, ImpactCategory category, Predicate<String> lines) {
        return footprint.impacts().stream()
                .filter(impact -> impact.category().equals(category) && lines.test(impact.line()))
                .map(IssuesProperties::size)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal size(LineImpact impact) {
        return new BigDecimal(impact.weight())
                .multiply(new BigDecimal(impact.factor()))
                .abs();
    }
}
