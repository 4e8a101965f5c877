package io.github.evalcarbone.report.comparison;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.uncertainty.DrawnDifference;
import io.github.evalcarbone.uncertainty.DrawnImpact;
import io.github.evalcarbone.uncertainty.Interval;

/** Writes how sure a difference is. Stateless. */
final class DrawsJson {

    private static final double COVERAGE = 0.95;

    private DrawsJson() {}

    static void write(JsonWriter json, DrawnDifference drawn) {
        json.startObject("draws");
        json.member("draws", (long) drawn.base().draws());
        json.member("seed", drawn.base().seed());
        json.member("sampling", drawn.base().sampling().name());
        json.member("probabilityOfLess", drawn.probabilityOfLess());
        json.member("coverage", COVERAGE);
        interval(json, "base", drawn.base().impact(drawn.category()));
        interval(json, "other", drawn.other().impact(drawn.category()));
        interval(json, "difference", drawn.difference());
        json.endObject();
    }

    private static void interval(JsonWriter json, String key, DrawnImpact impact) {
        Interval interval = impact.interval(COVERAGE);
        json.startObject(key);
        json.member("low", interval.low().value().value());
        json.member("median", interval.median().value().value());
        json.member("high", interval.high().value().value());
        json.endObject();
    }
}
