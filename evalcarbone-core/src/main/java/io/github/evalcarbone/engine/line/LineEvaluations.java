package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.engine.line.Evaluation.MissingInput;
import io.github.evalcarbone.engine.line.Evaluation.Operand;
import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.Value.FlagValue;
import io.github.evalcarbone.expression.Value.NumberValue;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.rule.Alternative;
import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.InputSource.FromAttribute;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.InputSource.FromParameter;
import io.github.evalcarbone.rule.InputSource.FromRule;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the rules of a rule set for one line of an inventory, each at most once.
 * <p>
 * {@link #forCategory} gives the evaluations of one impact category, which share those that do not depend on the
 * category. Mutable and not thread-safe; use one per line.
 */
public final class LineEvaluations {

    private final RuleSet rules;
    private final Function<LineInput, Optional<Value>> line;
    private final Function<String, Optional<Value>> attributes;
    private final @Nullable LineEvaluations shared;
    private final Map<String, Evaluation> known = new HashMap<>();
    /** Made once, since it is handed to every rule. */
    private final Function<RuleInput, Operand> operands = this::operand;

    private LineEvaluations(
            RuleSet rules,
            Function<LineInput, Optional<Value>> line,
            Function<String, Optional<Value>> attributes,
            @Nullable LineEvaluations shared) {
        this.rules = rules;
        this.line = line;
        this.attributes = attributes;
        this.shared = shared;
    }

    /**
     * Prepares the evaluation of a line.
     *
     * @param rules  the rule set
     * @param line  the value of an input that does not depend on the category; empty if the line has none
     * @return the evaluations of that line
     */
    public static LineEvaluations of(RuleSet rules, Function<LineInput, Optional<Value>> line) {
        return of(rules, line, name -> Optional.empty());
    }

    /**
     * Prepares the evaluation of a line with attributes.
     *
     * @param rules  the rule set
     * @param line  the value of an input that does not depend on the category; empty if the line has none
     * @param attributes  the value of an attribute; empty if the line has none of that name
     * @return the evaluations of that line
     */
    public static LineEvaluations of(
            RuleSet rules, Function<LineInput, Optional<Value>> line, Function<String, Optional<Value>> attributes) {
        return new LineEvaluations(rules, line, attributes, null);
    }

    /**
     * Prepares the evaluation of the same line for one impact category.
     *
     * @param category  the value of any input, including those that depend on the category
     * @return the evaluations of that line and category
     */
    public LineEvaluations forCategory(Function<LineInput, Optional<Value>> category) {
        return new LineEvaluations(rules, category, attributes, this);
    }

    /**
     * Evaluates a rule.
     *
     * @param rule  a rule of the rule set
     * @return its value or gap, with its operands
     */
    public Evaluation of(Rule rule) {
        if (shared != null && !rules.isPerCategory(rule)) {
            return shared.of(rule);
        }
        Evaluation evaluation = known.get(rule.id());
        if (evaluation == null) {
            evaluation = new Run(rule, operands).evaluate();
            known.put(rule.id(), evaluation);
        }
        return evaluation;
    }

    private Operand operand(RuleInput input) {
        if (input.source() instanceof FromRule source) {
            Evaluation evaluation = of(rules.rule(source.id()).orElseThrow());
            return new Operand(input, evaluation.value().map(Value::of), Optional.of(evaluation));
        }
        return new Operand(input, value(input.source()), Optional.empty());
    }

    private Optional<Value> value(InputSource source) {
        if (source instanceof FromLine stated) {
            return line.apply(stated.input());
        } else if (source instanceof FromAttribute attribute) {
            return attributes.apply(attribute.name());
        }
        return rules.parameter(((FromParameter) source).id())
                .map(parameter -> Value.of(parameter.amount().value()));
    }

    /** An evaluation of one rule, which looks up each operand at most once. */
    static final class Run {

        private final Rule rule;
        private final Function<RuleInput, Operand> operands;
        /** Made once, since it is handed to every formula and condition. */
        private final Function<String, Optional<Value>> values = this::value;

        private final Map<String, Operand> known = new HashMap<>();

        Run(Rule rule, Function<RuleInput, Operand> operands) {
            this.rule = rule;
            this.operands = operands;
        }

        Evaluation evaluate() {
            for (Alternative alternative : rule.alternatives()) {
                Optional<Formula> when = alternative.when();
                Optional<String> missing = when.flatMap(condition -> condition.firstMissing(values));
                if (missing.isPresent()) {
                    return gap(Optional.empty(), List.of(), missing(missing.get()));
                }
                if (when.isEmpty() || holds(when.get())) {
                    return taken(alternative);
                }
            }
            throw new IllegalStateException("The rule [" + rule.id() + "] must have a last alternative.");
        }

        private boolean holds(Formula condition) {
            return ((FlagValue) condition.evaluate(values)).value();
        }

        private Evaluation taken(Alternative alternative) {
            if (alternative.formula().isEmpty()) {
                CoreCode code = alternative.gap().orElse(CoreCode.INPUT_MISSING);
                return gap(Optional.of(alternative), List.of(), new MissingInput(code, rule.id(), Optional.empty()));
            }
            Formula formula = alternative.formula().get();
            List<Operand> used = operands(formula.names());
            Optional<String> missing = formula.firstMissing(values);
            return missing.isPresent()
                    ? gap(Optional.of(alternative), used, missing(missing.get()))
                    : computed(alternative, used, (NumberValue) formula.evaluate(values));
        }

        private Evaluation computed(Alternative alternative, List<Operand> used, NumberValue number) {
            if (!Double.isFinite(number.value())) {
                MissingInput notFinite = new MissingInput(CoreCode.NOT_FINITE, rule.id(), Optional.empty());
                return gap(Optional.of(alternative), used, notFinite);
            }
            return new Evaluation(rule, Optional.of(alternative), used, Optional.of(number.value()), Optional.empty());
        }

        /**
         * Returns the gap of a missing input: that of the rule that should have computed it, or the gap that the input
         * declares.
         */
        private MissingInput missing(String name) {
            Operand operand = operand(name);
            return operand.rule()
                    .flatMap(Evaluation::gap)
                    .orElseGet(() -> new MissingInput(
                            operand.input().gap().orElse(CoreCode.INPUT_MISSING),
                            rule.id(),
                            Optional.of(operand.input().source())));
        }

        private Evaluation gap(Optional<Alternative> alternative, List<Operand> used, MissingInput reason) {
            return new Evaluation(rule, alternative, used, Optional.empty(), Optional.of(reason));
        }

        private List<Operand> operands(List<String> names) {
            List<Operand> used = new ArrayList<>(names.size());
            for (String name : names) {
                used.add(operand(name));
            }
            return used;
        }

        private Operand operand(String name) {
            Operand operand = known.get(name);
            if (operand == null) {
                operand = operands.apply(rule.input(name).orElseThrow());
                known.put(name, operand);
            }
            return operand;
        }

        private Optional<Value> value(String name) {
            return operand(name).value();
        }
    }
}
