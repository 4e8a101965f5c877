package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.coverage.Coverage;
import io.github.evalcarbone.coverage.Coverage.CategoryCoverage;
import io.github.evalcarbone.coverage.FindingCount;
import io.github.evalcarbone.coverage.GapCount;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Totals as exact sums. Immutable and thread-safe. They travel as {@link Packed} content, which Kryo copies field by
 * field, and are unpacked when first asked.
 */
public final class ExactTotals implements FootprintTotals {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Packed packed;
    private transient volatile @Nullable Content content;

    private record Content(ResultHeader header, Tally tally) {}

    /** Creates totals for Kryo to fill. */
    @SuppressWarnings("unused")
    private ExactTotals() {
        this.packed = new Packer().packed();
    }

    public ExactTotals(ResultHeader header, Tally tally) {
        this.packed = packed(header, tally);
        this.content = new Content(header, tally);
    }

    private static Packed packed(ResultHeader header, Tally tally) {
        Packer packer = new Packer();
        packer.header(header);
        packer.tally(tally);
        return packer.packed();
    }

    private Content content() {
        Content known = content;
        if (known == null) {
            known = unpacked();
            content = known; // every thread would make the same
        }
        return known;
    }

    private Content unpacked() {
        Unpacker unpacker = new Unpacker(packed);
        ResultHeader header = unpacker.header();
        Content found = new Content(header, unpacker.tally(header));
        unpacker.requireEnd();
        return found;
    }

    /** Rejects a stream that was not written by this class. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Packed.checked(this, this::content);
    }

    public ResultHeader header() {
        return content().header;
    }

    public Tally tally() {
        return content().tally;
    }

    @Override
    public RuleSetReference rules() {
        return header().rules();
    }

    @Override
    public List<DatasetReference> datasets() {
        return header().datasets();
    }

    @Override
    public LocalDate evaluationDate() {
        return header().evaluationDate();
    }

    @Override
    public List<ImpactCategory> categories() {
        return header().categories();
    }

    @Override
    public List<LifecyclePhase> phases() {
        return header().phases();
    }

    @Override
    public long lineCount() {
        return tally().lines;
    }

    @Override
    public Amount total(ImpactCategory category) {
        return sum(category, header().phases());
    }

    @Override
    public Amount total(ImpactCategory category, LifecyclePhase phase) {
        header().requirePhase(phase);
        return sum(category, List.of(phase));
    }

    @Override
    public Amount embodied(ImpactCategory category) {
        return sum(
                category,
                header().phases().stream()
                        .filter(phase -> phase != LifecyclePhase.USE)
                        .toList());
    }

    private Amount sum(ImpactCategory category, List<LifecyclePhase> phases) {
        int found = header().requireCategory(category);
        ExactSum sum = new ExactSum();
        phases.forEach(
                phase -> sum.add(tally().sums[header().target(header().phases().indexOf(phase), found)]));
        return new Amount(sum.value(), category.unitPerYear());
    }

    @Override
    public Coverage coverage() {
        Map<ImpactCategory, CategoryCoverage> covered = new LinkedHashMap<>();
        IntStream.range(0, categories().size())
                .forEach(category -> covered.put(categories().get(category), coverage(category)));
        return new Coverage(tally().lines, tally().complete, covered, header().setAside());
    }

    private CategoryCoverage coverage(int category) {
        return new CategoryCoverage(
                tally().completeIn[category],
                tally().known[category],
                tally().known[category] + gaps(category),
                completeShare(category));
    }

    private long gaps(int category) {
        return tally().gaps.entrySet().stream()
                .filter(entry -> entry.getKey().target() % categories().size() == category)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private double completeShare(int category) {
        if (tally().completeIn[category] == tally().lines) {
            return 1;
        }
        double all = tally().sizes[category].value();
        ExactSum complete = new ExactSum().add(tally().sizes[category]).subtract(tally().partialSizes[category]);
        return all == 0 ? 0 : complete.value() / all;
    }

    @Override
    public List<GapCount> gaps() {
        return tally().gaps.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new GapCount(
                        header().phase(entry.getKey().target()),
                        header().category(entry.getKey().target()),
                        entry.getKey().rule(),
                        entry.getKey().code(),
                        entry.getValue()))
                .sorted(Comparator.comparingInt((GapCount gap) -> categories().indexOf(gap.category()))
                        .thenComparing(GapCount::phase)
                        .thenComparing(GapCount::rule)
                        .thenComparing(gap -> gap.code().code()))
                .toList();
    }

    @Override
    public List<FindingCount> findings() {
        return tally().findings.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new FindingCount(
                        entry.getKey().rule(),
                        entry.getKey().phase(),
                        entry.getKey().code(),
                        entry.getValue()))
                .sorted(Comparator.comparing(
                                (FindingCount finding) -> finding.code().code())
                        .thenComparing(finding -> finding.rule().orElse(""))
                        .thenComparing(finding ->
                                finding.phase().map(LifecyclePhase::name).orElse("")))
                .toList();
    }

    @Override
    public List<Problem> remarks() {
        return header().remarks();
    }

    @Override
    public FootprintTotals withRemarks(List<Problem> more) {
        return new ExactTotals(header().withRemarks(more), tally());
    }

    @Override
    public FootprintTotals withSetAside(SetAside more) {
        return new ExactTotals(header().withSetAside(more), tally());
    }

    @Override
    public FootprintTotals merge(FootprintTotals other) {
        if (!(other instanceof ExactTotals totals)) {
            throw new IllegalArgumentException("The totals [" + other + "] must come from this library.");
        }
        return new ExactTotals(header().merge(totals.header()), tally().plus(totals.tally()));
    }

    /** Returns rules, lines and complete lines; do not parse. */
    @Override
    public String toString() {
        return "Totals by %s %s: %s lines, %s of them complete"
                .formatted(header().rules().id(), header().rules().version(), tally().lines, tally().complete);
    }
}
