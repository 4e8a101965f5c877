package io.github.evalcarbone.report.uncertainty;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.RangeBars;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullet;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.frame.Figures;
import io.github.evalcarbone.report.frame.ReportHead;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.ReportContext;
import io.github.evalcarbone.uncertainty.DrawnImpact;
import io.github.evalcarbone.uncertainty.FirstOrder.Contribution;
import io.github.evalcarbone.uncertainty.Interval;
import io.github.evalcarbone.uncertainty.Percentile;
import io.github.evalcarbone.uncertainty.basis.StatedUncertainty;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections of a report on uncertainty. */
final class UncertaintySections {

    /** The inputs that people are shown; programs get all. */
    private static final int SHOWN = 10;

    private final UncertaintyFacts facts;
    private final FactorSet factors;
    private final Wording words;
    private final Figures figures;
    private final InputWords inputs;
    private final List<ReportBlock> blocks = new ArrayList<>();

    UncertaintySections(UncertaintyFacts facts, FactorSet factors, Wording words) {
        this.facts = facts;
        this.factors = factors;
        this.words = words;
        this.figures = new Figures(facts.category(), words);
        this.inputs = new InputWords(factors, words);
    }

    List<ReportBlock> blocks() {
        head();
        groups();
        causes();
        others();
        drawn();
        blocks.add(new Paragraph(words.text("decision.rounding")));
        return List.copyOf(blocks);
    }

    private void head() {
        FootprintData data = facts.data();
        String rules = data.rules().id() + " " + data.rules().version();
        blocks.addAll(ReportHead.of(words.text("uncertain.title", data.inventory()), data, rules, words));
        blocks.add(new Headline(words.text(
                "decision.today",
                facts.category().label(words.language()),
                figures.total(facts.result().footprint().total(facts.category())))));
        Interval interval = facts.interval();
        blocks.add(new Headline(words.text(
                isComplete() ? "uncertain.interval" : "uncertain.interval.known",
                percent(facts.coverage()),
                amount(interval.low().value()),
                amount(interval.high().value()),
                amount(interval.median().value()))));
        blocks.add(new Paragraph(words.text(
                "uncertain.draws",
                words.numbers().whole(facts.result().draws()),
                String.valueOf(facts.result().seed()),
                words.text("uncertain.sampling." + facts.result().sampling()),
                range(interval.low()),
                range(interval.high()))));
    }

    private boolean isComplete() {
        return facts.result().footprint().total(facts.category()).isComplete();
    }

    private String percent(double share) {
        return words.numbers().percentage(new BigDecimal(share).movePointRight(2));
    }

    private String amount(Amount amount) {
        return figures.amount(new BigDecimal(amount.value()));
    }

    private String number(Amount amount) {
        return figures.number(new BigDecimal(amount.value()));
    }

    private String range(Percentile end) {
        return words.text("uncertain.range", number(end.least()), amount(end.most()));
    }

    private void groups() {
        if (facts.groups().isEmpty()) {
            return;
        }
        blocks.add(new Heading(words.text("heading.longer.types")));
        List<List<String>> rows = facts.groups().stream()
                .map(group -> facts.isUnknown(group)
                        ? unknown(title(group))
                        : row(marked(group), facts.result().impact(group, facts.category())))
                .toList();
        blocks.add(chart());
        blocks.add(new Table(
                List.of(
                        ReportBlock.words(words.text("column.type")),
                        ReportBlock.numbers(words.text("column.uncertain.point", figures.unit())),
                        ReportBlock.numbers(words.text("column.uncertain.low")),
                        ReportBlock.numbers(words.text("column.uncertain.median")),
                        ReportBlock.numbers(words.text("column.uncertain.high"))),
                rows,
                row(words.text("longer.all") + (isComplete() ? "" : " *"), facts.whole())));
        boolean isAnyMarked = facts.groups().stream().anyMatch(group -> !facts.isComplete(group));
        blocks.add(new Paragraph(words.text(isAnyMarked ? "uncertain.groups.marked" : "uncertain.groups")));
    }

    /** Returns the types with their intervals. */
    private RangeBars chart() {
        List<RangeBars.Bar> bars = facts.groups().stream()
                .map(group -> facts.isUnknown(group)
                        ? new RangeBars.Bar(title(group), ChartValue.unknown(words.text("unknown")))
                        : bar(marked(group), facts.result().impact(group, facts.category())))
                .toList();
        return new RangeBars(
                words.text("uncertain.chart", percent(facts.coverage())),
                figures.unit(),
                words.text("column.type"),
                bars);
    }

    private RangeBars.Bar bar(String name, DrawnImpact impact) {
        Interval interval = impact.interval(facts.coverage());
        return new RangeBars.Bar(
                name,
                figures.value(impact.point()),
                Optional.of(new RangeBars.Range(
                        figures.value(interval.low().value()),
                        figures.value(interval.high().value()))));
    }

    private String title(GroupKey group) {
        String type = group.texts().get(0);
        return type.isEmpty() ? words.text("not.stated") : ReportContext.type(factors, type, words);
    }

    /** Returns the title of a group, with a mark if values of it are missing. */
    private String marked(GroupKey group) {
        return facts.isComplete(group) ? title(group) : title(group) + " *";
    }

    private List<String> unknown(String name) {
        return List.of(name, words.text("unknown"), "", "", "");
    }

    private List<String> row(String name, DrawnImpact impact) {
        Interval interval = impact.interval(facts.coverage());
        return Stream.concat(
                        Stream.of(name),
                        Stream.of(
                                        impact.point(),
                                        interval.low().value(),
                                        interval.median().value(),
                                        interval.high().value())
                                .map(this::number))
                .toList();
    }

    private void causes() {
        List<Contribution> all = facts.propagated().contributions();
        if (all.isEmpty()) {
            return;
        }
        blocks.add(new Heading(words.text("heading.uncertain.causes")));
        List<List<String>> rows = all.stream().limit(SHOWN).map(this::row).toList();
        blocks.add(new Table(
                List.of(
                        ReportBlock.words(words.text("column.uncertain.input")),
                        ReportBlock.numbers(words.text("column.uncertain.share")),
                        ReportBlock.numbers(words.text("column.uncertain.alone", figures.unit()))),
                rows,
                List.of()));
        double rest = all.stream().skip(SHOWN).mapToDouble(Contribution::share).sum();
        blocks.add(new Paragraph(words.text(
                "uncertain.rest", words.numbers().whole(Math.max(0, all.size() - SHOWN)), percent(rest))));
    }

    private List<String> row(Contribution contribution) {
        return List.of(
                inputs.name(contribution.input()),
                percent(contribution.share()),
                number(contribution.standardDeviation()));
    }

    private void others() {
        blocks.add(new Heading(words.text("heading.uncertain.others")));
        blocks.add(new Bullets(List.of(
                new Bullet(
                        words.text(
                                "uncertain.propagated",
                                amount(facts.propagated().standardDeviation()),
                                amount(facts.whole().standardDeviation())),
                        List.of()),
                new Bullet(
                        words.text(
                                "uncertain.independent",
                                amount(new Amount(
                                        facts.independent().low(),
                                        facts.category().unitPerYear())),
                                amount(new Amount(
                                        facts.independent().high(),
                                        facts.category().unitPerYear()))),
                        List.of(words.text("uncertain.independent.why"))))));
    }

    /** Returns the distributions by their origin, each with the number of figures or lines. */
    private void drawn() {
        blocks.add(new Heading(words.text("heading.uncertain.drawn")));
        Map<StatedUncertainty, Long> ofFigures = new LinkedHashMap<>();
        facts.result().figures().forEach(drawn -> ofFigures.merge(drawn.uncertainty(), 1L, Long::sum));
        List<Bullet> bullets = new ArrayList<>();
        ofFigures.forEach((stated, count) -> bullets.add(bullet(words.count("uncertain.figures", count), stated)));
        facts.result()
                .facts()
                .forEach(drawn -> bullets.add(bullet(
                        words.text("uncertain.fact." + drawn.fact()) + ", " + words.count("lines", drawn.lines()),
                        drawn.uncertainty())));
        if (bullets.isEmpty()) {
            blocks.add(new Paragraph(words.text("uncertain.nothing")));
        } else {
            blocks.add(new Bullets(bullets));
            blocks.add(new Paragraph(words.text("uncertain.certain")));
        }
    }

    private Bullet bullet(String subject, StatedUncertainty stated) {
        return new Bullet(
                words.text(
                        "uncertain.drawn",
                        subject,
                        new DistributionWords(words).text(stated.distribution()),
                        words.text("uncertain.basis." + stated.basis())),
                stated.source().in(words.language()).isBlank()
                        ? List.of()
                        : List.of(stated.source().in(words.language())));
    }
}
