package io.github.evalcarbone.footprint;

import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.footprint.Coverage.CategoryCoverage;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The totals of a footprint without its lines: for inventories of any size, in memory that does not grow with them.
 * <p>
 * They are those of the {@link Footprint} of the same lines, to the last bit, with its coverage; gaps and findings are counted
 * by kind. Totals of parts {@linkplain #merge merge} into those of the whole, in any order. Immutable and thread-safe.
 */
public final class FootprintTotals {

    private final ResultHeader header;
    private final Tally tally;

    public FootprintTotals(ResultHeader header, Tally tally) {
        this.header = header;
        this.tally = tally;
    }

    /** {@return the rule set} */
    public RuleSetReference rules() {
        return header.rules();
    }

    /** {@return the datasets, in the caller's order} */
    public List<DatasetReference> datasets() {
        return header.datasets();
    }

    /** {@return the day the footprint was computed for} */
    public java.time.LocalDate evaluationDate() {
        return header.evaluationDate();
    }

    /** {@return the categories, in a fixed order} */
    public List<ImpactCategory> categories() {
        return header.categories();
    }

    /** {@return the phases the rule set computes, in the order of a life} */
    public List<LifecyclePhase> phases() {
        return header.phases();
    }

    /** {@return the number of lines} */
    public long lines() {
        return tally.lines;
    }

    /**
     * Returns the total of a category, over all lines and phases.
     *
     * @param category  the category
     * @return the known impact per year
     */
    public Amount total(ImpactCategory category) {
        ExactSum sum = new ExactSum();
        phases().forEach(phase -> add(category, phase, sum));
        return new Amount(sum.value(), category.unitPerYear());
    }

    /**
     * Returns the total of a category in one phase.
     *
     * @param category  the category
     * @param phase  the phase
     * @return the known impact per year
     */
    public Amount total(ImpactCategory category, LifecyclePhase phase) {
        ExactSum sum = new ExactSum();
        add(category, phase, sum);
        return new Amount(sum.value(), category.unitPerYear());
    }

    private void add(ImpactCategory category, LifecyclePhase phase, ExactSum sum) {
        int found = categories().indexOf(category);
        int row = phases().indexOf(phase);
        if (found >= 0 && row >= 0) {
            sum.add(tally.sums[row * categories().size() + found]);
        }
    }

    /**
     * Returns how much of the lines is covered, to be read beside every total.
     *
     * @return the coverage
     */
    public Coverage coverage() {
        Map<ImpactCategory, CategoryCoverage> covered = new LinkedHashMap<>();
        for (int i = 0; i < categories().size(); i++) {
            covered.put(
                    categories().get(i),
                    new CategoryCoverage(
                            tally.completeIn[i], tally.known[i], tally.lines * phases().size(), completeShare(i)));
        }
        return new Coverage(tally.lines, tally.complete, covered);
    }

    private double completeShare(int category) {
        if (tally.completeIn[category] == tally.lines) {
            return 1;
        }
        double all = tally.sizes[category].value();
        ExactSum complete = new ExactSum().add(tally.sizes[category]).subtract(tally.partialSizes[category]);
        return all == 0 ? 0 : complete.value() / all;
    }

    /**
     * Returns the gaps, counted by kind.
     *
     * @return the counts, ordered by category, phase, rule and code
     */
    public List<GapCount> gaps() {
        return tally.gaps.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new GapCount(
                        phases().get(entry.getKey().target() / categories().size()),
                        categories().get(entry.getKey().target() % categories().size()),
                        entry.getKey().rule(),
                        entry.getKey().code(),
                        entry.getValue()))
                .sorted(Comparator.comparingInt((GapCount gap) -> categories().indexOf(gap.category()))
                        .thenComparing(GapCount::phase)
                        .thenComparing(GapCount::rule)
                        .thenComparing(GapCount::code))
                .toList();
    }

    /**
     * Returns the findings, counted by kind. What is true of the result as a whole stands in {@link #remarks()}.
     *
     * @return the counts, ordered by code and rule
     */
    public List<FindingCount> findings() {
        return tally.findings.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry ->
                        new FindingCount(entry.getKey().rule(), entry.getKey().code(), entry.getValue()))
                .sorted(Comparator.comparing(FindingCount::code)
                        .thenComparing(finding -> finding.rule().orElse("")))
                .toList();
    }

    /**
     * Returns what is true of the result as a whole: what the reading of the data found odd, and what the datasets assume
     * otherwise than the rules.
     *
     * @return the remarks
     */
    public List<Problem> remarks() {
        return header.remarks();
    }

    /**
     * Returns these totals with more remarks, such as those of the reading of the lines.
     *
     * @param more  the remarks, before those there are
     * @return the totals with all of them, each once
     */
    public FootprintTotals withRemarks(List<Problem> more) {
        return new FootprintTotals(header.withRemarks(more), tally);
    }

    /**
     * Returns the totals of both sets of lines together, the same to the last bit as computing them at once.
     *
     * @param other  totals of the same rules, datasets and evaluation date
     * @return the totals of both
     * @throws IllegalArgumentException if rules, datasets, dates, categories or phases differ
     */
    public FootprintTotals merge(FootprintTotals other) {
        ResultHeader both = header.merge(other.header);
        Tally sum = new Tally(tally.sums.length, tally.sizes.length);
        sum.add(tally);
        sum.add(other.tally);
        return new FootprintTotals(both, sum);
    }

    /** Returns rules, lines and complete lines; do not parse. */
    @Override
    public String toString() {
        return "Totals by %s %s: %s lines, %s of them complete"
                .formatted(header.rules().id(), header.rules().version(), tally.lines, tally.complete);
    }
}
