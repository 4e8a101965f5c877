package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.engine.digest.BasisFinder;
import io.github.evalcarbone.engine.digest.Digest;
import io.github.evalcarbone.engine.digest.DigestScope;
import io.github.evalcarbone.footprint.Breakdown;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.footprint.TotalBasis;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The common part of footprints, independent of how their lines are stored. */
public abstract class BaseFootprint implements StoredFootprint {

    /**
     * The change by which a footprint was made of another: some of its lines were replaced, the others are the same.
     *
     * @param base  the tally of the other footprint, which is that footprint's alone
     * @param removed  the lines that were replaced, as they were
     * @param added  the lines in their place
     */
    public record Change(Tally base, BaseFootprint removed, BaseFootprint added) {

        /** Returns whether this is a change of a footprint. */
        public boolean isOf(BaseFootprint footprint) {
            return base.equals(footprint.tally());
        }
    }

    private final ResultHeader header;
    private final Tally tally;
    private final FootprintStore store;
    private final FootprintTotals totals;

    protected BaseFootprint(ResultHeader header, Tally tally, FootprintStore store) {
        this.header = header;
        this.tally = tally;
        this.store = store;
        this.totals = new ExactTotals(header, tally);
    }

    /** Rejects an id shared by two lines. */
    public static void requireOwnIds(List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("The line id [" + id + "] must be unique in a footprint.");
            }
        }
    }

    public ResultHeader header() {
        return header;
    }

    public Tally tally() {
        return tally;
    }

    /** Returns how it was made of another footprint; empty if all of its lines were computed. */
    public Optional<Change> change() {
        return Optional.empty();
    }

    /** Returns how it was made of one of some footprints. */
    public Optional<Change> changeOf(List<BaseFootprint> footprints) {
        return change().filter(change -> footprints.stream().anyMatch(change::isOf));
    }

    @Override
    public RuleSetReference rules() {
        return header.rules();
    }

    @Override
    public List<DatasetReference> datasets() {
        return header.datasets();
    }

    @Override
    public String inventory() {
        return header.inventory();
    }

    @Override
    public Optional<String> establishment() {
        return header.establishment();
    }

    @Override
    public LocalDate evaluationDate() {
        return header.evaluationDate();
    }

    @Override
    public List<ImpactCategory> categories() {
        return header.categories();
    }

    @Override
    public List<LifecyclePhase> phases() {
        return header.phases();
    }

    @Override
    public long lineCount() {
        return tally.lines;
    }

    @Override
    public List<FootprintLine> lines() {
        return store.lines();
    }

    @Override
    public List<LineImpact> impacts() {
        return store.impacts();
    }

    @Override
    public List<Gap> gaps() {
        return store.gaps();
    }

    @Override
    public List<Finding> findings() {
        return store.findings();
    }

    /** Returns a digest, in some of the categories, with the largest lines by the first of them. */
    public Digest digest(List<ImpactCategory> categories, int largest) {
        categories.forEach(header::requireCategory);
        return store.digest(new DigestScope(categories, phases(), largest));
    }

    @Override
    public List<Issue> issues() {
        return digest(categories(), 0).issues();
    }

    @Override
    public TotalBasis basis(ImpactCategory category) {
        return BasisFinder.of(digest(List.of(category), 0), category);
    }

    @Override
    public FootprintData data() {
        return header.data(lines(), impacts(), gaps(), findings());
    }

    @Override
    public Stream<FootprintData> pages() {
        return store.pages(header);
    }

    /** Passes the values of the lines with selected ids, and those that are missing. */
    public void forEachValue(Predicate<String> chosen, FootprintStore.ValueVisitor visitor) {
        store.forEachValue(chosen, visitor);
    }

    /** Passes each value that is missing, line by line. */
    public void forEachGap(FootprintStore.GapVisitor visitor) {
        store.forEachGap(visitor);
    }

    /** Passes the sums of lines, in cells of one key under all facets but the phase. */
    public void addTo(GroupedLines groups, List<Facet> facets) {
        store.addTo(groups, facets);
    }

    @Override
    public FootprintTotals totals() {
        return totals;
    }

    @Override
    public Breakdown by(Facet... facets) {
        return store.by(List.of(facets));
    }

    @Override
    public Optional<Amount> value(String line, LifecyclePhase phase, ImpactCategory category) {
        header.requirePhase(phase);
        header.requireCategory(category);
        return store.impact(line, phase, category).map(LineImpact::amount);
    }

    @Override
    public void writeTo(double[] values) {
        long needed = tally.lines * header.targets();
        if (values.length < needed) {
            throw new IllegalArgumentException("[" + values.length + "] must be at least " + needed + " values.");
        }
        store.writeTo(values);
    }

    @Override
    public StoredFootprint merge(StoredFootprint other) {
        FootprintData theirs = other.data();
        ResultHeader both = header.merge(ResultHeader.of(theirs));
        return RecordFootprint.of(both.data(
                joined(lines(), theirs.lines()),
                joined(impacts(), theirs.impacts()),
                joined(gaps(), theirs.gaps()),
                MergedFindings.of(findings(), theirs.findings())));
    }

    protected static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredFootprint footprint && PageComparison.isSame(this, footprint);
    }

    /** Returns a hash of what costs little to know. */
    @Override
    public int hashCode() {
        return Objects.hash(header.rules(), header.inventory(), header.evaluationDate(), lineCount());
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
