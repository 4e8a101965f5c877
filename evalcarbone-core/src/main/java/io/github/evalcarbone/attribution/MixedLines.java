package io.github.evalcarbone.attribution;

import io.github.evalcarbone.engine.result.ExactTotals;
import io.github.evalcarbone.inventory.Equipment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The totals of lines that differ by the same causes, with the facts of each set of these causes taken from after. Lines of
 * which other phases are kept out, or of another group, are others. Not thread-safe.
 */
final class MixedLines {

    /**
     * The properties that the lines have in common.
     *
     * @param differing  the causes
     * @param out  the phases that are kept out
     * @param group  the texts of the key of their group
     */
    record Kind(Set<Cause> differing, BitSet out, List<String> group) {}

    private final Kind kind;
    private final ComparedPhases phases;
    private final List<LinePair> pairs = new ArrayList<>();
    private final Map<Set<Cause>, BigDecimal[]> sums = new HashMap<>();
    private List<Set<Cause>> blocks = List.of();

    MixedLines(Kind kind, ComparedPhases phases) {
        this.kind = kind;
        this.phases = phases;
    }

    void add(LinePair pair) {
        pairs.add(pair);
    }

    Kind kind() {
        return kind;
    }

    int lines() {
        return pairs.size();
    }

    boolean isCompared() {
        return kind.out.cardinality() < phases.size();
    }

    /** Returns the causes of these lines, in blocks of those that cannot be separated. */
    List<Set<Cause>> blocks() {
        return blocks;
    }

    /** Returns these lines with the totals of all mixtures, those apart of which other causes cannot be separated. */
    Stream<MixedLines> computed(MixedCalculators calculators) {
        if (compute(calculators)) {
            blocks = CauseMerging.blocks(kind.differing, Set.of());
            return Stream.of(this);
        }
        return UnknownMixtures.apart(kind, phases, pairs, calculators).entrySet().stream()
                .map(some -> computed(some.getValue(), some.getKey(), calculators));
    }

    private MixedLines computed(List<LinePair> some, Set<Set<Cause>> unknown, MixedCalculators calculators) {
        MixedLines lines = new MixedLines(kind, phases);
        lines.pairs.addAll(some);
        lines.compute(calculators);
        lines.blocks = CauseMerging.blocks(kind.differing, unknown);
        return lines;
    }

    /** Computes the totals of all mixtures; returns whether each value is known, and of what is compared. */
    private boolean compute(MixedCalculators calculators) {
        boolean known = true;
        for (Set<Cause> taken : Coalitions.of(kind.differing)) {
            known &= compute(taken, calculators);
        }
        return known
                && !(phases.isPartOfEmbodied(kind.out) && sums.keySet().stream().anyMatch(this::isOfMore));
    }

    /** Returns whether a mixture has a figure that is not split, so that it holds phases that are kept out of both sides. */
    private boolean isOfMore(Set<Cause> taken) {
        return IntStream.range(0, phases.size())
                .filter(phases::isReplacing)
                .anyMatch(phase -> sum(taken, phase).signum() != 0
                        && sum(Set.of(), phase).signum() == 0
                        && sum(kind.differing, phase).signum() == 0);
    }

    /** Returns whether each value is known. */
    private boolean compute(Set<Cause> taken, MixedCalculators calculators) {
        BigDecimal[] sum = new BigDecimal[phases.size()];
        Arrays.fill(sum, BigDecimal.ZERO);
        sums.put(taken, sum);
        List<Equipment> lines = LinePair.with(pairs, taken);
        return lines.isEmpty() || compute(sum, calculators.totals(lines, taken));
    }

    private boolean compute(BigDecimal[] sum, ExactTotals totals) {
        boolean known = true;
        for (int phase = 0; phase < sum.length; phase++) {
            if (!kind.out.get(phase)) {
                sum[phase] = phases.sum(totals.header(), totals.tally(), phase);
                known &= !phases.isMissing(totals.header(), totals.tally(), phase);
            }
        }
        return known;
    }

    /** Returns the sum of a phase with the facts of some causes taken from after. */
    private BigDecimal sum(Set<Cause> taken, int phase) {
        return Objects.requireNonNull(sums.get(taken))[phase];
    }

    /**
     * Returns the part of a block of causes in a phase: the mean, over all orders of the blocks, of what changes when its facts are
     * taken from after.
     */
    ExactPart part(Set<Cause> block, int phase) {
        return blocks.contains(block)
                ? mean(
                        block,
                        blocks.stream().filter(other -> !other.equals(block)).toList(),
                        phase)
                : ExactPart.ZERO;
    }

    private ExactPart mean(Set<Cause> own, List<Set<Cause>> others, int phase) {
        BigDecimal part = BigDecimal.ZERO;
        for (Set<Cause> union : Coalitions.unions(others)) {
            int size = Coalitions.within(others, union).size();
            BigDecimal change = sum(Coalitions.union(union, own), phase).subtract(sum(union, phase));
            part = part.add(change.multiply(ExactPart.weight(size, others.size() + 1)));
        }
        return new ExactPart(part);
    }
}
