package io.github.evalcarbone.report;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.report.EmissionsCategories.Category;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Fact;
import io.github.evalcarbone.report.content.ReportBlock.Facts;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.ClimateSection;
import io.github.evalcarbone.report.section.IssueSection;
import io.github.evalcarbone.report.section.ReportContext;
import io.github.evalcarbone.report.section.SourceSection;
import io.github.evalcarbone.report.section.SystemFigures;
import io.github.evalcarbone.report.section.Tonnes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sections of a report by a standard, in order: the total, by scope, by category, what is missing, and the meaning
 * of each category.
 */
final class EmissionsSections {

    private final ReportContext edition;
    private final SystemFigures emissions;
    private final Wording words;
    private final EmissionsCategories standard;
    private final List<ReportBlock> blocks = new ArrayList<>();

    private EmissionsSections(ReportContext edition, SystemFigures emissions, EmissionsCategories standard) {
        this.edition = edition;
        this.emissions = emissions;
        this.words = edition.words();
        this.standard = standard;
    }

    static List<ReportBlock> of(ReportContext edition, SystemFigures emissions, EmissionsCategories standard) {
        EmissionsSections sections = new EmissionsSections(edition, emissions, standard);
        sections.head();
        sections.figures();
        IssueSection issues = IssueSection.of(edition, emissions.gaps());
        sections.section("gaps", issues.gaps("emissions.gaps.none"));
        sections.section("findings", issues.findings());
        sections.section("emissions.notes", List.of(new Bullets(sections.notes())));
        sections.section("emissions.standard", List.of(new Bullets(sections.sources())));
        sections.section("sources", SourceSection.of(edition));
        if (!issues.annex().isEmpty()) {
            sections.section("annex", List.of(new Paragraph(sections.words.text("annex"))));
            sections.blocks.addAll(issues.annex());
        }
        return List.copyOf(sections.blocks);
    }

    private void head() {
        String name = standard.titles().in(words.language());
        blocks.add(new Title(words.text("emissions.title", edition.footprint().inventory(), name)));
        List<Fact> facts = new ArrayList<>();
        edition.footprint()
                .establishment()
                .ifPresent(stated -> facts.add(new Fact(words.text("fact.establishment"), stated)));
        facts.add(
                new Fact(words.text("fact.date"), words.date(edition.footprint().evaluationDate())));
        facts.add(new Fact(
                words.text("fact.rules"),
                edition.footprint().rules().id() + " "
                        + edition.footprint().rules().version()));
        blocks.add(new Facts(facts));
    }

    /** Adds the figures; the total of a footprint that does not cover climate change is unknown, not 0. */
    private void figures() {
        if (!edition.footprint().categories().contains(CLIMATE_CHANGE)) {
            blocks.add(new Headline(words.text("total.unknown")));
            return;
        }
        EmissionsTables tables = new EmissionsTables(edition, emissions, standard);
        Tonnes tonnes = Tonnes.of(edition.numbers(), emissions.total());
        blocks.add(new Headline(ClimateSection.headline(words, tonnes)));
        section("emissions.group", List.of(tables.byGroup()));
        section("emissions.category", List.of(tables.chart(), tables.byCategory()));
        ElectricityNotes.of(words, emissions, tonnes).forEach(note -> blocks.add(new Paragraph(note)));
        if (!emissions.total().isComplete()) {
            blocks.add(new Paragraph(words.text("footnote.incomplete")));
        }
    }

    private void section(String key, List<ReportBlock> content) {
        blocks.add(new Heading(words.text("heading." + key)));
        blocks.addAll(content);
    }

    private List<Bullet> notes() {
        List<Bullet> bullets = new ArrayList<>();
        standard.notes().stream()
                .filter(note -> note.unlessRules()
                        .filter(edition.footprint().rules().id()::equals)
                        .isEmpty())
                .forEach(note -> bullets.add(new Bullet(note.text().in(words.language()), List.of())));
        standard.rows().forEach(category -> bullets.add(note(category)));
        return bullets;
    }

    private Bullet note(Category category) {
        String text = words.text(
                "emissions.note",
                category.code(),
                category.titles().in(words.language()),
                category.notes().in(words.language()));
        return new Bullet(text, category.phases().isEmpty() ? List.of() : List.of(phases(category)));
    }

    private String phases(Category category) {
        String names = category.phases().stream()
                .map(phase -> phase.label(words.language()))
                .collect(Collectors.joining(words.text("list.separator")));
        return words.text("emissions.computed", names);
    }

    private List<Bullet> sources() {
        return standard.sources().stream()
                .map(source -> new Bullet(source.in(words.language()), List.of()))
                .toList();
    }
}
