package io.github.evalcarbone.document.heading;

import java.util.List;
import java.util.Set;

/**
 * Notices, cell by cell, whether a row repeats the header, names other columns, or is one of totals. Costs next to nothing for other
 * rows. Not thread-safe.
 */
public final class RowMarks {

    private enum Total {
        OPEN,
        LABELLED,
        NO
    }

    private static final String FIGURE_STARTS = "0123456789+-=.,(#%\u20ac$";

    private final HeadingRow headings = new HeadingRow();
    private String[] names = new String[0];
    private int same;
    private Total total = Total.OPEN;
    private String label = "";

    /** Creates marks of a table of which no row was seen. */
    public RowMarks() {}

    /**
     * Starts the rows of a table.
     *
     * @param header  the headings, stripped
     * @param known  headings in normal form that rows may name though this table does not have them
     */
    public void start(List<String> header, Set<String> known) {
        names = header.toArray(String[]::new);
        headings.start(header, known);
    }

    /** Starts a row. */
    public void begin() {
        same = 0;
        total = Total.OPEN;
        headings.begin();
    }

    /**
     * Notices a cell.
     *
     * @param column  the index of its column
     * @param text  the array of characters
     * @param from  the index of the first character
     * @param to  the index after the last character of the cell, which is stripped
     */
    public void cell(int column, char[] text, int from, int to) {
        if (column == same && column < names.length && isName(names[column], text, from, to)) {
            same++;
        }
        headings.cell(text, from, to);
        if (total != Total.NO && from < to && FIGURE_STARTS.indexOf(text[from]) < 0) {
            word(text, from, to);
        }
    }

    private void word(char[] text, int from, int to) {
        boolean isLabel = TotalWords.mayBeIn(text, from, to) && TotalWords.isOne(new String(text, from, to - from));
        if (isLabel && total == Total.OPEN) {
            label = new String(text, from, to - from);
        }
        total = isLabel ? Total.LABELLED : Total.NO;
    }

    /** Compares character by character as long as case and accents are all that differ; then by the normal form. */
    private static boolean isName(String name, char[] text, int from, int to) {
        boolean isSame = name.length() == to - from;
        boolean isExact = isSame;
        for (int i = 0; isSame && i < name.length(); i++) {
            char a = name.charAt(i);
            char b = text[from + i];
            isExact &= a == b;
            isSame = a == b || !isPlain(a) || !isPlain(b) || (a | 0x20) == (b | 0x20);
        }
        return isExact || (isSame && Heading.areSame(name, new String(text, from, to - from)));
    }

    /** Signs do not matter, and an accent may be missing, so that only letters without one and digits tell names apart. */
    private static boolean isPlain(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /**
     * Returns whether the row repeats the header.
     *
     * @return whether each column has its heading in it
     */
    public boolean isHeader() {
        return same > 0 && same == names.length;
    }

    /**
     * Returns the cells of a row that names columns.
     *
     * @return the cells, stripped; none if most of those that are filled are no headings
     */
    public List<String> columns() {
        return headings.columns();
    }

    /**
     * Returns whether the row is one of totals.
     *
     * @return whether its first text labels a total, and all its other cells are figures or blank
     */
    public boolean isTotal() {
        return total == Total.LABELLED;
    }

    /** {@return the label of the totals, if the row is one of totals} */
    public String label() {
        return label;
    }
}
