package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.RangeBars;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.frame.Figures;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.uncertainty.DrawnDifference;
import io.github.evalcarbone.uncertainty.Interval;
import io.github.evalcarbone.uncertainty.Percentile;
import io.github.evalcarbone.uncertainty.UncertaintyResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The confidence in the differences: the share of draws in which an alternative has less, and the interval of its difference. */
final class ConfidenceSection {

    private final List<DrawnDifference> drawn;
    private final Wording words;
    private final Figures figures;

    ConfidenceSection(ComparedResults results) {
        this.drawn = results.others().stream()
                .map(results::drawn)
                .flatMap(Optional::stream)
                .toList();
        this.words = results.words();
        this.figures = new Figures(results.category(), words);
    }

    /** Returns the section; nothing if nothing was drawn. */
    List<ReportBlock> blocks() {
        return drawn.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(words.text("heading.confidence")),
                        chart(),
                        new Table(columns(), drawn.stream().map(this::row).toList(), List.of()),
                        new Paragraph(note(drawn.get(0).base())));
    }

    private RangeBars chart() {
        return new RangeBars(
                words.text("confidence.chart"),
                figures.unit(),
                words.text("column.alternative"),
                drawn.stream().map(this::bar).toList());
    }

    private RangeBars.Bar bar(DrawnDifference alternative) {
        Interval interval = alternative.difference().interval();
        RangeBars.Range range = new RangeBars.Range(value(interval.low()), value(interval.high()));
        return new RangeBars.Bar(alternative.name(), value(interval.median()), Optional.of(range));
    }

    private ChartValue value(Percentile percentile) {
        return figures.value(percentile.value());
    }

    private List<Column> columns() {
        String unit = figures.unit();
        return List.of(
                ReportBlock.words(words.text("column.alternative")),
                ReportBlock.numbers(words.text("column.confidence.less")),
                ReportBlock.numbers(words.text("column.confidence.low", unit)),
                ReportBlock.numbers(words.text("column.confidence.median")),
                ReportBlock.numbers(words.text("column.confidence.high")));
    }

    private List<String> row(DrawnDifference alternative) {
        Interval interval = alternative.difference().interval();
        return List.of(
                alternative.name(),
                words.numbers().share(alternative.probabilityOfLess()),
                number(interval.low()),
                number(interval.median()),
                number(interval.high()));
    }

    private String number(Percentile percentile) {
        return figures.number(new BigDecimal(percentile.value().value()));
    }

    private String note(UncertaintyResult draws) {
        return words.text("confidence.note", words.numbers().whole(draws.draws()), String.valueOf(draws.seed()));
    }
}
