package io.github.evalcarbone.spreadsheets;

import io.github.evalcarbone.problem.CoreCode;

/** How large a spreadsheet may be before reading stops with a problem. */
final class Limits {

    /** The file as it is, compressed. */
    static final int FILE = 32 << 20;
    /** All that is in it, decompressed. */
    static final long UNPACKED = 512L << 20;
    /** What of it stays in memory while its rows are read: texts, styles, names. */
    static final long KEPT = 128L << 20;
    /** From one tag to the next: no text or attribute is longer. */
    static final int PIECE = 1 << 20;
    /** A cell, in characters. Three times what spreadsheet programs allow. */
    static final int CELL = 100_000;
    /** What spreadsheet programs allow. */
    static final int COLUMNS = 16_384;
    /** What spreadsheet programs allow. */
    static final int ROWS = 1_048_576;

    static final int SHEETS = 1_024;
    /** One sheet as CSV. */
    static final int TEXT = 128 << 20;

    private Limits() {}

    static void require(long number, long most, String unit) throws Refusal {
        if (number > most) {
            throw new Refusal(CoreCode.FILE_TOO_LARGE, most + " " + unit);
        }
    }
}
