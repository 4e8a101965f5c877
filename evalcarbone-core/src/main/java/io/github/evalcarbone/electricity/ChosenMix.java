package io.github.evalcarbone.electricity;

/**
 * The electricity mix that some equipment has instead of the usual one of its area: the area stays, and with it the losses of its grid.
 * Immutable and thread-safe.
 */
public sealed interface ChosenMix {

    /**
     * The mix of the area in another year, as the first dataset that has exactly that year states it.
     *
     * @param year  the year, from 1900 to 2200
     */
    record OfYear(int year) implements ChosenMix {

        /**
         * Creates a choice.
         *
         * @param year  the year, from 1900 to 2200
         * @throws IllegalArgumentException if it is out of range
         */
        public OfYear {
            MixFigure.requireYear(year);
        }
    }

    /**
     * A figure that somebody states, such as one for a future year.
     *
     * @param figure  the figure, never one of generation alone: a footprint counts the life cycle
     */
    record Stated(MixFigure figure) implements ChosenMix {

        /**
         * Creates a choice.
         *
         * @param figure  the figure
         * @throws IllegalArgumentException if it is one of generation alone
         */
        public Stated {
            if (figure.scope() == MixScope.GENERATION) {
                throw new IllegalArgumentException(
                        "The figure [" + figure
                                + "] must contain the life cycle of electricity; one of generation alone is too low for a footprint.");
            }
        }
    }

    /**
     * The generation of the electricity of a contract. It counts in the {@linkplain ElectricityView#MARKET_BASED market-based} view
     * alone; in the others the mix stays as it is.
     *
     * @param figure  the emissions of generation at the place of use; its basis, scope and losses are not of interest
     */
    record ByContract(MixFigure figure) implements ChosenMix {

        /**
         * Creates a choice.
         *
         * @param figure  the emissions of generation
         */
        public ByContract {
            figure = figure.withBasis(MixBasis.NOT_STATED)
                    .withScope(MixScope.GENERATION)
                    .withLosses(NetworkLosses.INCLUDED);
        }
    }

    /**
     * Returns the name under which an area has this mix, for factors that know this choice. The names of two areas or two choices
     * differ.
     *
     * @param area  the area, or the name of one with a mix chosen before, which this one replaces; a contract and another mix stay
     *     beside each other; empty if it is not known
     * @return the name; do not parse
     */
    default String in(String area) {
        return area + " ~ " + this;
    }
}
