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
     * @param text  its fields, one after the other
     * @param ends  the index after the last character of each field
     */
    record Kept(long line, char[] text, int[] ends) {

        /** Passes the fields on as the parser does. */
        void passTo(CsvRecordCells cells) {
            cells.beginRecord(line);
            int from = 0;
            for (int end : ends) {
                cells.addField(text, from, end - from, false);
                from = end;
            }
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

    void end(long line) {
        char[] all = new char[text.length()];
        text.getChars(0, all.length, all, 0);
        rows.add(new Kept(line, all, Arrays.copyOf(ends, fields)));
        size += all.length + fields + 1; // so that empty records end too
        text.setLength(0);
        fields = 0;
    }

    void forEach(Consumer<Kept> receiver) {
        rows.forEach(receiver);
    }
}
