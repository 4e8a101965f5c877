package io.github.evalcarbone.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The counts of rows, lines or records read. A row is kept, left out because of its status, none of the data, not kept
 * because another one has its id, or rejected because of an error; these are mutually exclusive. Immutable and thread-safe.
 *
 * @param read  the rows read, good and bad, without a header and blank lines; 0 or more
 * @param kept  the good rows that the value is made of; 0 or more
 * @param leftOutByStatus  the good rows that were left out as a status policy declares, by status, in the order of the
 *     data
 * @param aside  the rows that are none of the data, as they repeat the header or hold totals; 0 or more
 * @param repeated  the good rows that were not kept because another one has their id, as declared; 0 or more
 */
public record RowCounts(long read, long kept, Map<String, Long> leftOutByStatus, long aside, long repeated) {

    /** No rows were read: the data has none, or it is read as a whole. */
    public static final RowCounts NONE = new RowCounts(0, 0, Map.of(), 0, 0);

    /**
     * Creates counts of data without rows that are none of it.
     *
     * @param read  the rows read
     * @param kept  the good rows that the value is made of
     * @param leftOutByStatus  the good rows left out, by status
     */
    public RowCounts(long read, long kept, Map<String, Long> leftOutByStatus) {
        this(read, kept, leftOutByStatus, 0, 0);
    }

    /**
     * Creates counts.
     *
     * @param read  the rows read
     * @param kept  the good rows that the value is made of
     * @param leftOutByStatus  the good rows left out, by status
     * @param aside  the rows that are none of the data
     * @param repeated  the good rows that were not kept because another one has their id
     */
    public RowCounts {
        leftOutByStatus = Collections.unmodifiableMap(new LinkedHashMap<>(leftOutByStatus));
    }

    /** {@return the good rows that were left out because of their status} */
    public long leftOut() {
        return leftOutByStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return the rows that were rejected, because of an error in each or because the header lacks a column} */
    public long refused() {
        return read - kept - leftOut() - aside - repeated;
    }
}
