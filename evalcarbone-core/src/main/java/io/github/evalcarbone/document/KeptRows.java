package io.github.evalcarbone.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The first records of a file, kept until it is decided how its columns are written. Not thread-safe. */
final class KeptRows {

    /** The number of characters kept, approximately; a separator counts as one. */
    private static final int MOST = 1 << 20;

    /**
     * A record.
     *
     * @param line  the line it starts on
     * @param text  its fields in columns of the header, stripped, one after the other
     * @param ends  the index after the last character of each of them
     * @param count  the number of all fields
     * @param used  the number of fields up to the last that is not blank
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and not modified after construction
    record Kept(long line, char[] text, int[] ends, int count, int used) {

        /** Passes the fields on as the parser does. */
        void passTo(CsvRecordCells cells) {
            cells.beginRecord(line);
            int from = 0;
            for (int end : ends) {
                cells.addField(text, from, end - from, false);
                from = end;
            }
            cells.end(count, used);
        }
    }

    private final List<Kept> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] ends = new int[16];
    private int fields;
    private long size;

    boolean isFull() {
        return size >= MOST;
    }

    void add(char[] field, int offset, int length) {
        text.append(field, offset, length);
        ends = fields < ends.length ? ends : Arrays.copyOf(ends, 2 * fields);
        ends[fields++] = text.length();
    }

    /** Ends a record; a blank one, of which there may be any number, is not kept. */
    void end(long line, int count, int used) {
        size += text.length() + count + 1L;
        if (used > 0) {
            char[] all = new char[text.length()];
            text.getChars(0, all.length, all, 0);
            rows.add(new Kept(line, all, Arrays.copyOf(ends, fields), count, used));
        }
        text.setLength(0);
        fields = 0;
    }

    void forEach(Consumer<Kept> receiver) {
        rows.forEach(receiver);
    }
}
