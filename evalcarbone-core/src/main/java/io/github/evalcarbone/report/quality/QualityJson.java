package io.github.evalcarbone.report.quality;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.quality.DataQuality;
import io.github.evalcarbone.quality.DatumQuality;
import io.github.evalcarbone.quality.Grade;
import io.github.evalcarbone.quality.GradeScale;
import io.github.evalcarbone.quality.LineQuality;
import io.github.evalcarbone.quality.MendStep;
import io.github.evalcarbone.quality.QualityCriterion;
import io.github.evalcarbone.quality.QualityShares;
import io.github.evalcarbone.report.frame.IntervalJson;
import io.github.evalcarbone.report.frame.JsonHead;
import io.github.evalcarbone.uncertainty.comparison.KnownLines;
import java.util.Map;

/** The quality as JSON, for programs. */
record QualityJson(QualityContent content) {

    /** The name of the format, which the text states first. */
    private static final String FORMAT = "evalcarbone-quality-1";

    void write(JsonWriter json) {
        DataQuality quality = content.quality();
        json.startObject();
        JsonHead.write(json, FORMAT, content.head(), quality.category());
        json.member(
                "rules",
                content.head().rules().id() + " " + content.head().rules().version());
        json.member(
                "criteria", quality.criteria().id() + " " + quality.criteria().version());
        quality.countedOn().ifPresent(day -> json.member("countedOn", day.toString()));
        json.member("refusedRows", quality.setAside().refused());
        json.startObject("all");
        shares(json, quality.whole());
        groups(json, "types", quality.by(Facet.EQUIPMENT_TYPE));
        groups(json, "sites", quality.by(Facet.SITE));
        groups(json, "departments", quality.by(Facet.DEPARTMENT));
        mend(json);
        decisive(json);
        origins(json);
        counts(json, "pcrLevels", quality.pcrLevels());
        new FactsJson(quality.facts()).write(json);
        lines(json);
        scales(json);
        json.endObject();
    }

    /** Writes the members of an object that was started. */
    private static void shares(JsonWriter json, QualityShares shares) {
        json.member("lines", shares.lines());
        json.member("known", shares.impact().doubleValue());
        json.member("unknownLines", shares.unknownLines());
        json.member("sizedLines", shares.sizedLines());
        if (shares.sizedLines() > 0) {
            json.member("possible", shares.possible().doubleValue());
        }
        json.startObject("grades");
        for (Grade grade : Grade.values()) {
            json.startObject(grade.name());
            json.member("lines", shares.part(grade).lines());
            json.member("known", shares.part(grade).impact().doubleValue());
            shares.share(grade).ifPresent(share -> json.member("share", share.ratio()));
            json.endObject();
        }
        json.endObject();
        json.endObject();
    }

    private static void groups(JsonWriter json, String key, Map<String, QualityShares> groups) {
        json.startArray(key);
        groups.forEach((name, shares) -> {
            json.startObject();
            json.member("name", name);
            shares(json, shares);
        });
        json.endArray();
    }

    private void mend(JsonWriter json) {
        json.startArray("mendFirst");
        content.quality().mendFirst(content.most()).forEach(step -> step(json, step));
        json.endArray();
        content.mended().ifPresent(mended -> interval(json, mended));
    }

    private static void interval(JsonWriter json, KnownLines mended) {
        json.startObject("interval");
        IntervalJson.head(json, mended.now());
        json.member("seed", mended.seed());
        IntervalJson.write(json, "now", mended.now());
        IntervalJson.write(json, "linesKnown", mended.known());
        json.endObject();
    }

    private void step(JsonWriter json, MendStep step) {
        json.startObject();
        json.member("line", step.line().line().id());
        json.member("label", step.line().line().label());
        json.member("grade", step.line().grade().name());
        json.member("reaches", step.reaches().name());
        json.member("weight", step.weight());
        json.startArray("collect");
        step.steps().forEach(one -> {
            json.startObject();
            json.member("datum", one.datum().key());
            json.member("criterion", one.reason().id());
            json.member("from", one.from().name());
            json.member("to", one.to().name());
            json.member("text", one.collect().in(content.words().language()));
            json.endObject();
        });
        json.endArray();
        json.endObject();
    }

    private void decisive(JsonWriter json) {
        json.startArray("decidedBy");
        content.quality().decisive().forEach((datum, shares) -> {
            json.startObject();
            json.member("datum", datum.datum().key());
            datum(json, datum);
            json.member("title", content.title(datum.criterion()));
            json.member("lines", shares.lines());
            json.member("known", shares.impact().doubleValue());
            json.endObject();
        });
        json.endArray();
    }

    private void origins(JsonWriter json) {
        json.startObject("origins");
        content.quality().origins().forEach((datum, impacts) -> {
            json.startObject(datum.key());
            impacts.forEach((origin, impact) -> json.member(origin.key(), impact.doubleValue()));
            json.endObject();
        });
        json.endObject();
    }

    static void counts(JsonWriter json, String key, Map<String, Long> counts) {
        json.startObject(key);
        counts.forEach(json::member);
        json.endObject();
    }

    private void lines(JsonWriter json) {
        json.startArray("lines");
        content.quality().lines().forEach(line -> line(json, line));
        json.endArray();
    }

    private static void line(JsonWriter json, LineQuality line) {
        json.startObject();
        json.member("line", line.line().id());
        json.member("grade", line.grade().name());
        json.member("decidedBy", line.decidedBy().datum().key());
        group(json, "embodied", line.embodied());
        group(json, "use", line.use());
        line.possible().ifPresent(size -> json.member("possible", size.doubleValue()));
        json.startObject("data");
        line.data().forEach(datum -> {
            json.startObject(datum.datum().key());
            datum(json, datum);
            json.endObject();
        });
        json.endObject();
        json.endObject();
    }

    private static void group(JsonWriter json, String key, LineQuality.Group group) {
        json.startObject(key);
        json.member("grade", group.grade().name());
        if (!group.isUnknown()) {
            json.member("known", group.impact().doubleValue());
        }
        json.endObject();
    }

    /** Writes the members of an object that was started. */
    private static void datum(JsonWriter json, DatumQuality datum) {
        json.member("grade", datum.grade().name());
        json.member("criterion", datum.criterion().id());
        json.member("origin", datum.origin().key());
        if (!datum.lowering().isEmpty()) {
            json.startArray("lowering");
            datum.lowering().stream().map(QualityCriterion::id).forEach(json::item);
            json.endArray();
        }
    }

    private void scales(JsonWriter json) {
        json.startArray("scales");
        content.quality().criteria().scales().forEach(scale -> scale(json, scale));
        json.endArray();
    }

    private static void scale(JsonWriter json, GradeScale scale) {
        json.startObject();
        json.member("grade", scale.grade().name());
        json.member("squaredDeviation", scale.squaredDeviation());
        json.member("pcr", scale.pcr());
        json.member("bilanCarbone", scale.bilanCarbone());
        json.member("glpi", scale.glpi());
        json.member("boavizta", scale.boavizta());
        json.member("numecoeval", scale.numecoeval());
        json.endObject();
    }
}
