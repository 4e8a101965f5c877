package io.github.evalcarbone.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Numbers of rows as people write them, such as {@code 2, 42-61}. */
final class RowRanges {

    private static final int MOST = 12;

    private RowRanges() {}

    static String of(SortedSet<Integer> rows) {
        List<int[]> ranges = new ArrayList<>();
        rows.forEach(row -> add(row, ranges));
        String shown = String.join(
                ", ", ranges.stream().limit(MOST).map(RowRanges::text).toList());
        return ranges.size() > MOST ? shown + " …" : shown;
    }

    private static void add(int row, List<int[]> ranges) {
        int[] last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (last != null && last[1] + 1 == row) {
            last[1] = row;
        } else {
            ranges.add(new int[] {row, row});
        }
    }

    private static String text(int[] range) {
        return range[0] == range[1] ? String.valueOf(range[0]) : range[0] + "-" + range[1];
    }
}
