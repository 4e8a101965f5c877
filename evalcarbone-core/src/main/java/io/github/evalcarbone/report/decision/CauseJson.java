package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.attribution.CauseAnalysis;
import io.github.evalcarbone.attribution.CauseGroup;
import io.github.evalcarbone.attribution.CausePart;
import io.github.evalcarbone.comparison.Difference;
import io.github.evalcarbone.comparison.KeptOut;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.problem.Language;
import java.util.List;

/**
 * Causes as JSON, for programs.
 *
 * @param analysis  the causes
 * @param whole  the difference that they explain, or of a system with services besides
 * @param language  the language of remarks
 */
record CauseJson(CauseAnalysis analysis, Difference whole, Language language) {

    /** The name of the format, which the text states first. */
    private static final String FORMAT = "evalcarbone-cause-report-1";

    void write(JsonWriter json) {
        json.startObject();
        head(json);
        difference(json);
        parts(json, "causes", analysis.parts());
        json.startArray("groups");
        analysis.groups().forEach(group -> group(json, group));
        json.endArray();
        json.startArray("remarks");
        analysis.remarks().forEach(remark -> json.item(remark.code() + ": " + remark.message(language)));
        json.endArray();
        json.endObject();
    }

    private void head(JsonWriter json) {
        json.member("format", FORMAT);
        json.member("before", analysis.before());
        json.member("after", analysis.after());
        json.member("category", analysis.category().id());
        json.member("unit", analysis.category().unitPerYear().toString());
    }

    private void difference(JsonWriter json) {
        KeptOut out = whole.keptOut();
        json.member("difference", whole.absolute().value());
        json.member("explained", analysis.difference().absolute().value());
        json.member("complete", whole.isComplete());
        json.startObject("keptOut");
        json.member("unknownLines", out.unknownLines());
        json.member("unknownValues", out.unknownValues());
        json.member("excludedLines", out.excludedLines());
        json.member("excludedValues", out.excludedValues());
        json.endObject();
    }

    private static void group(JsonWriter json, CauseGroup group) {
        json.startObject();
        json.startArray("key");
        group.key().texts().forEach(json::item);
        json.endArray();
        json.member("difference", group.difference().value());
        parts(json, "causes", group.parts());
        json.endObject();
    }

    private static void parts(JsonWriter json, String key, List<CausePart> parts) {
        json.startArray(key);
        parts.forEach(part -> part(json, part));
        json.endArray();
    }

    private static void part(JsonWriter json, CausePart part) {
        json.startObject();
        json.startArray("causes");
        part.causes().forEach(cause -> json.item(cause.name()));
        json.endArray();
        json.member("part", part.amount().value());
        json.member("embodied", part.embodied().value());
        json.member("use", part.use().value());
        json.member("lines", part.lines());
        json.endObject();
    }
}
