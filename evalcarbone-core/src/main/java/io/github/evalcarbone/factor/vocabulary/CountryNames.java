package io.github.evalcarbone.factor.vocabulary;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.problem.TextSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ISO 3166-1 codes of country names in French and English, as in Unicode CLDR and in common use. The table is a
 * resource of this library, since the names in the JVM change from version to version.
 */
public final class CountryNames {

    private static final String FILE = "countries.csv";
    private static final Map<String, String> CODES = Map.copyOf(codes());

    private CountryNames() {}

    /**
     * Finds the two-letter code of a country by its name or its three-letter code; case, accents and punctuation do not
     * matter.
     */
    public static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(VocabularyKey.of(name)));
    }

    private static Map<String, String> codes() {
        CsvTable table = CsvTable.read(TextSource.ofResource(CountryNames.class, FILE));
        Map<String, String> codes = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            names(table, row)
                    .forEach(name -> codes.merge(VocabularyKey.of(name), table.cell(row, "code"), CountryNames::same));
        }
        return codes;
    }

    private static String same(String one, String other) {
        if (!one.equals(other)) {
            throw new IllegalStateException("[" + one + "] and [" + other + "] must not have a name in common.");
        }
        return one;
    }

    private static Stream<String> names(CsvTable table, CsvTable.Row row) {
        List<String> others = Arrays.asList(table.cell(row, "others").split("\\|", -1));
        return Stream.concat(
                        Stream.of("code3", "french", "english").map(column -> table.cell(row, column)), others.stream())
                .filter(name -> !name.isEmpty());
    }
}
