package io.github.evalcarbone.json;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.TotalExplanation;
import io.github.evalcarbone.footprint.TotalExplanation.Addend;
import io.github.evalcarbone.footprint.TotalExplanation.Figure;
import io.github.evalcarbone.footprint.TotalExplanation.Group;
import io.github.evalcarbone.footprint.TotalExplanation.Others;
import io.github.evalcarbone.json.ResultMembers.StatedTotal;
import io.github.evalcarbone.rule.Aggregation;
import java.io.Writer;

/** Writes the explanation of a total: its rules and datasets, groups, their values, others, gaps. */
final class TotalExplanationWriter {

    private final TotalExplanation explanation;
    private final JsonWriter json;
    private final ExplanationWriter values;

    private TotalExplanationWriter(TotalExplanation explanation, JsonWriter json) {
        this.explanation = explanation;
        this.json = json;
        this.values = new ExplanationWriter(json);
    }

    static void write(TotalExplanation explanation, Writer writer) {
        try (JsonWriter json = JsonWriter.indented(writer)) {
            new TotalExplanationWriter(explanation, json).write();
        }
    }

    private void write() {
        json.startObject();
        json.member("format", ExplanationJson.TOTAL_FORMAT);
        values.rules(explanation.rules());
        json.startArray("datasets");
        explanation.datasets().forEach(this::dataset);
        json.endArray();
        json.member("inventory", explanation.inventory());
        json.member("evaluationDate", explanation.evaluationDate().toString());
        values.category(explanation.category());
        json.startArray("facets");
        explanation.facets().forEach(facet -> json.item(facet.name()));
        json.endArray();
        total();
        explanation.shareOfGroups().ifPresent(share -> json.member("shareOfGroups", share));
        json.startArray("groups");
        explanation.groups().forEach(this::group);
        json.endArray();
        explanation.others().ifPresent(this::others);
        json.startArray("gaps");
        explanation.gaps().forEach(this::gap);
        json.endArray();
        json.endObject();
    }

    private void dataset(DatasetReference dataset) {
        json.startObject();
        json.member("id", dataset.id());
        json.member("version", dataset.version());
        json.startArray("licences");
        dataset.licences().forEach(json::item);
        json.endArray();
        json.member("attribution", dataset.attribution());
        json.endObject();
    }

    private void total() {
        json.startObject("total");
        StatedTotal.members(json, explanation.total());
        json.member("exact", explanation.exact().stripTrailingZeros().toString());
        json.endObject();
    }

    /** Writes an addend, with the exact sum as a text, since a JSON number would lose most of its digits. */
    private void part(Addend part) {
        json.member("value", part.amount().value());
        exact(part);
    }

    private void exact(Addend part) {
        json.member("exact", part.exact().stripTrailingZeros().toString());
        part.share().ifPresent(share -> json.member("share", share));
    }

    private void group(Group group) {
        json.startObject();
        json.startArray("keys");
        group.key().texts().forEach(json::item);
        json.endArray();
        StatedTotal.members(json, group.total());
        exact(group.part());
        json.startArray("figures");
        group.figures().forEach(this::figure);
        json.endArray();
        group.others().ifPresent(this::others);
        json.endObject();
    }

    private void figure(Figure figure) {
        json.startObject();
        json.member("line", figure.line().id());
        json.member("label", figure.line().label());
        json.member("phase", figure.phase().name());
        part(figure.part());
        if (explanation.rules().aggregation() == Aggregation.EXACT_PRODUCTS) {
            json.member("weight", figure.impact().weight());
            json.member("factor", figure.impact().factor());
        }
        json.startObject("root");
        values.step(figure.explanation().root());
        json.endObject();
        json.endObject();
    }

    private void others(Others others) {
        json.startObject("others");
        json.member("count", others.count());
        part(others.part());
        json.endObject();
    }

    private void gap(Gap gap) {
        json.startObject();
        json.member("line", gap.line());
        json.member("phase", gap.phase().name());
        json.member("rule", gap.rule());
        json.member("code", gap.problem().code().code());
        json.endObject();
    }
}
