package io.github.evalcarbone.system;

import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Finding;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.CloudInstance;
import io.github.evalcarbone.inventory.NetworkUse;
import io.github.evalcarbone.inventory.Service;
import io.github.evalcarbone.rule.Assessed;
import io.github.evalcarbone.rule.Evaluation;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.ViewLine.Kind;
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
    private final List<ViewLine<Service>> lines;
    private final List<Gap> gaps = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    Services(Targets targets, RuleSet rules, ServiceFacts facts, List<Service> services) {
        this.targets = targets;
        this.rules = rules;
        this.facts = facts;
        this.lines = services.stream().map(this::line).toList();
    }

    /** The phases that the rules give of services, whether or not equipment has them. */
    static Stream<LifecyclePhase> phases(RuleSet rules, List<Service> services) {
        return services.stream()
                .map(Services::kind)
                .distinct()
                .flatMap(kind -> rules.rulesFor(kind).isEmpty()
                        ? Stream.of(LifecyclePhase.WHOLE)
                        : rules.rulesFor(kind).stream().flatMap(rule -> rule.phase().stream()));
    }

    private static Assessed kind(Service service) {
        if (service instanceof CloudInstance) {
            return Assessed.CLOUD_INSTANCE;
        }
        return service instanceof NetworkUse ? Assessed.NETWORK_USE : Assessed.PRINTING;
    }

    List<ViewLine<Service>> lines() {
        return lines;
    }

    List<Gap> gaps() {
        return gaps;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private ViewLine<Service> line(Service service) {
        Impacts impacts = new Impacts(targets.count());
        List<Rule> known = rules.rulesFor(kind(service));
        known.forEach(rule -> rule.phase()
                .ifPresent(phase -> targets.categories()
                        .forEach(category -> assess(rule, objectIn(service, category), phase, impacts))));
        if (known.isEmpty()) {
            missAll(service, impacts);
        }
        return new ViewLine<>(
                Kind.WHOLE,
                service.id(),
                service.id(),
                Optional.of(service),
                targets,
                impacts,
                target -> explain(service, target));
    }

    private ObjectRules objectIn(Service service, ImpactCategory category) {
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

    private void missAll(Service service, Impacts impacts) {
        for (ImpactCategory category : targets.categories()) {
            Gap gap = objectIn(service, category).withoutRule(kind(service));
            miss(impacts, targets.of(gap.phase(), category), gap);
        }
    }

    private List<Explanation> explain(Service service, int target) {
        LifecyclePhase phase = targets.phase(target);
        ObjectRules object = objectIn(service, targets.category(target));
        return rules.rulesFor(kind(service)).stream()
                .filter(rule -> rule.phase().equals(Optional.of(phase)))
                .map(rule -> object.explain(phase, object.evaluate(rule)))
                .toList();
    }
}
