package io.github.evalcarbone.matching;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.problem.TextSource;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the small tables shipped with the library. */
final class ShippedTable {

    private ShippedTable() {}

    static CsvTable read(String file) {
        return CsvTable.readOfPeople(TextSource.opening(
                file, () -> Objects.requireNonNull(ShippedTable.class.getResourceAsStream(file), file)));
    }

    static Set<String> column(String file, String name) {
        CsvTable table = read(file);
        return table.rows().stream().map(row -> table.cell(row, name)).collect(Collectors.toUnmodifiableSet());
    }
}
