package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.engine.line.Evaluation;
import io.github.evalcarbone.engine.line.Evaluation.MissingInput;
import io.github.evalcarbone.engine.line.ObjectEvaluations;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.sum.Dyadic;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Finding;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.Aggregation;
import io.github.evalcarbone.rule.AllocatedKind;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shares the impact of carriers among objects of one kind, by the rule for that kind. For one thread. */
final class Allocation {

    private final ResultHeader header;
    private final RuleSet rules;
    private final Rule rule;
    private final boolean ofEachTarget;
    private final List<Shared> shared = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    /** An object that takes a part: its id and its own figures. */
    record Claimant(String id, Function<ObjectInput, ResolvedInput> figures) {}

    /** A carrier and what was taken of it. */
    private record Shared(Carrier carrier, List<Part> parts) {}

    Allocation(ResultHeader header, RuleSet rules, AllocatedKind kind) {
        this.header = header;
        this.rules = rules;
        this.rule = rules.ruleFor(kind).orElseThrow();
        this.ofEachTarget = rules.isPerCategory(rule);
    }

    /** The gaps of all parts: those of their carriers, and shares that do not follow. */
    List<Gap> gaps() {
        return gaps(target -> false).toList();
    }

    /** The gaps that sharing itself makes; the others are those of carriers. */
    List<Gap> undetermined() {
        return gaps(Optional::isPresent).toList();
    }

    private Stream<Gap> gaps(Function<Optional<Gap>, Boolean> known) {
        return shared.stream()
                .flatMap(one -> IntStream.range(0, header.targets())
                        .filter(target -> !known.apply(one.carrier().impacts().gap(target)))
                        .boxed()
                        .flatMap(target -> one.parts().stream().flatMap(part -> part.impacts().gap(target).stream())));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The parts of the claimants, in their order. */
    List<Part> share(Carrier carrier, List<Claimant> claimants) {
        ObjectEvaluations siblings = siblings(carrier, claimants, -1);
        List<Part> parts = IntStream.range(0, claimants.size())
                .mapToObj(i ->
                        part(carrier, claimants, i, ofEachTarget ? ofEach(carrier, claimants, i) : once(siblings, i)))
                .toList();
        shared.add(new Shared(carrier, parts));
        return parts;
    }

    /** The same share in all targets. */
    private IntFunction<Evaluation> once(ObjectEvaluations siblings, int claimant) {
        Evaluation evaluation = siblings.of(rule, claimant);
        return target -> evaluation;
    }

    private IntFunction<Evaluation> ofEach(Carrier carrier, List<Claimant> claimants, int claimant) {
        Evaluation[] ofTargets = new Evaluation[header.targets()];
        Arrays.setAll(ofTargets, target -> siblings(carrier, claimants, target).of(rule, claimant));
        return target -> ofTargets[target];
    }

    private Part part(Carrier carrier, List<Claimant> claimants, int i, IntFunction<Evaluation> evaluations) {
        Claimant claimant = claimants.get(i);
        Impacts impacts = new Impacts(
                target -> taken(carrier, target, evaluations.apply(target)),
                target -> gap(carrier, claimant, target, evaluations.apply(target)));
        IntStream.range(0, header.targets())
                .filter(target -> !impacts.isMissing(target))
                .limit(ofEachTarget ? header.targets() : 1)
                .forEach(target -> remark(carrier, claimant, evaluations.apply(target)));
        List<IntFunction<Explanation>> shares = new ArrayList<>(carrier.part().shares());
        shares.add(target -> explain(carrier, claimants, i, target));
        return new Part(carrier.part().carrier(), impacts, List.copyOf(shares));
    }

    private Dyadic taken(Carrier carrier, int target, Evaluation evaluation) {
        if (carrier.impacts().isMissing(target) || evaluation.value().isEmpty()) {
            return Dyadic.ZERO;
        }
        Dyadic value = Dyadic.of(evaluation.value().get());
        return rules.aggregation() == Aggregation.EXACT_PRODUCTS
                ? carrier.impacts().known(target).times(value)
                : value;
    }

    private Optional<Gap> gap(Carrier carrier, Claimant claimant, int target, Evaluation evaluation) {
        return carrier.impacts()
                .gap(target)
                .map(of -> gap(claimant, target, of.rule(), of.problem()))
                .or(() -> evaluation.gap().map(why -> unshared(carrier, claimant, target, why)));
    }

    private Gap unshared(Carrier carrier, Claimant claimant, int target, MissingInput why) {
        return gap(claimant, target, why.ruleId(), Problem.of(why.code(), Location.NONE, carrier.id()));
    }

    private Gap gap(Claimant claimant, int target, String ruleId, Problem problem) {
        return new Gap(claimant.id(), header.phase(target), header.category(target), ruleId, problem);
    }

    private void remark(Carrier carrier, Claimant claimant, Evaluation evaluation) {
        evaluation
                .remarks()
                .forEach(remark -> findings.add(new Finding(
                        Optional.of(claimant.id()),
                        Optional.of(remark.ruleId()),
                        Problem.of(remark.finding().code(), Location.NONE, carrier.id()))));
    }

    private ObjectEvaluations siblings(Carrier carrier, List<Claimant> claimants, int target) {
        return ObjectEvaluations.of(
                rules,
                claimants.stream()
                        .<Function<ObjectInput, Optional<Value>>>map(claimant ->
                                input -> fact(carrier, claimant, input, target).value())
                        .toList());
    }

    private static ResolvedInput fact(Carrier carrier, Claimant claimant, ObjectInput input, int target) {
        return switch (input) {
            case CARRIER_IMPACT -> impact(carrier, target);
            case CARRIER_VCPU -> ResolvedInput.declared(carrier.vcpus());
            case CARRIER_STORAGE -> ResolvedInput.declared(carrier.storageGigabytes());
            default -> claimant.figures().apply(input);
        };
    }

    private static ResolvedInput impact(Carrier carrier, int target) {
        return target < 0 || carrier.impacts().isMissing(target)
                ? ResolvedInput.NONE
                : ResolvedInput.result(carrier.impacts().known(target).doubleValue());
    }

    private Explanation explain(Carrier carrier, List<Claimant> claimants, int claimant, int target) {
        Evaluation evaluation = siblings(carrier, claimants, target).of(rule, claimant);
        return object(carrier, claimants.get(claimant), target).explain(header.phase(target), evaluation);
    }

    private ObjectRules object(Carrier carrier, Claimant claimant, int target) {
        return new ObjectRules(
                rules,
                claimant.id() + " < " + carrier.id(),
                header.category(target),
                (input, category) -> fact(carrier, claimant, input, target));
    }
}
