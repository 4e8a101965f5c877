package io.github.evalcarbone.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The rule sets among the resources of the library. */
final class ShippedRuleSets {

    static final List<String> NAMES = List.of("evalcarbone-1.0.0", "numecoeval-1.3.0", "numecoeval-2.2.0");

    private ShippedRuleSets() {}

    static Optional<RuleSet> find(String name) {
        List<String> fitting = NAMES.stream()
                .filter(shipped ->
                        shipped.equals(name) || shipped.startsWith(name + ".") || shipped.startsWith(name + "-"))
                .toList();
        return fitting.size() == 1 ? Optional.of(read(fitting.get(0))) : Optional.empty();
    }

    static RuleSet read(String name) {
        try (InputStream stream = ShippedRuleSets.class.getResourceAsStream(name + ".json")) {
            return RuleSet.read(stream, name + ".json").orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
