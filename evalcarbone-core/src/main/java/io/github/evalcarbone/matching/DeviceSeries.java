package io.github.evalcarbone.matching;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.matching.Words.WordPattern;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A series of makers, by whose name the kind of a device is known.
 *
 * @param pattern  the words of its name
 * @param kind  the kind of its devices
 * @param over  the kinds that people take them for
 */
record DeviceSeries(WordPattern pattern, String kind, Set<String> over) {

    /** By the first word of their names; those that begin with a regular expression under a blank. */
    private static final Map<String, List<DeviceSeries>> SHIPPED = shipped();

    private static Map<String, List<DeviceSeries>> shipped() {
        CsvTable table = ShippedTable.read("series.csv");
        return table.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> first(table.cell(row, "words")),
                        Collectors.mapping(
                                row -> new DeviceSeries(
                                        WordPattern.of(table.cell(row, "words")),
                                        table.cell(row, "kind"),
                                        Set.copyOf(Arrays.asList(
                                                table.cell(row, "over").split(" ")))),
                                Collectors.toUnmodifiableList())));
    }

    private static String first(String words) {
        String first = words.split(" ", -1)[0];
        return first.matches("[a-z0-9]+") ? first : "";
    }

    /** Returns the series that the words of a model name, the one of most words. */
    static Optional<DeviceSeries> find(List<String> words) {
        return Stream.concat(Stream.of(""), words.stream())
                .distinct()
                .flatMap(word -> SHIPPED.getOrDefault(word, List.of()).stream())
                .filter(series -> series.pattern.isAmong(words))
                .max(Comparator.comparingInt(series -> series.pattern.words().size()));
    }
}
