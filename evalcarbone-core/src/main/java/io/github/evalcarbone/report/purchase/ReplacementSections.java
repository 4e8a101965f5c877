package io.github.evalcarbone.report.purchase;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.purchase.NewDevice;
import io.github.evalcarbone.purchase.ReplaceOrKeep;
import io.github.evalcarbone.purchase.ReplaceOrKeep.Verdict;
import io.github.evalcarbone.purchase.ReplacementStudy;
import io.github.evalcarbone.purchase.ReplacementStudy.OfLine;
import io.github.evalcarbone.purchase.ReplacementStudy.OfType;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.frame.Figures;
import io.github.evalcarbone.report.frame.ReportHead;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.ReportContext;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections of a report of replacements: a verdict for each type, the lines that pay back, what it rests on. */
final class ReplacementSections {

    /** The number of lines that a table for people lists. */
    private static final int MOST_LINES = 20;

    private static final int DIGITS = 3;

    private final ReplacementStudy study;
    private final FactorSet factors;
    private final Wording words;
    private final Figures figures;
    private final List<ReportBlock> blocks = new ArrayList<>();

    private ReplacementSections(ReplacementStudy study, FactorSet factors, Wording words) {
        this.study = study;
        this.factors = factors;
        this.words = words;
        this.figures = new Figures(study.category(), words);
    }

    static List<ReportBlock> of(ReplacementStudy study, FootprintData data, FactorSet factors, Wording words) {
        ReplacementSections sections = new ReplacementSections(study, factors, words);
        sections.head(data);
        sections.types();
        sections.lines();
        sections.devices();
        sections.leftOut();
        sections.blocks.add(new Paragraph(words.text("replace.note")));
        sections.blocks.add(new Paragraph(words.text("decision.rounding")));
        return List.copyOf(sections.blocks);
    }

    private void head(FootprintData data) {
        String rules = data.rules().id() + " " + data.rules().version();
        blocks.addAll(ReportHead.of(words.text("replace.title", data.inventory()), data, rules, words));
        study.types().forEach((type, of) -> blocks.add(new Headline(verdict(type, of))));
        if (study.types().isEmpty()) {
            blocks.add(new Headline(words.text("replace.none")));
        }
    }

    private String verdict(String type, OfType of) {
        ReplaceOrKeep compared = of.compared();
        String what = words.text("replace.items", title(type), items(compared.items()));
        String by = words.text(of.by().basis().isEvidence() ? "replace.by" : "replace.by.similar", name(of.by()));
        return switch (compared.verdict()) {
            case REPLACE ->
                words.text(
                        "replace.pays",
                        what,
                        by,
                        String.valueOf(compared.from().orElseThrow()),
                        String.valueOf(compared.fromYear().orElseThrow()),
                        years(compared.years()),
                        avoided(compared));
            case KEEP -> words.text("replace.keep", what, by, keep(compared), avoided(compared));
            case UNKNOWN -> words.text("replace.unknown", what, by);
        };
    }

    /** Says why a new device does not pay back: it saves nothing, or not within its years. */
    private String keep(ReplaceOrKeep compared) {
        return compared.paybackYears()
                .map(years -> words.text("replace.keep.years", number(years), years(compared.years())))
                .orElse(words.text("replace.keep.nothing"));
    }

    private String avoided(ReplaceOrKeep compared) {
        BigDecimal exact =
                new BigDecimal(compared.avoidedPerYear().map(Amount::value).orElse(0.0));
        return figures.amount(exact.abs());
    }

    private String title(String type) {
        return type.isEmpty() ? words.text("not.stated") : ReportContext.type(factors, type, words);
    }

    private static String name(NewDevice by) {
        return by.device().label();
    }

    private String items(double items) {
        return words.numbers().items(new BigDecimal(items));
    }

    private String years(Optional<Double> years) {
        return years.map(BigDecimal::new).map(words.numbers()::plain).orElse(words.text("unknown"));
    }

    private String number(double value) {
        return words.numbers().significant(new BigDecimal(value), DIGITS);
    }

    private void types() {
        blocks.add(new Heading(words.text("heading.replace.types")));
        blocks.add(new Paragraph(words.text("replace.columns", figures.unit())));
        List<List<String>> rows = new ArrayList<>();
        study.types().forEach((type, of) -> rows.add(row(title(type), of.compared())));
        if (!rows.isEmpty()) {
            blocks.add(new ReplacementChart(study, figures, words).of(this::title));
        }
        blocks.add(new Table(columns("column.type"), rows, List.of()));
    }

    private List<Column> columns(String first) {
        Stream<Column> numbers = Stream.of("items", "kept", "new", "embodied", "years", "payback")
                .map(key -> ReportBlock.numbers(words.text("column.replace." + key)));
        return Stream.of(
                        Stream.of(ReportBlock.words(words.text(first))),
                        numbers,
                        Stream.of(ReportBlock.words(words.text("column.replace.verdict"))))
                .flatMap(columns -> columns)
                .toList();
    }

    private List<String> row(String name, ReplaceOrKeep compared) {
        return List.of(
                name,
                items(compared.items()),
                figures.cell(compared.useKept()),
                figures.cell(compared.useNew()),
                figures.cell(compared.embodied()),
                years(compared.years()),
                payback(compared),
                words.text("replace.verdict." + compared.verdict()));
    }

    private String payback(ReplaceOrKeep compared) {
        return compared.verdict() == Verdict.UNKNOWN
                ? words.text("unknown")
                : compared.paybackYears().map(this::number).orElse(words.text("replace.never"));
    }

    private void lines() {
        blocks.add(new Heading(words.text("heading.replace.lines")));
        blocks.add(new Bullets(Stream.of(Verdict.values())
                .filter(verdict -> of(verdict).findAny().isPresent())
                .map(this::count)
                .toList()));
        List<OfLine> paying = of(Verdict.REPLACE)
                .sorted(Comparator.comparingDouble(
                        line -> line.compared().paybackYears().orElseThrow()))
                .toList();
        if (!paying.isEmpty()) {
            List<List<String>> rows = paying.stream()
                    .limit(MOST_LINES)
                    .map(line -> row(line.line().label(), line.compared()))
                    .toList();
            blocks.add(new Table(columns("column.replace.line"), rows, List.of()));
        }
        if (paying.size() > MOST_LINES) {
            blocks.add(new Paragraph(words.count("other.lines", paying.size() - MOST_LINES)));
        }
    }

    private Stream<OfLine> of(Verdict verdict) {
        return study.lines().stream().filter(line -> line.compared().verdict() == verdict);
    }

    private Bullet count(Verdict verdict) {
        BigDecimal items = of(verdict)
                .map(line -> new BigDecimal(line.compared().items()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String lines = words.count("lines", of(verdict).count());
        return new Bullet(
                words.text("replace.count." + verdict, lines, words.numbers().items(items)), List.of());
    }

    private void devices() {
        blocks.add(new Heading(words.text("heading.replace.devices")));
        blocks.add(new Bullets(study.types().values().stream().map(this::device).toList()));
    }

    private Bullet device(OfType of) {
        NewDevice by = of.by();
        String model = by.model().orElse("");
        List<String> facts = List.of(
                words.text("replace.figures." + by.basis(), model),
                words.text("replace.use." + by.useBasis(), model),
                words.text(
                        by.device().serviceLife().plannedYears().isPresent()
                                ? "replace.years.stated"
                                : "replace.years.reference",
                        years(of.compared().years())));
        return new Bullet(name(by), facts);
    }

    private void leftOut() {
        List<Bullet> bullets = new ArrayList<>();
        bullets.addAll(Gaps.bullets(study.unknownOfKept(), "replace.gap.kept", words));
        bullets.addAll(Gaps.bullets(study.unknownOfNew(), "replace.gap.new", words));
        bullet(bullets, "replace.out", study.outOfService());
        bullet(bullets, "replace.other", study.otherLines());
        if (!study.setAside().isComplete()) {
            bullets.add(new Bullet(words.text("replace.refused"), List.of()));
        }
        if (!bullets.isEmpty()) {
            blocks.add(new Heading(words.text("heading.replace.left.out")));
            blocks.add(new Bullets(bullets));
        }
    }

    private void bullet(List<Bullet> bullets, String key, long lines) {
        if (lines > 0) {
            bullets.add(new Bullet(words.text(key, words.count("lines", lines)), List.of()));
        }
    }
}
