package io.github.evalcarbone.publicodes;

import io.github.evalcarbone.engine.line.Evaluation;
import io.github.evalcarbone.engine.line.LineEvaluations;
import io.github.evalcarbone.expression.Expression;
import io.github.evalcarbone.expression.Expression.Call;
import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.InputSource.FromParameter;
import io.github.evalcarbone.rule.InputSource.FromRule;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.rule.Parameter;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The inputs of one line, and a changed parameter, for both engines. */
final class Situation {

    private final RuleSet rules;
    private final Optional<Parameter> changed;
    private final Map<LineInput, Value> line;
    private final LineEvaluations evaluations;

    Situation(RuleSet rules, Optional<Parameter> changed, Map<LineInput, Value> line) {
        this.rules = rules;
        this.changed = changed;
        this.line = line;
        this.evaluations = LineEvaluations.of(rules, input -> Optional.ofNullable(line.get(input)));
    }

    Evaluation evaluation(String rule) {
        return evaluations.of(rules.rule(rule).orElseThrow());
    }

    /** Returns the situation in the form read by evaluate.mjs. */
    String json() {
        Map<String, String> members = new TreeMap<>();
        line.forEach((input, value) -> members.put(input.source(), json(value)));
        changed.ifPresent(parameter -> members.put(
                "parameter." + parameter.id(), json(Value.of(parameter.amount().value()))));
        Map<String, String> calls = new TreeMap<>();
        rules.rules().forEach(rule -> calls.put(rule.id(), object(calls(rule))));
        members.put("calls", object(calls));
        return object(members);
    }

    private static String json(Value value) {
        return value instanceof Value.DateValue ? "\"" + value + "\"" : value.toString();
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\": " + member.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Returns the results that Publicodes cannot compute, as far as their arguments are known. */
    private Map<String, String> calls(Rule rule) {
        return rule.alternatives().stream()
                .flatMap(alternative -> Stream.concat(alternative.when().stream(), alternative.formula().stream()))
                .flatMap(formula -> calls(formula.expression()).map(call -> new Formula(text(formula, call), call)))
                .filter(call ->
                        call.names().stream().allMatch(name -> value(rule, name).isPresent()))
                .collect(Collectors.toMap(
                        Formula::text,
                        call -> json(call.evaluate(name -> value(rule, name))),
                        (same, again) -> again,
                        TreeMap::new));
    }

    private static Stream<Call> calls(Expression expression) {
        return expression instanceof Call call && call.function().publicodes().isEmpty()
                ? Stream.of(call)
                : expression.operands().stream().flatMap(Situation::calls);
    }

    private static String text(Formula formula, Call call) {
        int end = formula.text().indexOf('(', call.offset()) + 1;
        for (int open = 1; open > 0; end++) {
            char next = formula.text().charAt(end);
            open += next == '(' ? 1 : 0;
            open -= next == ')' ? 1 : 0;
        }
        return formula.text().substring(call.offset(), end);
    }

    private Optional<Value> value(Rule rule, String name) {
        RuleInput input = rule.input(name).orElseThrow();
        if (input.source() instanceof FromLine source) {
            return Optional.ofNullable(line.get(source.input()));
        } else if (input.source() instanceof FromParameter source) {
            return rules.parameter(source.id())
                    .map(parameter -> Value.of(parameter.amount().value()));
        }
        String id = ((FromRule) input.source()).id();
        return evaluation(id).value().map(Value::of);
    }
}
