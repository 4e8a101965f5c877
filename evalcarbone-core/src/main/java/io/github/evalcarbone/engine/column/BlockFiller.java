package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.batch.Column;
import io.github.evalcarbone.engine.batch.LineBlock;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.line.StatedInputs;
import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.rule.LineInput;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Fills a block line by line. A column is used only if a line of the block states its input. */
final class BlockFiller implements StatedInputs.Listener {

    private static final LineInput[] INPUTS = LineInput.values();

    private final LineBlock block = new LineBlock();
    private final int[] settings = new int[LineBlock.SIZE];
    private final Equipment[] lines = new Equipment[LineBlock.SIZE];
    private final double[] @Nullable [] columns = new double[INPUTS.length][];
    private final AttributeTables attributes;
    private final double[] @Nullable [] attributeColumns;
    private int size;
    private long nothing;

    BlockFiller(Binding binding) {
        attributes = new AttributeTables(binding);
        attributeColumns = new double[attributes.size() + 1][];
        block.viewSettings(settings);
        clear();
    }

    void add(Equipment line, int setting) {
        lines[size] = line;
        settings[size] = setting;
        StatedInputs.of(line, this);
        if (!line.attributes().isEmpty()) {
            tell(line.attributes());
        }
        nothing += line.quantity() == 0 ? 1 : 0;
        size++;
    }

    private void tell(Attributes stated) {
        int last = attributes.size();
        for (int i = 0; i < last; i++) {
            column(i, block.attribute(i), Double.NaN)[size] = attributes.value(i, stated);
        }
        column(last, block.unreadAttributes(), 0)[size] = attributes.code(stated);
    }

    private double[] column(int index, Column column, double absent) {
        double[] known = attributeColumns[index];
        if (known == null) {
            known = column.fill();
            Arrays.fill(known, absent);
            attributeColumns[index] = known;
        }
        return known;
    }

    @Override
    public void tell(LineInput input, double value) {
        double[] column = columns[LineBlock.place(input)];
        if (column == null) {
            column = start(input);
        }
        column[size] = value;
    }

    private double[] start(LineInput input) {
        double[] column = block.column(input).fill();
        Arrays.fill(column, InternedInputs.absent(input));
        columns[LineBlock.place(input)] = column;
        return column;
    }

    boolean isFull() {
        return size == LineBlock.SIZE;
    }

    boolean isEmpty() {
        return size == 0;
    }

    LineBlock block() {
        block.resize(size);
        return block;
    }

    Equipment line(int i) {
        return lines[i];
    }

    /** Returns the number of lines with a quantity of 0. */
    long countingNothing() {
        return nothing;
    }

    void clear() {
        for (LineInput input : INPUTS) {
            block.column(input).setAll(InternedInputs.absent(input));
        }
        Arrays.fill(columns, null);
        for (int i = 0; i < attributes.size(); i++) {
            block.attribute(i).setAll(Double.NaN);
        }
        block.unreadAttributes().setAll(0);
        Arrays.fill(attributeColumns, null);
        size = 0;
        nothing = 0;
    }
}
