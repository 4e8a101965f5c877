package io.github.evalcarbone.spreadsheets;

import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shape of a sheet: the place of its header, and its width below. Updated with each row. Not thread-safe. */
final class Shape {

    /** A row with fewer cells is a title, or empty but for one. */
    private static final int LEAST_CELLS = 2;
    /** The number of rows that are not empty among which the header is looked for, as in CSV. */
    private static final int FIRST_ROWS = 50;

    private final String name;
    /** The texts of the first rows, until they have been looked at. */
    private final List<List<String>> texts = new ArrayList<>();
    /** The widths of the first rows by their numbers. */
    private final Map<Integer, Integer> widths = new LinkedHashMap<>();

    private int likely;
    private int columnsBelow;
    private int last;
    private Optional<CsvInventory.Header> fit = Optional.empty();

    Shape(String name) {
        this.name = name;
    }

    void add(int row, List<String> cells) {
        last = row;
        likely = likely == 0 && isLikely(cells) ? row : likely;
        if (widths.size() < FIRST_ROWS) {
            texts.add(List.copyOf(cells));
            widths.put(row, cells.size());
        } else {
            columnsBelow = Math.max(columnsBelow, cells.size());
        }
    }

    private static boolean isLikely(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).limit(LEAST_CELLS).count() == LEAST_CELLS;
    }

    /** Looks for the header as the reader does; no row is added afterwards. */
    void fit(CsvInventory reader) throws Refusal {
        CsvText text = CsvText.of(texts);
        List<Integer> rows = List.copyOf(widths.keySet());
        fit = reader.header(TextSource.opening(name, text::stream))
                .map(found -> new CsvInventory.Header(
                        rows.get(found.line() - 1), found.layout(), found.columnsRead(), found.isComplete()));
        texts.clear();
    }

    /** Returns how well the sheet fits: with rows below a header that has all required columns, then by the columns that are read. */
    int rank() {
        return fit.map(header -> (last > header.line() ? 2_000_000 : 0)
                        + (header.isComplete() ? 1_000_000 : 0)
                        + header.columnsRead())
                .orElse(0);
    }

    /** Returns whether the sheet is an inventory beyond doubt. */
    boolean isInventory() {
        return fit.filter(header -> header.isComplete() && header.columnsRead() > 1 && last > header.line())
                .isPresent();
    }

    String name() {
        return name;
    }

    boolean isEmpty() {
        return widths.isEmpty();
    }

    /** Returns the row of the header: the one that the reader finds, else the first with two cells, else the first. */
    int header() {
        return fit.map(CsvInventory.Header::line).orElseGet(() -> likely == 0 ? first() : likely);
    }

    private int first() {
        return widths.keySet().stream().findFirst().orElse(0);
    }

    /** Returns the number of non-empty rows above the header. */
    int above() {
        return (int) widths.keySet().stream().filter(row -> row < header()).count();
    }

    /** Returns the number of columns of the header and the rows below. */
    int columns() {
        int header = header();
        return widths.entrySet().stream()
                .filter(row -> row.getKey() >= header)
                .mapToInt(Map.Entry::getValue)
                .reduce(columnsBelow, Math::max);
    }
}
