package io.github.evalcarbone.engine.study;

import io.github.evalcarbone.engine.batch.Column;
import io.github.evalcarbone.engine.batch.LineBlock;
import io.github.evalcarbone.engine.line.StatedInputs;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.rule.LineInput;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some lines as columns; a column is there only if one of them states its input. Not changed once it is filled. */
final class StudyChunk {

    private static final LineInput[] INPUTS = LineInput.values();

    /** The index of the first line among all lines. */
    final int first;

    final int size;
    final int[] settings;
    private final double[] @Nullable [] stated = new double[INPUTS.length][];
    private final double[] @Nullable [] attributes;

    StudyChunk(int first, List<Equipment> lines, int[] settings, List<String> names) {
        this.first = first;
        this.size = lines.size();
        this.settings = settings;
        this.attributes = new double[names.size()][];
        for (int i = 0; i < size; i++) {
            int line = i;
            StatedInputs.of(lines.get(i), (input, value) -> column(input)[line] = value);
            setAttributes(line, lines.get(i), names);
        }
    }

    private double[] column(LineInput input) {
        int place = LineBlock.place(input);
        double[] known = stated[place];
        if (known == null) {
            known = filled(absent(input));
            stated[place] = known;
        }
        return known;
    }

    private void setAttributes(int line, Equipment equipment, List<String> names) {
        for (int i = 0; i < names.size() && !equipment.attributes().isEmpty(); i++) {
            double[] known = attributes[i] == null ? filled(Double.NaN) : attributes[i];
            known[line] = equipment.attributes().value(names.get(i)).orElse(Double.NaN);
            attributes[i] = known;
        }
    }

    private double[] filled(double value) {
        double[] column = new double[size];
        Arrays.fill(column, value);
        return column;
    }

    /** A flag that is not stated is not set; anything else is missing. */
    private static double absent(LineInput input) {
        return input.kind().equals(ValueKind.FLAG) ? 0 : Double.NaN;
    }

    boolean states(LineInput input) {
        return stated[LineBlock.place(input)] != null;
    }

    /** Shows the lines in a block. */
    void show(LineBlock block) {
        block.resize(size);
        block.viewSettings(settings);
        for (LineInput input : INPUTS) {
            show(block.column(input), stated[LineBlock.place(input)], absent(input));
        }
        for (int i = 0; i < attributes.length; i++) {
            show(block.attribute(i), attributes[i], Double.NaN);
        }
    }

    private static void show(Column column, double @Nullable [] values, double absent) {
        if (values == null) {
            column.setAll(absent);
        } else {
            column.view(values, false);
        }
    }

    /** Shows an input with each value multiplied by a ratio, but not above the most that there can be. */
    void scale(LineInput input, double[] ratios, double most, LineBlock block) {
        double[] values = stated[LineBlock.place(input)];
        if (values != null) {
            double[] scaled = block.column(input).fill();
            for (int i = 0; i < size; i++) {
                double value = values[i] * ratios[i];
                scaled[i] = value > most ? most : value; // NaN stays
            }
        }
    }
}
