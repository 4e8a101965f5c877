package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.CsvCell;
import io.github.evalcarbone.document.RepeatedCell;
import io.github.evalcarbone.document.notation.Columns;
import io.github.evalcarbone.document.notation.NumberColumn;
import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The header of a file under a layout. Of several columns of one field, the first is read. */
final class LayoutHeader {

    /** The cells of the columns {@code attribute.NAME} of one row. Not thread-safe. */
    static final class AttributeCells {

        /** The start of the headings of these columns. */
        private static final String PREFIX = "attribute.";

        private static final Checked<Optional<Double>> NONE = Checked.of(Optional.empty());

        private final Columns columns;
        private final Map<String, RepeatedCell<Checked<Optional<Double>>>> cells = new TreeMap<>();
        private Attributes last = Attributes.NONE;

        AttributeCells(Columns columns) {
            this.columns = columns;
        }

        /** Returns the name of the attribute of a column, if it is one. */
        static Optional<String> name(String heading) {
            return Optional.of(heading)
                    .filter(text -> text.startsWith(PREFIX))
                    .map(text -> text.substring(PREFIX.length()))
                    .filter(Attributes::isName);
        }

        /** Returns the receiver of the cells of a column of the file. */
        CsvCell take(String name) {
            NumberColumn column =
                    columns.number(PREFIX + name, -Double.MAX_VALUE, Double.MAX_VALUE, ">= -1.7976931348623157E308");
            RepeatedCell<Checked<Optional<Double>>> cell = new RepeatedCell<>(
                    (text, from, to) -> column.read(text, from, to, Optional::of, NONE), NONE, column);
            cells.put(name, cell);
            return cell;
        }

        boolean areReadable() {
            return cells.values().stream().allMatch(cell -> cell.value().value().isPresent());
        }

        /** Passes on the problems of the cells with the headings of their columns. */
        void tell(BiConsumer<String, Problem> told) {
            cells.forEach(
                    (name, cell) -> cell.value().problems().forEach(problem -> told.accept(PREFIX + name, problem)));
        }

        /** Returns the attributes; the same object as for the last row if it states the same. */
        Attributes attributes() {
            if (cells.isEmpty()) {
                return Attributes.NONE;
            }
            Map<String, Double> values = new TreeMap<>();
            cells.forEach(
                    (name, cell) -> cell.value().value().orElseThrow().ifPresent(value -> values.put(name, value)));
            last = values.equals(last.values()) ? last : new Attributes(values);
            return last;
        }
    }

    private final String file;
    private final CsvLayout layout;
    private final List<String> columns;
    private final Map<InventoryField, Integer> places = new EnumMap<>(InventoryField.class);
    private final Map<String, Integer> attributes = new TreeMap<>();
    private final List<String> others = new ArrayList<>();

    private LayoutHeader(String file, CsvLayout layout, List<String> columns) {
        this.file = file;
        this.layout = layout;
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            place(i);
        }
    }

    private void place(int column) {
        String name = columns.get(column);
        Optional<InventoryField> field = layout.columns().fieldOf(name).filter(said -> !places.containsKey(said));
        field.ifPresent(said -> places.put(said, column));
        if (field.isEmpty() && !isAttribute(name, column) && !name.isEmpty() && !name.equals(RejectedRows.PROBLEMS)) {
            others.add(name);
        }
    }

    /** Returns whether a column is the first of an attribute; the file names it, whatever the layout. */
    private boolean isAttribute(String name, int column) {
        return AttributeCells.name(name)
                .filter(attribute -> attributes.putIfAbsent(attribute, column) == null)
                .isPresent();
    }

    /** Returns the places of the columns of attributes, by name. */
    Map<String, Integer> attributes() {
        return attributes;
    }

    /**
     * Returns the header under the first layout whose required columns are all present, else under the one that lacks
     * the fewest.
     */
    static LayoutHeader of(String file, List<CsvLayout> layouts, List<String> columns) {
        return layouts.stream()
                .map(layout -> new LayoutHeader(file, layout, columns))
                .reduce((a, b) -> b.missing().size() < a.missing().size() ? b : a)
                .orElseThrow();
    }

    CsvLayout layout() {
        return layout;
    }

    private List<InventoryField> missing() {
        return layout.requiredColumns().stream()
                .filter(field -> !places.containsKey(field))
                .toList();
    }

    boolean isWhole() {
        return missing().isEmpty();
    }

    /** Returns the columns that no field of the layout reads. */
    List<String> others() {
        return others;
    }

    Optional<Integer> place(InventoryField field) {
        return Optional.ofNullable(places.get(field));
    }

    /** Returns the name of the column of a field in the file. */
    String name(InventoryField field) {
        return place(field).map(columns::get).orElseGet(() -> layout.columns().heading(field));
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        missing()
                .forEach(field -> problems.add(Problem.of(
                        CoreCode.MISSING_COLUMN,
                        Location.cell(file, 1, ""),
                        layout.columns().heading(field),
                        String.join(", ", columns))));
        if (layout.refusesOtherColumns()) {
            others.stream()
                    .filter(name -> layout.columns().fieldOf(name).isEmpty())
                    .forEach(name -> problems.add(unknown(name)));
        }
        return problems;
    }

    private Problem unknown(String name) {
        String known = String.join(", ", known().map(layout.columns()::heading).toList());
        return Problem.of(CoreCode.UNKNOWN_COLUMN, Location.cell(file, 1, name), name, known);
    }

    private Stream<InventoryField> known() {
        return Stream.concat(
                layout.requiredColumns().stream(),
                layout.columns().fields().stream()
                        .filter(field -> !layout.requiredColumns().contains(field)));
    }
}
