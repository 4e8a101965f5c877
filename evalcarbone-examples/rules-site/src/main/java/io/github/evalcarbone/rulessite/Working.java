package io.github.evalcarbone.rulessite;

import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.Value.FlagValue;
import io.github.evalcarbone.rule.Alternative;
import io.github.evalcarbone.rule.InputSource.FromParameter;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleExample;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import java.util.List;
import java.util.Optional;

/** How a rule gets from the inputs of an example to its result: which alternative it takes, or which input it lacks. */
final class Working {

    private final RuleSet rules;
    private final Rule rule;
    private final RuleExample example;
    private String lastInput = "";
    private Optional<Alternative> taken = Optional.empty();
    private Optional<Value> value = Optional.empty();
    private Optional<String> lacking = Optional.empty();

    Working(RuleSet rules, Rule rule, RuleExample example) {
        this.rules = rules;
        this.rule = rule;
        this.example = example;
        work();
    }

    private void work() {
        try {
            taken = rule.alternatives().stream().filter(this::isTaken).findFirst();
            value = taken.flatMap(Alternative::formula).map(this::result);
        } catch (IllegalArgumentException missing) {
            lacking = Optional.of(lastInput);
        }
    }

    private boolean isTaken(Alternative alternative) {
        return alternative.when().map(this::result).orElse(Value.of(true)).equals(new FlagValue(true));
    }

    private Value result(Formula formula) {
        return formula.evaluate(this::asked);
    }

    /** The last input requested, which is the missing one if the evaluation ends there. */
    private Optional<Value> asked(String name) {
        lastInput = name;
        return input(name);
    }

    /**
     * Returns the value of an input in the example; a parameter that the example omits has the value of the rule set.
     */
    Optional<Value> input(String name) {
        return Optional.ofNullable(example.given().get(name))
                .or(() -> rule.input(name).flatMap(this::parameter));
    }

    private Optional<Value> parameter(RuleInput input) {
        return input.source() instanceof FromParameter source
                ? rules.parameter(source.id())
                        .map(parameter -> Value.of(parameter.amount().value()))
                : Optional.empty();
    }

    /**
     * The alternative taken, counted from 1; empty if the rule has only one, or none could be chosen because of a
     * missing input.
     */
    Optional<Integer> number() {
        List<Alternative> all = rule.alternatives();
        return taken.filter(alternative -> all.size() > 1).map(alternative -> all.indexOf(alternative) + 1);
    }

    Optional<Formula> formula() {
        return taken.flatMap(Alternative::formula);
    }

    /** The computed value; empty if there is a gap. */
    Optional<Value> value() {
        return value;
    }

    /** The input that was needed and missing. */
    Optional<String> lacking() {
        return lacking;
    }
}
