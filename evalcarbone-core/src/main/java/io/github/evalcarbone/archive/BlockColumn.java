package io.github.evalcarbone.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One input of the lines of a block: each different value once, then the number of its value for each line, unless all
 * lines have the same or each has its own. Not thread-safe.
 *
 * @param <T>  the type of the values
 */
final class BlockColumn<T> {

    private final BiConsumer<ByteWriter, T> item;
    private final Map<T, Integer> numbers = new LinkedHashMap<>();
    private final List<Integer> lines = new ArrayList<>();

    BlockColumn(BiConsumer<ByteWriter, T> item) {
        this.item = item;
    }

    void add(T value) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(value, next);
        lines.add(known == null ? next : known);
    }

    /** Writes the column and clears it. */
    void moveTo(ByteWriter bytes) {
        bytes.number(numbers.size());
        numbers.keySet().forEach(value -> item.accept(bytes, value));
        if (isNumbered(numbers.size(), lines.size())) {
            lines.forEach(bytes::number);
        }
        numbers.clear();
        lines.clear();
    }

    /** Returns the value of each line. */
    static <T> List<T> read(ByteReader bytes, int lines, Function<ByteReader, T> item) {
        List<T> values = new ArrayList<>();
        for (int left = bytes.number(lines); left > 0; left--) {
            values.add(item.apply(bytes));
        }
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A column must have a value.");
        }
        return isNumbered(values.size(), lines)
                ? byNumber(bytes, lines, values)
                : values.size() == lines ? values : Collections.nCopies(lines, values.get(0));
    }

    private static <T> List<T> byNumber(ByteReader bytes, int lines, List<T> values) {
        List<T> column = new ArrayList<>(lines);
        for (int line = 0; line < lines; line++) {
            column.add(values.get(bytes.number(values.size() - 1)));
        }
        return column;
    }

    private static boolean isNumbered(int values, int lines) {
        return values > 1 && values < lines;
    }
}
