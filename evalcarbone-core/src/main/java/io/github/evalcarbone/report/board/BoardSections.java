package io.github.evalcarbone.report.board;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.report.beside.EquivalenceText;
import io.github.evalcarbone.report.content.Chart;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Fact;
import io.github.evalcarbone.report.content.ReportBlock.Facts;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.KeyFigure;
import io.github.evalcarbone.report.content.ReportBlock.Note;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportPart;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.ClimateSection;
import io.github.evalcarbone.report.section.LineGroups;
import io.github.evalcarbone.report.section.ReportContext;
import io.github.evalcarbone.report.section.Sections;
import io.github.evalcarbone.report.section.Tonnes;
import io.github.evalcarbone.report.summary.SummaryFigures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections of the short page, the total first. */
public final class BoardSections {

    private static final BigDecimal LEAST_PERCENT = new BigDecimal("0.1");

    private final StoredFootprint footprint;
    private final LineGroups lines;
    private final ReportContext edition;
    private final BesideTotal beside;
    private final SummaryFigures figures;
    private final Wording words;
    private final Tonnes tonnes;
    private final List<ReportBlock> blocks = new ArrayList<>();

    private BoardSections(
            StoredFootprint footprint, ReportContext edition, BesideTotal beside, SummaryFigures figures) {
        this.footprint = footprint;
        this.lines = footprint instanceof StoredSystemFootprint ? LineGroups.of(footprint, 0) : edition.lines();
        this.edition = edition;
        this.beside = beside;
        this.figures = figures;
        this.words = edition.words();
        this.tonnes = Tonnes.of(edition.numbers(), footprint.total(CLIMATE_CHANGE));
    }

    /**
     * Returns the blocks of the page; none if climate change was not computed.
     *
     * @param footprint  the footprint, of equipment or of a whole system
     * @param edition  its equipment
     * @param beside  what is shown beside the total
     * @param figures  what else was computed
     */
    public static List<ReportBlock> of(
            StoredFootprint footprint, ReportContext edition, BesideTotal beside, SummaryFigures figures) {
        if (!footprint.categories().contains(CLIMATE_CHANGE)) {
            return List.of();
        }
        BoardSections sections = new BoardSections(footprint, edition, beside, figures);
        sections.lead();
        sections.charts();
        sections.groups();
        sections.drivers();
        sections.levers();
        sections.missing();
        return List.copyOf(sections.blocks);
    }

    private void lead() {
        blocks.add(new Facts(facts()));
        blocks.add(new KeyFigure(total()));
        blocks.add(new Paragraph(completeness()));
        new IntervalText(figures, tonnes, words)
                .of(hasServices())
                .ifPresent(sentence -> blocks.add(new Paragraph(sentence)));
        organisation().ifPresent(sentence -> blocks.add(new Paragraph(sentence)));
        List<String> equivalence = new EquivalenceText(beside.equivalences(), CLIMATE_CHANGE, words).split(tonnes.of());
        equivalence.stream().limit(1).forEach(sentence -> blocks.add(new Paragraph(sentence)));
        equivalence.stream().skip(1).forEach(source -> blocks.add(new Note(source)));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        footprint.establishment().ifPresent(stated -> facts.add(new Fact(words.text("fact.establishment"), stated)));
        facts.add(new Fact(words.text("fact.date"), words.date(footprint.evaluationDate())));
        facts.add(new Fact(words.text("fact.equipment"), Sections.equipment(edition)));
        return facts;
    }

    private String total() {
        String key = tonnes.of().isComplete() ? "all" : tonnes.of().isUnknown() ? "unknown" : "at.least";
        return words.text("board.total." + key, tonnes.text(tonnes.total()));
    }

    private String completeness() {
        if (lines.all().lines() > 0 && lines.all().items().signum() == 0 && !hasServices()) {
            return words.text("board.nothing");
        }
        List<String> missing = ClimateSection.missing(words, tonnes.of());
        return missing.isEmpty()
                ? words.text("board.complete")
                : words.text("board.incomplete", String.join(words.text("total.separator"), missing));
    }

    /** Returns the share in the total of the whole organisation; empty if that is not given, or nothing is known. */
    private Optional<String> organisation() {
        return figures.organisation().filter(any -> !tonnes.of().isUnknown()).map(whole -> {
            BigDecimal total = new BigDecimal(whole.value());
            BigDecimal percent = new BigDecimal(tonnes.of().known().value())
                    .movePointRight(2)
                    .divide(total, MathContext.DECIMAL128);
            return words.text(
                    "board.organisation." + (tonnes.of().isComplete() ? "all" : "at.least"),
                    percentage(percent),
                    words.numbers().plain(Tonnes.ofKilograms(total)));
        });
    }

    /** A share that would be rounded to nothing is less than what is shown. */
    private String percentage(BigDecimal percent) {
        boolean isSmall = percent.signum() > 0 && percent.compareTo(LEAST_PERCENT) < 0;
        return isSmall
                ? words.text("board.less.than", words.numbers().percentage(LEAST_PERCENT))
                : words.numbers().percentage(percent);
    }

    private boolean hasServices() {
        return footprint instanceof StoredSystemFootprint system
                && !system.services().lines().isEmpty();
    }

    private void charts() {
        PhaseCharts charts = new PhaseCharts(footprint, lines, words, tonnes);
        chart(charts.shares());
        chart(charts.types(this::type));
    }

    private String type(String id) {
        return id.isEmpty() && hasServices() ? words.text("board.services") : edition.type(id);
    }

    private void groups() {
        GroupBars bars = new GroupBars(tonnes, words);
        bars.by(Facet.DEPARTMENT, lines, "department")
                .or(() -> bars.by(Facet.SITE, lines, "site"))
                .ifPresent(this::chart);
        if (footprint instanceof StoredSystemFootprint system) {
            bars.applications(system).ifPresent(chart -> {
                chart(chart);
                blocks.add(new Note(words.text("board.applications.note")));
            });
        }
    }

    private void drivers() {
        section("board.drivers", new Drivers(tonnes, this::type, words).of(lines));
    }

    private void levers() {
        figures.levers().ifPresent(study -> section("board.levers.heading", new LeverList(study, words).blocks()));
    }

    private void missing() {
        section("board.missing", new MissingValues(edition::type, words).of(lines));
        if (!tonnes.of().isComplete()) {
            blocks.add(new Note(words.text("board.footnote")));
        }
    }

    private void section(String key, List<? extends ReportBlock> content) {
        if (!content.isEmpty()) {
            blocks.add(new Heading(words.text(key), ReportPart.Kind.SUMMARY));
            blocks.addAll(content);
        }
    }

    private void chart(Chart chart) {
        if (!chart.isEmpty()) {
            blocks.add(new Heading(chart.title(), ReportPart.Kind.SUMMARY));
            blocks.add(chart);
        }
    }
}
