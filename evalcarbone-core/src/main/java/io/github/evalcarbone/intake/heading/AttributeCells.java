package io.github.evalcarbone.intake.heading;

import io.github.evalcarbone.document.CsvCell;
import io.github.evalcarbone.document.RepeatedCell;
import io.github.evalcarbone.document.notation.Columns;
import io.github.evalcarbone.document.notation.NumberColumn;
import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The cells of the columns {@code attribute.NAME} of one row. Not thread-safe. */
public final class AttributeCells {

    /** The start of the headings of these columns. */
    private static final String PREFIX = "attribute.";

    private static final Checked<Optional<Double>> NONE = Checked.of(Optional.empty());

    private final Columns columns;
    private final Map<String, RepeatedCell<Checked<Optional<Double>>>> cells = new TreeMap<>();
    private Attributes last = Attributes.NONE;

    /**
     * Creates cells of a table of which no column is known yet.
     *
     * @param columns  the columns of numbers of the table
     */
    public AttributeCells(Columns columns) {
        this.columns = columns;
    }

    /**
     * Returns the name of the attribute of a column.
     *
     * @param heading  the heading
     * @return the name, or empty if it is no column of an attribute
     */
    public static Optional<String> name(String heading) {
        return Optional.of(heading)
                .filter(text -> text.startsWith(PREFIX))
                .map(text -> text.substring(PREFIX.length()))
                .filter(Attributes::isName);
    }

    /**
     * Returns the receiver of the cells of a column of the file.
     *
     * @param name  the name of the attribute
     * @return the receiver
     */
    public CsvCell take(String name) {
        NumberColumn column =
                columns.number(PREFIX + name, -Double.MAX_VALUE, Double.MAX_VALUE, ">= -1.7976931348623157E308");
        RepeatedCell<Checked<Optional<Double>>> cell =
                new RepeatedCell<>((text, from, to) -> column.read(text, from, to, Optional::of, NONE), NONE, column);
        cells.put(name, cell);
        return cell;
    }

    /** {@return whether each cell of the row can be read} */
    public boolean areReadable() {
        return cells.values().stream().allMatch(cell -> cell.value().value().isPresent());
    }

    /**
     * Passes on the problems of the cells of the row.
     *
     * @param told  receives each with the heading of its column
     */
    public void tell(BiConsumer<String, Problem> told) {
        cells.forEach((name, cell) -> cell.value().problems().forEach(problem -> told.accept(PREFIX + name, problem)));
    }

    /** {@return the attributes of the row; the same object as for the last row if it states the same} */
    public Attributes attributes() {
        if (cells.isEmpty()) {
            return Attributes.NONE;
        }
        Map<String, Double> values = new TreeMap<>();
        cells.forEach((name, cell) -> cell.value().value().orElseThrow().ifPresent(value -> values.put(name, value)));
        last = values.equals(last.values()) ? last : new Attributes(values);
        return last;
    }
}
