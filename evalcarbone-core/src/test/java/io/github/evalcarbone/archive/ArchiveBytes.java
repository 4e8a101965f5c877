package io.github.evalcarbone.archive;

import java.nio.BufferUnderflowException;
import java.time.DateTimeException;

/** Reads any bytes as content of an archive. */
final class ArchiveBytes {

    private ArchiveBytes() {}

    /** Returns whether a reader accepts its bytes; only the exceptions that readers of archives expect are caught. */
    static String outcome(Runnable reader) {
        try {
            reader.run();
            return "read";
        } catch (BufferUnderflowException | IllegalArgumentException | DateTimeException e) {
            return "refused";
        }
    }
}
