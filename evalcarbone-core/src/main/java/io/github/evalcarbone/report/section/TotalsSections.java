package io.github.evalcarbone.report.section;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.coverage.Issue;
import io.github.evalcarbone.coverage.Issue.Kind;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Fact;
import io.github.evalcarbone.report.content.ReportBlock.Facts;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import io.github.evalcarbone.report.content.ReportPart;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.Grouping.Group;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The sections of a report of totals, which have no lines: no items, no largest lines, no annex. */
public final class TotalsSections {

    /** The largest number of groups that are listed one by one. */
    private static final int MOST_GROUPS = 20;

    private final Wording words;
    private final FactorSet factors;
    private final FootprintTotals totals;
    private final List<ReportBlock> blocks = new ArrayList<>();

    private TotalsSections(FootprintTotals totals, FactorSet factors, Wording words) {
        this.words = words;
        this.factors = factors;
        this.totals = totals;
    }

    public static List<ReportBlock> of(String name, FootprintTotals totals, FactorSet factors, Wording words) {
        TotalsSections sections = new TotalsSections(totals, factors, words);
        sections.add(name, List.of());
        return List.copyOf(sections.blocks);
    }

    public static List<ReportBlock> of(String name, GroupedTotals groups, FactorSet factors, Wording words) {
        TotalsSections sections = new TotalsSections(groups.total(), factors, words);
        sections.add(name, sections.groups(groups));
        return List.copyOf(sections.blocks);
    }

    private void add(String name, List<ReportBlock> groups) {
        ReportContext.requireSame(totals.datasets(), factors);
        blocks.add(new Title(words.text("title", name)));
        blocks.add(new Facts(facts()));
        climate();
        blocks.addAll(groups);
        section("categories", new CategorySection(words, totals).blocks());
        if (!totals.gaps().isEmpty() || !totals.coverage().setAside().isComplete()) {
            blocks.add(new Paragraph(words.text("footnote.incomplete")));
        }
        section("coverage", new CoverageSection(words, totals.coverage()).blocks());
        section("gaps", issues(Kind.GAP, IssueSection.none(words, totals.coverage(), "gaps.none")));
        section("findings", issues(Kind.FINDING, words.text("findings.none")));
        blocks.add(new Heading(words.text("heading.sources"), ReportPart.Kind.SOURCES));
        blocks.addAll(SourceSection.of(totals, factors, words));
        blocks.add(new Paragraph(words.text("rounding.totals")));
    }

    private List<Fact> facts() {
        String rules = totals.rules().id() + " " + totals.rules().version();
        return List.of(
                new Fact(words.text("fact.date"), words.date(totals.evaluationDate())),
                new Fact(words.text("fact.rules"), rules),
                new Fact(words.text("fact.factors"), Sections.factors(totals.datasets())),
                new Fact(words.text("fact.equipment"), words.count("lines", totals.lineCount())));
    }

    private void section(String key, List<ReportBlock> content) {
        if (!content.isEmpty()) {
            blocks.add(new Heading(words.text("heading." + key)));
            blocks.addAll(content);
        }
    }

    private void climate() {
        if (totals.categories().contains(CLIMATE_CHANGE)) {
            Tonnes tonnes = Tonnes.of(words.numbers(), totals.total(CLIMATE_CHANGE));
            blocks.add(new Headline(ClimateSection.headline(words, tonnes)));
            ShareTable table = new ShareTable(words, tonnes);
            String title = words.text("heading.phase");
            section(
                    "phase",
                    List.of(
                            table.bars(title, words.text("column.phase"), phases()),
                            table.of("column.phase", phases(), false)));
        }
    }

    private List<Group> phases() {
        return totals.phases().stream()
                .filter(phase -> Grouping.isCounted(phase, totals))
                .map(phase -> group(phase.label(words.language()), totals.total(CLIMATE_CHANGE, phase)))
                .toList();
    }

    private static Group group(String label, Total total) {
        return Grouping.group(label, BigDecimal.ZERO, total);
    }

    private List<ReportBlock> groups(GroupedTotals grouped) {
        if (grouped.facets().isEmpty() || !totals.categories().contains(CLIMATE_CHANGE)) {
            return List.of();
        }
        List<Group> groups = new ArrayList<>();
        grouped.groups().forEach((key, part) -> groups.add(group(name(key), part.total(CLIMATE_CHANGE))));
        groups.sort(Comparator.comparing(Group::known).reversed());
        String facets = grouped.facets().stream()
                .map(facet -> words.text("facet." + facet))
                .collect(Collectors.joining(", "));
        Tonnes tonnes = Tonnes.of(words.numbers(), totals.total(CLIMATE_CHANGE));
        ShareTable table = new ShareTable(words, tonnes);
        List<Group> largest = largest(groups);
        return List.of(new Heading(facets), table.bars(facets, facets, largest), table.named(facets, largest));
    }

    private List<Group> largest(List<Group> groups) {
        if (groups.size() <= MOST_GROUPS + 1) {
            return groups;
        }
        List<Group> others = groups.subList(MOST_GROUPS, groups.size());
        List<Group> largest = new ArrayList<>(groups.subList(0, MOST_GROUPS));
        largest.add(Grouping.together(words.count("explain.other.groups", others.size()), others));
        return largest;
    }

    private String name(GroupKey key) {
        return key.facets().stream().map(facet -> name(facet, key)).collect(Collectors.joining(", "));
    }

    private String name(Facet facet, GroupKey key) {
        return key.of(facet)
                .map(text -> facet == Facet.EQUIPMENT_TYPE
                        ? ReportContext.type(factors, text, words)
                        : ReportContext.named(facet, text, words))
                .orElseGet(() -> words.text("not.stated"));
    }

    private List<ReportBlock> issues(Kind kind, String none) {
        List<Bullet> bullets = totals.issues().stream()
                .filter(issue -> issue.kind() == kind)
                .map(this::bullet)
                .toList();
        return List.of(bullets.isEmpty() ? new Paragraph(none) : new Bullets(bullets));
    }

    private Bullet bullet(Issue issue) {
        String text = issue.message(words.language()) + " " + issue.hint(words.language());
        return new Bullet(IssueSection.head(words, issue, text), List.of());
    }
}
