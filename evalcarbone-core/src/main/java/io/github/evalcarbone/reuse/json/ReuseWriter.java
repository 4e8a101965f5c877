package io.github.evalcarbone.reuse.json;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.reuse.PublishedRates;
import io.github.evalcarbone.reuse.ReuseExits;
import io.github.evalcarbone.reuse.ReuseIndicators;
import io.github.evalcarbone.reuse.ReuseIndicators.Figures;
import io.github.evalcarbone.reuse.ReusePurchases;

/** Writes indicators of reuse as JSON; a share from which something is missing is left out. */
public record ReuseWriter(JsonWriter json) {

    public void write(ReuseIndicators indicators) {
        json.startObject("reuse");
        json.member("year", indicators.year());
        json.member("refusedRows", indicators.refusedRows());
        json.member("allRefusedRowsCounted", indicators.isCounted());
        figures("all", indicators.all());
        json.startObject("categories");
        indicators.categories().forEach(this::figures);
        json.endObject();
        rates("ratesOfPurchases", PublishedRates.ofPurchases());
        rates("ratesOfExits", PublishedRates.ofExits());
        json.endObject();
    }

    private void figures(String name, Figures figures) {
        json.startObject(name);
        json.startObject("purchases");
        purchases(figures.purchases());
        json.endObject();
        json.startObject("exits");
        exits(figures.exits());
        json.endObject();
        json.endObject();
    }

    private void purchases(ReusePurchases purchases) {
        json.member("complete", purchases.isComplete());
        purchases.share().ifPresent(share -> json.member("share", share));
        purchases.shareOfPriced().ifPresent(share -> json.member("shareOfLinesWithPrice", share));
        json.member("value", purchases.value().doubleValue());
        json.member("reusedValue", purchases.reusedValue().doubleValue());
        json.member("lines", purchases.lines());
        json.member("linesWithoutPrice", purchases.linesWithoutPrice());
        json.member("linesWithoutDay", purchases.undatedLines());
    }

    private void exits(ReuseExits exits) {
        json.member("complete", exits.isComplete());
        exits.share().ifPresent(share -> json.member("share", share));
        json.member("items", exits.items().doubleValue());
        json.member("reused", exits.reused().doubleValue());
        json.member("withoutRoute", exits.withoutRoute().doubleValue());
        json.member("withoutAge", exits.withoutAge().doubleValue());
        json.member("leftOutForAge", exits.old().doubleValue());
        json.member("returned", exits.returned().doubleValue());
    }

    /** Writes rates; one that could not be read has no share. */
    private void rates(String key, PublishedRates rates) {
        json.startObject(key);
        json.member("source", rates.source().english());
        json.startArray("rates");
        rates.rates().forEach(this::rate);
        json.endArray();
        json.endObject();
    }

    private void rate(PublishedRates.Rate rate) {
        json.startObject();
        json.member("from", rate.from());
        rate.share().ifPresent(share -> json.member("share", share));
        json.endObject();
    }
}
