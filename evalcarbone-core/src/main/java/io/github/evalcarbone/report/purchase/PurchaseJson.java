package io.github.evalcarbone.report.purchase;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.purchase.PurchasedShare;
import io.github.evalcarbone.purchase.PurchasedShares;
import io.github.evalcarbone.report.frame.JsonHead;
import io.github.evalcarbone.reuse.ReuseIndicators;
import io.github.evalcarbone.reuse.json.ReuseWriter;

/** Purchases as JSON, for programs. */
record PurchaseJson(PurchasedShares shares, ReuseIndicators reuse, FootprintData data) {

    /** The name of the format, which the text states first. */
    private static final String FORMAT = "evalcarbone-purchase-report-1";

    void write(JsonWriter json) {
        json.startObject();
        JsonHead.write(json, FORMAT, data, shares.all().category());
        json.member("rules", data.rules().id() + " " + data.rules().version());
        share(json, "all", shares.all());
        share(json, "completeLines", shares.ofCompleteLines());
        json.startObject("types");
        PurchaseCsv.ranked(shares).forEach(type -> share(json, type.getKey(), type.getValue()));
        json.endObject();
        new ReuseWriter(json).write(reuse);
        json.endObject();
    }

    private static void share(JsonWriter json, String key, PurchasedShare share) {
        json.startObject(key);
        JsonHead.total(json, "embodied", share.embodied());
        JsonHead.total(json, "total", share.total());
        share.share().ifPresent(known -> json.member("share", known));
        json.endObject();
    }
}
