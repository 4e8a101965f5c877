package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.line.LineResult;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.engine.result.Tally.FindingKind;
import io.github.evalcarbone.engine.result.Tally.GapKind;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The gaps and findings shared by the lines of one setting and one path through the rules.
 *
 * @param setting  the code of the setting
 * @param result  the result of the first such line
 * @param completeIn  whether a line is without gap, by category
 * @param embodiedIn  whether a line is without gap in a phase other than use, by category
 * @param gapKinds  the gaps, to be counted
 * @param findingKinds  the findings, to be counted
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not modified after construction
public record Outcome(
        int setting,
        LineResult result,
        boolean[] completeIn,
        boolean[] embodiedIn,
        List<GapKind> gapKinds,
        List<FindingKind> findingKinds) {

    public static Outcome of(Binding binding, int setting, LineResult result) {
        return new Outcome(
                setting,
                result,
                complete(binding, result, phase -> true),
                complete(binding, result, phase -> phase != LifecyclePhase.USE),
                gapKinds(binding, result),
                findingKinds(result));
    }

    /** Returns whether a line is without gap in phases, by category. */
    private static boolean[] complete(Binding binding, LineResult result, Predicate<LifecyclePhase> phases) {
        boolean[] complete = new boolean[binding.categories().size()];
        Arrays.fill(complete, true);
        for (int target = 0; target < binding.targets(); target++) {
            boolean isGap = result.isGap(target) && phases.test(binding.phase(target));
            complete[binding.categoryIndex(target)] &= !isGap;
        }
        return complete;
    }

    private static List<GapKind> gapKinds(Binding binding, LineResult result) {
        return result.gaps().stream()
                .map(gap -> new GapKind(
                        binding.target(gap.phase(), gap.category()),
                        gap.rule(),
                        gap.problem().code()))
                .toList();
    }

    private static List<FindingKind> findingKinds(LineResult result) {
        return Stream.concat(result.whole().stream(), ofEachLine(result))
                .map(FindingKind::of)
                .distinct()
                .toList();
    }

    /** Returns the findings of every line of the outcome; a quantity of 0 is a property of the individual line. */
    private static Stream<Finding> ofEachLine(LineResult result) {
        return result.findings().stream().filter(finding -> finding.problem().code() != CoreCode.NOTHING_COUNTED);
    }

    public List<Finding> findings() {
        return ofEachLine(result).toList();
    }

    public boolean isComplete() {
        return gapKinds.isEmpty();
    }

    public boolean isGap(int target) {
        return result.isGap(target);
    }

    /**
     * Returns whether a result was not finite: then those of other lines may be finite or not, so each line is
     * examined.
     */
    public boolean isOverflow() {
        return gapKinds.stream().anyMatch(kind -> kind.code() == CoreCode.NOT_FINITE);
    }

    /** Counts lines of this outcome; their values are added separately. */
    void count(Tally tally, long number) {
        tally.lines += number;
        tally.complete += isComplete() ? number : 0;
        for (int category = 0; category < completeIn.length; category++) {
            tally.completeIn[category] += completeIn[category] ? number : 0;
            tally.embodiedIn[category] += embodiedIn[category] ? number : 0;
        }
        for (int target = 0; target < tally.sums.length; target++) {
            tally.known[target] += isGap(target) ? 0 : number;
        }
        gapKinds.forEach(kind -> tally.gaps.merge(kind, number, Long::sum));
        findingKinds.forEach(kind -> tally.findings.merge(kind, number, Long::sum));
        result.mixes().forEach(mix -> tally.mixes.merge(mix, number, Long::sum));
    }

    /** Adds the values of the line from which the outcome was made. */
    void addTo(Tally tally) {
        for (int target = 0; target < tally.sums.length; target++) {
            if (!isGap(target)) {
                tally.add(target, isCompleteIn(target), result.weights()[target], result.factors()[target]);
            }
        }
    }

    /** Returns whether a line is without gap in the category of a target. */
    boolean isCompleteIn(int target) {
        return completeIn[target % completeIn.length];
    }
}
