package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.attribution.CauseAnalysis;
import io.github.evalcarbone.attribution.CauseGroup;
import io.github.evalcarbone.attribution.CausePart;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.report.comparison.ComparedResults;
import io.github.evalcarbone.report.comparison.ComparisonSections;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.RangeBars;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import io.github.evalcarbone.report.frame.Figures;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.verdict.CauseSentence;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sections of a report on causes: the sentence, the parts, the groups, what joins causes. */
final class CauseSections {

    /** A part of less than this share of the base is none. */
    private static final double LAST_DIGITS = 1e-12;

    private final CauseAnalysis analysis;
    private final ComparedResults results;
    private final Difference whole;
    private final Wording words;
    private final Figures figures;
    private final List<ReportBlock> blocks = new ArrayList<>();

    private CauseSections(CauseAnalysis analysis, ComparedResults results) {
        this.analysis = analysis;
        this.results = results;
        this.whole = results.comparison().difference(analysis.after(), analysis.category());
        this.words = results.words();
        this.figures = new Figures(analysis.category(), words);
    }

    static List<ReportBlock> of(CauseAnalysis analysis, ComparedResults results) {
        CauseSections sections = new CauseSections(analysis, results);
        sections.head();
        sections.causes();
        sections.groups();
        sections.blocks.addAll(ComparisonSections.keptOut(results));
        sections.remarks();
        sections.notes();
        sections.blocks.add(new Paragraph(results.words().text("cause.exact")));
        return List.copyOf(sections.blocks);
    }

    private void head() {
        blocks.add(new Title(words.text("cause.title", analysis.after(), analysis.before())));
        blocks.add(new Headline(new CauseSentence(analysis, words).text(whole)));
        services().ifPresent(text -> blocks.add(new Paragraph(text)));
        blocks.addAll(ComparisonSections.origin(results));
    }

    /** The services of a system have no causes here, which must be said. */
    private Optional<String> services() {
        BigDecimal more = whole.exact().subtract(analysis.difference().exact());
        return more.signum() == 0
                ? Optional.empty()
                : Optional.of(words.text("cause.services", signed(whole.exact()), signed(more)));
    }

    private void causes() {
        if (!analysis.parts().isEmpty()) {
            blocks.add(
                    new Heading(words.text("heading.causes", analysis.category().label(words.language()))));
            List<List<String>> rows = analysis.ranked().stream().map(this::row).toList();
            blocks.add(chart());
            blocks.add(new Table(columns(words.text("column.cause")), rows, List.of()));
            if (analysis.parts().stream().anyMatch(part -> part.amount().isZero())) {
                blocks.add(new Paragraph(words.text("cause.zero")));
            }
        }
    }

    private RangeBars chart() {
        return new RangeBars(
                words.text("cause.chart"),
                figures.unit(),
                words.text("column.cause"),
                analysis.ranked().stream()
                        .map(part -> new RangeBars.Bar(part.label(words.language()), value(part.amount())))
                        .toList());
    }

    private ChartValue value(Amount amount) {
        return isOfLastDigits(amount) ? figures.value(BigDecimal.ZERO) : figures.value(amount);
    }

    private List<Column> columns(String first) {
        return List.of(
                ReportBlock.words(first),
                ReportBlock.numbers(words.text("column.cause.part", figures.unit())),
                ReportBlock.numbers(words.text("column.cause.embodied")),
                ReportBlock.numbers(words.text("column.cause.use")),
                ReportBlock.numbers(words.text("column.complete.lines")));
    }

    private List<String> row(CausePart part) {
        return List.of(
                part.label(words.language()),
                number(part.amount()),
                number(part.embodied()),
                number(part.use()),
                words.numbers().whole(part.lines()));
    }

    private String number(Amount amount) {
        return figures.number(isOfLastDigits(amount) ? BigDecimal.ZERO : new BigDecimal(amount.value()));
    }

    /** Two ways to the same figure may differ in the last digits. */
    private boolean isOfLastDigits(Amount amount) {
        return Math.abs(amount.value()) <= LAST_DIGITS * whole.base().value();
    }

    private void groups() {
        List<CauseGroup> groups = analysis.groups().stream()
                .filter(group -> !isOfLastDigits(group.difference()))
                .sorted(Comparator.comparingDouble((CauseGroup group) ->
                                Math.abs(group.difference().value()))
                        .reversed())
                .toList();
        if (!groups.isEmpty()) {
            blocks.add(new Heading(words.text("heading.cause.groups")));
            blocks.add(new Bullets(groups.stream().map(this::group).toList()));
            blocks.add(new Paragraph(words.text("cause.groups.before")));
        }
    }

    private Bullet group(CauseGroup group) {
        List<String> parts = group.parts().stream()
                .filter(part -> !isOfLastDigits(part.amount()))
                .sorted(Comparator.comparingDouble(
                                (CausePart part) -> Math.abs(part.amount().value()))
                        .reversed())
                .map(part -> words.text("cause.part", part.label(words.language()), signed(part.amount())))
                .toList();
        return new Bullet(words.text("cause.group", name(group), signed(group.difference())), parts);
    }

    private String name(CauseGroup group) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < analysis.facets().size(); i++) {
            parts.add(name(analysis.facets().get(i), group.key().texts().get(i)));
        }
        return String.join(" / ", parts);
    }

    private String name(Facet facet, String key) {
        return key.isEmpty() ? words.text("not.stated") : facet == Facet.EQUIPMENT_TYPE ? results.type(key) : key;
    }

    private String signed(Amount amount) {
        return signed(new BigDecimal(amount.value()));
    }

    private String signed(BigDecimal exact) {
        return (exact.signum() < 0 ? words.text("verdict.minus") : "+") + figures.amount(exact.abs());
    }

    private void notes() {
        if (!results.notes().isEmpty()) {
            blocks.add(new Heading(words.text("heading.findings")));
            blocks.add(new Bullets(results.notes().stream()
                    .map(note -> new Bullet(note, List.of()))
                    .toList()));
        }
    }

    private void remarks() {
        if (!analysis.remarks().isEmpty()) {
            blocks.add(new Heading(words.text("heading.cause.remarks")));
            blocks.add(new Bullets(analysis.remarks().stream()
                    .map(remark -> new Bullet(remark.code() + ": " + remark.message(words.language()), List.of()))
                    .toList()));
        }
    }
}
