package io.github.evalcarbone.matching;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The meaning of types in inventories: {@code Unité centrale} is a {@code desktop}, {@code IP Switch} a
 * {@code network-switch}. A {@code Personal Computer} may be either kind of computer: there the series of the model,
 * such as {@code Latitude}, decides if its name contains one. Accents, case, punctuation and the plural do not matter, nor
 * does what is said further: {@code Imprimante laser couleur} is an {@code Imprimante laser}. Immutable and thread-safe.
 */
public final class TypeTable {

    /**
     * The meaning of a text.
     *
     * @param type  the id of a type, or of a kind of devices
     * @param seriesFirst  whether the series of the model takes precedence
     */
    record Entry(String type, boolean seriesFirst) {}

    private static final TypeTable STANDARD = standardTable();

    private final Map<String, Entry> types;

    private TypeTable(Map<String, Entry> types) {
        this.types = Map.copyOf(types);
    }

    private static TypeTable standardTable() {
        return new TypeTable(Map.of()).with(ShippedTable.read("types.csv"), new ArrayList<>());
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
        return with(Map.of(Words.ofType(text), new Entry(type, false)));
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
        read.put(Words.ofType(text), new Entry(type, seriesFirst));
    }

    private TypeTable with(Map<String, Entry> more) {
        Map<String, Entry> all = new HashMap<>(types);
        all.putAll(more);
        return new TypeTable(all);
    }

    /**
     * Finds the meaning of a type.
     *
     * @param text  the type in the inventory
     * @param model  the model in the inventory
     * @return the id of a type or finer kind, which a factor set may lack; empty if the table does not know the text
     */
    public Optional<String> find(String text, Optional<String> model) {
        return entry(text)
                .map(entry ->
                        entry.seriesFirst() ? model.flatMap(TypeTable::ofSeries).orElse(entry.type()) : entry.type());
    }

    private static Optional<String> ofSeries(String model) {
        return DeviceSeries.find(Words.ofModel(model)).map(DeviceSeries::kind);
    }

    /**
     * Returns the meaning of a text: of all of it, else that of an accessory, else of the most of its first words, as French
     * puts the noun there, else of the most of its last ones.
     */
    Optional<Entry> entry(String text) {
        String words = Words.ofType(text);
        return Optional.ofNullable(types.get(words))
                .or(() -> accessory(text))
                .or(() -> first(words))
                .or(() -> last(words));
    }

    private static Optional<Entry> accessory(String text) {
        return Accessory.find(Words.of(text), false).map(kind -> new Entry(kind, false));
    }

    private Optional<Entry> first(String words) {
        int end = words.lastIndexOf(' ');
        while (end > 0 && !types.containsKey(words.substring(0, end))) {
            end = words.lastIndexOf(' ', end - 1);
        }
        return end > 0 ? Optional.ofNullable(types.get(words.substring(0, end))) : Optional.empty();
    }

    private Optional<Entry> last(String words) {
        int start = words.indexOf(' ');
        while (start > 0 && !types.containsKey(words.substring(start + 1))) {
            start = words.indexOf(' ', start + 1);
        }
        return start > 0 ? Optional.ofNullable(types.get(words.substring(start + 1))) : Optional.empty();
    }
}
