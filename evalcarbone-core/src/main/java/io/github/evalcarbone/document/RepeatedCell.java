package io.github.evalcarbone.document;

import io.github.evalcarbone.document.notation.CellText;
import io.github.evalcarbone.document.notation.Sight;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Receives the cells of a column whose texts repeat, and caches the value made of each text. A fixed number of short
 * texts is cached, so the memory does not grow with the rows. Not thread-safe.
 *
 * @param <T>  the type of the value made of a text; immutable
 */
public final class RepeatedCell<T> implements CsvCell {

    /**
     * Makes a value of a cell that is not blank.
     *
     * @param <T>  the type of the value
     */
    @FunctionalInterface
    public interface Maker<T> {

        /**
         * Makes the value.
         *
         * @param text  the array of characters
         * @param from  the index of the first character
         * @param to  the index after the last character of the cell
         * @return the value
         */
        T make(char[] text, int from, int to);
    }

    private static final class Known<T> {

        private final char[] text;
        private final T value;

        Known(char[] text, T value) {
            this.text = text;
            this.value = value;
        }

        boolean isOf(char[] other, int from, int to) {
            return text.length == to - from && Arrays.equals(text, 0, text.length, other, from, to);
        }
    }

    private static final int BITS = 10;
    static final int SLOTS = 1 << BITS;
    private static final int LONGEST = 64;

    private final Maker<T> maker;
    private final T blank;
    private final Sight sight;
    private final @Nullable Known<T>[] slots = slots();
    private T value;
    private boolean isBlank = true;

    /**
     * Creates a receiver of the cells of a column.
     *
     * @param maker  makes a value of a text
     * @param blank  the value of a blank cell
     */
    public RepeatedCell(Maker<T> maker, T blank) {
        this(maker, blank, Sight.NONE);
    }

    /**
     * Creates a receiver of the cells of a column that are read by what its first cells show.
     *
     * @param maker  makes a value of a text: {@code blank} itself if the text means nothing
     * @param blank  the value of a blank cell
     * @param sight  sees the first cells
     */
    public RepeatedCell(Maker<T> maker, T blank, Sight sight) {
        this.maker = maker;
        this.blank = blank;
        this.sight = sight;
        this.value = blank;
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be created otherwise
    private static <T> @Nullable Known<T>[] slots() {
        return (Known<T>[]) new Known<?>[SLOTS];
    }

    /**
     * Returns a receiver of the cells of a column of texts that people wrote.
     *
     * @return a receiver whose value is the text, or empty for a cell that holds nothing
     */
    public static RepeatedCell<Optional<String>> ofTexts() {
        return ofPeople(Optional::of, Optional.empty(), Sight.NONE);
    }

    /**
     * Returns a receiver of the cells of a column that people wrote.
     *
     * @param <T>  the type of the value made of a text
     * @param maker  makes a value of the text that a cell means
     * @param blank  the value of a cell that holds nothing
     * @param sight  sees the first cells
     * @return the receiver
     */
    public static <T> RepeatedCell<T> ofPeople(Function<String, T> maker, T blank, Sight sight) {
        return new RepeatedCell<>(
                (text, from, to) -> {
                    String cell = CellText.of(text, from, to);
                    return cell.isEmpty() ? blank : maker.apply(cell);
                },
                blank,
                sight);
    }

    @Override
    public void see(char[] text, int from, int to, long line) {
        String cell = sight.equals(Sight.NONE) ? "" : CellText.of(text, from, to);
        if (!cell.isEmpty()) {
            sight.see(cell, line);
        }
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the blank value is one object
    public void take(char[] text, int from, int to) {
        value = from == to ? blank : to - from > LONGEST ? maker.make(text, from, to) : remembered(text, from, to);
        isBlank = value == blank;
    }

    private T remembered(char[] text, int from, int to) {
        int slot = slot(text, from, to);
        Known<T> known = slots[slot];
        return known != null && known.isOf(text, from, to) ? known.value : second(slot, text, from, to);
    }

    /** Looks in the slot next to the text's own, so that two texts with one slot do not evict each other. */
    private T second(int slot, char[] text, int from, int to) {
        Known<T> known = slots[slot ^ 1];
        if (known == null || !known.isOf(text, from, to)) {
            known = new Known<>(Arrays.copyOfRange(text, from, to), maker.make(text, from, to));
            slots[slot ^ 1] = slots[slot];
            slots[slot] = known;
        }
        return known.value;
    }

    /**
     * Returns the slot of a text, from its length and some of its characters, most of them at the end, where the texts
     * of a column differ most.
     */
    private static int slot(char[] text, int from, int to) {
        int last = text[to - 1] * 0x9E3779B1;
        int before = text[Math.max(to - 2, from)] * 0x85EBCA6B;
        int middle = text[(from + to) >>> 1] * 0xC2B2AE35;
        int first = text[from] * 0x27D4EB2F;
        int hash = (last ^ before) + (middle ^ first) + (to - from) * 0x165667B1;
        return hash >>> (Integer.SIZE - BITS);
    }

    /**
     * Returns whether the cell of the last row is blank.
     *
     * @return whether it is, or there was no row
     */
    public boolean isBlank() {
        return isBlank;
    }

    /**
     * Returns the value of the cell of the last row.
     *
     * @return the value; that of a blank cell before the first row
     */
    public T value() {
        return value;
    }
}
