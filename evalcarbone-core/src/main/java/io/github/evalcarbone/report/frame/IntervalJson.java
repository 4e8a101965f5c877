package io.github.evalcarbone.report.frame;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.uncertainty.DrawnImpact;
import io.github.evalcarbone.uncertainty.Interval;

/** The usual interval of draws as JSON. Stateless. */
public final class IntervalJson {

    private IntervalJson() {}

    /** Writes how many draws there are, and what part of them is in an interval. */
    public static void head(JsonWriter json, DrawnImpact draws) {
        json.member("draws", (long) draws.count());
        json.member("coverage", Interval.USUAL_COVERAGE);
    }

    /** Writes an interval as an object. */
    public static void write(JsonWriter json, String key, DrawnImpact draws) {
        json.startObject(key);
        ends(json, draws);
        json.endObject();
    }

    /** Writes an interval as members of an object that was started. */
    public static void ends(JsonWriter json, DrawnImpact draws) {
        Interval interval = draws.interval();
        json.member("low", interval.low().value().value());
        json.member("median", interval.median().value().value());
        json.member("high", interval.high().value().value());
    }
}
