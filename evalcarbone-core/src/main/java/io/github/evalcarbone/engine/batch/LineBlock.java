package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.rule.LineInput;
import java.util.Arrays;

/**
 * A block of lines of an inventory as columns, the input of a {@link BlockRun}. Mutable, reused for many blocks, and
 * not thread-safe.
 */
public final class LineBlock {

    /** The largest number of lines of a block: its columns fit in the first-level caches of the processor. */
    public static final int SIZE = 512;

    private static final int INPUTS = LineInput.values().length;

    private Column[] inputs;
    private final Column unreadAttributes = new Column(SIZE);
    private int[] settings = new int[SIZE];
    private int size;

    /** Creates an empty block. */
    public LineBlock() {
        this(INPUTS);
    }

    /** Creates a block of objects other than lines, with {@code count} inputs. */
    LineBlock(int count) {
        inputs = new Column[count];
        Arrays.setAll(inputs, i -> new Column(SIZE));
        unreadAttributes.setAll(0);
    }

    /**
     * Returns the index of an input in an array with one element per input.
     *
     * @param input  the input
     * @return the index, from 0, constant while the program runs
     */
    @SuppressWarnings("EnumOrdinal") // an array is several times faster than an EnumMap, and nothing is stored
    public static int place(LineInput input) {
        return input.ordinal();
    }

    /**
     * Sets the number of lines.
     *
     * @param lines  the number, from 0 to {@link #SIZE}
     */
    public void resize(int lines) {
        size = lines;
    }

    /** {@return the number of lines} */
    public int size() {
        return size;
    }

    /**
     * Makes the block a view of an array of codes.
     *
     * @param codes  the code of the setting of each line; must not change while in use
     */
    public void viewSettings(int[] codes) {
        settings = codes;
    }

    /** {@return the code of the setting of each line} */
    public int[] settings() {
        return settings;
    }

    /**
     * Returns the column of an input that lines state.
     *
     * @param input  the input
     * @return the column, to be filled
     */
    public Column column(LineInput input) {
        return inputs[place(input)];
    }

    /** Returns the place of the attribute with an index in a plan: after the inputs of lines. */
    static int placeOfAttribute(int index) {
        return INPUTS + index;
    }

    /**
     * Returns the column of an attribute.
     *
     * @param index  its index in the plan
     * @return the column, to be filled
     */
    public Column attribute(int index) {
        return input(placeOfAttribute(index));
    }

    /**
     * Returns the column of the codes of what attributes a line states and no rule reads; 0, if it is not filled.
     *
     * @return the column, to be filled
     */
    public Column unreadAttributes() {
        return unreadAttributes;
    }

    Column input(int place) {
        if (place >= inputs.length) {
            int known = inputs.length;
            inputs = Arrays.copyOf(inputs, place + 1);
            Arrays.setAll(inputs, i -> i < known ? inputs[i] : new Column(SIZE));
        }
        return inputs[place];
    }
}
