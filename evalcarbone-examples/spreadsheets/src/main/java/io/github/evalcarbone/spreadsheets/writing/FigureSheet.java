package io.github.evalcarbone.spreadsheets.writing;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.FigureTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/** The unrounded figures of a report, written row by row: on one sheet, or on as many as they need. Not thread-safe. */
final class FigureSheet {

    /** The most rows of a sheet, as Excel allows. */
    static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_KEPT = 1_000;
    private static final int ROWS_SEEN = 200;
    private static final Pattern NUMBER = Pattern.compile("'?-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

    private final Supplier<Worksheet> sheets;
    private final FigureTable figures;
    private final Language language;
    private final int mostRows;
    private Worksheet sheet;
    private ColumnWidths widths;
    private int row;

    private FigureSheet(Supplier<Worksheet> sheets, FigureTable figures, Language language, int mostRows) {
        this.sheets = sheets;
        this.figures = figures;
        this.language = language;
        this.mostRows = mostRows;
        this.sheet = sheets.get();
        this.widths = new ColumnWidths(figures.names().size());
    }

    /** Writes all figures; a sheet that is full is followed by another, with the same headings. */
    static void write(Supplier<Worksheet> sheets, FigureTable figures, Language language, int mostRows) {
        FigureSheet written = new FigureSheet(sheets, figures, language, mostRows);
        written.headings();
        figures.forEach(written::record);
        written.setWidths();
    }

    private void setWidths() {
        if (row <= ROWS_SEEN) {
            widths.apply(sheet);
        }
    }

    private void headings() {
        for (int column = 0; column < figures.names().size(); column++) {
            String heading = figures.heading(column, language);
            sheet.value(0, column, heading);
            sheet.style(0, column).bold().set();
            widths.see(column, heading);
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    private void record(List<String> cells) {
        if (row == mostRows) {
            nextSheet();
        }
        for (int column = 0; column < Math.min(cells.size(), figures.names().size()); column++) {
            cell(column, cells.get(column));
        }
        flush();
        row++;
    }

    /** Finishes a sheet, as only one can be written at a time. */
    private void nextSheet() {
        setWidths();
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sheet = sheets.get();
        widths = new ColumnWidths(figures.names().size());
        headings();
    }

    private void cell(int column, String text) {
        if (row < ROWS_SEEN) {
            widths.see(column, text);
        }
        if (figures.isNumber(column) && NUMBER.matcher(text).matches()) {
            sheet.value(row, column, new BigDecimal(text.replace("'", "")));
        } else if (!text.isEmpty()) {
            sheet.inlineString(row, column, GUARDED.matcher(text).matches() ? text.substring(1) : text);
        }
    }

    /** Writes rows out; widths have to be known before the first ones. */
    private void flush() {
        if (row == ROWS_SEEN) {
            widths.apply(sheet);
        }
        if (row % ROWS_KEPT == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
