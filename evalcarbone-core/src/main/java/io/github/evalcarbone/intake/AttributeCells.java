package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.CsvCell;
import io.github.evalcarbone.document.NumberReader;
import io.github.evalcarbone.document.RepeatedCell;
import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The cells of the columns {@code attribute.NAME} of one row. Not thread-safe. */
final class AttributeCells {

    /** What the headings of these columns begin with. */
    static final String PREFIX = "attribute.";

    private static final NumberReader NUMBER =
            new NumberReader(-Double.MAX_VALUE, Double.MAX_VALUE, ">= -1.7976931348623157E308", true);

    private final Map<String, RepeatedCell<Checked<Optional<Double>>>> cells = new TreeMap<>();
    private Attributes last = Attributes.NONE;

    /** Returns the name of the attribute of a column, if it is one. */
    static Optional<String> name(String heading) {
        return Optional.of(heading)
                .filter(text -> text.startsWith(PREFIX))
                .map(text -> text.substring(PREFIX.length()))
                .filter(Attributes::isName);
    }

    /** Returns the receiver of the cells of a column of the file. */
    CsvCell take(String name) {
        RepeatedCell<Checked<Optional<Double>>> cell = new RepeatedCell<>(
                (text, from, to) -> NUMBER.read(text, from, to).map(Optional::of), Checked.of(Optional.empty()));
        cells.put(name, cell);
        return cell;
    }

    boolean areReadable() {
        return cells.values().stream().allMatch(cell -> cell.value().value().isPresent());
    }

    /** Passes on the problems of the cells with the headings of their columns. */
    void tell(BiConsumer<String, Problem> told) {
        cells.forEach((name, cell) -> cell.value().problems().forEach(problem -> told.accept(PREFIX + name, problem)));
    }

    /** Returns the attributes; the same object as for the last row if it states the same. */
    Attributes attributes() {
        if (cells.isEmpty()) {
            return Attributes.NONE;
        }
        Map<String, Double> values = new TreeMap<>();
        cells.forEach((name, cell) -> cell.value().value().orElseThrow().ifPresent(value -> values.put(name, value)));
        last = values.equals(last.values()) ? last : new Attributes(values);
        return last;
    }
}
