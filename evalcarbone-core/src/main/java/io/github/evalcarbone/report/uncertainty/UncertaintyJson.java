package io.github.evalcarbone.report.uncertainty;

import io.github.evalcarbone.comparison.DatasetComparison;
import io.github.evalcarbone.distribution.UncertainFigure;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.frame.JsonHead;
import io.github.evalcarbone.uncertainty.DrawnImpact;
import io.github.evalcarbone.uncertainty.FirstOrder.Contribution;
import io.github.evalcarbone.uncertainty.Interval;
import io.github.evalcarbone.uncertainty.Percentile;
import io.github.evalcarbone.uncertainty.basis.StatedUncertainty;
import java.util.Locale;

/** A report on uncertainty as JSON, for programs. */
record UncertaintyJson(UncertaintyFacts facts, Language language) {

    /** The name of the format, which the text states first. */
    private static final String FORMAT = "evalcarbone-uncertainty-report-1";

    void write(JsonWriter json) {
        json.startObject();
        JsonHead.write(json, FORMAT, facts.data(), facts.category());
        json.member(
                "rules", facts.data().rules().id() + " " + facts.data().rules().version());
        json.member("draws", (long) facts.result().draws());
        json.member("seed", facts.result().seed());
        json.member("sampling", lower(facts.result().sampling()));
        json.member("coverage", facts.coverage());
        JsonHead.total(json, "total", facts.result().footprint().total(facts.category()));
        json.startObject("whole");
        impact(json, facts.whole());
        json.startArray("types");
        facts.groups().forEach(group -> group(json, group));
        json.endArray();
        propagation(json);
        independent(json);
        facts.datasets().ifPresent(comparison -> datasets(json, comparison));
        drawn(json);
        json.endObject();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void group(JsonWriter json, GroupKey group) {
        json.startObject();
        json.member("type", group.texts().get(0));
        json.member("complete", facts.isComplete(group));
        if (facts.isUnknown(group)) {
            json.endObject();
        } else {
            impact(json, facts.result().impact(group, facts.category()));
        }
    }

    /** Writes the members of an object that was started. */
    private void impact(JsonWriter json, DrawnImpact impact) {
        Interval interval = impact.interval(facts.coverage());
        json.member("point", impact.point().value());
        json.member("mean", impact.mean().value());
        json.member("standardDeviation", impact.standardDeviation().value());
        json.member("shareOfVariance", impact.shareOfVariance(facts.whole()));
        percentile(json, "low", interval.low());
        percentile(json, "median", interval.median());
        percentile(json, "high", interval.high());
        json.endObject();
    }

    private static void percentile(JsonWriter json, String key, Percentile percentile) {
        json.startObject(key);
        json.member("probability", percentile.probability());
        json.member("value", percentile.value().value());
        json.member("least", percentile.least().value());
        json.member("most", percentile.most().value());
        json.endObject();
    }

    private void propagation(JsonWriter json) {
        json.startObject("propagated");
        json.member("mean", facts.propagated().mean().value());
        json.member("standardDeviation", facts.propagated().standardDeviation().value());
        json.startArray("causes");
        facts.propagated().contributions().forEach(cause -> cause(json, cause));
        json.endArray();
        json.endObject();
    }

    private static void cause(JsonWriter json, Contribution cause) {
        json.startObject();
        json.member("input", cause.input().id());
        json.member("standardDeviation", cause.standardDeviation().value());
        json.member("share", cause.share());
        json.endObject();
    }

    private void independent(JsonWriter json) {
        json.startObject("independentLines");
        json.member("factor", facts.independent().factor());
        json.member("low", facts.independent().low());
        json.member("high", facts.independent().high());
        json.endObject();
    }

    private void datasets(JsonWriter json, DatasetComparison comparison) {
        json.startObject("datasetsRange");
        json.member("lines", comparison.lines());
        json.member("commonLines", comparison.commonLines());
        json.startArray("datasets");
        comparison.entries().forEach(entry -> {
            json.startObject();
            json.member("dataset", entry.dataset().id() + " " + entry.dataset().version());
            json.member("common", entry.common().value());
            json.member("unknownLines", entry.unknownLines());
            json.endObject();
        });
        json.endArray();
        json.endObject();
    }

    private void drawn(JsonWriter json) {
        json.startArray("figures");
        facts.result().figures().forEach(drawn -> {
            json.startObject();
            figure(json, drawn.figure());
            stated(json, drawn.uncertainty());
        });
        json.endArray();
        json.startArray("facts");
        facts.result().facts().forEach(drawn -> {
            json.startObject();
            json.member("fact", lower(drawn.fact()));
            json.member("lines", drawn.lines());
            stated(json, drawn.uncertainty());
        });
        json.endArray();
    }

    private static void figure(JsonWriter json, UncertainFigure figure) {
        json.member("id", figure.id());
        json.member("kind", lower(figure.kind()));
        json.member("dataset", figure.dataset());
        json.member("row", figure.row());
        figure.phase().ifPresent(phase -> json.member("phase", phase.name()));
        figure.category().ifPresent(category -> json.member("category", category.id()));
    }

    /** Writes the last members of an object that was started. */
    private void stated(JsonWriter json, StatedUncertainty stated) {
        json.member("distribution", stated.distribution().text());
        json.member("basis", lower(stated.basis()));
        json.member("source", stated.source().in(language));
        json.endObject();
    }
}
