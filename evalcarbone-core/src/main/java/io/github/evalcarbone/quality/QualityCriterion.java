package io.github.evalcarbone.quality;

import io.github.evalcarbone.problem.Bilingual;
import java.util.Optional;

/**
 * A degree of knowledge of a datum, and the grade that it gives; or a circumstance that lowers the grade. Immutable and thread-safe.
 *
 * @param id  its id, such as {@code lifetime-type}
 * @param datum  the datum it is about
 * @param effect  what it does to the grade
 * @param grade  the grade it gives; the best one it leaves if it lowers a grade
 * @param origin  where the datum comes from; of a circumstance {@link DatumOrigin#GIVEN}
 * @param titles  what is known, in a few words
 * @param collect  what to collect for a better grade; empty if there is none
 * @param reaches  the id of the criterion that would then be met; empty if there is none, and for a circumstance
 */
public record QualityCriterion(
        String id,
        Datum datum,
        Effect effect,
        Grade grade,
        DatumOrigin origin,
        Bilingual titles,
        Bilingual collect,
        Optional<String> reaches) {

    /** The effect of a criterion on the grade of its datum. */
    public enum Effect {
        /** It gives the grade; just one such criterion is met. */
        GIVES,
        /** It lowers the grade by one, never to E. */
        LOWERS,
        /** It leaves D at best: what is stated contradicts itself. */
        LIMITS
    }
}
