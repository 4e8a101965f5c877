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

    private final Column[] inputs;
    private int[] settings = new int[SIZE];
    private int size;

    /** Creates an empty block. */
    public LineBlock() {
        this(LineInput.values().length);
    }

    /** Creates a block of objects other than lines, with {@code count} inputs. */
    LineBlock(int count) {
        inputs = new Column[count];
        Arrays.setAll(inputs, i -> new Column(SIZE));
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

    Column input(int place) {
        return inputs[place];
    }
}
