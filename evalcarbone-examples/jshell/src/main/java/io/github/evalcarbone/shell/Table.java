package io.github.evalcarbone.shell;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table for display at the prompt: words left-aligned, numbers right-aligned, the unit of a column under its name.
 * <p>
 * The numbers of a column are rounded for display only, not in the variables they come from: the largest keeps four
 * digits, the others get as many decimals, and a column of whole numbers gets none. An empty {@link Optional} is a gap,
 * {@code -}; a complete total is its amount, an incomplete one its text, which says so. Numbers are written the same in every language. Not thread-safe.
 */
public final class Table {

    private static final int DIGITS = 4;

    private final List<String> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    private Table(List<String> columns) {
        this.columns = columns;
    }

    /**
     * Returns a table without rows.
     *
     * @param columns  their names
     * @return the table
     */
    public static Table of(String... columns) {
        return new Table(List.of(columns));
    }

    /**
     * Adds a row.
     *
     * @param cells  one for each column: amounts, numbers, anything else as its text, or one of these in an {@link Optional}
     * @return this table
     * @throws IllegalArgumentException if there are more or fewer cells than columns, or an amount has another unit than those
     *         above it
     */
    public Table row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "The row " + Arrays.asList(cells) + " must have a cell for each of the columns " + columns + ".");
        }
        rows.add(Arrays.stream(cells).map(Table::plain).toList());
        IntStream.range(0, cells.length).forEach(this::unit);
        return this;
    }

    private static Object plain(Object cell) {
        if (cell instanceof Total total && total.isComplete()) {
            return total.known();
        }
        return cell instanceof Optional<?> optional
                ? optional.map(Object.class::cast).orElse("-")
                : cell;
    }

    /** Returns the common unit of the amounts of a column; empty if there is none. */
    private String unit(int column) {
        List<String> units = cells(column)
                .filter(Amount.class::isInstance)
                .map(cell -> ((Amount) cell).unit().toString())
                .distinct()
                .toList();
        if (units.size() > 1) {
            throw new IllegalArgumentException(
                    "The column [" + columns.get(column) + "] must have one unit, not " + units + ".");
        }
        return units.isEmpty() ? "" : units.get(0);
    }

    private Stream<Object> cells(int column) {
        return rows.stream().map(row -> row.get(column));
    }

    /** Returns the lines of the table, ended by LF; do not parse. */
    @Override
    public String toString() {
        List<List<String>> texts =
                IntStream.range(0, columns.size()).mapToObj(this::column).toList();
        List<String> lines = new ArrayList<>(IntStream.range(0, rows.size() + 2)
                .mapToObj(line -> line(texts, line))
                .toList());
        int width =
                texts.stream().mapToInt(column -> column.get(0).length() + 2).sum() - 2;
        lines.add(2, "-".repeat(width));
        lines.removeIf(String::isEmpty); // the units, if there are none
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<List<String>> texts, int line) {
        return texts.stream()
                .map(column -> column.get(line))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    /** Name, unit and cells of a column, all of one width. */
    private List<String> column(int column) {
        List<String> texts = new ArrayList<>(List.of(columns.get(column), unit(column)));
        int decimals = decimals(column);
        cells(column).map(cell -> text(cell, decimals)).forEach(texts::add);
        int width = texts.stream().mapToInt(String::length).max().orElse(0);
        boolean isNumber = cells(column).anyMatch(cell -> cell instanceof Amount || cell instanceof Number);
        return texts.stream().map(text -> padded(text, width, isNumber)).toList();
    }

    private static String padded(String text, int width, boolean right) {
        String padding = " ".repeat(width - text.length());
        return right ? padding + text : text + padding;
    }

    private int decimals(int column) {
        List<BigDecimal> numbers =
                cells(column).flatMap(cell -> number(cell).stream()).toList();
        boolean areWhole =
                numbers.stream().allMatch(number -> number.stripTrailingZeros().scale() <= 0);
        BigDecimal largest =
                numbers.stream().map(BigDecimal::abs).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return areWhole ? 0 : Math.max(0, DIGITS - (largest.precision() - largest.scale()));
    }

    /** Returns whether a value is rounded; whole numbers such as years are not. */
    private static Optional<BigDecimal> number(Object cell) {
        Object value = cell instanceof Amount amount ? (Double) amount.value() : cell;
        return value instanceof Double number && Double.isFinite(number)
                ? Optional.of(new BigDecimal(number))
                : Optional.empty();
    }

    private static String text(Object cell, int decimals) {
        return number(cell)
                .map(number -> String.format(Locale.ROOT, "%,." + decimals + "f", number))
                .orElseGet(cell::toString);
    }
}
