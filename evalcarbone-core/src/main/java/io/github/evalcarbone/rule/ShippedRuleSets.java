package io.github.evalcarbone.rule;

import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.RuleSetHeader.Predecessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule sets among the resources of the library, and the pairs that form a methodology; {@code methodologies.json}
 * lists both.
 */
final class ShippedRuleSets {

    /** The rule sets for the rest of a system, by the rule sets for equipment that they are paired with. */
    private static final Map<String, String> PAIRS = pairs();

    static final List<String> METHODOLOGIES = List.copyOf(PAIRS.keySet());
    static final List<String> NAMES = Stream.concat(PAIRS.keySet().stream(), PAIRS.values().stream())
            .distinct()
            .toList();

    private ShippedRuleSets() {}

    private static Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        new ObjectReader(
                        JsonReader.read(resource("methodologies.json"), Limits.RULES)
                                .orThrow(),
                        new ArrayList<>())
                .objects("methodologies")
                .forEach(pair -> pairs.put(pair.text("equipment"), pair.text("system")));
        return pairs;
    }

    private static TextSource resource(String file) {
        return TextSource.ofResource(ShippedRuleSets.class, file);
    }

    static Methodology methodology(String equipment) {
        return Methodology.of(read(equipment), read(Objects.requireNonNull(PAIRS.get(equipment), equipment)));
    }

    /** Returns, of the rule sets that match, the one that no other of them supersedes. */
    static Optional<RuleSet> find(String name, List<String> names) {
        List<RuleSet> fitting = names.stream()
                .filter(shipped -> fits(shipped, name))
                .map(ShippedRuleSets::read)
                .toList();
        List<RuleSet> current = fitting.stream()
                .filter(rules -> fitting.stream().noneMatch(other -> supersedes(other, rules)))
                .toList();
        return current.size() == 1 ? Optional.of(current.get(0)) : Optional.empty();
    }

    /**
     * Returns whether a name matches: the version may be shortened, never the id; evalcarbone is not
     * evalcarbone-purchases.
     */
    private static boolean fits(String shipped, String name) {
        return shipped.startsWith(name) && shipped.substring(name.length()).matches("|-[0-9].*|[.].*");
    }

    private static boolean supersedes(RuleSet later, RuleSet earlier) {
        return later.header().supersedes().contains(new Predecessor(earlier.id(), earlier.version()));
    }

    static RuleSet read(String name) {
        return RuleSet.load(resource(name + ".json"));
    }
}
