package io.github.evalcarbone.report;

import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.report.PcrDatum.Level;
import io.github.evalcarbone.report.PcrFacts.Indicator;
import io.github.evalcarbone.report.PcrFacts.Lifetime;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Fact;
import io.github.evalcarbone.report.content.ReportBlock.Facts;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.BesideSection;
import io.github.evalcarbone.report.section.IssueSection;
import io.github.evalcarbone.report.section.ReportContext;
import io.github.evalcarbone.report.section.SourceSection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections of a report by the product category rules: what is known first, what is left to the author last. */
final class PcrSections {

    private static final int DIGITS = 4;
    private static final List<Level> LEVELS = List.of(Level.values());

    private final ReportContext edition;
    private final PcrText text;
    private final PcrFacts facts;
    private final Wording words;
    private final List<ReportBlock> blocks = new ArrayList<>();

    private PcrSections(ReportContext edition, PcrText text, PcrFacts facts) {
        this.edition = edition;
        this.text = text;
        this.facts = facts;
        this.words = edition.words();
    }

    static List<ReportBlock> of(ReportContext edition, PcrText text, PcrFacts facts, BesideTotal beside) {
        PcrSections sections = new PcrSections(edition, text, facts);
        IssueSection issues = IssueSection.of(edition);
        sections.head();
        sections.section("pcr.boundary", sections.boundary());
        sections.section("pcr.indicators", sections.indicators());
        sections.section("pcr.lifetimes", sections.lifetimes());
        sections.section("pcr.quality", sections.quality());
        sections.section("beside", BesideSection.lines(edition, beside));
        sections.blocks.addAll(BesideSection.tables(edition, beside));
        sections.section("gaps", issues.gaps("gaps.none"));
        sections.section("pcr.unreliable", issues.findings());
        sections.section("pcr.exclusions", sections.exclusions());
        sections.section("pcr.author", List.of(new Bullets(bullets(sections.texts(text.author())))));
        sections.section("emissions.standard", List.of(new Bullets(bullets(sections.texts(text.sources())))));
        sections.section("sources", SourceSection.of(edition));
        if (!issues.annex().isEmpty()) {
            sections.section("annex", List.of(new Paragraph(sections.words.text("annex"))));
            sections.blocks.addAll(issues.annex());
        }
        return List.copyOf(sections.blocks);
    }

    private void section(String key, List<ReportBlock> content) {
        if (!content.isEmpty()) {
            blocks.add(new Heading(words.text("heading." + key)));
            blocks.addAll(content);
        }
    }

    private static List<Bullet> bullets(Stream<String> texts) {
        return texts.map(item -> new Bullet(item, List.of())).toList();
    }

    private void head() {
        String name = text.titles().in(words.language());
        blocks.add(new Title(words.text("pcr.title", edition.footprint().inventory(), name)));
        List<Fact> stated = new ArrayList<>();
        edition.footprint()
                .establishment()
                .ifPresent(known -> stated.add(new Fact(words.text("fact.establishment"), known)));
        stated.add(new Fact(words.text("pcr.unit"), text.functionalUnit().in(words.language())));
        stated.add(
                new Fact(words.text("fact.date"), words.date(edition.footprint().evaluationDate())));
        stated.add(new Fact(
                words.text("fact.rules"),
                edition.footprint().rules().id() + " "
                        + edition.footprint().rules().version()));
        blocks.add(new Facts(stated));
        blocks.add(new Paragraph(words.text("pcr.intro")));
    }

    private List<ReportBlock> boundary() {
        List<List<String>> rows = text.phases().stream()
                .map(phase -> List.of(
                        phase.titles().in(words.language()),
                        words.text(facts.isComputed(phase) ? "pcr.computed" : "emissions.not.computed")))
                .toList();
        Table table = new Table(columns("column.phase", "column.pcr.status"), rows, List.of());
        Paragraph unsplit = new Paragraph(text.unsplit().in(words.language()));
        return facts.hasUnsplit() ? List.of(table, unsplit) : List.of(table);
    }

    private List<Column> columns(String... keys) {
        return Stream.of(keys).map(key -> ReportBlock.words(words.text(key))).toList();
    }

    private List<ReportBlock> indicators() {
        List<List<String>> rows = facts.indicators().stream().map(this::row).toList();
        List<Column> columns = List.of(
                ReportBlock.words(words.text("column.category")),
                ReportBlock.numbers(words.text("column.per.year")),
                ReportBlock.words(words.text("column.unit")));
        List<ReportBlock> content = new ArrayList<>();
        content.add(new Table(columns, rows, List.of()));
        List<ImpactCategory> missing = facts.notComputed();
        if (!missing.isEmpty()) {
            content.add(new Paragraph(offer(missing)));
        }
        content.add(new Paragraph(text.datacentres().in(words.language())));
        return content;
    }

    private List<String> row(Indicator indicator) {
        ImpactCategory category = indicator.category();
        String unit = indicator.total().isEmpty() ? "" : words.unit(category.unit());
        return List.of(category.label(words.language()), value(indicator), unit);
    }

    private String value(Indicator indicator) {
        return indicator.total().map(this::value).orElse(words.text("emissions.not.computed"));
    }

    /** Returns a total as people write it; one with gaps says what is missing. */
    private String value(Total total) {
        String known = total.isUnknown()
                ? words.text("unknown")
                : words.numbers().significant(new BigDecimal(total.known().value()), DIGITS);
        if (total.isComplete()) {
            return known;
        }
        String most = total.isUnknown() ? known : words.text("issue.at.least", known);
        String lines = words.numbers().whole(total.lines());
        String missing = words.text("lines.incomplete", words.numbers().whole(total.incompleteLines()), lines);
        return total.incompleteLines() == 0
                ? most + words.text("list.separator") + words.text("pcr.rows.missing")
                : most + words.text("list.separator") + missing;
    }

    private String offer(List<ImpactCategory> missing) {
        Stream<String> datasets = text.offers().stream()
                .filter(offer -> offer.categories().stream().anyMatch(missing::contains))
                .map(offer -> offer.titles().in(words.language()));
        Stream<String> own = Stream.of(text.ownImport().in(words.language()));
        String separator = words.text("list.separator");
        return words.text(
                "pcr.offer",
                missing.stream().map(each -> each.label(words.language())).collect(Collectors.joining(separator)),
                Stream.concat(datasets, own).collect(Collectors.joining(separator)));
    }

    private List<ReportBlock> lifetimes() {
        if (!facts.tellsLifetimes()) {
            return List.of(new Paragraph(words.text("pcr.lifetimes.untold")));
        }
        List<List<String>> rows = facts.lifetimes().stream().map(this::row).toList();
        List<Column> columns = List.of(
                ReportBlock.words(words.text("column.type")),
                ReportBlock.numbers(words.text("column.complete.lines")),
                ReportBlock.words(words.text("column.pcr.origin")));
        return rows.isEmpty() ? List.of() : List.of(new Table(columns, rows, List.of()));
    }

    private List<String> row(Lifetime lifetime) {
        String origin = words.text("pcr.origin." + lifetime.origin().origin());
        String stated = lifetime.referenceYears()
                .map(years -> words.text(
                        "pcr.origin.years", origin, words.numbers().plain(new BigDecimal(years)), lifetime.source()))
                .orElse(origin);
        return List.of(edition.type(lifetime.type()), words.numbers().whole(lifetime.lines()), stated);
    }

    private List<ReportBlock> quality() {
        if (facts.lines() == 0) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>();
        columns.add(ReportBlock.words(words.text("column.pcr.datum")));
        LEVELS.forEach(level -> columns.add(ReportBlock.numbers(words.text("pcr.level." + level))));
        List<List<String>> rows = new ArrayList<>();
        facts.levels().forEach((datum, levels) -> rows.add(row(datum, levels)));
        return List.of(new Table(columns, rows, List.of()), new Paragraph(words.text("pcr.quality.note")));
    }

    private List<String> row(String datum, Map<Level, Long> levels) {
        List<String> cells = new ArrayList<>();
        cells.add(words.text("pcr.datum." + datum));
        LEVELS.forEach(level -> cells.add(share(levels.getOrDefault(level, 0L))));
        return cells;
    }

    private String share(long lines) {
        return words.text(
                "pcr.lines.share", words.numbers().whole(lines), words.numbers().share(lines, facts.lines()));
    }

    private List<ReportBlock> exclusions() {
        Stream<String> standing = text.exclusions().stream()
                .map(exclusion -> words.text(
                        "pcr.exclusion",
                        exclusion.titles().in(words.language()),
                        exclusion.reason().in(words.language())));
        List<Bullet> bullets = new ArrayList<>(bullets(standing));
        if (!edition.setAside().isComplete() || edition.setAside().excluded() > 0) {
            bullets.add(new Bullet(setAside(), List.of()));
        }
        return List.of(new Bullets(bullets));
    }

    private String setAside() {
        return words.text(
                "pcr.set.aside",
                words.numbers().whole(edition.setAside().excluded()),
                words.numbers().whole(edition.setAside().refused()));
    }

    private Stream<String> texts(List<Bilingual> texts) {
        return texts.stream().map(item -> item.in(words.language()));
    }
}
