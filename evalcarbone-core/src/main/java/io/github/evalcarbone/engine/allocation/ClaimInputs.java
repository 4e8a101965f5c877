package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.engine.allocation.Allocation.Group;
import io.github.evalcarbone.engine.line.Evaluation;
import io.github.evalcarbone.engine.line.ObjectEvaluations;
import io.github.evalcarbone.engine.line.ResolvedInput;
import io.github.evalcarbone.engine.part.Carrier;
import io.github.evalcarbone.engine.system.Refusals;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The inputs of a rule for objects that share a carrier, and the rule evaluated with them. Immutable.
 *
 * @param rules  the rules
 * @param rule  the rule for the objects
 * @param claims  what the objects state
 * @param refusals  what was stated and could not be read
 */
record ClaimInputs(RuleSet rules, Rule rule, Claims claims, Refusals refusals) {

    /** Small enough to be refused by no rule, and large enough to change every sum. */
    private static final double SMALL_QUANTITY = 0x1p-20;

    private static final double SMALL_KEY = 0x1p-12;

    /** Evaluates the rule for one of the objects on a carrier; a target of -1 stands for any. */
    Evaluation evaluate(Group group, int claimant, int target) {
        return ObjectEvaluations.of(rules, inputs(group, target)).of(rule, claimant);
    }

    private List<Function<ObjectInput, Optional<Value>>> inputs(Group group, int target) {
        return Arrays.stream(group.objects())
                .<Function<ObjectInput, Optional<Value>>>mapToObj(
                        object -> input -> fact(group, object, input, target).value())
                .toList();
    }

    /** Evaluates all objects beside one more, on a carrier without a refused capacity. */
    IntFunction<Evaluation> beside(Group group, int target) {
        Carrier carrier = group.carrier();
        Group certain = refusals.isCapacityOf(carrier.id())
                ? new Group(Carrier.of(carrier.id(), carrier.part()), group.objects())
                : group;
        List<Function<ObjectInput, Optional<Value>>> objects = new ArrayList<>(inputs(certain, target));
        objects.add(refused(certain, target));
        ObjectEvaluations evaluations = ObjectEvaluations.of(rules, objects);
        return claimant -> evaluations.of(rule, claimant);
    }

    /** Returns the inputs of a small object like the first one without a key; with a key if a refused one has it. */
    private Function<ObjectInput, Optional<Value>> refused(Group group, int target) {
        boolean keyed = refusals.hasKeyOn(group.carrier().id())
                || Arrays.stream(group.objects())
                        .filter(object -> refusals.isInDoubt(claims.id(object)))
                        .anyMatch(object -> hasKey(group, object));
        int like = Arrays.stream(group.objects())
                .filter(object -> !hasKey(group, object))
                .findFirst()
                .orElse(group.objects()[0]);
        return input -> switch (input) {
            case QUANTITY -> Optional.of(Value.of(SMALL_QUANTITY));
            case KEY, APPLICATION_KEY -> keyed ? Optional.of(Value.of(SMALL_KEY)) : Optional.empty();
            default -> fact(group, like, input, target).value();
        };
    }

    private boolean hasKey(Group group, int object) {
        String carrier = group.carrier().id();
        return !Double.isNaN(claims.figure(object, carrier, ObjectInput.KEY))
                || !Double.isNaN(claims.figure(object, carrier, ObjectInput.APPLICATION_KEY));
    }

    /** Returns an input of an object on a carrier, or of the carrier. */
    ResolvedInput fact(Group group, int object, ObjectInput input, int target) {
        if (ShareRun.isOfCarrier(input)) {
            return ShareRun.ofCarrier(claims, group, input, target);
        }
        double figure = claims.figure(object, group.carrier().id(), input);
        if (Double.isNaN(figure)) {
            return ResolvedInput.NONE;
        }
        return input.kind().equals(ValueKind.FLAG)
                ? ResolvedInput.declared(figure == 1)
                : ResolvedInput.declared(figure);
    }
}
