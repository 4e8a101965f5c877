package io.github.evalcarbone.document;

/**
 * How large a document may be before reading stops with a problem.
 *
 * @param bytes  the size of the whole document
 * @param depth  how deep objects and arrays may nest
 * @param nodes  how many values it may hold
 * @param textLength  the length of one JSON string
 */
public record Limits(int bytes, int depth, int nodes, int textLength) {

    /** The limits for files written by people or tools: 512 MiB, 64 levels, 50 million values, 100,000 characters a JSON string. */
    public static final Limits USUAL = new Limits(512 << 20, 64, 50_000_000, 100_000);

    /** The limits for rule files: 4 MiB, 32 levels, 100,000 values, 20,000 characters a JSON string. */
    public static final Limits RULES = new Limits(4 << 20, 32, 100_000, 20_000);
}
