package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.attribution.CauseAnalysis;
import io.github.evalcarbone.attribution.CauseGroup;
import io.github.evalcarbone.attribution.CausePart;
import io.github.evalcarbone.report.frame.Figures;
import io.github.evalcarbone.report.layout.ReportBlock;
import io.github.evalcarbone.report.layout.ReportBlock.Bullet;
import io.github.evalcarbone.report.layout.ReportBlock.Bullets;
import io.github.evalcarbone.report.layout.ReportBlock.Column;
import io.github.evalcarbone.report.layout.ReportBlock.Heading;
import io.github.evalcarbone.report.layout.ReportBlock.Headline;
import io.github.evalcarbone.report.layout.ReportBlock.Paragraph;
import io.github.evalcarbone.report.layout.ReportBlock.Table;
import io.github.evalcarbone.report.layout.ReportBlock.Title;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.verdict.CauseSentence;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The sections of a report on causes: the sentence, the parts, the groups, what joins causes. */
final class CauseSections {

    private final CauseAnalysis analysis;
    private final Wording words;
    private final Figures figures;
    private final List<ReportBlock> blocks = new ArrayList<>();

    private CauseSections(CauseAnalysis analysis, Wording words) {
        this.analysis = analysis;
        this.words = words;
        this.figures = new Figures(analysis.category(), words);
    }

    static List<ReportBlock> of(CauseAnalysis analysis, List<String> sides, Wording words) {
        CauseSections sections = new CauseSections(analysis, words);
        sections.head(sides);
        sections.causes();
        sections.groups();
        sections.remarks();
        sections.blocks.add(new Paragraph(words.text("cause.exact")));
        return List.copyOf(sections.blocks);
    }

    private void head(List<String> sides) {
        blocks.add(new Title(words.text("cause.title", analysis.after(), analysis.before())));
        blocks.add(new Bullets(
                sides.stream().map(side -> new Bullet(side, List.of())).toList()));
        blocks.add(new Headline(new CauseSentence(analysis, words).text()));
    }

    private void causes() {
        if (!analysis.parts().isEmpty()) {
            blocks.add(
                    new Heading(words.text("heading.causes", analysis.category().label(words.language()))));
            List<List<String>> rows = analysis.ranked().stream().map(this::row).toList();
            blocks.add(new Table(columns(words.text("column.cause")), rows, List.of()));
        }
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
        return figures.number(new BigDecimal(amount.value()));
    }

    private void groups() {
        List<CauseGroup> groups = analysis.groups().stream()
                .filter(group -> !group.difference().isZero())
                .sorted(Comparator.comparingDouble((CauseGroup group) ->
                                Math.abs(group.difference().value()))
                        .reversed())
                .toList();
        if (!groups.isEmpty()) {
            blocks.add(new Heading(words.text("heading.cause.groups")));
            blocks.add(new Bullets(groups.stream().map(this::group).toList()));
        }
    }

    private Bullet group(CauseGroup group) {
        List<String> parts = group.parts().stream()
                .filter(part -> !part.amount().isZero())
                .sorted(Comparator.comparingDouble(
                                (CausePart part) -> Math.abs(part.amount().value()))
                        .reversed())
                .map(part -> words.text("cause.part", part.label(words.language()), signed(part.amount())))
                .toList();
        return new Bullet(words.text("cause.group", name(group), signed(group.difference())), parts);
    }

    private String name(CauseGroup group) {
        List<String> parts = group.key().texts().stream()
                .map(part -> part.isEmpty() ? words.text("not.stated") : part)
                .toList();
        return String.join(" / ", parts);
    }

    private String signed(Amount amount) {
        BigDecimal exact = new BigDecimal(amount.value());
        return (exact.signum() < 0 ? words.text("verdict.minus") : "+") + figures.amount(exact.abs());
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
