package io.github.evalcarbone.spark;

import io.github.evalcarbone.coverage.Coverage;
import io.github.evalcarbone.coverage.Coverage.CategoryCoverage;
import io.github.evalcarbone.coverage.FindingCount;
import io.github.evalcarbone.coverage.GapCount;
import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** The results as tables, which docs/spark.md explains: those of each group have the facets as their first columns. */
final class ResultTables {

    private static final String[] FIGURES = {
        "category string",
        "unit string",
        "amount double",
        "embodied double",
        "lines bigint",
        "incomplete_lines bigint",
        "missing_values bigint",
        "refused_rows bigint",
        "is_complete boolean"
    };

    private final ResultTable groups;
    private final ResultTable total = ResultTable.of("total", List.of(), FIGURES);
    private final ResultTable gaps;
    private final ResultTable findings;
    private final ResultTable issues;
    private final ResultTable coverage;
    private final ResultTable texts;
    private final ResultTable remarks = notices("remarks");
    private final ResultTable problems = notices("problems");

    private ResultTables(List<String> keys) {
        groups = ResultTable.of("groups", keys, FIGURES);
        gaps = ResultTable.of(
                "gaps",
                keys,
                "category string",
                "phase string",
                "rule string",
                "code string",
                "severity string",
                "lines bigint");
        findings = ResultTable.of(
                "findings", keys, "rule string", "phase string", "code string", "severity string", "lines bigint");
        issues = ResultTable.of(
                "issues",
                keys,
                "kind string",
                "code string",
                "severity string",
                "lines bigint",
                "is_at_least boolean",
                "count bigint",
                "message_en string",
                "message_fr string",
                "hint_en string",
                "hint_fr string");
        coverage = ResultTable.of(
                "coverage",
                keys,
                "category string",
                "lines bigint",
                "complete_lines bigint",
                "known_values bigint",
                "values bigint",
                "complete_share_of_known_impact double",
                "refused_rows bigint",
                "has_more_refused boolean",
                "excluded_rows bigint");
        texts = ResultTable.of("totals", keys, "totals string");
    }

    private static ResultTable notices(String name) {
        return ResultTable.of(
                name,
                List.of(),
                "code string",
                "severity string",
                "file string",
                "row int",
                "column string",
                "message_en string",
                "message_fr string",
                "hint_en string",
                "hint_fr string");
    }

    static ResultTables of(GroupedTotals totals, List<Problem> problems) {
        ResultTables tables = new ResultTables(
                totals.facets().stream().map(ResultTables::column).toList());
        totals.groups().forEach(tables::addGroup);
        FootprintTotals all = totals.total();
        all.categories().forEach(category -> addFigures(tables.total, List.of(), all, category));
        all.remarks().forEach(remark -> addNotice(tables.remarks, remark));
        problems.forEach(problem -> addNotice(tables.problems, problem));
        return tables;
    }

    private static String column(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private void addGroup(GroupKey group, FootprintTotals totals) {
        List<@Nullable String> keys = new ArrayList<>();
        group.facets().forEach(facet -> keys.add(group.of(facet).orElse(null)));
        for (ImpactCategory category : totals.categories()) {
            addFigures(groups, keys, totals, category);
            addCoverage(keys, totals.coverage(), category);
        }
        totals.gaps().forEach(gap -> addGap(keys, gap));
        totals.findings().forEach(finding -> addFinding(keys, finding));
        totals.issues().forEach(issue -> addIssue(keys, issue));
        texts.add(keys, TotalsText.of(totals));
    }

    private void addIssue(List<@Nullable String> keys, Issue issue) {
        issues.add(
                keys,
                issue.kind().name(),
                issue.code().code(),
                issue.severity().name(),
                issue.lines(),
                issue.isAtLeast(),
                issue.count(),
                issue.message(Language.ENGLISH),
                issue.message(Language.FRENCH),
                issue.hint(Language.ENGLISH),
                issue.hint(Language.FRENCH));
    }

    private static void addFigures(
            ResultTable table, List<@Nullable String> keys, FootprintTotals totals, ImpactCategory category) {
        Figures figures = Figures.of(totals, category);
        table.add(
                keys,
                category.id(),
                category.unitPerYear().toString(),
                figures.amount(),
                figures.embodied(),
                figures.lines(),
                figures.incompleteLines(),
                figures.missingValues(),
                figures.refusedRows(),
                figures.isComplete());
    }

    private void addCoverage(List<@Nullable String> keys, Coverage all, ImpactCategory category) {
        CategoryCoverage covered = all.of(category);
        coverage.add(
                keys,
                category.id(),
                all.lines(),
                covered.completeLines(),
                covered.knownValues(),
                covered.values(),
                covered.completeShareOfKnownImpact(),
                all.setAside().refused(),
                all.setAside().hasMore(),
                all.setAside().excluded());
    }

    private void addGap(List<@Nullable String> keys, GapCount gap) {
        gaps.add(
                keys,
                gap.category().id(),
                gap.phase().name(),
                gap.rule(),
                gap.code().code(),
                gap.code().severity().name(),
                gap.lines());
    }

    private void addFinding(List<@Nullable String> keys, FindingCount finding) {
        findings.add(
                keys,
                finding.rule().orElse(null),
                finding.phase().map(LifecyclePhase::name).orElse(null),
                finding.code().code(),
                finding.code().severity().name(),
                finding.lines());
    }

    private static void addNotice(ResultTable table, Problem notice) {
        table.add(
                List.of(),
                notice.code().code(),
                notice.severity().name(),
                notice.location().file(),
                notice.location().row(),
                notice.location().name(),
                notice.message(Language.ENGLISH),
                notice.message(Language.FRENCH),
                notice.hint(Language.ENGLISH),
                notice.hint(Language.FRENCH));
    }

    /** Writes each table into a folder of its name. */
    void write(SparkSession session, String folder, SaveMode mode) {
        Stream.of(groups, total, gaps, findings, issues, coverage, texts, remarks, problems)
                .forEach(table -> table.write(session, folder, mode));
    }
}
