package io.github.evalcarbone.system;

import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Finding;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.Aggregation;
import io.github.evalcarbone.rule.Allocated;
import io.github.evalcarbone.rule.Evaluation;
import io.github.evalcarbone.rule.Evaluation.MissingInput;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.rule.Siblings;
import io.github.evalcarbone.rule.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Shares the impact of carriers among objects of one kind, by the rule for that kind; gathers what there is to tell. */
final class Sharing {

    private final Targets targets;
    private final RuleSet rules;
    private final Rule rule;
    private final boolean ofEachTarget;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Gap> undetermined = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    /** An object that takes a part: its id and its own figures. */
    record Taker(String id, Function<ObjectInput, Fact> figures) {}

    /** What a taker takes, and how that came about. */
    record Taken(Impacts impacts, Explained explained) {}

    Sharing(Targets targets, RuleSet rules, Allocated kind) {
        this.targets = targets;
        this.rules = rules;
        this.rule = rules.ruleFor(kind)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The rule set [" + rules + "] must have a rule that allocates to a [" + kind + "].\n"
                                + "Use RuleSet.systemEvalcarbone()."));
        this.ofEachTarget = rules.isPerCategory(rule);
    }

    List<Gap> gaps() {
        return gaps;
    }

    /** The gaps that sharing itself makes; the others are those of carriers. */
    List<Gap> undetermined() {
        return undetermined;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The parts of the takers, in their order. */
    List<Taken> share(Carrier carrier, List<Taker> takers) {
        List<Taken> parts = IntStream.range(0, takers.size())
                .mapToObj(i ->
                        new Taken(new Impacts(targets.count()), target -> List.of(explain(carrier, takers, i, target))))
                .toList();
        Siblings siblings = siblings(carrier, takers, -1);
        for (int target = 0; target < targets.count(); target++) {
            Siblings ofTarget = ofEachTarget ? siblings(carrier, takers, target) : siblings;
            for (int i = 0; i < takers.size(); i++) {
                part(
                        carrier,
                        takers.get(i),
                        target,
                        ofTarget.of(rule, i),
                        parts.get(i).impacts());
            }
        }
        return parts;
    }

    private Siblings siblings(Carrier carrier, List<Taker> takers, int target) {
        return Siblings.of(
                rules,
                takers.stream()
                        .<Function<ObjectInput, Optional<Value>>>map(taker ->
                                input -> fact(carrier, taker, input, target).value())
                        .toList());
    }

    private static Fact fact(Carrier carrier, Taker taker, ObjectInput input, int target) {
        return switch (input) {
            case CARRIER_IMPACT -> impact(carrier, target);
            case CARRIER_VCPU -> Fact.declared(carrier.vcpus());
            case CARRIER_STORAGE -> Fact.declared(carrier.storageGigabytes());
            default -> taker.figures().apply(input);
        };
    }

    private static Fact impact(Carrier carrier, int target) {
        return target < 0 || carrier.impacts().isMissing(target)
                ? Fact.NONE
                : Fact.result(carrier.impacts().rounded(target));
    }

    private Explanation explain(Carrier carrier, List<Taker> takers, int taker, int target) {
        Evaluation evaluation = siblings(carrier, takers, target).of(rule, taker);
        return object(carrier, takers.get(taker), target).explain(targets.phase(target), evaluation);
    }

    private ObjectRules object(Carrier carrier, Taker taker, int target) {
        return new ObjectRules(
                rules,
                taker.id() + " < " + carrier.id(),
                targets.category(target),
                (input, category) -> fact(carrier, taker, input, target));
    }

    private void part(Carrier carrier, Taker taker, int target, Evaluation evaluation, Impacts part) {
        Optional<Gap> gap = carrier.impacts()
                .gap(target)
                .map(of -> gap(taker, target, of.rule(), of.problem()))
                .or(() -> evaluation.gap().map(why -> unshared(carrier, taker, target, why)));
        if (gap.isPresent()) {
            part.miss(target, gap.get());
            gaps.add(gap.get());
        } else {
            double taken = evaluation.value().orElseThrow();
            part.set(target, taken(carrier.impacts().known(target), taken));
            tell(carrier, taker, evaluation);
        }
    }

    private Gap unshared(Carrier carrier, Taker taker, int target, MissingInput why) {
        Gap gap = gap(taker, target, why.ruleId(), Problem.of(why.code(), Location.NONE, carrier.id()));
        undetermined.add(gap);
        return gap;
    }

    private void tell(Carrier carrier, Taker taker, Evaluation evaluation) {
        evaluation
                .remarks()
                .forEach(remark -> findings.add(new Finding(
                        Optional.of(taker.id()),
                        Optional.of(remark.ruleId()),
                        Problem.of(remark.finding().code(), Location.NONE, carrier.id()))));
    }

    private BigDecimal taken(BigDecimal whole, double value) {
        return rules.aggregation() == Aggregation.EXACT_PRODUCTS
                ? whole.multiply(new BigDecimal(value))
                : new BigDecimal(value);
    }

    private Gap gap(Taker taker, int target, String ruleId, Problem problem) {
        return new Gap(taker.id(), targets.phase(target), targets.category(target), ruleId, problem);
    }
}
