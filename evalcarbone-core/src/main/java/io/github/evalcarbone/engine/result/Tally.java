package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.units.ExactSum;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The exact sums and counts that totals are made of; they can be added in any order. Mutable and not thread-safe. */
public final class Tally {

    /** The key by which gaps are counted; a code that was stored and read is the same code. */
    public record GapKind(int target, String rule, ProblemCode code) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof GapKind kind
                    && target == kind.target
                    && rule.equals(kind.rule)
                    && code.code().equals(kind.code.code());
        }

        @Override
        public int hashCode() {
            return Objects.hash(target, rule, code.code());
        }
    }

    /** The key by which findings are counted; a code that was stored and read is the same code. */
    public record FindingKind(Optional<String> rule, Optional<LifecyclePhase> phase, ProblemCode code) {

        /** Returns the kind of a finding. */
        public static FindingKind of(Finding finding) {
            return new FindingKind(
                    finding.rule(), finding.phase(), finding.problem().code());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof FindingKind kind
                    && rule.equals(kind.rule)
                    && phase.equals(kind.phase)
                    && code.code().equals(kind.code.code());
        }

        @Override
        public int hashCode() {
            return Objects.hash(rule, phase, code.code());
        }
    }

    /** The exact sums, by target. */
    public final ExactSum[] sums;
    /** The exact sums of the absolute values, by category. */
    public final ExactSum[] sizes;
    /** The same for the lines with a gap in the category, by category. */
    public final ExactSum[] partialSizes;

    /** The number of lines without gap, by category. */
    public final long[] completeIn;
    /** The number of lines without gap in a phase other than use, by category. */
    public final long[] embodiedIn;
    /** The number of values, by target. */
    public final long[] known;

    public final Map<GapKind, Long> gaps = new HashMap<>();
    public final Map<FindingKind, Long> findings = new HashMap<>();
    /** The number of lines by electricity mix. */
    public final Map<UsedMix, Long> mixes = new HashMap<>();

    public long lines;
    public long complete;

    private final int categories;

    public Tally(Targets targets) {
        this(targets.targets(), targets.categories().size());
    }

    private Tally(int targets, int categories) {
        this.categories = categories;
        sums = sums(targets);
        sizes = sums(categories);
        partialSizes = sums(categories);
        completeIn = new long[categories];
        embodiedIn = new long[categories];
        known = new long[targets];
    }

    private static ExactSum[] sums(int count) {
        return Stream.generate(ExactSum::new).limit(count).toArray(ExactSum[]::new);
    }

    public void count(GapKind kind) {
        gaps.merge(kind, 1L, Long::sum);
    }

    public void count(FindingKind kind) {
        findings.merge(kind, 1L, Long::sum);
    }

    public void countNothing(long number) {
        if (number > 0) {
            findings.merge(
                    new FindingKind(Optional.empty(), Optional.empty(), CoreCode.NOTHING_COUNTED), number, Long::sum);
        }
    }

    public void add(int target, boolean isOfCompleteLine, double weight, double factor) {
        sums[target].addProduct(weight, factor);
        int category = target % categories;
        sizes[category].addProduct(Math.abs(weight), Math.abs(factor));
        if (!isOfCompleteLine) {
            partialSizes[category].addProduct(Math.abs(weight), Math.abs(factor));
        }
    }

    /** Adds values that share a factor; {@code weights} is the exact sum of weights of one sign. */
    public void add(int target, boolean isOfCompleteLine, ExactSum weights, double factor) {
        sums[target].addProduct(weights, factor);
        int category = target % categories;
        double size = weights.value() < 0 ? -Math.abs(factor) : Math.abs(factor);
        sizes[category].addProduct(weights, size);
        if (!isOfCompleteLine) {
            partialSizes[category].addProduct(weights, size);
        }
    }

    /** Adds values of complete lines, none of them negative. */
    public void add(int target, ExactSum values) {
        sums[target].add(values);
        sizes[target % categories].add(values);
    }

    public void add(Tally other) {
        add(sums, other.sums);
        add(sizes, other.sizes);
        add(partialSizes, other.partialSizes);
        add(completeIn, other.completeIn);
        add(embodiedIn, other.embodiedIn);
        add(known, other.known);
        other.gaps.forEach((kind, number) -> gaps.merge(kind, number, Long::sum));
        other.findings.forEach((kind, number) -> findings.merge(kind, number, Long::sum));
        other.mixes.forEach((mix, number) -> mixes.merge(mix, number, Long::sum));
        lines += other.lines;
        complete += other.complete;
    }

    /** Takes away lines that were added before. */
    public void subtract(Tally other) {
        subtract(sums, other.sums);
        subtract(sizes, other.sizes);
        subtract(partialSizes, other.partialSizes);
        subtract(completeIn, other.completeIn);
        subtract(embodiedIn, other.embodiedIn);
        subtract(known, other.known);
        other.gaps.forEach((kind, number) -> gaps.computeIfPresent(kind, (same, all) -> less(all, number)));
        other.findings.forEach((kind, number) -> findings.computeIfPresent(kind, (same, all) -> less(all, number)));
        other.mixes.forEach((mix, number) -> mixes.computeIfPresent(mix, (same, all) -> less(all, number)));
        lines -= other.lines;
        complete -= other.complete;
    }

    private static @Nullable Long less(long all, long number) {
        return all == number ? null : Long.valueOf(all - number);
    }

    private static void subtract(ExactSum[] sums, ExactSum[] others) {
        for (int i = 0; i < sums.length; i++) {
            sums[i].subtract(others[i]);
        }
    }

    private static void subtract(long[] counts, long[] others) {
        Arrays.setAll(counts, i -> counts[i] - others[i]);
    }

    private static void add(ExactSum[] sums, ExactSum[] others) {
        for (int i = 0; i < sums.length; i++) {
            sums[i].add(others[i]);
        }
    }

    private static void add(long[] counts, long[] others) {
        Arrays.setAll(counts, i -> counts[i] + others[i]);
    }

    /** Returns the number of values missing in a target, one for each line with a gap in it. */
    public long missing(int target) {
        return gaps.entrySet().stream()
                .filter(entry -> entry.getKey().target() == target)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Returns the tally of both. */
    public Tally plus(Tally other) {
        Tally sum = new Tally(sums.length, categories);
        sum.add(this);
        sum.add(other);
        return sum;
    }

    /** Returns the tally with some of its lines replaced. */
    public Tally with(Tally removed, Tally added) {
        Tally changed = plus(added);
        changed.subtract(removed);
        return changed;
    }

    /** Returns the same tally with renumbered targets. */
    public Tally mapped(int targets, IntUnaryOperator target) {
        Tally mapped = new Tally(targets, categories);
        for (int own = 0; own < sums.length; own++) {
            mapped.sums[target.applyAsInt(own)].add(sums[own]);
            mapped.known[target.applyAsInt(own)] += known[own];
        }
        add(mapped.sizes, sizes);
        add(mapped.partialSizes, partialSizes);
        add(mapped.completeIn, completeIn);
        add(mapped.embodiedIn, embodiedIn);
        gaps.forEach((kind, number) ->
                mapped.gaps.put(new GapKind(target.applyAsInt(kind.target()), kind.rule(), kind.code()), number));
        mapped.findings.putAll(findings);
        mapped.mixes.putAll(mixes);
        mapped.lines = lines;
        mapped.complete = complete;
        return mapped;
    }
}
