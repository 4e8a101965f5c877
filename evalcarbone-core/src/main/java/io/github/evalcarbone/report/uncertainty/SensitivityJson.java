package io.github.evalcarbone.report.uncertainty;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.report.frame.JsonHead;
import io.github.evalcarbone.uncertainty.Sensitivity;
import io.github.evalcarbone.uncertainty.Sensitivity.Indices;

/** A report on sensitivity as JSON, for programs. */
record SensitivityJson(Sensitivity sensitivity, FootprintData data) {

    /** The name of the format, which the text states first. */
    private static final String FORMAT = "evalcarbone-sensitivity-report-1";

    void write(JsonWriter json) {
        json.startObject();
        JsonHead.write(json, FORMAT, data, sensitivity.category());
        json.member("rules", data.rules().id() + " " + data.rules().version());
        json.member("draws", (long) sensitivity.draws());
        json.member("seed", sensitivity.seed());
        json.member("standardDeviation", sensitivity.standardDeviation().value());
        json.startArray("inputs");
        sensitivity.inputs().forEach(effect -> {
            json.startObject();
            json.member("input", effect.input().id());
            indices(json, effect.indices());
            json.member("propagated", effect.propagated());
            effect.rankCorrelation().ifPresent(ranks -> json.member("rankCorrelation", ranks));
            json.member("low", effect.low().value());
            json.member("high", effect.high().value());
            json.endObject();
        });
        json.endArray();
        if (sensitivity.others() > 0) {
            json.startObject("others");
            json.member("number", sensitivity.others());
            indices(json, sensitivity.ofOthers());
            json.endObject();
        }
        json.endObject();
    }

    private static void indices(JsonWriter json, Indices indices) {
        json.member("firstOrder", indices.first());
        json.member("totalOrder", indices.total());
    }
}
