package io.github.evalcarbone.comparison;

import io.github.evalcarbone.comparison.common.CommonTargets;
import io.github.evalcarbone.comparison.common.CommonValues;
import io.github.evalcarbone.comparison.common.KeptOutValues;
import io.github.evalcarbone.comparison.common.KeptOutValues.Pattern;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.BaseFootprint.Change;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.ExactSum;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The exact sums of the values that are known and comparable on all sides: those of the totals, less those that are kept out.
 * Only lines of which something is kept out are computed again.
 *
 * @param sums  the sums, by footprint, then common target
 * @param rests  the sums of what is known of the values that are kept out, in the same way
 * @param patterns  the number of lines by what is kept out of them
 */
record CommonSums(List<ExactSum[]> sums, List<ExactSum[]> rests, Map<Pattern, Long> patterns) {

    /**
     * Adds up.
     *
     * @throws IllegalArgumentException if no footprint has a line that is excluded
     */
    static CommonSums of(CommonValues values) {
        Adding adding = new Adding(values);
        List<ExactSum[]> sums = values.footprints().stream().map(adding::sums).toList();
        adding.requireLines();
        List<ExactSum[]> rests = values.footprints().stream().map(adding::rest).toList();
        return new CommonSums(sums, rests, values.out().patterns(adding.excluded));
    }

    /** Adds up one footprint after the other. Not thread-safe. */
    private static final class Adding {

        private final List<BaseFootprint> footprints;
        private final CommonTargets targets;
        private final KeptOutValues out;
        private final Map<String, BitSet> excluded = new HashMap<>();
        private final Set<String> missing;
        /** The sums that are kept out of each footprint, by its tally, which is its own. */
        private final Map<Tally, ExactSum[]> known = new HashMap<>();

        Adding(CommonValues values) {
            this.footprints = values.footprints();
            this.targets = values.targets();
            this.out = values.out();
            this.missing = new TreeSet<>(out.excluded().keySet());
        }

        ExactSum[] sums(BaseFootprint footprint) {
            ExactSum[] sums = zeros();
            for (int target = 0; target < sums.length; target++) {
                LifecyclePhase phase = targets.phase(target);
                ImpactCategory category = targets.category(target);
                if (footprint.phases().contains(phase)) {
                    sums[target].add(footprint.tally().sums[footprint.header().target(phase, category)]);
                }
            }
            subtract(sums, rest(footprint));
            return sums;
        }

        ExactSum[] rest(BaseFootprint footprint) {
            return out.isEmpty() ? zeros() : keptOut(footprint);
        }

        private ExactSum[] zeros() {
            return Stream.generate(ExactSum::new).limit(targets.targets()).toArray(ExactSum[]::new);
        }

        private static void subtract(ExactSum[] sums, ExactSum[] others) {
            for (int target = 0; target < sums.length; target++) {
                sums[target].subtract(others[target]);
            }
        }

        /** Of a footprint that was made of another, the lines that are the same are looked at once. */
        private ExactSum[] keptOut(BaseFootprint footprint) {
            ExactSum[] found = known.get(footprint.tally());
            if (found == null) {
                found = footprint
                        .changeOf(footprints)
                        .map(this::keptOutOfChanged)
                        .orElseGet(() -> walked(footprint));
                known.put(footprint.tally(), found);
            }
            return found;
        }

        private ExactSum[] keptOutOfChanged(Change change) {
            BaseFootprint base =
                    footprints.stream().filter(change::isOf).findFirst().orElseThrow();
            ExactSum[] sums = zeros();
            ExactSum[] ofBase = keptOut(base);
            ExactSum[] added = walked(change.added());
            for (int target = 0; target < sums.length; target++) {
                sums[target].add(ofBase[target]).add(added[target]);
            }
            subtract(sums, walked(change.removed()));
            return sums;
        }

        private ExactSum[] walked(BaseFootprint footprint) {
            ExactSum[] sums = zeros();
            footprint.forEachValue(out::has, (line, phase, category, weight, factor) -> {
                missing.remove(line.id());
                int target = targets.find(phase, category);
                if (!Double.isNaN(weight) && target != CommonTargets.NONE && out.isOut(line.id(), target)) {
                    sums[target].addProduct(weight, factor);
                    note(line.id(), target);
                }
            });
            return sums;
        }

        private void note(String line, int target) {
            if (!out.isUnknown(line, target)) {
                excluded.computeIfAbsent(line, id -> new BitSet()).set(target);
            }
        }

        void requireLines() {
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException(
                        "The lines " + new ArrayList<>(missing) + " must be in one of the alternatives.");
            }
        }
    }

    /** Returns the exact sum of some targets of a footprint, given by its index. */
    ExactSum sum(int footprint, BitSet among) {
        return sum(sums.get(footprint), among);
    }

    private static ExactSum sum(ExactSum[] sums, BitSet among) {
        ExactSum sum = new ExactSum();
        among.stream().forEach(target -> sum.add(sums[target]));
        return sum;
    }

    /** Returns whether what is known of the values that are kept out of some targets is the same in the first and another footprint. */
    boolean isRestAlike(int other, BitSet among) {
        return sum(rests.get(0), among)
                        .subtract(sum(rests.get(other), among))
                        .toBigDecimal()
                        .signum()
                == 0;
    }

    /** Returns what is kept out of some targets. */
    KeptOut keptOut(BitSet among) {
        long[] counts = new long[4];
        patterns.forEach((pattern, lines) -> {
            int unknown = count(pattern.unknown(), among);
            int excluded = count(pattern.excluded(), among);
            counts[0] += unknown > 0 ? lines : 0;
            counts[1] += unknown * lines;
            counts[2] += excluded > 0 ? lines : 0;
            counts[3] += excluded * lines;
        });
        return new KeptOut(counts[0], counts[1], counts[2], counts[3]);
    }

    private static int count(BitSet values, BitSet among) {
        BitSet both = (BitSet) values.clone();
        both.and(among);
        return both.cardinality();
    }
}
