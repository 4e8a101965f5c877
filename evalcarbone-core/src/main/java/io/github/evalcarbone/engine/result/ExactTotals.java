package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.coverage.Coverage;
import io.github.evalcarbone.coverage.Coverage.CategoryCoverage;
import io.github.evalcarbone.coverage.FindingCount;
import io.github.evalcarbone.coverage.GapCount;
import io.github.evalcarbone.coverage.Total;
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
import java.util.function.IntToLongFunction;
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
    public Total total(ImpactCategory category) {
        return total(category, header().phases(), tally().completeIn);
    }

    @Override
    public Total total(ImpactCategory category, LifecyclePhase phase) {
        header().requirePhase(phase);
        int target = header().target(header().phases().indexOf(phase), header().requireCategory(category));
        long missing = tally().missing(target);
        return total(sum(category, List.of(phase)), tally().known[target] + missing, missing, missing);
    }

    @Override
    public Total embodied(ImpactCategory category) {
        List<LifecyclePhase> phases = header().phases().stream()
                .filter(phase -> phase != LifecyclePhase.USE)
                .toList();
        return total(category, phases, tally().embodiedIn);
    }

    private Total total(ImpactCategory category, List<LifecyclePhase> phases, long[] completeLines) {
        int found = header().requireCategory(category);
        long missing = phases.stream()
                .mapToLong(phase -> tally().missing(header().target(phase, category)))
                .sum();
        return total(sum(category, phases), tally().lines, tally().lines - completeLines[found], missing);
    }

    private Total total(Amount known, long lines, long incompleteLines, long missingValues) {
        return new Total(known, lines, incompleteLines, missingValues, header().setAside());
    }

    private Amount sum(ImpactCategory category, List<LifecyclePhase> phases) {
        ExactSum sum = new ExactSum();
        phases.forEach(phase -> sum.add(tally().sums[header().target(phase, category)]));
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
        long known = sum(category, target -> tally().known[target]);
        return new CategoryCoverage(
                tally().completeIn[category], known, known + sum(category, tally()::missing), completeShare(category));
    }

    /** Returns the sum of counts over the phases of a category. */
    private long sum(int category, IntToLongFunction byTarget) {
        return IntStream.range(0, phases().size())
                .map(phase -> header().target(phase, category))
                .mapToLong(byTarget)
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
        return UsedMix.remarks(header().remarks(), tally().mixes);
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
