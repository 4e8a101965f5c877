package io.github.evalcarbone.coverage;

import static io.github.evalcarbone.impact.ImpactCategory.ACIDIFICATION;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IssueTest {

    private static Gap unknown(String line, String model, LifecyclePhase phase, ImpactCategory category) {
        Problem problem = Problem.of(CoreCode.DEVICE_UNKNOWN, Location.NONE, model, "scanner");
        return new Gap(line, phase, category, "rule of " + phase, problem);
    }

    private static Finding finding(String line, String rule, Optional<LifecyclePhase> phase, CoreCode code) {
        return new Finding(Optional.of(line), Optional.of(rule), phase, Problem.of(code, Location.NONE));
    }

    private static List<Issue> issues(List<Gap> gaps, Finding... findings) {
        return Issue.group(gaps, List.of(findings), Stream.empty());
    }

    @Test
    void gaps_of_one_code_are_one_issue_whatever_the_line_phase_and_category() {
        List<Gap> gaps = List.of(
                unknown("b", "x", USE, ACIDIFICATION),
                unknown("b", "x", MANUFACTURING, CLIMATE_CHANGE),
                unknown("a", "y", USE, CLIMATE_CHANGE));
        Issue issue = issues(gaps).get(0);
        assertThat(issues(gaps)).hasSize(1);
        assertThat(issue.lines()).isEqualTo(2);
        assertThat(issue.count()).isEqualTo(3);
        assertThat(issue.firstLines()).containsExactly("b", "a");
        assertThat(issue.phases()).containsExactly(MANUFACTURING, USE);
        assertThat(issue.categories()).containsExactly(CLIMATE_CHANGE, ACIDIFICATION);
        assertThat(issue.toString()).startsWith("EVC-5002, 2 lines: ");
    }

    @Test
    void the_message_quotes_what_is_the_same_for_all_members() {
        List<Gap> alike = List.of(unknown("a", "x", USE, CLIMATE_CHANGE), unknown("b", "x", USE, CLIMATE_CHANGE));
        List<Gap> different = List.of(unknown("a", "x", USE, CLIMATE_CHANGE), unknown("b", "y", USE, CLIMATE_CHANGE));
        assertThat(issues(alike).get(0).message(Language.ENGLISH))
                .isEqualTo("No device is known: model [x], type [scanner].");
        assertThat(issues(different).get(0).message(Language.ENGLISH))
                .isEqualTo("No device is known: model […], type [scanner].");
        assertThat(issues(different).get(0).message(Language.FRENCH)).contains("[…]", "[scanner]");
        assertThat(issues(different).get(0).hint(Language.FRENCH)).isNotEmpty();
    }

    @Test
    void findings_of_one_code_are_apart_by_rule_unless_each_is_of_a_single_phase() {
        List<Issue> issues = issues(
                List.of(),
                finding("a", "manufacturing", Optional.of(MANUFACTURING), CoreCode.RULE_DEFAULT),
                finding("a", "use", Optional.of(USE), CoreCode.RULE_DEFAULT),
                finding("a", "lifetime", Optional.empty(), CoreCode.RULE_DEFAULT),
                finding("b", "sharing", Optional.empty(), CoreCode.RULE_DEFAULT));
        assertThat(issues)
                .extracting(Issue::rule)
                .containsExactly(Optional.empty(), Optional.of("lifetime"), Optional.of("sharing"));
        assertThat(issues.get(0).phases()).containsExactly(MANUFACTURING, USE);
        assertThat(issues.get(0).count()).isEqualTo(2);
        assertThat(issues.get(0).lines()).isEqualTo(1);
    }

    @Test
    void the_most_severe_come_first_then_those_of_most_lines() {
        List<Issue> issues = issues(
                List.of(unknown("a", "x", USE, CLIMATE_CHANGE)),
                finding("a", "r", Optional.empty(), CoreCode.GENERAL_LIFETIME),
                finding("a", "r", Optional.empty(), CoreCode.TYPE_LIFETIME),
                finding("b", "r", Optional.empty(), CoreCode.TYPE_LIFETIME),
                finding("a", "r", Optional.empty(), CoreCode.RULE_DEFAULT));
        assertThat(issues).extracting(Issue::severity).isSorted();
        assertThat(issues.get(0).kind()).isEqualTo(Issue.Kind.GAP);
        List<Long> ofInformation = issues.stream()
                .filter(issue -> issue.severity() == Severity.INFO)
                .map(Issue::lines)
                .toList();
        assertThat(ofInformation)
                .isSortedAccordingTo((left, right) -> Long.compare(right, left))
                .contains(2L, 1L);
    }

    @Test
    void the_first_ten_lines_are_named_and_all_are_counted() {
        List<Gap> gaps = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> unknown("line-" + i, "x", USE, CLIMATE_CHANGE))
                .toList();
        Issue issue = issues(gaps).get(0);
        assertThat(issue.lines()).isEqualTo(12);
        assertThat(issue.firstLines())
                .hasSize(10)
                .startsWith("line-1", "line-2")
                .endsWith("line-10");
    }

    @Test
    void a_share_is_an_exact_ratio_and_states_the_lines_it_leaves_out() {
        List<Gap> gaps = List.of(unknown("a", "x", USE, CLIMATE_CHANGE), unknown("b", "x", USE, CLIMATE_CHANGE));
        Issue issue = Issue.group(
                        gaps, List.of(), Stream.of(known("a", "1"), known("b", "0"), known("c", "1"), known("c", "1")))
                .get(0);
        ImpactShare share = issue.shares().get(CLIMATE_CHANGE);
        assertThat(share).isEqualTo(new ImpactShare(BigDecimal.ONE, new BigDecimal("3.0"), 1));
        assertThat(share.ratio()).isEqualTo(1.0 / 3);
    }

    @Test
    void where_nothing_is_known_of_the_lines_there_is_no_share() {
        List<Gap> gaps = List.of(unknown("a", "x", USE, CLIMATE_CHANGE));
        assertThat(Issue.group(gaps, List.of(), Stream.of(known("c", "1")))
                        .get(0)
                        .shares())
                .isEmpty();
        assertThat(Issue.group(gaps, List.of(), Stream.of(known("a", "0")))
                        .get(0)
                        .shares())
                .isEmpty();
    }

    private static KnownImpact known(String line, String size) {
        return new KnownImpact(line, CLIMATE_CHANGE, new BigDecimal(size));
    }

    @Test
    void of_counts_the_number_of_lines_is_a_lower_bound_where_several_are_added() {
        GapCount one = new GapCount(USE, CLIMATE_CHANGE, "electricity", CoreCode.ELECTRICITY_MISSING, 3);
        GapCount other = new GapCount(USE, ACIDIFICATION, "electricity", CoreCode.ELECTRICITY_MISSING, 5);
        Issue exact = Issue.groupCounts(List.of(one), List.of(), List.of()).get(0);
        Issue atLeast =
                Issue.groupCounts(List.of(one, other), List.of(), List.of()).get(0);
        assertThat(exact.lines()).isEqualTo(3);
        assertThat(exact.isAtLeast()).isFalse();
        assertThat(atLeast.lines()).isEqualTo(5);
        assertThat(atLeast.isAtLeast()).isTrue();
        assertThat(atLeast.count()).isEqualTo(8);
        assertThat(atLeast.message(Language.ENGLISH)).isEqualTo("No electricity consumption is known for […].");
        assertThat(atLeast).hasToString("EVC-5004, at least 5 lines: No electricity consumption is known for […].");
    }

    @Test
    void remarks_on_the_whole_are_issues_without_lines() {
        Problem remark = Problem.of(CoreCode.COUNTRY_ASSUMED, Location.NONE, "FR", "3");
        Issue issue = Issue.groupCounts(List.of(), List.of(), List.of(remark)).get(0);
        assertThat(issue.lines()).isZero();
        assertThat(issue.values()).containsExactly("FR", "3");
        assertThat(issue.has(new Finding(Optional.empty(), Optional.empty(), remark)))
                .isTrue();
        assertThat(issue.isToMend()).isFalse();
    }

    @Test
    void a_share_of_nothing_is_refused() {
        assertThatThrownBy(() -> new ImpactShare(BigDecimal.ZERO, BigDecimal.ZERO, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ImpactShare(BigDecimal.TEN, BigDecimal.ONE, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_message_names_its_values_and_has_no_empty_place() {
        Problem gap = Problem.of(CoreCode.DEVICE_UNKNOWN, Location.NONE, "x");
        Issue issue = Issue.group(
                        List.of(new Gap("a", LifecyclePhase.USE, ImpactCategory.CLIMATE_CHANGE, "use", gap)),
                        List.of(),
                        Stream.empty())
                .get(0);
        assertThat(issue.message(Language.ENGLISH, value -> value.equals("x") ? "named" : value))
                .contains("[named]", "[…]")
                .doesNotContain("{", "[x]");
    }
}
