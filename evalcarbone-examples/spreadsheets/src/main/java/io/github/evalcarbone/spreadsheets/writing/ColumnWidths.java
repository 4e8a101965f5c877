package io.github.evalcarbone.spreadsheets.writing;

import java.util.Arrays;
import org.dhatim.fastexcel.Worksheet;

/** The widths of the columns of a sheet, in characters, as wide as the widest of the first cells needs. Not thread-safe. */
final class ColumnWidths {

    private static final int LEAST = 9;
    private static final int MOST = 60;

    private final int[] widths;

    ColumnWidths(int columns) {
        this.widths = new int[columns];
        Arrays.fill(widths, LEAST);
    }

    void see(int column, String text) {
        widths[column] = Math.min(MOST, Math.max(widths[column], text.length() + 2));
    }

    void apply(Worksheet sheet) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }
}
