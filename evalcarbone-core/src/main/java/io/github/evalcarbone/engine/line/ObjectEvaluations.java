package io.github.evalcarbone.engine.line;

import io.github.evalcarbone.engine.line.Evaluation.Operand;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.Value.NumberValue;
import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.InputSource.FromObject;
import io.github.evalcarbone.rule.InputSource.FromParameter;
import io.github.evalcarbone.rule.InputSource.FromRule;
import io.github.evalcarbone.rule.InputSource.FromSiblings;
import io.github.evalcarbone.rule.InputSource.Measure;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.units.ExactSum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Evaluates allocation rules for all objects that share one carrier, each rule and object at most once. The order of
 * evaluation has no effect. Mutable and not thread-safe; use one per carrier and, if the rule
 * {@linkplain RuleSet#isPerCategory depends on the category}, per phase and category.
 */
public final class ObjectEvaluations {

    private record Key(String rule, int object) {}

    private final RuleSet rules;
    private final List<Function<ObjectInput, Optional<Value>>> objects;
    private final Map<Key, Evaluation> known = new HashMap<>();
    private final Map<FromSiblings, Optional<Value>> measured = new HashMap<>();

    private ObjectEvaluations(RuleSet rules, List<Function<ObjectInput, Optional<Value>>> objects) {
        this.rules = rules;
        this.objects = List.copyOf(objects);
    }

    /**
     * Prepares the evaluation of the objects of one carrier.
     *
     * @param rules  the rule set
     * @param objects  for each object, a function that returns its figures and those of the carrier
     * @return the evaluations
     */
    public static ObjectEvaluations of(RuleSet rules, List<Function<ObjectInput, Optional<Value>>> objects) {
        return new ObjectEvaluations(rules, objects);
    }

    /**
     * Evaluates a rule for one object.
     *
     * @param rule  a rule of the rule set about such objects
     * @param object  the index of the object in the list
     * @return its value or gap, with its operands
     */
    public Evaluation of(Rule rule, int object) {
        Key key = new Key(rule.id(), object);
        Evaluation evaluation = known.get(key);
        if (evaluation == null) {
            evaluation = new LineEvaluations.Run(rule, input -> operand(input, object)).evaluate();
            known.put(key, evaluation);
        }
        return evaluation;
    }

    private Operand operand(RuleInput input, int object) {
        if (input.source() instanceof FromRule source) {
            Evaluation evaluation = of(rules.rule(source.id()).orElseThrow(), object);
            return new Operand(input, evaluation.value().map(Value::of), Optional.of(evaluation));
        }
        return new Operand(input, value(input.source(), object), Optional.empty());
    }

    private Optional<Value> value(InputSource source, int object) {
        if (source instanceof FromParameter parameter) {
            return rules.parameter(parameter.id())
                    .map(found -> Value.of(found.amount().value()));
        } else if (source instanceof FromSiblings siblings) {
            return measured(siblings);
        } else if (source instanceof FromRule rule) {
            return of(rules.rule(rule.id()).orElseThrow(), object).value().map(Value::of);
        }
        return objects.get(object).apply(((FromObject) source).input());
    }

    private Optional<Value> measured(FromSiblings siblings) {
        Optional<Value> value = measured.get(siblings);
        if (value == null) {
            value = measure(siblings);
            measured.put(siblings, value);
        }
        return value;
    }

    private Optional<Value> measure(FromSiblings siblings) {
        if (siblings.measure() == Measure.COUNT) {
            return Optional.of(Value.of((double) objects.size()));
        }
        InputSource each = siblings.of().orElseThrow();
        List<Value> values = IntStream.range(0, objects.size())
                .mapToObj(object -> value(each, object))
                .flatMap(Optional::stream)
                .toList();
        boolean all = values.size() == objects.size();
        if (siblings.measure() == Measure.ALL_GIVEN) {
            return Optional.of(Value.of(all));
        }
        return all ? finite(sum(values)) : Optional.empty();
    }

    private static ExactSum sum(List<Value> values) {
        ExactSum sum = new ExactSum();
        values.forEach(value -> sum.add(((NumberValue) value).value()));
        return sum;
    }

    private static Optional<Value> finite(ExactSum sum) {
        return Double.isFinite(sum.value()) ? Optional.of(Value.of(sum.value())) : Optional.empty();
    }
}
