package io.github.evalcarbone.rule;

import io.github.evalcarbone.rule.InputSource.FromAttribute;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.InputSource.FromObject;
import io.github.evalcarbone.rule.InputSource.FromSiblings;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The kinds of objects that a rule and all it uses depend on: a line, a machine, an application. */
final class RuleScopes {

    private static final String LINE = "line";
    private static final String CARRIER = "carrier";

    private final Map<String, Rule> rules;

    RuleScopes(Map<String, Rule> rules) {
        this.rules = rules;
    }

    /**
     * Returns the kinds, if a rule depends on more than one; not for rules in a cycle. A carrier may itself be a
     * machine.
     */
    Optional<String> mixed(Rule rule) {
        Set<String> scopes = new TreeSet<>(of(rule));
        if (scopes.contains(CARRIER) && !scopes.contains(LINE)) {
            scopes.remove(CARRIER);
        }
        return scopes.size() > 1 ? Optional.of(String.join(", ", scopes)) : Optional.empty();
    }

    private Set<String> of(Rule rule) {
        Set<String> scopes = new HashSet<>();
        rule.phase().filter(phase -> rule.assesses().isEmpty()).ifPresent(phase -> scopes.add(LINE));
        rule.assesses().ifPresent(assessed -> scopes.add(assessed.toString()));
        rule.allocates().ifPresent(allocated -> scopes.add(allocated.toString()));
        for (RuleInput input : rule.inputs()) {
            of(input.source()).ifPresent(scopes::add);
            input.source().rule().map(rules::get).ifPresent(used -> scopes.addAll(of(used)));
        }
        return scopes;
    }

    private static Optional<String> of(InputSource source) {
        if (source instanceof FromLine || source instanceof FromAttribute) {
            return Optional.of(LINE);
        } else if (source instanceof FromObject object) {
            return Optional.of(object.input().scope());
        }
        return source instanceof FromSiblings siblings
                ? Optional.of(siblings.of().flatMap(RuleScopes::of).orElse(CARRIER))
                : Optional.empty();
    }
}
