package io.github.evalcarbone.spreadsheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A long text in pieces, so that it takes no more memory than it has bytes: one array would be copied each time it grows. */
final class Pieces {

    private static final int PIECE = 1 << 18;

    private final List<byte[]> full = new ArrayList<>();
    private final ByteArrayOutputStream last = new ByteArrayOutputStream();
    private long size;

    void write(byte[] bytes) throws Refusal {
        size += bytes.length;
        Limits.require(size, Limits.TEXT, "bytes as CSV");
        last.writeBytes(bytes);
        if (last.size() >= PIECE) {
            full.add(last.toByteArray());
            last.reset();
        }
    }

    InputStream stream() {
        List<InputStream> all = new ArrayList<>();
        full.forEach(piece -> all.add(new ByteArrayInputStream(piece)));
        all.add(new ByteArrayInputStream(last.toByteArray()));
        return new SequenceInputStream(Collections.enumeration(all));
    }
}
