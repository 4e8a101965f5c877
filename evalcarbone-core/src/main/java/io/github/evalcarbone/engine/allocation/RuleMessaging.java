package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.allocation.MessagingFootprint;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.engine.line.Evaluation;
import io.github.evalcarbone.engine.line.ObjectRules;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.system.MailTotal;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.rule.AssessedKind;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.units.Amount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The impact of mail by the rules of a system, computed on demand. */
final class RuleMessaging implements MessagingFootprint {

    private final RuleSet rules;
    private final ServiceFacts facts;
    private final List<Messaging> months;
    private final ResultHeader header;

    RuleMessaging(RuleSet rules, ServiceFacts facts, List<Messaging> months, ResultHeader header) {
        this.rules = rules;
        this.facts = facts;
        this.months = List.copyOf(months);
        this.header = header;
    }

    @Override
    public List<Messaging> months() {
        return months;
    }

    @Override
    public Optional<Amount> value(Messaging month, ImpactCategory category) {
        header.requireCategory(category);
        return rule().flatMap(rule -> objectOf(month, category).evaluate(rule).value())
                .map(value -> new Amount(value, category.unit()));
    }

    @Override
    public Total total(ImpactCategory category) {
        return MailTotal.of(this, header, category);
    }

    @Override
    public List<Gap> gaps() {
        return months.stream()
                .flatMap(month ->
                        header.categories().stream().flatMap(category -> gap(objectOf(month, category)).stream()))
                .toList();
    }

    @Override
    public List<Finding> findings() {
        return months.stream()
                .flatMap(month -> header.categories().stream().map(category -> objectOf(month, category)))
                .flatMap(object -> rule().stream().flatMap(rule -> findings(object, object.evaluate(rule))))
                .distinct()
                .toList();
    }

    private static Stream<Finding> findings(ObjectRules object, Evaluation evaluation) {
        return evaluation.value().isPresent() ? object.findings(evaluation) : Stream.empty();
    }

    private Optional<Gap> gap(ObjectRules object) {
        return rule().map(rule -> gap(object, rule))
                .orElseGet(() -> Optional.of(object.withoutRule(AssessedKind.MESSAGING)));
    }

    private static Optional<Gap> gap(ObjectRules object, Rule rule) {
        return object.evaluate(rule)
                .gap()
                .map(why -> new Gap(
                        object.id(), LifecyclePhase.WHOLE, object.category(), why.ruleId(), object.problem(why)));
    }

    Optional<Explanation> explain(Messaging month, ImpactCategory category) {
        header.requireCategory(category);
        ObjectRules object = objectOf(month, category);
        return rule().map(rule -> {
            Evaluation evaluation = object.evaluate(rule);
            return object.explain(LifecyclePhase.WHOLE, evaluation);
        });
    }

    private ObjectRules objectOf(Messaging month, ImpactCategory category) {
        return new ObjectRules(rules, month.id(), category, facts.of(month));
    }

    private Optional<Rule> rule() {
        return rules.rulesFor(AssessedKind.MESSAGING).stream().findFirst();
    }

    RuleMessaging joined(RuleMessaging other) {
        return new RuleMessaging(rules, facts, SystemView.concat(months, other.months), header);
    }
}
