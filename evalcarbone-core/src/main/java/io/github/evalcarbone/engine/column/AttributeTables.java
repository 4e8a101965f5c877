package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.batch.LineBlock;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.inventory.Attributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The attributes of lines as tables for one binding: those its rules read, and a code for those they do not. */
final class AttributeTables {

    private final Binding binding;
    private final List<String> read;
    private final CodedValues[] tables;
    private final CodedValues unread = new CodedValues();
    private final Map<List<String>, Integer> codes = new HashMap<>(Map.of(List.of(), 0));

    AttributeTables(Binding binding) {
        this.binding = binding;
        this.read = binding.plan().attributes();
        this.tables = new CodedValues[read.size()];
        Arrays.setAll(tables, i -> new CodedValues());
    }

    void add(Attributes attributes) {
        for (int i = 0; i < tables.length; i++) {
            tables[i].add(value(i, attributes));
        }
        unread.add(code(attributes));
    }

    /** Returns the number of attributes that the rules read. */
    int size() {
        return tables.length;
    }

    double value(int index, Attributes attributes) {
        return attributes.value(read.get(index)).orElse(Double.NaN);
    }

    /** Returns the code of the attributes that no rule reads; 0 for none. */
    int code(Attributes attributes) {
        return codes.computeIfAbsent(binding.unread().of(attributes), names -> codes.size());
    }

    void show(int[] codesOfLines, LineBlock block) {
        for (int i = 0; i < tables.length; i++) {
            tables[i].show(codesOfLines, block.size(), block.attribute(i));
        }
        unread.show(codesOfLines, block.size(), block.unreadAttributes());
    }
}
