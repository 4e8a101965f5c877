package io.github.evalcarbone.spreadsheets;

import java.util.ArrayList;
import java.util.List;

/** Collects the cells of the rows of a sheet, one after the other; empty cells take memory only if another follows. */
final class RowCells {

    private final List<String> cells = new ArrayList<>();
    private long empty;
    private long last;

    void clear() {
        cells.clear();
        empty = 0;
    }

    void add(String text, long times) throws Refusal {
        if (text.isBlank()) {
            empty += times;
            return;
        }
        Limits.require(text.length(), Limits.CELL, "characters a cell");
        Limits.require(cells.size() + empty + times, Limits.COLUMNS, "columns");
        repeat("", empty);
        repeat(text, times);
        empty = 0;
    }

    private void repeat(String text, long times) {
        for (long i = 0; i < times; i++) {
            cells.add(text);
        }
    }

    boolean areEmpty() {
        return cells.isEmpty();
    }

    /** Passes on the row, unless it is empty. */
    void send(long number, Workbook.Receiver receiver) throws Refusal {
        if (areEmpty()) {
            return;
        }
        if (number <= last) {
            throw new Refusal(SpreadsheetCode.NOT_A_SPREADSHEET);
        }
        Limits.require(number, Limits.ROWS, "rows");
        last = number;
        receiver.row((int) number, cells);
    }
}
