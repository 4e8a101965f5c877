package io.github.evalcarbone.spreadsheets;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes one sheet as CSV, each row on the line of its number: rows above the header become empty lines, and a line
 * break in a cell becomes a space. All rows have as many cells as the widest.
 */
final class CsvText implements Workbook.Receiver {

    private static final byte[] LINE_END = {'\n'};
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final int wanted;
    private final int header;
    private final int columns;
    private final Pieces text = new Pieces();
    private int sheet = -1;
    private int line = 1;

    private CsvText(int wanted, int header, int columns) {
        this.wanted = wanted;
        this.header = header;
        this.columns = columns;
    }

    static CsvText of(Workbook book, int sheet, Shape shape) throws Refusal {
        CsvText csv = new CsvText(sheet, shape.header(), shape.columns());
        book.read(csv);
        return csv;
    }

    /** Writes some rows one below the other. */
    static CsvText of(Collection<List<String>> rows) throws Refusal {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        CsvText csv = new CsvText(0, 1, columns);
        int line = 1;
        for (List<String> row : rows) {
            csv.row(line++, row);
        }
        return csv;
    }

    InputStream stream() {
        return text.stream();
    }

    @Override
    public boolean sheet(String name) {
        return ++sheet == wanted;
    }

    @Override
    public void row(int number, List<String> cells) throws Refusal {
        if (number < header) {
            return;
        }
        for (; line < number; line++) {
            text.write(LINE_END);
        }
        for (int i = 0; i < columns; i++) {
            cell(i, i < cells.size() ? cells.get(i) : "");
        }
    }

    /** The separator stands before a cell, so that the line before needs no end. */
    private void cell(int column, String content) throws Refusal {
        text.write(((column > 0 ? ";" : "") + quoted(content)).getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        return text.isEmpty()
                ? ""
                : '"' + LINE_BREAK.matcher(text).replaceAll(" ").replace("\"", "\"\"") + '"';
    }
}
