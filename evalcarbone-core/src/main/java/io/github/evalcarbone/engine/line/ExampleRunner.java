package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.engine.line.Evaluation.MissingInput;
import io.github.evalcarbone.engine.line.Evaluation.Operand;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.Alternative;
import io.github.evalcarbone.rule.InputSource.FromParameter;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleExample;
import io.github.evalcarbone.rule.RuleFinding;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import java.util.List;
import java.util.Optional;

/** Runs the worked examples of a rule set with the evaluator that computes footprints. */
public final class ExampleRunner {

    private final RuleSet rules;

    public ExampleRunner(RuleSet rules) {
        this.rules = rules;
    }

    public List<Problem> run() {
        return rules.rules().stream()
                .flatMap(rule -> rule.examples().stream().flatMap(example -> run(rule, example).stream()))
                .toList();
    }

    private Optional<Problem> run(Rule rule, RuleExample example) {
        Evaluation evaluation = evaluate(rule, example);
        String expected = text(example.value(), example.gap(), example.finding());
        String found = text(evaluation.value(), evaluation.gap().map(MissingInput::code), finding(evaluation));
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        CoreCode.EXAMPLE_FAILS, rules.placeOf(rule, example), example.title(), expected, found));
    }

    public Evaluation evaluate(Rule rule, RuleExample example) {
        return new LineEvaluations.Run(rule, input -> operand(example, input)).evaluate();
    }

    private Operand operand(RuleExample example, RuleInput input) {
        Optional<Value> given = Optional.ofNullable(example.given().get(input.name()));
        if (given.isEmpty() && input.source() instanceof FromParameter source) {
            given = rules.parameter(source.id())
                    .map(parameter -> Value.of(parameter.amount().value()));
        }
        return new Operand(input, given, Optional.empty());
    }

    private static Optional<CoreCode> finding(Evaluation evaluation) {
        return evaluation
                .alternative()
                .filter(taken -> evaluation.value().isPresent())
                .flatMap(Alternative::finding)
                .map(RuleFinding::code);
    }

    /**
     * Formats a result with shortest round-trip digits: two doubles have the same text if and only if they are equal.
     */
    private static String text(Optional<Double> value, Optional<CoreCode> gap, Optional<CoreCode> finding) {
        String result = value.map(Numbers::shortest)
                .or(() -> gap.map(CoreCode::toString))
                .orElse("");
        return result + finding.map(code -> " " + code).orElse("");
    }
}
