package io.github.evalcarbone.report.bid;

import io.github.evalcarbone.purchase.BidLot;
import io.github.evalcarbone.purchase.RankedBid;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Column;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.layout.Wording;
import java.util.List;

/** The bids of a lot, a row for each, and whether it proves everything. */
record RankingTable(BidFigures figures, Wording words) {

    Table of(BidLot lot) {
        return new Table(columns(), lot.bids().stream().map(this::row).toList(), List.of());
    }

    private List<Column> columns() {
        return List.of(
                numbers("rank"),
                ReportBlock.words(words.text("column.bid.name")),
                numbers("item"),
                numbers("interval"),
                numbers("items"),
                numbers("year"),
                numbers("price"),
                ReportBlock.words(words.text("column.bid.evidence")));
    }

    private Column numbers(String key) {
        return ReportBlock.numbers(words.text("column.bid." + key));
    }

    private List<String> row(RankedBid bid) {
        return List.of(
                bid.rank().map(words.numbers()::whole).orElse(words.text("bid.no.rank")),
                bid.name(),
                figures.total(bid.perItem()),
                bid.interval().map(figures::interval).orElse(words.text("unknown")),
                figures.items(bid.items()),
                figures.total(bid.perYear()),
                bid.price().map(figures::stated).orElse(words.text("not.stated")),
                evidence(bid));
    }

    private String evidence(RankedBid bid) {
        int missing = bid.missing().size();
        return bid.isProved()
                ? words.text("bid.proved")
                : words.text("bid.lacks", words.numbers().whole(missing));
    }
}
