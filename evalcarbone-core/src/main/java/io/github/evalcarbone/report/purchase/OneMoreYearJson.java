package io.github.evalcarbone.report.purchase;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.purchase.OneMoreYear;
import io.github.evalcarbone.purchase.OneMoreYear.Effect;
import io.github.evalcarbone.report.frame.JsonHead;

/** One more year of service as JSON, for programs. */
record OneMoreYearJson(OneMoreYear effect, FootprintData data) {

    /** The name of the format, which the text states first. */
    private static final String FORMAT = "evalcarbone-one-more-year-report-1";

    void write(JsonWriter json) {
        json.startObject();
        JsonHead.write(json, FORMAT, data, effect.category());
        json.member("rules", data.rules().id() + " " + data.rules().version());
        json.startObject("all");
        effect(json, effect.all());
        json.startArray("types");
        OneMoreYearCsv.ranked(effect).forEach(type -> {
            json.startObject();
            json.member("type", type.getKey());
            effect(json, type.getValue());
        });
        json.endArray();
        json.endObject();
    }

    /** Writes the members of an object that was started. */
    private static void effect(JsonWriter json, Effect some) {
        JsonHead.total(json, "before", some.before());
        JsonHead.total(json, "after", some.after());
        if (!some.isUnknown()) {
            json.member("avoided", some.avoided().value());
        }
        some.share().ifPresent(share -> json.member("share", share));
        json.member("complete", some.isComplete());
        json.member("lines", some.lines());
        json.member("withoutLifetime", some.notComputable());
        json.member("incompleteLines", some.embodied().incompleteLines());
        json.endObject();
    }
}
