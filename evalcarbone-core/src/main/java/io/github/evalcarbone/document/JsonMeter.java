package io.github.evalcarbone.document;

import java.io.Writer;

/**
 * Takes JSON instead of a target, keeps nothing, and rejects the first thing that a reader with the same limits would
 * refuse. Not thread-safe.
 */
final class JsonMeter extends Writer {

    private final Limits limits;
    private final String subject;
    private long bytes;
    private long values;
    private boolean isSplit;

    JsonMeter(Limits limits, String subject) {
        this.limits = limits;
        this.subject = subject;
    }

    void value() {
        require(++values <= limits.nodes(), "have at most " + limits.nodes() + " values");
    }

    void text(String text) {
        value();
        require(text.length() <= limits.textLength(), "have texts of at most " + limits.textLength() + " characters");
    }

    void number(double number) {
        value();
        require(Double.isFinite(number), "have finite numbers");
    }

    private void require(boolean met, String limit) {
        if (!met) {
            throw new IllegalArgumentException(subject + " must " + limit + " to be read back from JSON.");
        }
    }

    /** Counts the bytes of UTF-8: one, two or three for a character, two for each half of a pair. */
    @Override
    public void write(char[] text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            char c = text[i];
            require(isSplit == Character.isLowSurrogate(c), "have well-formed texts");
            isSplit = Character.isHighSurrogate(c);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        require(bytes <= limits.bytes(), "have at most " + limits.bytes() + " bytes");
    }

    /** Does nothing. */
    @Override
    public void flush() {
        // nothing is kept
    }

    /** Does nothing. */
    @Override
    public void close() {
        // nothing is open
    }
}
