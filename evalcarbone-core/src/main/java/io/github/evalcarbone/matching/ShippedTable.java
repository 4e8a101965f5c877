package io.github.evalcarbone.matching;

import io.github.evalcarbone.document.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The small tables that come with the library. */
final class ShippedTable {

    private ShippedTable() {}

    static CsvTable read(String file) {
        try (InputStream stream = Objects.requireNonNull(ShippedTable.class.getResourceAsStream(file), file)) {
            return CsvTable.readOfPeople(stream, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> column(String file, String name) {
        CsvTable table = read(file);
        return table.rows().stream().map(row -> table.cell(row, name)).collect(Collectors.toUnmodifiableSet());
    }
}
