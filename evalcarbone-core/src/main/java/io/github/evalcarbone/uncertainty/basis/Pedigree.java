package io.github.evalcarbone.uncertainty.basis;

import io.github.evalcarbone.distribution.Lognormal;
import io.github.evalcarbone.invariant.Invariants;
import java.util.List;

/**
 * The scores of a figure by the pedigree matrix, each from 1, best, to 5, worst. Immutable and thread-safe.
 *
 * @param reliability  1 verified measurement, 2 verified with assumptions or unverified measurement, 3 partly qualified estimate,
 *     4 qualified estimate, 5 unqualified
 * @param completeness  1 all sites and long enough, 5 unknown or one site
 * @param temporal  under 3, 6, 10 or 15 years, or older
 * @param geographical  1 same area, 2 a larger one that contains it, 3 similar, 4 slightly similar, 5 unknown
 * @param technological  1 same enterprise and process, 2 same process, 3 same process by other technology, 4 related process,
 *     5 laboratory scale or other technology
 */
public record Pedigree(int reliability, int completeness, int temporal, int geographical, int technological) {

    private static final int WORST = 5;

    /**
     * Creates scores.
     *
     * @param reliability  the score of reliability
     * @param completeness  the score of completeness
     * @param temporal  the score of temporal correlation
     * @param geographical  the score of geographical correlation
     * @param technological  the score of technological correlation
     * @throws IllegalArgumentException if one is not from 1 to 5
     */
    public Pedigree {
        for (int score : new int[] {reliability, completeness, temporal, geographical, technological}) {
            Invariants.within(score, 1, WORST, "score", "1 to 5");
        }
    }

    /** {@return the scores, in the order of the components} */
    public List<Integer> scores() {
        return List.of(reliability, completeness, temporal, geographical, technological);
    }

    /** {@return the distribution by the usual matrix, with the basic factor of energy and materials} */
    public Lognormal lognormal() {
        UncertaintyDefaults defaults = UncertaintyDefaults.shipped();
        return defaults.matrix().lognormal(this, defaults.basicFactor(UncertaintyDefaults.ENERGY_AND_MATERIALS));
    }
}
