package io.github.evalcarbone.intake.heading;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.heading.Heading;
import io.github.evalcarbone.problem.TextSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The usual headings of fields, in French and English, which no layout has to declare: {@code headings.csv} beside this class. */
public final class Synonyms {

    private static final String FILE = "headings.csv";

    private static final Map<String, String> FIELDS = read();

    private Synonyms() {}

    private static Map<String, String> read() {
        CsvTable table = CsvTable.read(TextSource.ofResource(Synonyms.class, FILE));
        Map<String, String> fields = new HashMap<>();
        table.rows().forEach(row -> fields.put(Heading.key(table.cell(row, "heading")), table.cell(row, "field")));
        return Map.copyOf(fields);
    }

    /**
     * Returns the field that a heading usually means.
     *
     * @param heading  the heading
     * @return the name of the field, as in layout files, or of a column of the tables of a system; empty if the heading is not known
     */
    public static Optional<String> fieldOf(String heading) {
        return Optional.ofNullable(FIELDS.get(Heading.key(heading)));
    }

    /** {@return the fields by the normal form of their headings} */
    public static Map<String, String> byKey() {
        return FIELDS;
    }
}
