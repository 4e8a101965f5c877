package io.github.evalcarbone.report.content;

import java.util.List;

/**
 * A part of a report: what leads, the details, or the sources. Immutable and thread-safe.
 *
 * @param kind  the kind of part
 * @param sections  its sections, in order, at least one
 */
public record ReportPart(Kind kind, List<ReportSection> sections) {

    /** The kinds of parts, in the order in which a report has them. */
    public enum Kind {
        /** The results in short; on paper one page. */
        SUMMARY,
        /** Everything else that was found. */
        DETAILS,
        /** Rules, datasets, licences, and how numbers are rounded. */
        SOURCES
    }

    /**
     * Creates a part.
     *
     * @param kind  the kind of part
     * @param sections  its sections
     */
    public ReportPart {
        sections = List.copyOf(sections);
    }
}
