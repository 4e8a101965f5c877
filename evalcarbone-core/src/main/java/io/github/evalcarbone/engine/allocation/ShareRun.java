package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.engine.allocation.Allocation.Group;
import io.github.evalcarbone.engine.batch.BlockRun;
import io.github.evalcarbone.engine.batch.Column;
import io.github.evalcarbone.engine.batch.LeafTables;
import io.github.evalcarbone.engine.batch.ObjectPlan;
import io.github.evalcarbone.engine.batch.ObjectRun;
import io.github.evalcarbone.engine.batch.Paths;
import io.github.evalcarbone.engine.line.Evaluation;
import io.github.evalcarbone.engine.line.Evaluation.MissingInput;
import io.github.evalcarbone.engine.line.Evaluation.Remark;
import io.github.evalcarbone.engine.line.ObjectEvaluations;
import io.github.evalcarbone.engine.line.ResolvedInput;
import io.github.evalcarbone.engine.system.Refusals;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.expression.Value.FlagValue;
import io.github.evalcarbone.expression.Value.NumberValue;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Evaluates an allocation rule for all objects of some carriers, block by block. The first object of each path through
 * the rules is evaluated by the explaining evaluator; all others of that path share its gap and remarks. Not
 * thread-safe.
 */
final class ShareRun {

    /** The gap and remarks shared by objects of one path. */
    record Outcome(List<Remark> remarks, Optional<MissingInput> gap) {}

    /** Evaluates the rule for one object, keeping each step. */
    interface Explaining {
        Evaluation evaluate(Group group, int claimant, int target);
    }

    /** Evaluates the rule for the objects of a group as if it had one more. */
    interface Beside {
        IntFunction<Evaluation> of(Group group, int target);
    }

    /** The code of a path without outcome so far. */
    private static final int UNKNOWN = -1;

    private final Rule rule;
    private final Claims claims;
    private final Explaining explaining;
    private final ObjectRun run;
    private final List<Outcome> outcomes = new ArrayList<>();
    /** The codes of outcomes, by path and by whether there is a value. */
    private int[] codes = new int[0];

    private List<Group> groups = List.of();
    private int[] ends = {};

    ShareRun(RuleSet rules, Rule rule, Claims claims, Explaining explaining) {
        this.rule = rule;
        this.claims = claims;
        this.explaining = explaining;
        ObjectPlan plan = ObjectPlan.of(rules, rule);
        this.run = new ObjectRun(plan, constants(rules, plan));
    }

    /** Returns the values of rules that depend on parameters only, not on objects. */
    private static LeafTables constants(RuleSet rules, ObjectPlan plan) {
        ObjectEvaluations none = ObjectEvaluations.of(rules, List.of(input -> Optional.empty()));
        double[] values = plan.plan().leaves().stream()
                .map(leaf -> rules.rule(leaf.source().rule().orElseThrow()).orElseThrow())
                .mapToDouble(rule -> none.of(rule, 0).value().orElse(Double.NaN))
                .toArray();
        return (leaf, settings, size, column) -> column.setAll(values[leaf]);
    }

    Outcome outcome(int code) {
        return outcomes.get(code);
    }

    void start(List<Group> next) {
        groups = next;
        ends = new int[next.size()];
        int end = 0;
        for (int group = 0; group < ends.length; group++) {
            end += next.get(group).objects().length;
            ends[group] = end;
        }
        run.start(ends, (input, values) -> fill(input, values, -1));
    }

    /** Evaluates all objects; the target -1 stands for any, in which carriers have no impact of their own. */
    void evaluate(int target, double[] shares, int[] codesOfObjects) {
        run.change(ObjectInput.CARRIER_IMPACT, (input, values) -> fill(input, values, target));
        run.change(ObjectInput.CARRIER_MIX, (input, values) -> fill(input, values, target));
        run.evaluate((from, size, values, block) -> take(from, size, values, block, target, shares, codesOfObjects));
    }

    private void fill(ObjectInput input, double[] values, int target) {
        int at = 0;
        for (Group group : groups) {
            int end = at + group.objects().length;
            if (isOfCarrier(input)) {
                Arrays.fill(values, at, end, number(ofCarrier(claims, group, input, target)));
            } else {
                for (int i = at; i < end; i++) {
                    values[i] = claims.figure(
                            group.objects()[i - at], group.carrier().id(), input);
                }
            }
            at = end;
        }
    }

    static boolean isOfCarrier(ObjectInput input) {
        return switch (input) {
            case CARRIER_IMPACT, CARRIER_VCPU, CARRIER_MEMORY, CARRIER_STORAGE -> true;
            case CARRIER_IN_DATA_CENTRE, CARRIER_PUE, CARRIER_MIX -> true;
            default -> false;
        };
    }

    /** Returns an input of a carrier, or of the equipment that it is a part of. */
    static ResolvedInput ofCarrier(Claims claims, Group group, ObjectInput input, int target) {
        return switch (input) {
            case CARRIER_IN_DATA_CENTRE, CARRIER_PUE, CARRIER_MIX ->
                claims.ofEquipment(group.carrier().part().carrier(), input, target);
            default -> group.figure(input, target);
        };
    }

    private static double number(ResolvedInput input) {
        return input.value().map(ShareRun::number).orElse(Double.NaN);
    }

    private static double number(Value value) {
        return value instanceof FlagValue flag ? (flag.value() ? 1 : 0) : ((NumberValue) value).value();
    }

    private void take(
            int from, int size, Column values, BlockRun block, int target, double[] shares, int[] codesOfObjects) {
        Paths paths = block.paths();
        for (int i = 0; i < size; i++) {
            double value = values.at(i);
            boolean none = Double.isNaN(value);
            shares[from + i] = value;
            codesOfObjects[from + i] = none && block.isSingular(i)
                    ? add(from + i, target)
                    : code(2 * paths.at(i) + (none ? 1 : 0), from + i, target);
        }
    }

    private int code(int way, int object, int target) {
        if (way >= codes.length) {
            int known = codes.length;
            codes = Arrays.copyOf(codes, Math.max(2 * known, way + 1));
            Arrays.fill(codes, known, codes.length, UNKNOWN);
        }
        if (codes[way] == UNKNOWN) {
            codes[way] = add(object, target);
        }
        return codes[way];
    }

    private int add(int object, int target) {
        int found = groupOf(object);
        Group group = groups.get(found);
        int first = ends[found] - group.objects().length;
        Evaluation evaluation = explaining.evaluate(group, object - first, target);
        outcomes.add(new Outcome(evaluation.remarks(), evaluation.gap()));
        return outcomes.size() - 1;
    }

    /** Returns the first group that ends after an object; groups may be empty. */
    private int groupOf(int object) {
        int found = Arrays.binarySearch(ends, object + 1);
        int group = found < 0 ? -found - 1 : found;
        while (group > 0 && ends[group - 1] > object) {
            group--;
        }
        return group;
    }

    /**
     * Removes the shares that depend on refused objects: those of objects in doubt, and those that one more object would
     * change.
     */
    void unsettle(Refusals refusals, Beside beside, int target, double[] shares, int[] codesOfObjects) {
        int from = 0;
        for (Group group : groups) {
            if (isInDoubt(refusals, group)) {
                unsettle(refusals, group, beside.of(group, target), from, shares, codesOfObjects);
            }
            from += group.objects().length;
        }
    }

    private boolean isInDoubt(Refusals refusals, Group group) {
        return refusals.isOn(group.carrier().id())
                || Arrays.stream(group.objects()).anyMatch(object -> refusals.isInDoubt(claims.id(object)));
    }

    private void unsettle(
            Refusals refusals,
            Group group,
            IntFunction<Evaluation> beside,
            int from,
            double[] shares,
            int[] codesOfObjects) {
        int refused = outcomes.size();
        outcomes.add(new Outcome(List.of(), refused().gap()));
        for (int i = 0; i < group.objects().length; i++) {
            double share = shares[from + i];
            boolean depends = refusals.isInDoubt(claims.id(group.objects()[i]))
                    || !beside.apply(i).value().equals(Optional.of(share));
            if (!Double.isNaN(share) && depends) {
                shares[from + i] = Double.NaN;
                codesOfObjects[from + i] = refused;
            }
        }
    }

    /** Returns the evaluation of a share that depends on a refused object. */
    Evaluation refused() {
        MissingInput why = new MissingInput(CoreCode.SIBLING_REFUSED, rule.id(), Optional.empty());
        return new Evaluation(rule, Optional.empty(), List.of(), Optional.empty(), Optional.of(why));
    }
}
