package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.AllocationLine.Kind;
import io.github.evalcarbone.engine.line.Evaluation;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Finding;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.rule.AssessedKind;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.NetworkUse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Computes the impact of services, by the rules for their kind. */
final class Services {

    private final Targets targets;
    private final RuleSet rules;
    private final ServiceFacts facts;
    private final List<AllocationLine<ExternalService>> lines;
    private final List<Gap> gaps = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    Services(Targets targets, RuleSet rules, ServiceFacts facts, List<ExternalService> services) {
        this.targets = targets;
        this.rules = rules;
        this.facts = facts;
        this.lines = services.stream().map(this::line).toList();
    }

    /** The phases that the rules give of services, whether or not equipment has them. */
    static Stream<LifecyclePhase> phases(RuleSet rules, List<ExternalService> services) {
        return services.stream()
                .map(Services::kind)
                .distinct()
                .flatMap(kind -> rules.rulesFor(kind).isEmpty()
                        ? Stream.of(LifecyclePhase.WHOLE)
                        : rules.rulesFor(kind).stream().flatMap(rule -> rule.phase().stream()));
    }

    private static AssessedKind kind(ExternalService service) {
        if (service instanceof CloudInstance) {
            return AssessedKind.CLOUD_INSTANCE;
        }
        return service instanceof NetworkUse ? AssessedKind.NETWORK_USE : AssessedKind.PRINTING;
    }

    List<AllocationLine<ExternalService>> lines() {
        return lines;
    }

    List<Gap> gaps() {
        return gaps;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private AllocationLine<ExternalService> line(ExternalService service) {
        Impacts impacts = new Impacts(targets.count());
        List<Rule> known = rules.rulesFor(kind(service));
        known.forEach(rule -> rule.phase()
                .ifPresent(phase -> targets.categories()
                        .forEach(category -> assess(rule, objectIn(service, category), phase, impacts))));
        if (known.isEmpty()) {
            missAll(service, impacts);
        }
        return new AllocationLine<>(
                Kind.WHOLE,
                service.id(),
                service.id(),
                Optional.of(service),
                targets,
                impacts,
                target -> explain(service, target));
    }

    private ObjectRules objectIn(ExternalService service, ImpactCategory category) {
        return new ObjectRules(rules, service.id(), category, facts.of(service));
    }

    private void assess(Rule rule, ObjectRules object, LifecyclePhase phase, Impacts impacts) {
        Evaluation evaluation = object.evaluate(rule);
        int target = targets.of(phase, object.category());
        evaluation.value().ifPresent(value -> {
            impacts.set(target, new BigDecimal(value));
            object.findings(evaluation).forEach(findings::add);
        });
        evaluation
                .gap()
                .ifPresent(why -> miss(
                        impacts,
                        target,
                        new Gap(object.id(), phase, object.category(), why.ruleId(), object.problem(why))));
    }

    private void miss(Impacts impacts, int target, Gap gap) {
        impacts.miss(target, gap);
        gaps.add(gap);
    }

    private void missAll(ExternalService service, Impacts impacts) {
        for (ImpactCategory category : targets.categories()) {
            Gap gap = objectIn(service, category).withoutRule(kind(service));
            miss(impacts, targets.of(gap.phase(), category), gap);
        }
    }

    private List<Explanation> explain(ExternalService service, int target) {
        LifecyclePhase phase = targets.phase(target);
        ObjectRules object = objectIn(service, targets.category(target));
        return rules.rulesFor(kind(service)).stream()
                .filter(rule -> rule.phase().equals(Optional.of(phase)))
                .map(rule -> object.explain(phase, object.evaluate(rule)))
                .toList();
    }
}
