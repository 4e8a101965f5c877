package io.github.evalcarbone.rule;

import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.JsonNode.JsonFlag;
import io.github.evalcarbone.document.JsonNode.JsonNumber;
import io.github.evalcarbone.document.JsonNode.JsonText;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.expression.syntax.Nearest;
import io.github.evalcarbone.expression.syntax.UnitChecker;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the worked examples of one rule, whose inputs must be those of the rule. */
final class ExampleReader {

    private final List<RuleInput> inputs;
    private final List<Problem> problems;

    ExampleReader(List<RuleInput> inputs, List<Problem> problems) {
        this.inputs = inputs;
        this.problems = problems;
    }

    RuleExample read(ObjectReader json) {
        boolean gap = json.has("gap");
        RuleExample example = new RuleExample(
                json.text("title"),
                given(json),
                gap ? Optional.empty() : Optional.of(json.number("value")),
                gap ? Optional.of(RuleReader.code(json, "gap", RuleReader.GAP)) : Optional.empty(),
                json.has("finding")
                        ? Optional.of(RuleReader.code(json, "finding", RuleReader.FINDING))
                        : Optional.empty());
        json.done();
        return example;
    }

    private Map<String, Value> given(ObjectReader json) {
        Map<String, Value> given = new HashMap<>();
        json.object("given")
                .ifPresent(values -> values.members()
                        .forEach((name, node) -> value(name, node).ifPresent(value -> given.put(name, value))));
        return given;
    }

    private Optional<Value> value(String name, JsonNode node) {
        Optional<Value> value = value(node, name);
        value.ifPresent(found -> require(name, found, node));
        return value;
    }

    private Optional<Value> value(JsonNode node, String name) {
        if (node instanceof JsonNumber number) {
            return Optional.of(Value.of(number.value()));
        } else if (node instanceof JsonFlag flag) {
            return Optional.of(Value.of(flag.value()));
        } else if (node instanceof JsonText text) {
            return day(text);
        }
        fault(CoreCode.JSON_WRONG_TYPE, node, name, "number, boolean, date");
        return Optional.empty();
    }

    private Optional<Value> day(JsonText text) {
        Optional<LocalDate> day = RuleSetReader.day(text.text());
        if (day.isEmpty()) {
            fault(CoreCode.NOT_A_DATE, text, text.text());
        }
        return day.map(Value::of);
    }

    private void require(String name, Value value, JsonNode node) {
        Optional<RuleInput> input =
                inputs.stream().filter(known -> known.name().equals(name)).findFirst();
        if (input.isEmpty()) {
            List<String> known = inputs.stream().map(RuleInput::name).toList();
            fault(CoreCode.UNKNOWN_IDENTIFIER, node, name, UnitChecker.first(known), Nearest.to(name, known));
        } else if (!fits(input.get().kind(), value)) {
            fault(
                    CoreCode.WRONG_KIND,
                    node,
                    String.valueOf(value),
                    input.get().kind().toString());
        }
    }

    private static boolean fits(ValueKind kind, Value value) {
        if (kind instanceof ValueKind.DateKind) {
            return value instanceof Value.DateValue;
        }
        return kind instanceof ValueKind.FlagKind
                ? value instanceof Value.FlagValue
                : value instanceof Value.NumberValue;
    }

    private void fault(CoreCode code, JsonNode node, String... values) {
        problems.add(Problem.of(code, node.location(), values));
    }
}
