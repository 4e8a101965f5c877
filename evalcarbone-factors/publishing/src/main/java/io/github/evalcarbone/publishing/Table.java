package io.github.evalcarbone.publishing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table of a dataset while it is made: rows as names and cells; a cell that is not given is empty. */
public final class Table {

    private final String name;
    private final List<Format.Column> format;
    private final List<Map<String, String>> rows = new ArrayList<>();

    /** Starts a table of the format. */
    public Table(String name) {
        this.name = name;
        this.format = Format.columns(name);
    }

    /** Adds a row: a column's name, its cell, the next name, and so on. */
    public Table add(String... namesAndCells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndCells.length; i += 2) {
            row.put(namesAndCells[i], namesAndCells[i + 1].strip());
        }
        return add(row);
    }

    /** Adds a row. */
    public Table add(Map<String, String> row) {
        row.keySet().forEach(this::requireKnown);
        for (Format.Column column : format) {
            if (column.required() && row.getOrDefault(column.name(), "").isEmpty()) {
                throw new IllegalArgumentException(name + ": [" + column.name() + "] must be there in " + row + ".");
            }
        }
        rows.add(Map.copyOf(row));
        return this;
    }

    private void requireKnown(String column) {
        if (format.stream().noneMatch(known -> known.name().equals(column))) {
            throw new IllegalArgumentException(name + ": [" + column + "] must be a column of the format.");
        }
    }

    /** A number as a cell: without exponent and without zeros at its end. */
    public static String decimal(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    String name() {
        return name;
    }

    int size() {
        return rows.size();
    }

    /** The columns to write: those that the format asks for, and others that are not empty everywhere. */
    List<String> columns() {
        return format.stream()
                .filter(column ->
                        !column.optional() || values(column.name()).stream().anyMatch(cell -> !cell.isEmpty()))
                .map(Format.Column::name)
                .toList();
    }

    /** The different cells of a column. */
    Set<String> values(String column) {
        Set<String> values = new LinkedHashSet<>();
        rows.forEach(row -> values.add(row.getOrDefault(column, "")));
        return values;
    }

    /** Tests whether the cells of some columns differ from row to row. */
    boolean isUnique(List<String> columns) {
        return rows.size()
                == rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> row.getOrDefault(column, ""))
                                .toList())
                        .distinct()
                        .count();
    }

    /** The table as CSV. */
    byte[] bytes() {
        StringWriter text = new StringWriter();
        List<String> columns = columns();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
