package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.allocation.ShareRun.Outcome;
import io.github.evalcarbone.engine.line.Evaluation.MissingInput;
import io.github.evalcarbone.engine.line.Evaluation.Remark;
import io.github.evalcarbone.engine.line.ObjectRules;
import io.github.evalcarbone.engine.line.ResolvedInput;
import io.github.evalcarbone.engine.part.Carrier;
import io.github.evalcarbone.engine.part.CarrierPart;
import io.github.evalcarbone.engine.part.Impacts;
import io.github.evalcarbone.engine.part.Portion;
import io.github.evalcarbone.engine.part.Remainder;
import io.github.evalcarbone.engine.part.TargetValues;
import io.github.evalcarbone.engine.part.Unshared;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.system.Refusals;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
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
import java.util.stream.IntStream;

/**
 * Allocates the impact of carriers to objects of one kind, by the rule for that kind. Not thread-safe until everything
 * is allocated.
 */
final class Allocation {

    private final ResultHeader header;
    private final RuleSet rules;
    private final Claims claims;
    private final ClaimInputs inputs;
    private final boolean ofEachTarget;
    private final boolean addsProducts;
    private final ShareRun run;
    private final Refusals refusals;
    private final List<Shared> all = new ArrayList<>();

    /** A carrier and the objects on it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and not modified after construction
    record Group(Carrier carrier, int[] objects) {

        /**
         * Returns an input of the carrier in a target; -1 stands for any target, in which the carrier has no impact of
         * its own.
         */
        ResolvedInput figure(ObjectInput input, int target) {
            return switch (input) {
                case CARRIER_VCPU -> ResolvedInput.declared(carrier.vcpus());
                case CARRIER_MEMORY -> ResolvedInput.declared(carrier.memoryGigabytes());
                case CARRIER_STORAGE -> ResolvedInput.declared(carrier.storageGigabytes());
                default ->
                    target < 0 || carrier.impacts().isMissing(target)
                            ? ResolvedInput.NONE
                            : ResolvedInput.result(carrier.impacts().rounded(target));
            };
        }
    }

    /**
     * The results of the rule for objects evaluated together, by target if the rule depends on the target, and the
     * codes of their outcomes.
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and not modified after construction
    record Given(double[][] values, int[][] outcomes) {}

    /** A group with its results, which start at an index. */
    final class Shared {

        final Group group;
        final CarrierPart[] parts;
        private final Given given;
        private final int from;

        Shared(Group group, Given given, int from) {
            this.group = group;
            this.given = given;
            this.from = from;
            this.parts = new CarrierPart[group.objects().length];
            for (int i = 0; i < parts.length; i++) {
                int claimant = i;
                parts[i] = group.carrier().part().taken(impacts(i), target -> explain(group, claimant, target, this));
            }
        }

        private Impacts impacts(int claimant) {
            Impacts whole = group.carrier().impacts();
            String id = claims.id(group.objects()[claimant]);
            if (addsProducts && !ofEachTarget && whole instanceof Portion portion) {
                double share = value(claimant, 0);
                return portion.times(share, id, Double.isNaN(share) ? reason(claimant, 0) : null);
            }
            return new TargetValues(whole, of(claimant), addsProducts, header, id);
        }

        private TargetValues.Given of(int claimant) {
            return new TargetValues.Given() {
                @Override
                public double value(int target) {
                    return Shared.this.value(claimant, target);
                }

                @Override
                public Unshared reason(int target) {
                    return Shared.this.reason(claimant, target);
                }
            };
        }

        private double value(int claimant, int target) {
            return given.values[ofEachTarget ? target : 0][from + claimant];
        }

        private Outcome outcome(int claimant, int target) {
            return run.outcome(given.outcomes[ofEachTarget ? target : 0][from + claimant]);
        }

        boolean isRefused(int claimant, int target) {
            return outcome(claimant, target)
                    .gap()
                    .filter(why -> why.code() == CoreCode.SIBLING_REFUSED)
                    .isPresent();
        }

        private Unshared reason(int claimant, int target) {
            MissingInput why = outcome(claimant, target).gap().orElseThrow();
            return new Unshared(why.ruleId(), problem(group, why));
        }

        /** Returns the remainder of the carrier. */
        Impacts rest() {
            Impacts whole = group.carrier().impacts();
            return addsProducts && !ofEachTarget && whole instanceof Portion portion
                    ? portion.without(Arrays.copyOfRange(given.values[0], from, from + parts.length))
                    : new Remainder(
                            whole,
                            Arrays.stream(parts).map(CarrierPart::impacts).toList());
        }

        private void addGaps(boolean ofCarriers, List<Gap> gaps) {
            for (int target = 0; target < header.targets(); target++) {
                if (ofCarriers || !group.carrier().impacts().isMissing(target)) {
                    for (CarrierPart part : parts) {
                        part.impacts().gap(target).ifPresent(gaps::add);
                    }
                }
            }
        }

        private void addFindings(Set<Finding> findings) {
            for (int i = 0; i < parts.length; i++) {
                int claimant = i;
                Impacts impacts = parts[i].impacts();
                IntStream.range(0, header.targets())
                        .filter(target -> !impacts.isMissing(target))
                        .limit(ofEachTarget ? header.targets() : 1)
                        .forEach(target -> outcome(claimant, target)
                                .remarks()
                                .forEach(remark -> findings.add(finding(claimant, remark))));
            }
        }

        private Finding finding(int claimant, Remark remark) {
            return new Finding(
                    Optional.of(claims.id(group.objects()[claimant])),
                    Optional.of(remark.ruleId()),
                    Problem.of(
                            remark.finding().code(),
                            Location.NONE,
                            group.carrier().id()));
        }
    }

    Allocation(ResultHeader header, RuleSet rules, AllocatedKind kind, Claims claims, Refusals refusals) {
        this.header = header;
        this.rules = rules;
        Rule rule = rules.ruleFor(kind).orElseThrow();
        this.claims = claims;
        this.ofEachTarget = rules.isPerCategory(rule);
        this.addsProducts = rules.aggregation() == Aggregation.EXACT_PRODUCTS;
        this.inputs = new ClaimInputs(rules, rule, claims, refusals);
        this.run = new ShareRun(rules, rule, claims, inputs::evaluate);
        this.refusals = refusals;
    }

    /** Returns the gaps of all parts: those of their carriers, and those of unknown shares. */
    List<Gap> gaps() {
        return gaps(true);
    }

    /** Returns the gaps that the allocation itself causes; the others are those of carriers. */
    List<Gap> undetermined() {
        return gaps(false);
    }

    private List<Gap> gaps(boolean ofCarriers) {
        List<Gap> gaps = new ArrayList<>();
        all.forEach(shared -> shared.addGaps(ofCarriers, gaps));
        return gaps;
    }

    List<Finding> findings() {
        Set<Finding> findings = new LinkedHashSet<>();
        all.forEach(shared -> shared.addFindings(findings));
        return List.copyOf(findings);
    }

    /** Allocates carriers to the objects on them, all at once. */
    List<Shared> share(List<Group> groups) {
        List<Shared> shared = new ArrayList<>(groups.size());
        Given given = given(groups);
        int from = 0;
        for (Group group : groups) {
            shared.add(new Shared(group, given, from));
            from += group.objects().length;
        }
        all.addAll(shared);
        return shared;
    }

    private Given given(List<Group> groups) {
        int objects = groups.stream().mapToInt(group -> group.objects().length).sum();
        int targets = ofEachTarget ? header.targets() : 1;
        Given given = new Given(new double[targets][objects], new int[targets][objects]);
        run.start(groups);
        for (int target = 0; target < targets; target++) {
            run.evaluate(ofEachTarget ? target : -1, given.values[target], given.outcomes[target]);
            if (!refusals.isEmpty()) {
                int own = ofEachTarget ? target : -1;
                run.unsettle(refusals, inputs::beside, own, given.values[target], given.outcomes[target]);
            }
        }
        return given;
    }

    private Problem problem(Group group, MissingInput why) {
        String carrier = group.carrier().id();
        return why.code() == CoreCode.SIBLING_REFUSED
                ? refusals.problem(
                        carrier,
                        Arrays.stream(group.objects())
                                .mapToObj(claims::id)
                                .filter(refusals::isInDoubt)
                                .toList())
                : Problem.of(why.code(), Location.NONE, carrier);
    }

    private Explanation explain(Group group, int claimant, int target, Shared shared) {
        ObjectRules object = new ObjectRules(
                rules,
                claims.id(group.objects()[claimant]) + " < " + group.carrier().id(),
                header.category(target),
                (input, category) -> inputs.fact(group, group.objects()[claimant], input, target));
        LifecyclePhase phase = header.phase(target);
        return shared.isRefused(claimant, target)
                ? object.explain(phase, run.refused(), why -> problem(group, why))
                : object.explain(phase, inputs.evaluate(group, claimant, target));
    }
}
