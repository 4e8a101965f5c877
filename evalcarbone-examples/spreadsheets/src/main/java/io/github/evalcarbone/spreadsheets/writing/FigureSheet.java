package io.github.evalcarbone.spreadsheets.writing;

import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.FigureTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/** The unrounded figures of a report as a sheet, written row by row. Not thread-safe. */
final class FigureSheet {

    /** The most rows of a sheet, as Excel allows. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_KEPT = 1_000;
    private static final int ROWS_SEEN = 200;
    private static final Pattern NUMBER = Pattern.compile("'?-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);

    private final Worksheet sheet;
    private final FigureTable figures;
    private final ColumnWidths widths;
    private int row;

    private FigureSheet(Worksheet sheet, FigureTable figures) {
        this.sheet = sheet;
        this.figures = figures;
        this.widths = new ColumnWidths(figures.names().size());
    }

    /** Writes the figures, as far as a sheet has room for them. */
    static void write(Worksheet sheet, FigureTable figures, Language language) {
        FigureSheet written = new FigureSheet(sheet, figures);
        written.headings(language);
        figures.forEach(written::record);
        if (written.row <= ROWS_SEEN) {
            written.widths.apply(sheet);
        }
    }

    private void headings(Language language) {
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
        if (row < MOST_ROWS) {
            for (int column = 0; column < Math.min(cells.size(), figures.names().size()); column++) {
                cell(column, cells.get(column));
            }
            flush();
        }
        row++;
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
