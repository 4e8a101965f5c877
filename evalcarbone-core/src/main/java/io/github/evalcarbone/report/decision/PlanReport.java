package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.equivalence.EquivalenceTable;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.plan.PlanAccount;
import io.github.evalcarbone.plan.PlanTarget;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.layout.MarkdownLayout;
import io.github.evalcarbone.report.layout.ReportBlock;
import io.github.evalcarbone.report.layout.TextLayout;
import io.github.evalcarbone.report.layout.Wording;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * A report of a plan: each year in three views that are never added to each other, with its items; each year against the target,
 * the year from which it is met, and what is missing; how equipment is renewed, and what is assumed or unknown.
 * <p>
 * A total of which something is missing reads "at least", and meets no target. Text and Markdown are rounded, CSV and JSON are
 * not. Immutable and thread-safe.
 */
public final class PlanReport {

    private final List<ReportBlock> blocks;
    private final PlanCsv csv;
    private final PlanJson json;

    private PlanReport(List<ReportBlock> blocks, PlanCsv csv, PlanJson json) {
        this.blocks = blocks;
        this.csv = csv;
        this.json = json;
    }

    /**
     * Obtains a report.
     *
     * @param account  the plan, computed
     * @param target  the target of the fleet; empty for none
     * @param footprint  the footprint of the inventory that the plan starts with
     * @param factors  the factors, which name the types of equipment
     * @param language  the language
     * @return the report
     */
    public static PlanReport of(
            PlanAccount account,
            Optional<PlanTarget> target,
            StoredFootprint footprint,
            FactorSet factors,
            Language language) {
        return of(account, target, footprint, factors, Optional.empty(), language);
    }

    /**
     * Obtains a report with equivalences: a line below the headline for the fleet of the last year, and a member of each year of the
     * JSON; the CSV has none.
     *
     * @param account  the plan, computed
     * @param target  a target for the fleet; empty for none
     * @param footprint  the footprint of the inventory that the plan starts with
     * @param factors  the factors, which name the types of equipment
     * @param equivalences  the equivalences; empty for none
     * @param language  the language
     * @return the report
     */
    public static PlanReport of(
            PlanAccount account,
            Optional<PlanTarget> target,
            StoredFootprint footprint,
            FactorSet factors,
            Optional<EquivalenceTable> equivalences,
            Language language) {
        PlanFacts facts = PlanFacts.of(account, target, footprint.data(), equivalences);
        return new PlanReport(
                PlanSections.of(facts, factors, Wording.of(language)),
                new PlanCsv(facts),
                new PlanJson(facts, language));
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
     * Returns a record for each year, not rounded; the columns are described in
     * {@code docs/plans.md}.
     *
     * @return CSV with semicolons, lines ended by LF
     */
    public String csv() {
        return csv.write();
    }

    /**
     * Writes the report as JSON, not rounded; messages are in the language of the report. The format is described in
     * {@code docs/plans.md}.
     *
     * @param writer  the target, of UTF-8; flushed and left open
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void writeJson(Writer writer) {
        json.write(writer);
    }
}
