package io.github.evalcarbone.matching;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.MatchKey;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The meaning of types in inventories: {@code Unité centrale} is a {@code desktop}, {@code IP Switch} a
 * {@code network-switch}. A {@code Personal Computer} may be either kind of computer: there the series of the model,
 * such as {@code Latitude}, decides if its name contains one. Case and spacing do not matter. Immutable and
 * thread-safe.
 */
public final class TypeTable {

    private record Entry(String type, boolean seriesFirst) {}

    private static final TypeTable STANDARD = standardTable();

    private final Map<String, Entry> types;
    private final Map<String, String> series;

    private TypeTable(Map<String, Entry> types, Map<String, String> series) {
        this.types = Map.copyOf(types);
        this.series = series;
    }

    private static TypeTable standardTable() {
        CsvTable words = ShippedTable.read("series.csv");
        Map<String, String> series = words.rows().stream()
                .collect(Collectors.toMap(row -> words.cell(row, "word"), row -> words.cell(row, "type")));
        return new TypeTable(Map.of(), series).with(ShippedTable.read("types.csv"), new ArrayList<>());
    }

    /**
     * Returns the table shipped with the library; see docs/matching.md.
     *
     * @return the table
     */
    public static TypeTable standard() {
        return STANDARD;
    }

    /**
     * Returns this table with another meaning of a text.
     *
     * @param text  the type in inventories
     * @param type  the id of a type of the factor set
     * @return the changed table
     */
    public TypeTable with(String text, String type) {
        return with(Map.of(MatchKey.of(text), new Entry(type, false)));
    }

    /**
     * Returns this table with the rows of a file, {@code text;type} and optionally {@code series} ({@code yes} if the series of the
     * model takes precedence) and {@code comment}.
     *
     * @param file  the CSV text
     * @return the changed table, or every problem
     */
    public Checked<TypeTable> read(TextSource file) {
        List<Problem> problems = new ArrayList<>();
        TypeTable changed = with(CsvTable.readOfPeople(file), problems);
        return Checked.unlessErrors(problems, () -> changed);
    }

    /**
     * Returns this table with the rows of a file, and throws an exception if the file has a fault.
     *
     * @param file  the CSV text, as for {@link #read}
     * @return the changed table
     * @throws io.github.evalcarbone.problem.InvalidDataException if it has a fault; it carries every fault
     */
    public TypeTable load(TextSource file) {
        return read(file).orThrow();
    }

    private TypeTable with(CsvTable table, List<Problem> problems) {
        problems.addAll(table.problems());
        Map<String, Entry> read = new HashMap<>();
        if (!table.columns().isEmpty()
                && RowReader.requireColumns(table, List.of("text", "type"), List.of("series", "comment"), problems)) {
            table.rows().forEach(row -> take(RowReader.ofPeople(table, row, problems), read));
        }
        return with(read);
    }

    private static void take(RowReader row, Map<String, Entry> read) {
        String text = row.text("text");
        String type = row.text("type");
        boolean seriesFirst = row.optional("series").isPresent()
                && row.choice(
                                "series",
                                said -> Optional.of(said.equals("yes")).filter(yes -> yes || said.equals("no")),
                                "yes | no")
                        .orElse(false);
        read.put(MatchKey.of(text), new Entry(type, seriesFirst));
    }

    private TypeTable with(Map<String, Entry> more) {
        Map<String, Entry> all = new HashMap<>(types);
        all.putAll(more);
        return new TypeTable(all, series);
    }

    /**
     * Finds the meaning of a type.
     *
     * @param text  the type in the inventory
     * @param model  the model in the inventory
     * @return the id of a type, which a factor set may lack; empty if the table does not know the text
     */
    public Optional<String> find(String text, Optional<String> model) {
        return Optional.ofNullable(types.get(MatchKey.of(text)))
                .map(entry ->
                        entry.seriesFirst() ? model.flatMap(this::ofSeries).orElse(entry.type()) : entry.type());
    }

    private Optional<String> ofSeries(String model) {
        return ModelWords.of(model).words().stream()
                .filter(series::containsKey)
                .map(series::get)
                .findFirst();
    }
}
