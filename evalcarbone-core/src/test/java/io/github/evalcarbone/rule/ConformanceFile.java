package io.github.evalcarbone.rule;

import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.engine.line.Evaluation;
import io.github.evalcarbone.engine.line.ExampleRunner;
import io.github.evalcarbone.engine.line.LineEvaluations;
import io.github.evalcarbone.engine.line.ObjectEvaluations;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.Value.FlagValue;
import io.github.evalcarbone.expression.Value.NumberValue;
import io.github.evalcarbone.rule.InputSource.FromParameter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes the conformance examples for implementers of the rules in another language, and a file of random rule sets
 * with which the build checks such an engine; run by the build before the tests.
 * <p>
 * The format is described in {@code docs/conformance.md} and {@code conformance.schema.json}.
 */
public final class ConformanceFile {

    private final JsonWriter json;

    private ConformanceFile(JsonWriter json) {
        this.json = json;
    }

    /** Writes both files: the examples to the first folder, the random ones to the second. */
    public static void main(String... folders) throws IOException {
        Files.writeString(Files.createDirectories(Path.of(folders[0])).resolve("conformance.json"), examples());
        Files.writeString(Files.createDirectories(Path.of(folders[1])).resolve("random.json"), random());
    }

    static String examples() {
        StringWriter text = new StringWriter();
        try (JsonWriter json = JsonWriter.indented(text)) {
            new ConformanceFile(json).all();
        }
        return text + "\n";
    }

    private static String random() {
        StringWriter text = new StringWriter();
        try (JsonWriter json = JsonWriter.indented(text)) {
            new ConformanceFile(json).randomCases();
        }
        return text.toString();
    }

    private void all() {
        json.startObject();
        json.member("format", "evalcarbone-conformance-1");
        json.startArray("expressions");
        ConformanceExpressions.all().forEach(this::expression);
        json.endArray();
        json.startArray("ruleSets");
        RuleSet.names().forEach(name -> ruleSet(name, RuleSet.find(name).orElseThrow()));
        json.endArray();
        json.endObject();
    }

    private void expression(ConformanceExpressions.Case example) {
        json.startObject();
        json.member("expression", example.formula().text());
        values("inputs", example.inputs());
        json.startObject("expected");
        Optional<String> missing = example.formula().firstMissing(example::value);
        if (missing.isPresent()) {
            json.member("missing", missing.get());
        } else {
            value(example.formula().evaluate(example::value));
        }
        json.endObject();
        json.endObject();
    }

    private void ruleSet(String name, RuleSet rules) {
        json.startObject();
        identity(rules);
        json.member("file", name + ".json");
        json.startArray("examples");
        rules.rules().forEach(rule -> rule.examples().forEach(example -> example(rules, rule, example)));
        json.endArray();
        lines(rules, Methodology.names().contains(name) ? ConformanceLines.covering(rules, 36) : List.of());
        json.startArray("groups");
        ConformanceGroups.covering(rules).forEach(group -> group(rules, group));
        json.endArray();
        json.endObject();
    }

    private void group(RuleSet rules, ConformanceGroups.Group group) {
        ObjectEvaluations evaluations = group.evaluations(rules);
        json.startObject();
        json.member("kind", group.kind().name());
        objectInputs("carrier", group.ofCarrier());
        json.startArray("objects");
        for (int object = 0; object < group.objects().size(); object++) {
            int each = object;
            json.startObject();
            objectInputs("inputs", group.own(each));
            json.startObject("rules");
            group.kind().rules().forEach(rule -> result(rule.id(), evaluations.of(rule, each)));
            json.endObject();
            json.startArray("results");
            group.kind().roots().forEach(rule -> ofObject(evaluations.of(rule, each)));
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void ofObject(Evaluation evaluation) {
        json.startObject();
        json.member("of", evaluation.rule().id());
        evaluation.value().ifPresent(value -> number(json, value));
        evaluation.gap().ifPresent(gap -> {
            json.member("gap", gap.code().toString());
            json.member("rule", gap.ruleId());
        });
        ConformancePhase.findings(json, evaluation);
        json.endObject();
    }

    private void objectInputs(String key, Map<ObjectInput, Value> inputs) {
        json.startObject(key);
        inputs.forEach((input, value) -> {
            json.startObject(input.toString());
            plain(value);
            json.member("unit", input.kind().toString());
            json.endObject();
        });
        json.endObject();
    }

    private void identity(RuleSet rules) {
        json.member("id", rules.id());
        json.member("version", rules.version());
        json.member("sha256", rules.sha256());
        json.member("aggregation", rules.aggregation().toString());
    }

    private void example(RuleSet rules, Rule rule, RuleExample example) {
        Evaluation evaluation = new ExampleRunner(rules).evaluate(rule, example);
        json.startObject();
        json.member("rule", rule.id());
        json.member("title", example.title());
        json.member("unit", rule.unit().toString());
        json.startObject("inputs");
        new TreeMap<>(example.given()).forEach((input, value) -> input(rule, input, value));
        json.endObject();
        json.startObject("parameters");
        rule.inputs().stream()
                .filter(input -> !example.given().containsKey(input.name()))
                .filter(input -> input.source() instanceof FromParameter)
                .forEach(input -> input(rule, input.name(), parameter(rules, input)));
        json.endObject();
        result("expected", evaluation);
        example.finding().ifPresent(code -> json.member("finding", code.toString()));
        json.endObject();
    }

    private static Value parameter(RuleSet rules, RuleInput input) {
        String id = ((FromParameter) input.source()).id();
        return Value.of(rules.parameter(id).orElseThrow().amount().value());
    }

    private void input(Rule rule, String name, Value value) {
        json.startObject(name);
        plain(value);
        json.member("unit", rule.input(name).orElseThrow().kind().toString());
        json.endObject();
    }

    private void lines(RuleSet rules, List<ConformanceLines.Line> lines) {
        json.startArray("lines");
        lines.forEach(line -> line(rules, line));
        json.endArray();
    }

    private void line(RuleSet rules, ConformanceLines.Line line) {
        json.startObject();
        inputs(line.shared());
        json.startArray("categories");
        LineEvaluations shared = LineEvaluations.of(
                rules, input -> Optional.ofNullable(line.shared().get(input)));
        line.categories().forEach((category, factors) -> {
            json.startObject();
            json.member("category", category.id());
            inputs(factors);
            outcome(rules, ConformanceLines.evaluations(shared, line, factors));
            json.endObject();
        });
        json.endArray();
        json.endObject();
    }

    private void inputs(Map<LineInput, Value> inputs) {
        json.startObject("inputs");
        inputs.forEach((input, value) -> {
            json.startObject(input.source());
            plain(value);
            json.member("unit", input.kind().toString());
            json.endObject();
        });
        json.endObject();
    }

    private void outcome(RuleSet rules, LineEvaluations evaluations) {
        json.startObject("rules");
        rules.rules().forEach(rule -> result(rule.id(), evaluations.of(rule)));
        json.endObject();
        json.startArray("phases");
        rules.rules().stream().filter(rule -> rule.phase().isPresent()).forEach(rule -> {
            json.startObject();
            json.member("phase", rule.phase().orElseThrow().name());
            ConformancePhase.of(rules, evaluations.of(rule)).write(json);
            json.endObject();
        });
        json.endArray();
    }

    private void result(String key, Evaluation evaluation) {
        json.startObject(key);
        evaluation.value().ifPresent(value -> number(json, value));
        evaluation.gap().ifPresent(gap -> json.member("gap", gap.code().toString()));
        json.endObject();
    }

    private void values(String key, Map<String, Value> values) {
        json.startObject(key);
        values.forEach((name, value) -> {
            json.startObject(name);
            plain(value);
            json.endObject();
        });
        json.endObject();
    }

    private void value(Value value) {
        if (value instanceof NumberValue number) {
            number(json, number.value());
        } else {
            plain(value);
        }
    }

    private void plain(Value value) {
        if (value instanceof NumberValue number) {
            json.member("value", number.value());
        } else if (value instanceof FlagValue flag) {
            json.member("value", flag.value());
        } else {
            json.member("value", value.toString());
        }
    }

    /** The shortest decimal that reads back to the double, and its bits; JSON has no number for what is not finite. */
    static void number(JsonWriter json, double value) {
        if (Double.isFinite(value)) {
            json.member("value", value);
        } else {
            json.member("value", Double.toString(value));
        }
        json.member("bits", "%016x".formatted(Double.doubleToLongBits(value)));
    }

    /** Writes each with its rules as a text, since they are not published. */
    private void randomCases() {
        json.startObject();
        json.startArray("ruleSets");
        ConformanceLines.random().forEach((file, lines) -> {
            RuleSet rules = RandomRuleSets.read(file);
            json.startObject();
            identity(rules);
            json.member("rules", file);
            lines(rules, lines);
            json.endObject();
        });
        json.endArray();
        json.endObject();
    }
}
