package io.github.evalcarbone.spreadsheets;

import io.github.evalcarbone.problem.CoreCode;

/** Limits on the size of a spreadsheet, beyond which reading stops with a problem. */
final class Limits {

    /** The size of the compressed file. */
    static final int FILE = 32 << 20;
    /** The size of its decompressed content. */
    static final long UNPACKED = 512L << 20;
    /** The size of what stays in memory while rows are read: texts, styles, names. */
    static final long KEPT = 128L << 20;
    /** The distance from one tag to the next, which limits texts and attributes. */
    static final int PIECE = 1 << 20;
    /** The length of a cell, in characters: three times the limit of spreadsheet programs. */
    static final int CELL = 100_000;
    /** The limit of spreadsheet programs. */
    static final int COLUMNS = 16_384;
    /** The limit of spreadsheet programs. */
    static final int ROWS = 1_048_576;

    static final int SHEETS = 1_024;
    /** The size of one sheet as CSV. */
    static final int TEXT = 128 << 20;

    private Limits() {}

    static void require(long number, long most, String unit) throws Refusal {
        if (number > most) {
            throw new Refusal(CoreCode.FILE_TOO_LARGE, most + " " + unit);
        }
    }
}
