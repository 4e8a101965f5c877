package io.github.evalcarbone.footprint;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.units.Amount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The yearly environmental footprint of an inventory: by line, phase and impact category, with its gaps beside it.
 * <p>
 * Every aggregate is the correctly rounded exact sum of its terms (see {@link LineImpact}), so order, grouping and
 * partition of the lines never change a bit. A gap is missing from every total; look at {@link #gaps()} and
 * {@link #coverage()}. Two footprints are equal when they hold the same data. Immutable and thread-safe.
 */
public final class Footprint {

    private final Header header;
    private final Tally tally;
    private final Cells cells;

    Footprint(Header header, Tally tally, Cells cells) {
        this.header = header;
        this.tally = tally;
        this.cells = cells;
    }

    /**
     * Makes a footprint of stored data; it cannot {@linkplain #explain explain} its values.
     *
     * @param data  the data of a footprint
     * @return the footprint
     * @throws IllegalArgumentException if a line id stands twice, or an impact names a line, phase or category that is not
     *         there
     */
    public static Footprint of(FootprintData data) {
        StoredCells cells = new StoredCells(data);
        requireOwnIds(cells.ids());
        return new Footprint(Header.of(data), cells.tally(), cells);
    }

    static void requireOwnIds(List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("The line id [" + id + "] must be unique in a footprint.");
            }
        }
    }

    /** {@return everything the footprint holds, an object for each line, value, gap and finding, made anew each time} */
    public FootprintData data() {
        return header.data(cells.lines(), cells.impacts(), cells.gaps(), cells.findings());
    }

    /** {@return the totals and counts without the lines} */
    public FootprintTotals totals() {
        return new FootprintTotals(header, tally);
    }

    /**
     * Returns the total of a category, over all lines and phases.
     *
     * @param category  the category
     * @return the known impact per year
     */
    public Amount total(ImpactCategory category) {
        return totals().total(category);
    }

    /**
     * Returns the total of a category in one phase.
     *
     * @param category  the category
     * @param phase  the phase
     * @return the known impact per year
     */
    public Amount total(ImpactCategory category, LifecyclePhase phase) {
        return totals().total(category, phase);
    }

    /**
     * Writes all values into an array, for programs that compute further with them: line by line in the order of the
     * inventory, in each by phase, then category, in the orders of {@link #data()}; NaN for a gap.
     *
     * @param values  room for lines x phases x categories values; what is beyond stays as it is
     * @throws IllegalArgumentException if the room is too small
     */
    public void writeTo(double[] values) {
        long needed = tally.lines * header.targets();
        if (values.length < needed) {
            throw new IllegalArgumentException("[" + values.length + "] must be at least " + needed + " values.");
        }
        cells.writeTo(values);
    }

    /**
     * Tells how much of the result comes from each dataset.
     *
     * @return one for each dataset the calculator had at hand, in the caller's order, those nothing came from included
     * @throws IllegalStateException if the footprint was read from a file, which holds no factors
     */
    public List<DatasetUse> datasetUses() {
        if (cells instanceof ColumnCells columns) {
            return columns.datasetUses();
        }
        throw computeAgain();
    }

    private static IllegalStateException computeAgain() {
        return new IllegalStateException("A footprint read from a file must be computed again from its inventory.\n"
                + "Keep the inventory beside it.");
    }

    /** The totals of the lines by other rules and factors. */
    FootprintTotals totals(Binding binding) {
        if (cells instanceof ColumnCells columns) {
            Header other =
                    Header.of(binding, header.inventory(), header.establishment(), header.evaluationDate(), List.of());
            return new FootprintTotals(other, columns.totals(binding));
        }
        throw computeAgain();
    }

    /**
     * Groups the footprint.
     *
     * @param facets  the traits to group by, in order; none for one group with everything
     * @return the breakdown
     */
    public Breakdown by(Facet... facets) {
        return cells.by(List.of(facets));
    }

    /**
     * Returns one value.
     *
     * @param line  the id of a line
     * @param phase  the phase
     * @param category  the category
     * @return the impact per year; empty if it is a gap, or there is no such line, phase or category
     */
    public Optional<Amount> value(String line, LifecyclePhase phase, ImpactCategory category) {
        return cells.impact(line, phase, category).map(LineImpact::amount);
    }

    /**
     * Returns the values that could not be computed.
     *
     * @return the gaps, in the order of the lines
     */
    public List<Gap> gaps() {
        return cells.gaps();
    }

    /**
     * Returns what a reader should know: defaults used, assumptions made, doubtful figures.
     *
     * @return the findings, in the order of the lines, those about the whole result first
     */
    public List<Finding> findings() {
        return cells.findings();
    }

    /**
     * Returns how much of the inventory is covered.
     *
     * @return the coverage
     */
    public Coverage coverage() {
        return totals().coverage();
    }

    /**
     * Explains one value, or one gap, down to the inputs and factors.
     *
     * @param line  the id of a line
     * @param phase  a phase the rule set computes
     * @param category  a category of the footprint
     * @return the explanation, whose parts give the value again
     * @throws IllegalArgumentException if there is no such line, phase or category
     * @throws IllegalStateException if the footprint was read from a file, which holds no inputs
     */
    public Explanation explain(String line, LifecyclePhase phase, ImpactCategory category) {
        List<String> ids = cells.ids();
        require(ids.contains(line), line, ids);
        require(header.phases().contains(phase), phase, header.phases());
        require(header.categories().contains(category), category, header.categories());
        return cells.explain(line, phase, category);
    }

    /**
     * Explains a total down to its largest groups, in each to its largest values, and each of these down to its inputs.
     *
     * @param category  a category of the footprint
     * @param most  how many groups, and how many values of each, are told one by one; the others are added up
     * @param facets  the traits to group by, in order; none for one group with everything
     * @return the explanation, whose parts add up to the total exactly
     * @throws IllegalArgumentException if there is no such category, or {@code most} is below 1
     * @throws IllegalStateException if the footprint was read from a file, which holds no inputs
     */
    public TotalExplanation explainTotal(ImpactCategory category, int most, Facet... facets) {
        return new TotalExplainer(this, category, most).explain(List.of(facets));
    }

    static void require(boolean known, Object value, Object allowed) {
        if (!known) {
            throw new IllegalArgumentException("[" + value + "] must be one of " + allowed + ".");
        }
    }

    /**
     * Returns this footprint with more remarks among its findings, such as those of the reading of the lines.
     *
     * @param more  the remarks, before those there are
     * @return the footprint with all of them, each once
     */
    public Footprint withRemarks(List<Problem> more) {
        Header remarked = header.withRemarks(more);
        List<Finding> added = more.stream()
                .map(remark -> new Finding(Optional.empty(), Optional.empty(), remark))
                .toList();
        return new Footprint(
                remarked,
                tally,
                cells instanceof ColumnCells columns
                        ? columns.under(remarked)
                        : new StoredCells(remarked.data(
                                cells.lines(), cells.impacts(), cells.gaps(), findings(added, cells.findings()))));
    }

    /**
     * Returns the footprint of both inventories together, the same to the last bit as computing them at once.
     *
     * @param other  a footprint of the same rules, datasets and evaluation date, with other line ids
     * @return the footprint of both, under this one's name
     * @throws IllegalArgumentException if rules, datasets, dates, categories or phases differ, or a line id stands in both
     */
    public Footprint merge(Footprint other) {
        Header both = header.merge(other.header);
        requireOwnIds(joined(cells.ids(), other.cells.ids()));
        Tally sum = new Tally(header.targets(), header.categories().size());
        sum.add(tally);
        sum.add(other.tally);
        return new Footprint(both, sum, joinedCells(other, both));
    }

    private Cells joinedCells(Footprint other, Header both) {
        return cells instanceof ColumnCells mine && other.cells instanceof ColumnCells theirs
                ? mine.joined(theirs, both)
                : new StoredCells(both.data(
                        joined(cells.lines(), other.cells.lines()),
                        joined(cells.impacts(), other.cells.impacts()),
                        joined(cells.gaps(), other.cells.gaps()),
                        findings(cells.findings(), other.cells.findings())));
    }

    /** Those about the result as a whole first, each once. */
    private static List<Finding> findings(List<Finding> first, List<Finding> second) {
        return joined(first, second).stream()
                .distinct()
                .sorted(Comparator.comparing(finding -> finding.line().isPresent()))
                .toList();
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Footprint footprint && data().equals(footprint.data());
    }

    @Override
    public int hashCode() {
        return data().hashCode();
    }

    /** Returns inventory, rules, lines and gaps in one line; do not parse. */
    @Override
    public String toString() {
        return "Footprint of %s by %s %s: %s lines, %s gaps"
                .formatted(
                        header.inventory(),
                        header.rules().id(),
                        header.rules().version(),
                        tally.lines,
                        tally.gaps.values().stream().mapToLong(Long::longValue).sum());
    }
}
