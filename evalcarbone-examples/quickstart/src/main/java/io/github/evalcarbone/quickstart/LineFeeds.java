package io.github.evalcarbone.quickstart;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Ends lines alike on every system; picocli ends them as the system does. For UTF-8, where this byte is always that character. */
final class LineFeeds extends FilterOutputStream {

    LineFeeds(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        if (one != '\r') {
            out.write(one);
        }
    }
}
