package io.github.evalcarbone.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** What is counted in a slice of a CSV file by itself. Immutable and thread-safe. */
final class CsvCount implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int BUFFER = 1 << 16;

    private final long lines;
    private final boolean turnsQuotes;
    private final boolean endsInLineFeed;

    private CsvCount(long lines, boolean turnsQuotes, boolean endsInLineFeed) {
        this.lines = lines;
        this.turnsQuotes = turnsQuotes;
        this.endsInLineFeed = endsInLineFeed;
    }

    static CsvCount of(CsvSlice slice, Configuration hadoop) throws IOException {
        if (slice.header().isOfWholeFile()) {
            return new CsvCount(0, false, false);
        }
        Path file = new Path(slice.file());
        try (FSDataInputStream stream = file.getFileSystem(hadoop).open(file)) {
            stream.seek(slice.start());
            return count(stream, slice.end() - slice.start());
        }
    }

    private static CsvCount count(InputStream stream, long length) throws IOException {
        byte[] buffer = new byte[BUFFER];
        CsvCount all = new CsvCount(0, false, false);
        for (long rest = length; rest > 0; ) {
            int n = stream.read(buffer, 0, (int) Math.min(rest, buffer.length));
            if (n < 0) {
                throw new IOException("The file must not become shorter while it is read.");
            }
            all = all.plus(buffer, n);
            rest -= n;
        }
        return all;
    }

    private CsvCount plus(byte[] buffer, int length) {
        int feeds = 0;
        int quotes = 0;
        for (int i = 0; i < length; i++) {
            feeds += buffer[i] == '\n' ? 1 : 0;
            quotes += buffer[i] == '"' ? 1 : 0;
        }
        return new CsvCount(lines + feeds, turnsQuotes ^ (quotes % 2 == 1), buffer[length - 1] == '\n');
    }

    /** Returns what is known behind the slice, if that is known before it. */
    RowEnds after(RowEnds before) {
        boolean isQuoted = before.isQuoted() ^ turnsQuotes;
        return RowEnds.from(before.lines() + lines, isQuoted, endsInLineFeed && !isQuoted);
    }
}
