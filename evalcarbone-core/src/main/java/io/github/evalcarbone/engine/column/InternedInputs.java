package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.batch.LineBlock;
import io.github.evalcarbone.engine.line.StatedInputs;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.rule.LineInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Values shared by lines, such as service lives, each stored once and numbered, with tables of the inputs they state.
 *
 * @param <T>  the type of the values
 */
final class InternedInputs<T> {

    private final BiConsumer<T, StatedInputs.Listener> statements;
    private final LineInput[] inputs;
    private final CodedValues[] tables;
    private final Map<T, Integer> codes = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    InternedInputs(BiConsumer<T, StatedInputs.Listener> statements, LineInput... inputs) {
        this.statements = statements;
        this.inputs = inputs.clone();
        this.tables = new CodedValues[inputs.length];
        Arrays.setAll(tables, i -> new CodedValues());
    }

    int codeOf(T value) {
        Integer code = codes.get(value);
        return code == null ? add(value) : code;
    }

    private int add(T value) {
        Map<LineInput, Double> told = new EnumMap<>(LineInput.class);
        statements.accept(value, told::put);
        for (int i = 0; i < inputs.length; i++) {
            tables[i].add(told.getOrDefault(inputs[i], absent(inputs[i])));
        }
        codes.put(value, values.size());
        values.add(value);
        return values.size() - 1;
    }

    /** Returns the value of an input that is not stated: a flag is not set; anything else is missing. */
    static double absent(LineInput input) {
        return input.kind().equals(ValueKind.FLAG) ? 0 : Double.NaN;
    }

    T get(int code) {
        return values.get(code);
    }

    int size() {
        return values.size();
    }

    void show(int[] codesOfLines, LineBlock block) {
        for (int i = 0; i < inputs.length; i++) {
            tables[i].show(codesOfLines, block.size(), block.column(inputs[i]));
        }
    }
}
