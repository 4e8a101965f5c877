package io.github.evalcarbone.rule;

import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.RuleSetHeader.Predecessor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rule sets among the resources of the library. */
final class ShippedRuleSets {

    static final List<String> NAMES = List.of(
            "evalcarbone-1.0.0",
            "evalcarbone-1.1.0",
            "evalcarbone-purchases-1.0.0",
            "numecoeval-1.3.0",
            "numecoeval-2.2.0");

    private ShippedRuleSets() {}

    /** Of the sets that fit, the one that no other of them supersedes. */
    static Optional<RuleSet> find(String name) {
        List<RuleSet> fitting = NAMES.stream()
                .filter(shipped -> fits(shipped, name))
                .map(ShippedRuleSets::read)
                .toList();
        List<RuleSet> current = fitting.stream()
                .filter(rules -> fitting.stream().noneMatch(other -> supersedes(other, rules)))
                .toList();
        return current.size() == 1 ? Optional.of(current.get(0)) : Optional.empty();
    }

    /** What may be left out is of the version, never of the id: evalcarbone is not evalcarbone-purchases. */
    private static boolean fits(String shipped, String name) {
        return shipped.startsWith(name) && shipped.substring(name.length()).matches("|-[0-9].*|[.].*");
    }

    private static boolean supersedes(RuleSet later, RuleSet earlier) {
        return later.header().supersedes().contains(new Predecessor(earlier.id(), earlier.version()));
    }

    static RuleSet read(String name) {
        String file = name + ".json";
        return RuleSet.load(TextSource.opening(
                file, () -> Objects.requireNonNull(ShippedRuleSets.class.getResourceAsStream(file), file)));
    }
}
