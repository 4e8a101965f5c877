package io.github.evalcarbone.problem;

/**
 * The rows, lines or records that were read and are not in a result. Those excluded on purpose do not make it incomplete;
 * those refused because of an error do. Immutable and thread-safe.
 *
 * @param refused  the number of rows that were refused because of an error, as far as it is known; 0 or more
 * @param hasMore  whether further rows are missing, whose number is not known, such as the rest of a damaged file
 * @param excluded  the number of good rows excluded on purpose, such as by a status policy; 0 or more
 */
public record SetAside(long refused, boolean hasMore, long excluded) {

    /** Nothing was set aside. */
    public static final SetAside NONE = new SetAside(0, false, 0);

    /**
     * Creates the numbers.
     *
     * @param refused  the number of rows that were refused because of an error, as far as it is known
     * @param hasMore  whether further rows are missing
     * @param excluded  the number of good rows excluded on purpose
     * @throws IllegalArgumentException if a number is negative
     */
    public SetAside {
        if (refused < 0 || excluded < 0) {
            throw new IllegalArgumentException(
                    "The numbers of rows [%s, %s] must be 0 or more.".formatted(refused, excluded));
        }
    }

    /**
     * Returns the numbers of rows refused because of an error.
     *
     * @param rows  the number, 0 or more
     * @return the numbers
     * @throws IllegalArgumentException if the number is negative
     */
    public static SetAside refused(long rows) {
        return new SetAside(rows, false, 0);
    }

    /**
     * Returns the numbers of rows excluded on purpose.
     *
     * @param rows  the number, 0 or more
     * @return the numbers
     * @throws IllegalArgumentException if the number is negative
     */
    public static SetAside excluded(long rows) {
        return new SetAside(0, false, rows);
    }

    /**
     * Returns the numbers of two parts of the same data together.
     *
     * @param other  the numbers of the other part
     * @return the sums
     */
    public SetAside plus(SetAside other) {
        return new SetAside(refused + other.refused, hasMore || other.hasMore, excluded + other.excluded);
    }

    /**
     * Returns the numbers for a part of the data: as it is not known which part a refused row belongs to, any part may
     * lack some.
     *
     * @return nothing if no row was refused, else rows whose number is not known
     */
    public SetAside ofPart() {
        return isComplete() ? NONE : new SetAside(0, true, 0);
    }

    /** {@return whether nothing is missing but what was excluded on purpose} */
    public boolean isComplete() {
        return refused == 0 && !hasMore;
    }
}
