package io.github.evalcarbone.report.bid;

import io.github.evalcarbone.purchase.BidLot;
import io.github.evalcarbone.purchase.RankedBid;
import io.github.evalcarbone.report.content.ChartValue;
import io.github.evalcarbone.report.content.RangeBars;
import io.github.evalcarbone.report.layout.Wording;
import java.math.BigDecimal;

/** The bids of a lot side by side, each with the interval of its declarations. */
record BidChart(BidFigures figures, Wording words) {

    RangeBars of(BidLot lot) {
        return new RangeBars(
                words.text("bid.chart"),
                words.text("column.bid.item"),
                words.text("column.bid.name"),
                lot.bids().stream().map(this::bar).toList());
    }

    private RangeBars.Bar bar(RankedBid bid) {
        ChartValue value = bid.perItem().isUnknown()
                ? ChartValue.unknown(figures.total(bid.perItem()))
                : ChartValue.of(new BigDecimal(bid.perItem().known().value()), figures.total(bid.perItem()));
        return new RangeBars.Bar(
                bid.name(),
                value,
                bid.interval().map(known -> new RangeBars.Range(end(known.least()), end(known.most()))));
    }

    private ChartValue end(double amount) {
        return ChartValue.of(new BigDecimal(amount), figures.number(amount));
    }
}
