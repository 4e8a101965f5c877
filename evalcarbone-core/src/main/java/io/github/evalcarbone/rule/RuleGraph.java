package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.ValueKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The dependencies among rules: which rules are in a cycle, how large they are with all they depend on, and whether
 * they differ by category.
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
