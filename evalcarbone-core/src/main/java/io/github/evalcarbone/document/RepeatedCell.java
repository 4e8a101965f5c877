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
        return known != null && known.isOf(text, from, to) ? known.value : second(slot, text, from, to);
    }

    /** A text may also stand in the slot beside its own, so that two texts of one slot do not drive each other out. */
    private T second(int slot, char[] text, int from, int to) {
        Known<T> known = slots[slot ^ 1];
        if (known == null || !known.isOf(text, from, to)) {
            known = new Known<>(Arrays.copyOfRange(text, from, to), maker.make(text, from, to));
            slots[slot ^ 1] = slots[slot];
            slots[slot] = known;
        }
        return known.value;
    }

    /** By its length and some of its characters, most of them at the end, where texts of a column differ most. */
    private static int slot(char[] text, int from, int to) {
        int last = text[to - 1] * 0x9E3779B1;
        int before = text[Math.max(to - 2, from)] * 0x85EBCA6B;
        int middle = text[(from + to) >>> 1] * 0xC2B2AE35;
        int first = text[from] * 0x27D4EB2F;
        int hash = (last ^ before) + (middle ^ first) + (to - from) * 0x165667B1;
        return hash >>> (Integer.SIZE - BITS);
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
