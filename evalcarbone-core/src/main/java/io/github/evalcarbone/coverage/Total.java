package io.github.evalcarbone.coverage;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.UnitMismatchException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A total with its completeness: the known amount, and how much is missing from it.
 * <p>
 * A value that is missing is no part of the known amount, so that the whole is at least that amount as long as what is
 * missing is no credit. {@link #complete()} returns the amount only if nothing is missing; {@link #known()} returns it
 * in any case, without a word on what is missing, which should then be shown beside it.
 *
 * <pre>{@code
 * Total total = footprint.total(CLIMATE_CHANGE);
 * System.out.println(total); // at least 71540.0 kg CO2 eq/year; 3 of 200 lines incomplete
 * }</pre>
 * <p>
 * Immutable and thread-safe.
 *
 * @param known  the correctly rounded exact sum of the known values
 * @param lines  the number of lines that have a part in the total, known or not
 * @param incompleteLines  the number of these lines that lack at least one of their values; at most {@code lines}
 * @param missingValues  the number of values that are missing, at least one for each incomplete line
 * @param setAside  the rows that were read and are not among the lines; those refused make the total incomplete. If it
 *     is not known which part of a whole they belong to, the total of each part may lack some
 */
public record Total(Amount known, long lines, long incompleteLines, long missingValues, SetAside setAside) {

    /**
     * Creates a total.
     *
     * @param known  the sum of the known values
     * @param lines  the number of lines that have a part in it, 0 or more
     * @param incompleteLines  the number of lines that lack a value, 0 to {@code lines}
     * @param missingValues  the number of values missing, 0 or more
     * @param setAside  the rows that are not among the lines
     * @throws IllegalArgumentException if a number is negative, or more lines are incomplete than there are
     */
    public Total {
        if (incompleteLines < 0 || incompleteLines > lines || missingValues < 0) {
            throw new IllegalArgumentException(
                    "The numbers of lines, incomplete lines and missing values [%s, %s, %s] must be 0 or more, and incomplete lines some of the lines."
                            .formatted(lines, incompleteLines, missingValues));
        }
    }

    /**
     * Obtains the total of something that is known as a whole, such as a figure from another source.
     *
     * @param amount  the amount
     * @return a complete total without lines
     */
    public static Total of(Amount amount) {
        return new Total(amount, 0, 0, 0, SetAside.NONE);
    }

    /** {@return the number of rows refused because of an error, as far as it is known} */
    public long refusedRows() {
        return setAside.refused();
    }

    /** {@return whether each line has all its values and no row was refused; so is a total of no lines, which is 0} */
    public boolean isComplete() {
        return incompleteLines == 0 && missingValues == 0 && setAside.isComplete();
    }

    /**
     * Returns whether nothing is known: a value is missing, or all rows were refused, and no other value is known but
     * zeros. Then there is no amount to show; the known amount is 0.
     *
     * @return whether nothing is known
     */
    public boolean isUnknown() {
        return known.isZero() && !isComplete() && (missingValues > 0 || lines == 0);
    }

    /** {@return the amount if nothing is missing, else empty} */
    public Optional<Amount> complete() {
        return Optional.of(known).filter(amount -> isComplete());
    }

    /**
     * Returns the share of a part in this total. There is none if this total is incomplete, since a share of an unknown
     * whole is no percentage, or if it is 0.
     *
     * @param part  the part, in the unit of this total
     * @return the share, negative for a credit; empty if there is none
     * @throws UnitMismatchException if the units differ
     */
    public Optional<Double> share(Amount part) {
        if (!part.unit().equals(known.unit())) {
            throw new UnitMismatchException(known.unit(), part.unit());
        }
        return complete().filter(whole -> !whole.isZero()).map(whole -> part.value() / whole.value());
    }

    /**
     * Returns a total of something computed from this one, as complete as this one is.
     *
     * @param function  the computation, such as a division by a number of beds
     * @return the total
     */
    public Total map(UnaryOperator<Amount> function) {
        return new Total(function.apply(known), lines, incompleteLines, missingValues, setAside);
    }

    /**
     * Returns the total as people write it, such as {@code au moins 71540 kg éq. CO₂/an ; 3 lignes sur 200 incomplètes}
     * in French, unrounded; do not parse.
     *
     * @param language  the language
     * @return the text
     */
    public String toText(Language language) {
        return new TotalText(this, language).text(known.toText(language));
    }

    /**
     * Returns the amount if the total is complete; else what is known and what is missing, such as
     * {@code at least 71540 kg CO2 eq/year; 3 of 200 lines incomplete; 2 rows refused}, or {@code unknown} instead of an
     * amount. The text is the same on every machine; do not parse.
     */
    @Override
    public String toString() {
        return new TotalText(this, Language.ENGLISH).text(known.toString());
    }
}
