package io.github.evalcarbone.document;

/**
 * Limits on the size of a document, beyond which reading stops with a problem.
 *
 * @param bytes  the largest size of the document, in bytes
 * @param depth  the greatest nesting depth of objects and arrays
 * @param nodes  the largest number of values
 * @param textLength  the greatest length of a JSON string, in characters
 */
public record Limits(int bytes, int depth, int nodes, int textLength) {

    /**
     * The limits for files written by people or tools: 512 MiB, 64 levels, 50 million values, 100,000 characters per
     * JSON string.
     */
    public static final Limits USUAL = new Limits(512 << 20, 64, 50_000_000, 100_000);

    /** The limits for rule files: 4 MiB, 32 levels, 100,000 values, 20,000 characters per JSON string. */
    public static final Limits RULES = new Limits(4 << 20, 32, 100_000, 20_000);
}
