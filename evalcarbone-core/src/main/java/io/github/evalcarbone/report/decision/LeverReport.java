package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.equivalence.EquivalenceTable;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.lever.LeverStudy;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.layout.MarkdownLayout;
import io.github.evalcarbone.report.layout.ReportBlock;
import io.github.evalcarbone.report.layout.TextLayout;
import io.github.evalcarbone.report.layout.Wording;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * A report of levers on one inventory: each alone, the largest first, with the lines it concerns and those on which it cannot be
 * computed; the best levers together, with what the sum of each would have claimed; what overlaps; and where the figure of
 * each lever comes from.
 * <p>
 * A share of the total is shown only if the total is complete. What cannot be computed is named, never 0. Text and Markdown are
 * rounded, CSV and JSON are not. Immutable and thread-safe.
 */
public final class LeverReport {

    private final List<ReportBlock> blocks;
    private final LeverCsv csv;
    private final LeverJson json;

    private LeverReport(List<ReportBlock> blocks, LeverCsv csv, LeverJson json) {
        this.blocks = blocks;
        this.csv = csv;
        this.json = json;
    }

    /**
     * Obtains a report.
     *
     * @param study  the levers, computed
     * @param footprint  the footprint of the inventory of the study, by the rules and factors of the study
     * @param most  the number of levers that are chosen together, 1 or more
     * @param language  the language
     * @return the report
     * @throws IllegalArgumentException if the number is below 1
     */
    public static LeverReport of(LeverStudy study, StoredFootprint footprint, int most, Language language) {
        return of(study, footprint, most, Optional.empty(), language);
    }

    /**
     * Obtains a report with equivalences: a line below the total and below the best levers together, and members of the JSON; the CSV
     * has none.
     *
     * @param study  the levers, computed
     * @param footprint  the footprint of the inventory of the study, by the rules and factors of the study
     * @param most  the number of levers that are chosen together, 1 or more
     * @param equivalences  the equivalences; empty for none
     * @param language  the language
     * @return the report
     * @throws IllegalArgumentException if the number is below 1
     */
    public static LeverReport of(
            LeverStudy study,
            StoredFootprint footprint,
            int most,
            Optional<EquivalenceTable> equivalences,
            Language language) {
        Invariants.within(most, 1, Integer.MAX_VALUE, "number of levers", "1 or more");
        LeverFacts facts = LeverFacts.of(study, most, equivalences);
        return new LeverReport(
                LeverSections.of(study, facts, footprint.data(), Wording.of(language)),
                new LeverCsv(study, facts, footprint.data(), language),
                new LeverJson(study, facts, footprint.data(), language));
    }

    /**
     * Returns the report as plain text, tables in columns of fixed width.
     *
     * @return the text, lines ended by LF; do not parse
     */
    public String text() {
        return TextLayout.of(blocks);
    }

    /**
     * Returns the report as GitHub Flavored Markdown; texts of the inventory are escaped.
     *
     * @return the Markdown, lines ended by LF; do not parse
     */
    public String markdown() {
        return MarkdownLayout.of(blocks);
    }

    /**
     * Returns a record for each lever alone, by rank, and one for the best together, not rounded; the columns are described in
     * {@code docs/levers.md}.
     *
     * @return CSV with semicolons, lines ended by LF
     */
    public String csv() {
        return csv.write();
    }

    /**
     * Writes the report as JSON, not rounded; titles and sources are in the language of the report. The format is described in
     * {@code docs/levers.md}.
     *
     * @param writer  the target, of UTF-8; flushed and left open
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void writeJson(Writer writer) {
        json.write(writer);
    }
}
