package io.github.evalcarbone.footprint;

/**
 * The emissions of generating the electricity that a footprint uses: scope 2 of the GHG Protocol. The rest of its impact,
 * from fuels, construction and losses of the grid, belongs to category 3 of scope 3. Both methods state the same
 * electricity; their figures are never added. Immutable and thread-safe.
 *
 * @param locationBased  by the average generation of each area; only the phase of use is of interest
 * @param marketBased  the same, by the contract where one is known
 */
public record ElectricityAccount(FootprintTotals locationBased, FootprintTotals marketBased) {

    /**
     * Creates an account.
     *
     * @param locationBased  by the average generation of each area
     * @param marketBased  by the contract where one is known
     * @throws IllegalArgumentException if the two are by different rules, for different days or of other numbers of lines
     */
    public ElectricityAccount {
        boolean alike = locationBased.rules().equals(marketBased.rules())
                && locationBased.evaluationDate().equals(marketBased.evaluationDate())
                && locationBased.lineCount() == marketBased.lineCount();
        if (!alike) {
            throw new IllegalArgumentException(
                    "[" + marketBased + "] must be of the same lines as " + locationBased + ".");
        }
    }
}
