package io.github.evalcarbone.attribution;

import io.github.evalcarbone.attribution.CauseMerging.UnknownMixture;
import io.github.evalcarbone.engine.result.ExactTotals;
import io.github.evalcarbone.inventory.Equipment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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

    /** Computes the totals of all mixtures; returns those in which a value is unknown. */
    Set<UnknownMixture> compute(MixedCalculators calculators) {
        Set<UnknownMixture> unknown = new HashSet<>();
        for (Set<Cause> taken : Coalitions.of(kind.differing)) {
            if (!compute(taken, calculators)) {
                unknown.add(new UnknownMixture(kind.differing, taken));
            }
        }
        if (phases.isPartOfEmbodied(kind.out)) {
            sums.keySet().stream()
                    .filter(this::isOfMore)
                    .forEach(taken -> unknown.add(new UnknownMixture(kind.differing, taken)));
        }
        return unknown;
    }

    /** Returns whether a mixture has a figure that is not split, so that it holds phases that are kept out of both sides. */
    private boolean isOfMore(Set<Cause> taken) {
        return phases.replacing()
                .anyMatch(phase -> sum(taken, phase).signum() != 0
                        && sum(Set.of(), phase).signum() == 0
                        && sum(kind.differing, phase).signum() == 0);
    }

    /** Returns whether each value is known. */
    private boolean compute(Set<Cause> taken, MixedCalculators calculators) {
        BigDecimal[] sum = new BigDecimal[phases.size()];
        Arrays.fill(sum, BigDecimal.ZERO);
        sums.put(taken, sum);
        List<Equipment> lines =
                pairs.stream().flatMap(pair -> pair.with(taken).stream()).toList();
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
    ExactPart part(Set<Cause> block, List<Set<Cause>> blocks, int phase) {
        List<Set<Cause>> others = Coalitions.within(
                blocks.stream().filter(other -> !other.equals(block)).toList(), kind.differing);
        Set<Cause> own = Coalitions.intersection(block, kind.differing);
        return own.isEmpty() ? ExactPart.ZERO : mean(own, others, phase);
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
