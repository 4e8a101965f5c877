package io.github.evalcarbone.json;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.Value.FlagValue;
import io.github.evalcarbone.expression.Value.NumberValue;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Explanation.Input;
import io.github.evalcarbone.footprint.Explanation.Node;
import io.github.evalcarbone.footprint.Explanation.Step;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import java.io.Writer;

/** Writes the explanation of one value: rules down to inputs, each with its unit, origin and source. */
final class ExplanationWriter {

    private final JsonWriter json;

    ExplanationWriter(JsonWriter json) {
        this.json = json;
    }

    static void write(Explanation explanation, Writer writer) {
        try (JsonWriter json = JsonWriter.indented(writer)) {
            json.startObject();
            json.member("format", ExplanationJson.VALUE_FORMAT);
            ExplanationWriter explanations = new ExplanationWriter(json);
            explanations.rules(explanation.rules());
            json.member("line", explanation.line());
            json.member("phase", explanation.phase().name());
            explanations.category(explanation.category());
            json.startObject("root");
            explanations.step(explanation.root());
            json.endObject();
            json.endObject();
        }
    }

    void rules(RuleSetReference rules) {
        json.startObject("ruleSet");
        json.member("id", rules.id());
        json.member("version", rules.version());
        json.member("sha256", rules.sha256());
        json.member("aggregation", rules.aggregation().toString());
        json.endObject();
    }

    void category(ImpactCategory category) {
        json.member("category", category.id());
        json.member("unit", category.unitPerYear().toString());
    }

    /** Writes the members of a rule that was applied. */
    void step(Step step) {
        json.member("name", step.name());
        json.member("rule", step.rule().id());
        titles(step.rule().titles());
        step.condition().ifPresent(condition -> json.member("condition", condition.text()));
        step.formula().ifPresent(formula -> json.member("formula", formula.text()));
        step.value().ifPresent(this::value);
        json.member("unit", step.unit().toString());
        step.gap().ifPresent(this::gap);
        json.startArray("parts");
        step.parts().forEach(this::part);
        json.endArray();
    }

    private void titles(Bilingual titles) {
        json.startObject("titles");
        json.member("fr", titles.french());
        json.member("en", titles.english());
        json.endObject();
    }

    private void value(Value value) {
        if (value instanceof NumberValue number) {
            json.member("value", number.value() + 0.0);
        } else if (value instanceof FlagValue flag) {
            json.member("value", flag.value());
        } else {
            json.member("value", value.toString());
        }
    }

    private void gap(Problem gap) {
        json.startObject("gap");
        json.member("code", gap.code().code());
        json.member("message", gap.message(Language.ENGLISH));
        json.endObject();
    }

    private void part(Node part) {
        json.startObject();
        if (part instanceof Step step) {
            step(step);
        } else {
            input((Input) part);
        }
        json.endObject();
    }

    private void input(Input input) {
        json.member("name", input.name());
        json.member("source", input.source().toString());
        json.member("origin", input.origin().name());
        input.value().ifPresent(this::value);
        json.member("unit", input.kind().toString());
        if (!input.note().isEmpty()) {
            json.member("note", input.note());
        }
        input.provenance().ifPresent(this::provenance);
    }

    private void provenance(Provenance provenance) {
        json.startObject("provenance");
        json.member("dataset", provenance.dataset());
        source(provenance.source());
        json.member("locator", provenance.locator());
        json.member("licence", provenance.licence());
        json.startArray("flags");
        provenance.flags().forEach(json::item);
        json.endArray();
        json.endObject();
    }

    private void source(Source source) {
        json.startObject("source");
        json.member("id", source.id());
        json.member("publisher", source.publisher());
        json.member("title", source.title());
        json.member("version", source.version());
        json.member("url", source.url());
        json.member("licence", source.licence());
        json.member("attribution", source.attribution());
        json.endObject();
    }
}
