package io.github.evalcarbone.coverage;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.Severity;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Gaps, or findings, that have one cause, to be mended or read at once. Immutable and thread-safe.
 * <p>
 * Gaps have one cause if they have the same code, whatever the line, phase and category. Findings have one cause if they
 * have the same code, and are reported by the same rule or by rules of single phases. Each gap and each finding
 * {@linkplain #has(Gap) belongs} to one issue of its result.
 *
 * @param kind  whether its members are gaps or findings
 * @param code  the code of the problem
 * @param severity  the severity of the worst of them
 * @param rule  the rule that reports them; empty for gaps, for findings of single phases, and where no rule does
 * @param values  the values of the message that are the same for all of them, {@link #DIFFERENT} in the place of the
 *     others
 * @param lines  the number of lines; 0 if it is about the result as a whole
 * @param isAtLeast  whether there may be more lines: totals do not record which gaps are of one line
 * @param count  the number of gaps, that is, of missing values, or of findings
 * @param firstLines  the ids of the first lines, in their order, at most {@value #MOST_IDS}; none in totals
 * @param phases  the phases, in life-cycle order; none if the findings are not about single phases
 * @param categories  the categories with a gap, in a fixed order; none for findings
 * @param shares  the share of its lines in the known impact, by category; without categories in which no impact of these
 *     lines is known, and empty in totals
 */
public record Issue(
        Kind kind,
        ProblemCode code,
        Severity severity,
        Optional<String> rule,
        List<String> values,
        long lines,
        boolean isAtLeast,
        long count,
        List<String> firstLines,
        List<LifecyclePhase> phases,
        List<ImpactCategory> categories,
        Map<ImpactCategory, ImpactShare> shares) {

    /** The kind of its members. */
    public enum Kind {
        /** Values that are missing. */
        GAP,
        /** Remarks on the result. */
        FINDING
    }

    /** The text in the place of values that differ between the members of an issue. */
    public static final String DIFFERENT = "…";

    /** The largest number of ids of an issue. */
    public static final int MOST_IDS = 10;

    /** The largest number of values that a message may quote. */
    private static final int MOST_VALUES = 10;

    /**
     * Creates an issue.
     *
     * @param kind  whether its members are gaps or findings
     * @param code  the code of the problem
     * @param severity  the severity of the worst of them
     * @param rule  the rule that reports them
     * @param values  the values of the message that are the same for all of them
     * @param lines  the number of lines
     * @param isAtLeast  whether there may be more lines
     * @param count  the number of gaps or findings
     * @param firstLines  the ids of the first lines
     * @param phases  the phases
     * @param categories  the categories
     * @param shares  the share of its lines in the known impact, by category
     */
    public Issue {
        values = List.copyOf(values);
        firstLines = List.copyOf(firstLines);
        phases = List.copyOf(phases);
        categories = List.copyOf(categories);
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    /**
     * Groups gaps and findings by cause.
     *
     * @param gaps  the gaps, in the order of the lines
     * @param findings  the findings, in the order of the lines
     * @param known  the known impacts of all lines of the result; none if no shares are wanted
     * @return the issues, the most severe first, then those of most lines, then by code, rule and kind
     */
    public static List<Issue> group(List<Gap> gaps, List<Finding> findings, Stream<KnownImpact> known) {
        ImpactsByLine impacts = ImpactsByLine.of(gaps, known);
        return group(IssueLines.of(gaps, findings, impacts), impacts.whole());
    }

    /**
     * Groups the gaps and findings of lines by cause.
     *
     * @param lines  the lines, those with the same gaps and findings together, and the findings on the result as a whole
     * @param whole  the known impact of the result, by category: the exact sum of the absolute values of all of its lines; none if
     *     no shares are wanted
     * @return the issues, in the same order
     */
    public static List<Issue> group(List<IssueLines> lines, Map<ImpactCategory, BigDecimal> whole) {
        return IssueGroups.of(lines, whole).issues();
    }

    /**
     * Groups counts of gaps and findings by cause.
     *
     * @param gaps  the gaps, counted by kind
     * @param findings  the findings, counted by kind
     * @param remarks  remarks on the result as a whole
     * @return the issues, in the same order; without ids and shares
     */
    public static List<Issue> groupCounts(List<GapCount> gaps, List<FindingCount> findings, List<Problem> remarks) {
        return IssueGroups.ofCounts(gaps, findings, remarks).issues();
    }

    /**
     * Returns whether a gap belongs to this issue.
     *
     * @param gap  a gap of the same result
     * @return whether it is one of its members
     */
    public boolean has(Gap gap) {
        return has(IssueGroups.Cause.of(gap));
    }

    /**
     * Returns whether a finding belongs to this issue.
     *
     * @param finding  a finding of the same result
     * @return whether it is one of its members
     */
    public boolean has(Finding finding) {
        return has(IssueGroups.Cause.of(finding));
    }

    private boolean has(IssueGroups.Cause cause) {
        return cause.equals(new IssueGroups.Cause(kind, code.code(), rule.orElse("")));
    }

    /** {@return whether a person should act on it: values are missing, or the severity is above information} */
    public boolean isToMend() {
        return kind == Kind.GAP || severity != Severity.INFO;
    }

    /**
     * Returns the message, with {@link #DIFFERENT} in the place of values that differ.
     *
     * @param language  the language
     * @return the message, one line, without the code
     */
    public String message(Language language) {
        return message(language, value -> value);
    }

    /**
     * Returns the message with other names of its values, such as the titles of types in the place of their ids.
     *
     * @param language  the language
     * @param names  the name of a value
     * @return the message, one line, without the code
     */
    public String message(Language language, UnaryOperator<String> names) {
        return code.message().in(language, filled().stream().map(names).toList());
    }

    /**
     * Returns a hint on how to solve the problem.
     *
     * @param language  the language
     * @return a guess at the cause, an action, or both
     */
    public String hint(Language language) {
        return code.hint().in(language, filled());
    }

    private List<String> filled() {
        return Stream.concat(values.stream(), Stream.generate(() -> DIFFERENT))
                .limit(MOST_VALUES)
                .toList();
    }

    /** Returns code, number of lines and message in English, in one line; do not parse. */
    @Override
    public String toString() {
        return "%s, %s%s lines: %s"
                .formatted(code.code(), isAtLeast ? "at least " : "", lines, message(Language.ENGLISH));
    }
}
