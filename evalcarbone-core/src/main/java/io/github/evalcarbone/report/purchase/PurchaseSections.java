package io.github.evalcarbone.report.purchase;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.purchase.PurchasedShare;
import io.github.evalcarbone.purchase.PurchasedShares;
import io.github.evalcarbone.report.content.RangeBars;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.frame.Figures;
import io.github.evalcarbone.report.frame.ReportHead;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.ReportContext;
import io.github.evalcarbone.report.section.ReuseTable;
import io.github.evalcarbone.reuse.ReuseIndicators;
import java.util.ArrayList;
import java.util.List;

/** The sections of a report on purchases: their share of the footprint, and the indicators of reuse. */
final class PurchaseSections {

    private final PurchasedShares shares;
    private final FactorSet factors;
    private final Wording words;
    private final Figures figures;
    private final List<ReportBlock> blocks = new ArrayList<>();

    private PurchaseSections(PurchasedShares shares, FactorSet factors, Wording words) {
        this.shares = shares;
        this.factors = factors;
        this.words = words;
        this.figures = new Figures(shares.all().category(), words);
    }

    static List<ReportBlock> of(
            PurchasedShares shares, ReuseIndicators reuse, FootprintData data, FactorSet factors, Wording words) {
        PurchaseSections sections = new PurchaseSections(shares, factors, words);
        sections.head(data);
        sections.types();
        sections.reuse(reuse);
        sections.blocks.add(new Paragraph(words.text("decision.rounding")));
        return List.copyOf(sections.blocks);
    }

    private void head(FootprintData data) {
        String rules = data.rules().id() + " " + data.rules().version();
        blocks.addAll(ReportHead.of(words.text("purchase.title", data.inventory()), data, rules, words));
        blocks.add(new Headline(words.text(
                "decision.today",
                shares.all().category().label(words.language()),
                figures.total(shares.all().total()))));
        blocks.add(new Headline(sentence()));
    }

    /** The share of all, else that of the lines of which all is known, with their number. */
    private String sentence() {
        PurchasedShare known = shares.ofCompleteLines();
        return shares.all()
                .share()
                .map(share -> words.text("purchase.share", figures.percentage(share)))
                .or(() -> known.share()
                        .map(share -> words.text(
                                "purchase.share.known",
                                words.numbers().whole(known.total().lines()),
                                words.numbers().whole(shares.all().total().lines()),
                                figures.percentage(share))))
                .orElse(words.text("purchase.share.unknown"));
    }

    private void types() {
        blocks.add(new Heading(words.text("heading.purchase.types")));
        blocks.add(new Paragraph(words.text("purchase.note")));
        List<List<String>> rows = PurchaseCsv.ranked(shares).stream()
                .map(type -> row(title(type.getKey()), type.getValue()))
                .toList();
        blocks.add(chart());
        blocks.add(new Table(columns(), rows, row(words.text("reuse.all"), shares.all())));
    }

    private RangeBars chart() {
        return new RangeBars(
                words.text("purchase.chart"),
                figures.unit(),
                words.text("column.type"),
                PurchaseCsv.ranked(shares).stream()
                        .map(type -> new RangeBars.Bar(
                                title(type.getKey()),
                                figures.value(type.getValue().embodied())))
                        .toList());
    }

    private String title(String type) {
        return type.isEmpty() ? words.text("not.stated") : ReportContext.type(factors, type, words);
    }

    private List<Column> columns() {
        return List.of(
                ReportBlock.words(words.text("column.type")),
                ReportBlock.numbers(words.text("column.purchase.total", figures.unit())),
                ReportBlock.numbers(words.text("column.purchase.embodied")),
                ReportBlock.numbers(words.text("column.share")));
    }

    private List<String> row(String name, PurchasedShare share) {
        return List.of(
                name,
                figures.cell(share.total()),
                figures.cell(share.embodied()),
                share.share().map(figures::percentage).orElse(without(share)));
    }

    /** There is no share of nothing, and none of what is not known. */
    private String without(PurchasedShare share) {
        return share.total().isComplete() ? "" : words.text("unknown");
    }

    private void reuse(ReuseIndicators indicators) {
        List<ReportBlock> tables = new ReuseTable(this::title, words).blocks(indicators);
        if (tables.isEmpty()) {
            String year = String.valueOf(indicators.year());
            blocks.add(new Heading(words.text("heading.reuse", year)));
            blocks.add(new Paragraph(words.text("purchase.reuse.none", year)));
        }
        blocks.addAll(tables);
    }
}
