package io.github.evalcarbone.report.section;

import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Fact;
import io.github.evalcarbone.report.content.ReportBlock.Facts;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import io.github.evalcarbone.report.content.ReportPart;
import io.github.evalcarbone.report.layout.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sections of a report, in order: its subject, the total, its contributors, what is missing, the sources. */
public final class Sections {

    private final ReportContext edition;
    private final Wording words;
    private final StoredFootprint footprint;
    private final List<ReportBlock> blocks = new ArrayList<>();

    private Sections(ReportContext edition) {
        this.edition = edition;
        this.words = edition.words();
        this.footprint = edition.footprint();
    }

    /**
     * Returns the blocks of a report, with additional blocks before the equipment, before the annex, and in it.
     */
    public static List<ReportBlock> of(
            ReportContext edition,
            BesideTotal beside,
            List<ReportBlock> first,
            List<ReportBlock> others,
            List<ReportBlock> annexed) {
        Sections sections = new Sections(edition);
        sections.head();
        sections.blocks.addAll(first);
        if (edition.footprint().categories().contains(ImpactCategory.CLIMATE_CHANGE)) {
            sections.blocks.addAll(new ClimateSection(edition)
                    .blocks(beside.equivalences().isEmpty(), BesideSection.lines(edition, beside)));
            sections.blocks.addAll(BesideSection.tables(edition, beside));
        }
        sections.section(
                "categories",
                new CategorySection(sections.words, edition.footprint().totals()).blocks());
        if (!edition.footprint().totals().gaps().isEmpty()
                || !edition.setAside().isComplete()) {
            sections.blocks.add(new Paragraph(sections.words.text("footnote.incomplete")));
        }
        sections.section(
                "coverage",
                new CoverageSection(sections.words, edition.footprint().coverage()).blocks());
        IssueSection issues = IssueSection.of(edition);
        sections.section("gaps", issues.gaps("gaps.none"));
        sections.section("findings", issues.findings());
        sections.blocks.addAll(others);
        sections.annex(issues.annex(), annexed);
        sections.blocks.add(new Heading(sections.words.text("heading.sources"), ReportPart.Kind.SOURCES));
        sections.blocks.addAll(SourceSection.of(edition));
        sections.blocks.add(new Paragraph(sections.words.text("rounding")));
        return List.copyOf(sections.blocks);
    }

    private void section(String key, List<ReportBlock> content) {
        if (!content.isEmpty()) {
            blocks.add(new Heading(words.text("heading." + key)));
            blocks.addAll(content);
        }
    }

    /** Adds the details of issues. */
    private void annex(List<ReportBlock> issues, List<ReportBlock> others) {
        if (!issues.isEmpty() || !others.isEmpty()) {
            section("annex", List.of(new Paragraph(words.text("annex"))));
            blocks.addAll(issues);
            blocks.addAll(others);
        }
    }

    private void head() {
        blocks.add(new Title(words.text("title", footprint.inventory())));
        List<Fact> facts = new ArrayList<>();
        footprint.establishment().ifPresent(stated -> facts.add(new Fact(words.text("fact.establishment"), stated)));
        facts.add(new Fact(words.text("fact.date"), words.date(footprint.evaluationDate())));
        facts.add(new Fact(
                words.text("fact.rules"),
                footprint.rules().id() + " " + footprint.rules().version()));
        facts.add(new Fact(words.text("fact.factors"), factors(footprint.datasets())));
        facts.add(new Fact(words.text("fact.equipment"), equipment(edition)));
        blocks.add(new Facts(facts));
    }

    /** Returns the datasets by id and version, in their order. */
    static String factors(List<DatasetReference> datasets) {
        return datasets.stream()
                .map(dataset -> dataset.id() + " " + dataset.version())
                .collect(Collectors.joining(", "));
    }

    /** Returns how much equipment there is. */
    public static String equipment(ReportContext edition) {
        return edition.words()
                .text(
                        "equipment",
                        edition.numbers().plain(edition.lines().all().items()),
                        edition.words().count("lines", edition.footprint().lineCount()));
    }
}
