package io.github.evalcarbone.coverage;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The share of some lines in the known impact of a result, as an exact ratio. What is not known is in neither of its
 * parts: it is no share of the true impact. Credits count by their absolute value. Immutable and thread-safe.
 *
 * @param part  the known impact of the lines, exact
 * @param whole  the known impact of the result, exact and above 0
 * @param unknownLines  the number of these lines of which no impact is known; they are in neither number
 */
public record ImpactShare(BigDecimal part, BigDecimal whole, long unknownLines) {

    /**
     * Creates a share.
     *
     * @param part  the known impact of the lines
     * @param whole  the known impact of the result
     * @param unknownLines  the number of these lines of which no impact is known
     * @throws IllegalArgumentException if the part is not between 0 and the whole, the whole is 0, or the number is
     *     negative
     */
    public ImpactShare {
        if (part.signum() < 0 || part.compareTo(whole) > 0 || whole.signum() == 0 || unknownLines < 0) {
            throw new IllegalArgumentException(
                    "The part [%s] must be 0 to the whole [%s], which must be above 0.".formatted(part, whole));
        }
        part = part.stripTrailingZeros();
        whole = whole.stripTrailingZeros();
    }

    /** {@return the part divided by the whole, from 0 to 1, rounded once} */
    public double ratio() {
        return part.divide(whole, MathContext.DECIMAL128).doubleValue();
    }
}
