package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.report.frame.IntervalJson;
import io.github.evalcarbone.uncertainty.DrawnDifference;

/** Writes how sure a difference is. Stateless. */
final class DrawsJson {

    private DrawsJson() {}

    static void write(JsonWriter json, DrawnDifference drawn) {
        json.startObject("draws");
        IntervalJson.head(json, drawn.difference());
        json.member("seed", drawn.base().seed());
        json.member("sampling", drawn.base().sampling().name());
        json.member("probabilityOfLess", drawn.probabilityOfLess());
        IntervalJson.write(json, "base", drawn.base().impact(drawn.category()));
        IntervalJson.write(json, "other", drawn.other().impact(drawn.category()));
        IntervalJson.write(json, "difference", drawn.difference());
        json.endObject();
    }
}
