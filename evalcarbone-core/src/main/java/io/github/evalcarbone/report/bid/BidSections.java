package io.github.evalcarbone.report.bid;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.purchase.BidComparison;
import io.github.evalcarbone.purchase.BidLot;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.Fact;
import io.github.evalcarbone.report.content.ReportBlock.Facts;
import io.github.evalcarbone.report.content.ReportBlock.Heading;
import io.github.evalcarbone.report.content.ReportBlock.Headline;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportBlock.Title;
import io.github.evalcarbone.report.frame.ReportHead;
import io.github.evalcarbone.report.layout.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sections of a report on bids: the ranking of each lot, the bids in detail, what to know about the figures. */
final class BidSections {

    private final BidComparison comparison;
    private final Wording words;
    private final BidChart chart;
    private final RankingTable ranking;
    private final DeviceDetails details;
    private final BidRemarks remarks;
    private final List<ReportBlock> blocks = new ArrayList<>();

    private BidSections(BidComparison comparison, FactorSet factors, Wording words) {
        BidFigures figures = new BidFigures(words);
        this.comparison = comparison;
        this.words = words;
        this.chart = new BidChart(figures, words);
        this.ranking = new RankingTable(figures, words);
        this.remarks = new BidRemarks(words);
        this.details = new DeviceDetails(factors, figures, remarks, words);
    }

    static List<ReportBlock> of(BidComparison comparison, FactorSet factors, Wording words) {
        BidSections sections = new BidSections(comparison, factors, words);
        sections.head();
        comparison.lots().forEach(sections::ranking);
        comparison.lots().forEach(sections::details);
        sections.remarks();
        sections.blocks.add(new Paragraph(words.text("decision.rounding")));
        return List.copyOf(sections.blocks);
    }

    private void head() {
        blocks.add(new Title(words.text("bid.title")));
        blocks.add(new Facts(facts()));
        blocks.add(new Headline(words.text("bid.principle")));
        blocks.add(new Paragraph(words.text("bid.columns")));
    }

    private List<Fact> facts() {
        String day = words.date(comparison.evaluationDate());
        String electricity = comparison
                .country()
                .map(country -> words.text("bid.electricity", country, day))
                .orElse(words.text("bid.electricity.none"));
        String factors = comparison.datasets().stream().map(ReportHead::name).collect(Collectors.joining(", "));
        return List.of(
                new Fact(words.text("bid.date"), day),
                new Fact(words.text("fact.electricity"), electricity),
                new Fact(
                        words.text("fact.rules"),
                        comparison.rules().id() + " " + comparison.rules().version()),
                new Fact(words.text("fact.factors"), factors));
    }

    private void ranking(BidLot lot) {
        String order = lot.isRanked() ? lot.isByItem() ? "item" : "bid" : "none";
        blocks.add(new Heading(words.text("heading.bid." + order, name(lot))));
        blocks.add(chart.of(lot));
        blocks.add(ranking.of(lot));
        lot.bids().stream()
                .flatMap(bid -> bid.draws().stream())
                .findFirst()
                .ifPresent(drawn -> blocks.add(new Paragraph(words.text(
                        "bid.draws",
                        words.numbers().whole(drawn.count()),
                        comparison.seed().map(String::valueOf).orElse("")))));
        blocks.addAll(remarks.blocks(lot.remarks()));
    }

    private void details(BidLot lot) {
        blocks.add(new Heading(words.text("heading.bid.details", name(lot))));
        blocks.add(new Paragraph(words.text("bid.details")));
        blocks.add(new Bullets(lot.bids().stream().flatMap(details::bullets).toList()));
    }

    private String name(BidLot lot) {
        return lot.name().isEmpty() ? words.text("bid.all") : words.text("bid.lot", lot.name());
    }

    private void remarks() {
        List<ReportBlock> known = remarks.blocks(comparison.remarks());
        if (!known.isEmpty()) {
            blocks.add(new Heading(words.text("heading.findings")));
            blocks.addAll(known);
        }
    }
}
