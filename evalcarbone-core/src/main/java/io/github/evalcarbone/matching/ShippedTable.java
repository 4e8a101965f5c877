package io.github.evalcarbone.matching;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.problem.TextSource;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the small tables shipped with the library. */
final class ShippedTable {

    private ShippedTable() {}

    static CsvTable read(String file) {
        return CsvTable.readOfPeople(TextSource.ofResource(ShippedTable.class, file));
    }

    static Set<String> column(String file, String name) {
        CsvTable table = read(file);
        return table.rows().stream().map(row -> table.cell(row, name)).collect(Collectors.toUnmodifiableSet());
    }
}
