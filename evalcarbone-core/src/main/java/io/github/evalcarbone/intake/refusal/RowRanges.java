package io.github.evalcarbone.intake.refusal;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Numbers of rows as a text, such as {@code 2,5-7}. Not thread-safe. */
final class RowRanges {

    private final StringBuilder ended = new StringBuilder();
    private long first;
    private long last;

    /** Adds a row that is not before the last one. */
    void add(long row) {
        if (first > 0 && row > last + 1) {
            ended.append(range()).append(',');
            first = row;
        }
        first = first == 0 ? row : first;
        last = row;
    }

    private String range() {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    String text() {
        return first == 0 ? "" : ended + range();
    }

    static LongStream rows(String text) {
        return Arrays.stream(text.split(",")).flatMapToLong(RowRanges::range);
    }

    private static LongStream range(String range) {
        String[] ends = range.split("-", -1);
        return LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
    }
}
