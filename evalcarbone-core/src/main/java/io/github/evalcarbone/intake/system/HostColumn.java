package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.TableNumbers;
import io.github.evalcarbone.intake.heading.Synonyms;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A column of the table of hosts, with its French and its English name. */
enum HostColumn {
    HOST("hote", "host"),
    VCPU("vCPU", "vcpus"),
    MEMORY("memoireGo", "memoryGb"),
    GIGABYTES("stockageGo", "storageGb"),
    TERABYTES("stockageTo", "storageTb"),
    ROOM("centreDeDonnees", "dataCentre");

    private final String french;
    private final String english;

    HostColumn(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** Returns the name that a table uses; the French one if it has neither. */
    String in(CsvTable table) {
        return table.columns().stream().anyMatch(english::equalsIgnoreCase)
                        && table.columns().stream().noneMatch(french::equalsIgnoreCase)
                ? english
                : french;
    }

    /** Returns the columns of numbers of a table. */
    static List<TableNumbers.Field> numbers(CsvTable table) {
        return Stream.of(VCPU, MEMORY, GIGABYTES, TERABYTES)
                .map(column -> TableNumbers.Field.above0(column.in(table)))
                .toList();
    }

    /** Returns the columns by both names, of which a table has one. */
    static CsvTable.Known known() {
        return known(List.of(), column -> true);
    }

    /** Returns the columns of a table, which must have that of hosts. */
    static CsvTable.Known known(CsvTable table) {
        return known(List.of(HOST.in(table)), column -> column != HOST);
    }

    private static CsvTable.Known known(List<String> required, Predicate<HostColumn> isOptional) {
        List<String> optional = Arrays.stream(values())
                .filter(isOptional)
                .flatMap(column -> Stream.of(column.french, column.english))
                .toList();
        return new CsvTable.Known(required, optional, Synonyms.byKey());
    }
}
