package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The dependencies among rules: which rules are in a cycle, how large they are with all they depend on, whether they
 * differ by category, and in which phases they count.
 */
final class RuleGraph {

    private final Map<String, Rule> rules;
    private final Set<String> done = new HashSet<>();
    private final List<String> path = new ArrayList<>();
    private final Map<Rule, String> cycles = new LinkedHashMap<>();
    private final Map<String, Double> sizes = new HashMap<>();

    RuleGraph(Map<String, Rule> rules) {
        this.rules = rules;
    }

    /** Returns the rules that close a cycle, each with its path. */
    Map<Rule, String> cycles() {
        rules.values().forEach(this::visit);
        return cycles;
    }

    private void visit(Rule rule) {
        int start = path.indexOf(rule.id());
        if (start >= 0) {
            cycles.put(rule, String.join(" > ", path.subList(start, path.size())) + " > " + rule.id());
        } else if (done.add(rule.id())) {
            path.add(rule.id());
            rule.inputs().forEach(input -> {
                input.source().rule().map(rules::get).ifPresent(this::visit);
            });
            path.remove(path.size() - 1);
        }
    }

    /**
     * Returns the number of rules in the explanation of a rule, counting a rule that two others use twice; not for
     * rules in a cycle. A double, since the number may grow exponentially.
     */
    double unfolded(Rule rule) {
        Double known = sizes.get(rule.id());
        if (known != null) {
            return known;
        }
        double size = 1;
        for (RuleInput input : rule.inputs()) {
            size += input.source().rule().map(rules::get).map(this::unfolded).orElse(0.0);
        }
        sizes.put(rule.id(), size);
        return size;
    }

    /**
     * Returns the ids of the rules whose results may differ from one category to the next; not for rules in a cycle.
     */
    Set<String> perCategory() {
        return rules.values().stream()
                .filter(this::dependsOnCategory)
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    /** Returns the phase of each rule that counts in one phase alone, by its id; not for rules in a cycle. */
    Map<String, LifecyclePhase> singlePhases() {
        Map<String, Set<LifecyclePhase>> phases = new HashMap<>();
        rules.values().forEach(rule -> rule.phase().ifPresent(phase -> count(rule, phase, phases)));
        Map<String, LifecyclePhase> single = new HashMap<>();
        phases.forEach((rule, found) -> {
            if (found.size() == 1) {
                single.put(rule, found.iterator().next());
            }
        });
        return single;
    }

    /** Counts a rule and all that it uses; a rule that is counted already brought its own with it. */
    private void count(Rule rule, LifecyclePhase phase, Map<String, Set<LifecyclePhase>> phases) {
        if (phases.computeIfAbsent(rule.id(), id -> EnumSet.noneOf(LifecyclePhase.class))
                .add(phase)) {
            rule.inputs().stream()
                    .flatMap(input -> input.source().rule().map(rules::get).stream())
                    .forEach(used -> count(used, phase, phases));
        }
    }

    private boolean dependsOnCategory(Rule rule) {
        return rule.inputs().stream().anyMatch(this::dependsOnCategory);
    }

    private boolean dependsOnCategory(RuleInput input) {
        Optional<String> rule = input.source().rule();
        if (rule.isPresent()) {
            return rule.map(rules::get).filter(this::dependsOnCategory).isPresent();
        }
        return input.kind() instanceof ValueKind.NumberKind number
                && number.unit().isPerCategory();
    }
}
