package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.document.CsvTable;
import java.util.Arrays;
import java.util.List;
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

    /** Returns the names of all columns but the one of hosts. */
    static List<String> optional() {
        return Arrays.stream(values())
                .filter(column -> column != HOST)
                .flatMap(column -> Stream.of(column.french, column.english))
                .toList();
    }
}
