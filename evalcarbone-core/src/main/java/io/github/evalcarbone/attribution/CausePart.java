package io.github.evalcarbone.attribution;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.units.Amount;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The part of a difference that one cause has, or several whose facts could not be mixed. Each amount is an exact part rounded
 * once. Immutable and thread-safe.
 *
 * @param causes  the causes, one unless they are joined
 * @param amount  their part per year, negative if they make it less
 * @param embodied  the part of it in all phases but use
 * @param use  the part of it in use
 * @param lines  the number of lines whose facts differ by one of these causes, and of which something is compared
 */
public record CausePart(List<Cause> causes, Amount amount, Amount embodied, Amount use, long lines) {

    /**
     * Creates a part.
     *
     * @param causes  the causes
     * @param amount  their part per year
     * @param embodied  the part of it in all phases but use
     * @param use  the part of it in use
     * @param lines  the number of lines that differ by them
     */
    public CausePart {
        causes = List.copyOf(causes);
    }

    /**
     * Returns the names of the causes.
     *
     * @param language  the language
     * @return the names, joined by a plus sign
     */
    public String label(Language language) {
        return causes.stream().map(cause -> cause.label(language)).collect(Collectors.joining(" + "));
    }
}
