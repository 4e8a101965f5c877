package io.github.evalcarbone.report.uncertainty;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.content.Tornado;
import io.github.evalcarbone.report.frame.Figures;
import io.github.evalcarbone.report.frame.ReportHead;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.uncertainty.Sensitivity;
import io.github.evalcarbone.uncertainty.Sensitivity.Effect;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The sections of a report on sensitivity: what to collect first, and the table behind it. */
final class SensitivitySections {

    private final Sensitivity sensitivity;
    private final Footprint footprint;
    private final Wording words;
    private final Figures figures;
    private final InputWords inputs;
    private final List<ReportBlock> blocks = new ArrayList<>();

    SensitivitySections(Sensitivity sensitivity, Footprint footprint, FactorSet factors, Wording words) {
        this.sensitivity = sensitivity;
        this.footprint = footprint;
        this.words = words;
        this.figures = new Figures(sensitivity.category(), words);
        this.inputs = new InputWords(factors, words);
    }

    List<ReportBlock> blocks() {
        FootprintData data = footprint.data();
        String rules = data.rules().id() + " " + data.rules().version();
        blocks.addAll(ReportHead.of(words.text("sensitive.title", data.inventory()), data, rules, words));
        blocks.add(new Headline(words.text(
                "decision.today",
                sensitivity.category().label(words.language()),
                figures.total(footprint.total(sensitivity.category())))));
        blocks.add(new Headline(first()));
        if (!sensitivity.inputs().isEmpty()) {
            table();
        }
        blocks.add(new Paragraph(words.text("decision.rounding")));
        return List.copyOf(blocks);
    }

    private String first() {
        if (sensitivity.inputs().isEmpty()) {
            return words.text("uncertain.nothing");
        }
        Effect effect = sensitivity.inputs().get(0);
        double without = Math.max(0, 1 - effect.indices().first());
        return words.text(
                "sensitive.first",
                inputs.name(effect.input()),
                amount(sensitivity.standardDeviation()),
                amount(new Amount(
                        sensitivity.standardDeviation().value() * StrictMath.sqrt(without),
                        sensitivity.standardDeviation().unit())));
    }

    private String amount(Amount amount) {
        return figures.amount(new BigDecimal(amount.value()));
    }

    private String number(Amount amount) {
        return figures.number(new BigDecimal(amount.value()));
    }

    private String percent(double share) {
        return words.numbers().percentage(new BigDecimal(share).movePointRight(2));
    }

    private void table() {
        blocks.add(chart());
        blocks.add(new Heading(words.text("heading.sensitive")));
        List<List<String>> rows =
                new ArrayList<>(sensitivity.inputs().stream().map(this::row).toList());
        if (sensitivity.others() > 0) {
            rows.add(List.of(
                    words.text("sensitive.others", words.numbers().whole(sensitivity.others())),
                    percent(sensitivity.ofOthers().first()),
                    percent(sensitivity.ofOthers().total()),
                    "",
                    ""));
        }
        blocks.add(new Table(
                List.of(
                        ReportBlock.words(words.text("column.uncertain.input")),
                        ReportBlock.numbers(words.text("column.sensitive.first")),
                        ReportBlock.numbers(words.text("column.sensitive.total")),
                        ReportBlock.numbers(words.text("column.sensitive.low", figures.unit())),
                        ReportBlock.numbers(words.text("column.sensitive.high"))),
                rows,
                List.of()));
        blocks.add(new Paragraph(words.text(
                "sensitive.note", words.numbers().whole(sensitivity.draws()), String.valueOf(sensitivity.seed()))));
    }

    /** Returns the footprint at both ends of each input. */
    private Tornado chart() {
        return new Tornado(
                words.text("sensitive.chart"),
                figures.unit(),
                words.text("column.uncertain.input"),
                figures.value(footprint.total(sensitivity.category()).known()),
                sensitivity.inputs().stream()
                        .map(effect -> new Tornado.Row(
                                inputs.name(effect.input()), figures.value(effect.low()), figures.value(effect.high())))
                        .toList());
    }

    private List<String> row(Effect effect) {
        return List.of(
                inputs.name(effect.input()),
                percent(effect.indices().first()),
                percent(effect.indices().total()),
                number(effect.low()),
                number(effect.high()));
    }
}
