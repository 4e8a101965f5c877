package io.github.evalcarbone.report.purchase;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.purchase.OneMoreYear;
import io.github.evalcarbone.purchase.OneMoreYear.Effect;
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
import io.github.evalcarbone.report.frame.Figures;
import io.github.evalcarbone.report.frame.ReportHead;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.ReportContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sections of a report on one more year of service: in all, by type, what cannot be computed. */
final class OneMoreYearSections {

    private final OneMoreYear effect;
    private final FactorSet factors;
    private final Wording words;
    private final Figures figures;
    private final List<ReportBlock> blocks = new ArrayList<>();

    private OneMoreYearSections(OneMoreYear effect, FactorSet factors, Wording words) {
        this.effect = effect;
        this.factors = factors;
        this.words = words;
        this.figures = new Figures(effect.category(), words);
    }

    static List<ReportBlock> of(OneMoreYear effect, FootprintData data, FactorSet factors, Wording words) {
        OneMoreYearSections sections = new OneMoreYearSections(effect, factors, words);
        sections.head(data);
        sections.types();
        sections.leftOut();
        sections.blocks.add(new Paragraph(words.text("longer.note")));
        sections.blocks.add(new Paragraph(words.text("decision.rounding")));
        return List.copyOf(sections.blocks);
    }

    private void head(FootprintData data) {
        String rules = data.rules().id() + " " + data.rules().version();
        blocks.addAll(ReportHead.of(words.text("longer.title", data.inventory()), data, rules, words));
        blocks.add(new Headline(words.text(
                "decision.today",
                effect.category().label(words.language()),
                figures.total(effect.all().before()))));
        blocks.add(new Headline(sentence(effect.all())));
    }

    private String sentence(Effect all) {
        if (all.isUnknown()) {
            return words.text("longer.unknown");
        }
        String share = all.share()
                .map(figures::percentage)
                .map(known -> words.text("lever.share", known))
                .orElse("");
        return words.text(all.isComplete() ? "longer.avoids" : "longer.avoids.known", amount(all), share);
    }

    private String amount(Effect some) {
        return figures.amount(exact(some));
    }

    private static BigDecimal exact(Effect some) {
        return new BigDecimal(some.avoided().value());
    }

    private void types() {
        blocks.add(new Heading(words.text("heading.longer.types")));
        List<List<String>> rows = OneMoreYearCsv.ranked(effect).stream()
                .map(type -> row(title(type.getKey()), type.getValue()))
                .toList();
        blocks.add(chart());
        blocks.add(new Table(columns(), rows, row(words.text("longer.all"), effect.all())));
    }

    private RangeBars chart() {
        return new RangeBars(
                words.text("longer.chart"),
                figures.unit(),
                words.text("column.type"),
                OneMoreYearCsv.ranked(effect).stream()
                        .map(type -> new RangeBars.Bar(title(type.getKey()), value(type.getValue())))
                        .toList());
    }

    private ChartValue value(Effect some) {
        return some.isUnknown()
                ? ChartValue.unknown(words.text("unknown"))
                : new ChartValue(figures.value(exact(some)).amount(), avoided(some));
    }

    private String title(String type) {
        return type.isEmpty() ? words.text("not.stated") : ReportContext.type(factors, type, words);
    }

    private List<Column> columns() {
        return List.of(
                ReportBlock.words(words.text("column.type")),
                ReportBlock.numbers(words.text("column.longer.before", figures.unit())),
                ReportBlock.numbers(words.text("column.longer.avoided")),
                ReportBlock.numbers(words.text("column.share")),
                ReportBlock.numbers(words.text("column.complete.lines")),
                ReportBlock.numbers(words.text("column.longer.without")));
    }

    private List<String> row(String name, Effect some) {
        return List.of(
                name,
                figures.cell(some.before()),
                avoided(some),
                some.share().map(figures::percentage).orElse(""),
                words.numbers().whole(some.lines()),
                words.numbers().whole(some.notComputable()));
    }

    /** A value that is missing could only add to it, as one more year never makes more. */
    private String avoided(Effect some) {
        String known = figures.number(exact(some));
        return some.isUnknown()
                ? words.text("unknown")
                : some.isComplete() ? known : words.text("issue.at.least", known);
    }

    private void leftOut() {
        List<Bullet> bullets = Stream.concat(
                        effect.types().entrySet().stream().flatMap(type -> missing(type).stream()), refused())
                .toList();
        if (!bullets.isEmpty()) {
            blocks.add(new Heading(words.text("heading.lever.left.out")));
            blocks.add(new Bullets(bullets));
        }
    }

    private List<Bullet> missing(Map.Entry<String, Effect> type) {
        List<String> reasons = new ArrayList<>();
        Effect some = type.getValue();
        reason(reasons, "longer.without", some.notComputable());
        reason(reasons, "longer.gaps", some.embodied().incompleteLines());
        return reasons.isEmpty() ? List.of() : List.of(new Bullet(title(type.getKey()), reasons));
    }

    private void reason(List<String> reasons, String key, long lines) {
        if (lines > 0) {
            reasons.add(words.text(key, words.count("lines", lines)));
        }
    }

    private Stream<Bullet> refused() {
        return effect.all().before().setAside().isComplete()
                ? Stream.of()
                : Stream.of(new Bullet(words.text("replace.refused"), List.of()));
    }
}
