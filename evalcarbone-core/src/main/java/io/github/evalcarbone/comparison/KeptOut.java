package io.github.evalcarbone.comparison;

/**
 * The numbers of values that are kept out of a difference on all sides, so that like is compared with like. Immutable and thread-safe.
 *
 * @param unknownLines  the number of lines with a value that is unknown in at least one alternative
 * @param unknownValues  the number of these values, one for each line, phase and category
 * @param excludedLines  the number of lines with a value that is known, but was named as not comparable
 * @param excludedValues  the number of these values, without those that are unknown
 */
public record KeptOut(long unknownLines, long unknownValues, long excludedLines, long excludedValues) {

    /** Nothing is kept out. */
    public static final KeptOut NOTHING = new KeptOut(0, 0, 0, 0);

    /** {@return whether nothing is kept out} */
    public boolean isNothing() {
        return unknownValues == 0 && excludedValues == 0;
    }

    /**
     * Returns what is kept out of two differences that have no value in common.
     *
     * @param other  what is kept out of the other
     * @return the sums; a line of which values are kept out of both counts twice
     */
    public KeptOut plus(KeptOut other) {
        return new KeptOut(
                unknownLines + other.unknownLines,
                unknownValues + other.unknownValues,
                excludedLines + other.excludedLines,
                excludedValues + other.excludedValues);
    }
}
