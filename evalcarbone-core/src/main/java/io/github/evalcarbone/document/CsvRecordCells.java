package io.github.evalcarbone.document;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.evalcarbone.document.heading.HeaderSearch;
import io.github.evalcarbone.document.heading.RowMarks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passes the fields of a record, stripped, to the cells of their columns as the parser finds them. */
final class CsvRecordCells extends CsvHandler<CsvRecordCells> {

    /** The treatments of the cells of a record. */
    private enum Mode {
        CHECK,
        SEE,
        TAKE
    }

    static final int LONGEST_CELL = 10_000;
    static final int MOST_COLUMNS = 16_384;

    /** The texts of the first record. */
    final List<String> header = new ArrayList<>();

    /** No element for a column that is ignored. */
    private @Nullable CsvCell[] targets = new CsvCell[0];

    /** The rows to keep records in instead of passing them on; null while they are passed on. */
    private @Nullable KeptRows kept;

    private Mode mode = Mode.TAKE;
    /** Null for a file of a program, in which every row is data. */
    private final @Nullable RowMarks marks;

    /** Receives the rows; knows headings. Null in the header. */
    private @Nullable CsvReceiver receiver;

    /** The line of a header with other columns, below which no cell is passed on; 0 if the rows are those of the header. */
    private long below;

    private boolean inHeader = true;
    private int used;
    private boolean tooLong;
    private @Nullable String unnamed;

    CsvRecordCells(boolean ofPeople) {
        marks = ofPeople ? new RowMarks() : null;
    }

    /** Ends the header and starts the rows; {@code columns} has an element for each column. */
    void start(List<CsvCell> columns, CsvReceiver of) {
        inHeader = false;
        receiver = of;
        if (marks != null) {
            marks.start(header, of.headings());
        }
        targets = columns.stream()
                .map(cell -> cell.equals(CsvCell.IGNORED) ? null : cell)
                .toArray(CsvCell[]::new);
    }

    /** Keeps the next records in memory instead of passing them on. */
    void keep(KeptRows rows) {
        kept = rows;
    }

    /** Shows the cells of the records that were kept to their columns, without those of bad rows. */
    void show(KeptRows rows) {
        kept = null;
        rows.forEach(this::show);
        mode = Mode.TAKE;
        below = 0;
    }

    private void show(KeptRows.Kept row) {
        mode = Mode.CHECK;
        row.passTo(this);
        below = below();
        if (isWhole() && below == 0) {
            mode = Mode.SEE;
            row.passTo(this);
        }
    }

    /** Ends a record that was kept, with the fields that no column has. */
    void end(int fields, int lastUsed) {
        count = fields;
        used = lastUsed;
    }

    boolean isBlank() {
        return used == 0;
    }

    /**
     * Returns whether the row has a cell for each column, none of them too long, and only blank ones in columns without
     * a name.
     */
    boolean isWhole() {
        return size() == targets.length && !tooLong && unnamed == null;
    }

    /** Returns the number of cells, not counting blank ones beyond the last column. */
    int size() {
        return Math.min(count, Math.max(targets.length, used));
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Returns the first text in a column without a name, if any. */
    @Nullable
    String unnamed() {
        return unnamed;
    }

    /** Returns whether the row repeats the header, or names the same columns otherwise. */
    boolean isHeader() {
        return marks != null && (marks.isHeader() || (isNamed() && isAlike()));
    }

    /** Returns whether the row names columns, and is a header beyond doubt. */
    private boolean isNamed() {
        List<String> columns = marks == null ? List.of() : marks.columns();
        return receiver != null && !columns.isEmpty() && receiver.fit(columns) == HeaderSearch.CERTAIN;
    }

    private boolean isAlike() {
        return receiver != null && marks != null && receiver.isReadAlike(marks.columns());
    }

    /** Ends a row: returns the line of the header with other columns that it is, or is below of; 0 if there is none. */
    long endRow() {
        below = below();
        mode = below == 0 ? Mode.TAKE : Mode.CHECK;
        return below;
    }

    private long below() {
        boolean isAgain = below > 0 && isHeader();
        return isNamed() && !isHeader() ? line() : isAgain ? 0 : below;
    }

    /** Returns whether the row looks like one of totals. */
    boolean isTotal() {
        return marks != null && marks.isTotal();
    }

    String label() {
        return marks == null ? "" : marks.label();
    }

    @Override
    protected void beginRecord(long startingLine) {
        super.beginRecord(startingLine);
        used = 0;
        tooLong = false;
        unnamed = null;
        if (marks != null) {
            marks.begin();
        }
    }

    @Override
    protected void addField(char[] text, int offset, int length, boolean quoted) {
        int from = offset;
        int to = offset + length;
        while (from < to && isWhitespace(text[from])) {
            from++;
        }
        while (to > from && isWhitespace(text[to - 1])) {
            to--;
        }
        int column = count++;
        if (from < to) {
            used = count;
        }
        if (marks != null && kept == null) {
            marks.cell(column, text, from, to);
        }
        if (column < targets.length && kept != null) {
            kept.add(
                    text,
                    from,
                    Math.min(to - from, LONGEST_CELL + 1)); // what is longer is too long, however long it is
        } else if (column < targets.length) {
            take(column, text, from, to);
        } else if (inHeader) {
            name(new String(text, from, to - from));
        }
    }

    /** Agrees with {@link String#strip}: there is no white space between the blank and U+1680. */
    private static boolean isWhitespace(char c) {
        return (c <= ' ' || c >= '\u1680') && Character.isWhitespace(c);
    }

    private void take(int column, char[] text, int from, int to) {
        CsvCell target = targets[column];
        if (to - from > LONGEST_CELL) {
            tooLong = true;
        } else if (target != null) {
            pass(target, text, from, to);
        } else if (unnamed == null && from < to && header.get(column).isEmpty()) {
            unnamed = new String(text, from, to - from);
        }
    }

    private void pass(CsvCell target, char[] text, int from, int to) {
        if (mode == Mode.TAKE) {
            target.take(text, from, to);
        } else if (mode == Mode.SEE) {
            target.see(text, from, to, line());
        }
    }

    private void name(String column) {
        if (header.size() == MOST_COLUMNS) {
            throw new CsvParseException("The header has more than " + MOST_COLUMNS + " columns.");
        }
        header.add(column);
    }

    @Override
    protected CsvRecordCells buildRecord() {
        if (kept != null) {
            kept.end(line(), count, used);
        }
        return this;
    }
}
