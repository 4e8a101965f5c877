package io.github.evalcarbone.report.content;

import java.util.List;

/**
 * A section of a report. Immutable and thread-safe.
 *
 * @param heading  its heading; empty for the section that a part begins with
 * @param blocks  its blocks, in order, neither {@link ReportBlock.Title} nor {@link ReportBlock.Heading}; may be empty
 */
public record ReportSection(String heading, List<ReportBlock> blocks) {

    /**
     * Creates a section.
     *
     * @param heading  its heading
     * @param blocks  its blocks
     */
    public ReportSection {
        blocks = List.copyOf(blocks);
    }
}
