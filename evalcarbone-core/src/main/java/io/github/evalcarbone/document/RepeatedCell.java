package io.github.evalcarbone.document;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a column whose texts repeat: what was made of a text is given again, the same object, as long as it is
 * remembered. A fixed number of texts is, none of them long, so the memory does not grow with the rows.
 *
 * @param <T>  what is made of a text; immutable
 */
public final class RepeatedCell<T> implements CsvCell {

    /**
     * Makes something of a cell that is not blank.
     *
     * @param <T>  what is made
     */
    @FunctionalInterface
    public interface Maker<T> {

        /**
         * Makes it.
         *
         * @param text  where the characters are
         * @param from  the first one
         * @param to  the end of the cell
         * @return the value
         */
        T make(char[] text, int from, int to);
    }

    private record Known<T>(char[] text, T value) {

        boolean isOf(char[] other, int from, int to) {
            if (text.length != to - from) {
                return false;
            }
            for (int i = 0; i < text.length; i++) {
                if (text[i] != other[from + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    static final int SLOTS = 1 << 10;
    private static final int LONGEST = 64;

    private final Maker<T> maker;
    private final T blank;
    private final @Nullable Known<T>[] slots = slots();
    private T value;

    /**
     * Creates the cells of a column.
     *
     * @param maker  makes something of a text
     * @param blank  what a blank cell says
     */
    public RepeatedCell(Maker<T> maker, T blank) {
        this.maker = maker;
        this.blank = blank;
        this.value = blank;
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static <T> @Nullable Known<T>[] slots() {
        return (Known<T>[]) new Known<?>[SLOTS];
    }

    /**
     * Returns the cells of a column of texts.
     *
     * @return cells that give each text, or empty for a blank one
     */
    public static RepeatedCell<Optional<String>> ofTexts() {
        return new RepeatedCell<>((text, from, to) -> Optional.of(new String(text, from, to - from)), Optional.empty());
    }

    @Override
    public void take(char[] text, int from, int to) {
        value = from == to ? blank : to - from > LONGEST ? maker.make(text, from, to) : remembered(text, from, to);
    }

    private T remembered(char[] text, int from, int to) {
        int slot = slot(text, from, to);
        Known<T> known = slots[slot];
        if (known == null || !known.isOf(text, from, to)) {
            known = new Known<>(Arrays.copyOfRange(text, from, to), maker.make(text, from, to));
            slots[slot] = known;
        }
        return known.value;
    }

    private static int slot(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return (hash ^ (hash >>> 15)) & (SLOTS - 1);
    }

    /**
     * Returns what the cell of the last row says.
     *
     * @return the value; that of a blank cell before the first row
     */
    public T value() {
        return value;
    }
}
