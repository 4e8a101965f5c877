package io.github.evalcarbone.json;

import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.TotalExplanation;
import java.io.Writer;

/**
 * Writes explanations as JSON, for programs that display or check them; the format is described in
 * {@code docs/explanation-format.md}.
 * <p>
 * Numbers are shortest round-trip doubles, lines end with LF, and the text is the same on every platform. Thread-safe.
 */
public final class ExplanationJson {

    /** The name of the format of the explanation of one value. */
    static final String VALUE_FORMAT = "evalcarbone-explanation-1";
    /** The name of the format of the explanation of a total. */
    static final String TOTAL_FORMAT = "evalcarbone-total-explanation-1";

    private ExplanationJson() {}

    /**
     * Writes the explanation of one value or gap.
     *
     * @param explanation  the explanation
     * @param writer  the target; flushed and left open
     * @throws java.io.UncheckedIOException if writing fails
     */
    public static void write(Explanation explanation, Writer writer) {
        ExplanationWriter.write(explanation, writer);
    }

    /**
     * Writes the explanation of a total.
     *
     * @param explanation  the explanation
     * @param writer  the target; flushed and left open
     * @throws java.io.UncheckedIOException if writing fails
     */
    public static void write(TotalExplanation explanation, Writer writer) {
        TotalExplanationWriter.write(explanation, writer);
    }
}
