package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.rule.LineInput;
import java.util.Arrays;

/** Some lines of an inventory as columns, the input of a {@link BlockRun}. Mutable and not thread-safe; filled again and again. */
public final class LineBlock {

    /** The most lines a block may have: its columns stay in the caches nearest to the processor. */
    public static final int SIZE = 512;

    private final Column[] inputs;
    private int[] settings = new int[SIZE];
    private int size;

    /** Creates a block without lines, in which nothing is stated. */
    public LineBlock() {
        this(LineInput.values().length);
    }

    /** A block of something else than lines, which states so many inputs. */
    LineBlock(int count) {
        inputs = new Column[count];
        Arrays.setAll(inputs, i -> new Column(SIZE));
    }

    /**
     * Returns where an input stands in an array that has a place for each.
     *
     * @param input  the input
     * @return from 0 on, the same as long as the program runs
     */
    @SuppressWarnings("EnumOrdinal") // an array is several times faster than an EnumMap, and nothing is stored
    public static int place(LineInput input) {
        return input.ordinal();
    }

    /**
     * Sets how many lines there are.
     *
     * @param lines  from 0 to {@link #SIZE}
     */
    public void resize(int lines) {
        size = lines;
    }

    /** {@return how many lines there are} */
    public int size() {
        return size;
    }

    /**
     * Makes the block show codes held elsewhere.
     *
     * @param codes  the code of the setting of each line, not changed while they are used
     */
    public void viewSettings(int[] codes) {
        settings = codes;
    }

    /** {@return the code of the setting of each line} */
    public int[] settings() {
        return settings;
    }

    /**
     * Returns the column of what lines state themselves.
     *
     * @param input  which of it
     * @return the column, to be filled
     */
    public Column column(LineInput input) {
        return inputs[place(input)];
    }

    Column input(int place) {
        return inputs[place];
    }
}
