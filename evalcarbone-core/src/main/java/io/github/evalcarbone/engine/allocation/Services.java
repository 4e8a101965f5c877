package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.line.Evaluation;
import io.github.evalcarbone.engine.line.ObjectRules;
import io.github.evalcarbone.engine.result.MergedFindings;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.system.ServiceLine;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.ExternalService;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Computes the impact of services, by the rules for their kind. */
final class Services {

    private final ResultHeader header;
    private final RuleSet rules;
    private final ServiceFacts facts;
    private final Set<Finding> findings = new LinkedHashSet<>();

    Services(ResultHeader header, RuleSet rules, ServiceFacts facts) {
        this.header = header;
        this.rules = rules;
        this.facts = facts;
    }

    /** Returns the phases that the rules compute for services, whether or not equipment has them. */
    static Stream<LifecyclePhase> phases(RuleSet rules, List<ExternalService> services) {
        return services.stream()
                .map(ServiceLine::kind)
                .distinct()
                .flatMap(kind -> rules.rulesFor(kind).isEmpty()
                        ? Stream.of(LifecyclePhase.WHOLE)
                        : rules.rulesFor(kind).stream().flatMap(rule -> rule.phase().stream()));
    }

    /** Returns the findings about the figures used so far; each mix of electricity once, with its number of instances. */
    List<Finding> findings() {
        List<Finding> mixes = findings.stream()
                .filter(Services::isMix)
                .map(mix -> new Finding(mix.line(), Optional.empty(), mix.problem()))
                .distinct()
                .map(mix -> new Finding(Optional.empty(), Optional.empty(), mix.problem()))
                .toList();
        List<Finding> others = findings.stream().filter(any -> !isMix(any)).toList();
        return mixes.stream().map(List::of).reduce(others, MergedFindings::of);
    }

    private static boolean isMix(Finding finding) {
        return finding.problem().is(CoreCode.ELECTRICITY_USED);
    }

    ServiceValues assess(ExternalService service) {
        ServiceValues line = new ServiceValues(service, new double[header.targets()], new Gap[header.targets()]);
        Arrays.fill(line.values(), Double.NaN);
        List<Rule> known = rules.rulesFor(ServiceLine.kind(service));
        for (ImpactCategory category : header.categories()) {
            ObjectRules object = objectIn(service, category);
            known.forEach(rule -> rule.phase().ifPresent(phase -> assess(rule, object, phase, line)));
            if (known.isEmpty()) {
                miss(line, object.withoutRule(ServiceLine.kind(service)));
            }
        }
        return line;
    }

    private ObjectRules objectIn(ExternalService service, ImpactCategory category) {
        return new ObjectRules(rules, service.id(), category, facts.of(service));
    }

    private void assess(Rule rule, ObjectRules object, LifecyclePhase phase, ServiceValues line) {
        Evaluation evaluation = object.evaluate(rule);
        evaluation.value().ifPresent(value -> {
            line.values()[target(phase, object.category())] = value;
            object.findings(evaluation).forEach(findings::add);
            object.remarks(evaluation).forEach(findings::add);
        });
        evaluation
                .gap()
                .ifPresent(why ->
                        miss(line, new Gap(object.id(), phase, object.category(), why.ruleId(), object.problem(why))));
    }

    private void miss(ServiceValues line, Gap gap) {
        line.gaps()[target(gap.phase(), gap.category())] = gap;
    }

    private int target(LifecyclePhase phase, ImpactCategory category) {
        return header.target(phase, category);
    }

    Optional<Explanation> explain(ExternalService service, int target) {
        LifecyclePhase phase = header.phase(target);
        ObjectRules object = objectIn(service, header.category(target));
        return rules.rulesFor(ServiceLine.kind(service)).stream()
                .filter(rule -> rule.phase().equals(Optional.of(phase)))
                .map(rule -> object.explain(phase, object.evaluate(rule)))
                .findFirst();
    }
}
