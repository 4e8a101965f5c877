package io.github.evalcarbone.rule;

import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.problem.TextSource;
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
        json("methodologies.json")
                .objects("methodologies")
                .forEach(pair -> pairs.put(pair.text("equipment"), pair.text("system")));
        return pairs;
    }

    private static ObjectReader json(String file) {
        return new ObjectReader(JsonReader.read(resource(file), Limits.RULES).orThrow(), new ArrayList<>());
    }

    private static TextSource resource(String file) {
        return TextSource.ofResource(ShippedRuleSets.class, file);
    }

    static Methodology methodology(String equipment) {
        return Methodology.of(read(equipment), read(Objects.requireNonNull(PAIRS.get(equipment), equipment)));
    }

    /** Returns the name of the one, of the rule sets that match, that no other of them supersedes. */
    static Optional<String> find(String name, List<String> names) {
        List<String> fitting =
                names.stream().filter(shipped -> fits(shipped, name)).toList();
        List<String> current = new ArrayList<>(fitting);
        if (current.size() > 1) {
            fitting.forEach(shipped -> current.removeAll(superseded(shipped)));
        }
        return current.size() == 1 ? Optional.of(current.get(0)) : Optional.empty();
    }

    /**
     * Returns whether a name matches: the version may be shortened, never the id; evalcarbone is not
     * evalcarbone-purchases.
     */
    private static boolean fits(String shipped, String name) {
        return shipped.startsWith(name) && shipped.substring(name.length()).matches("|-[0-9].*|[.].*");
    }

    /** Reads which earlier ones a rule set supersedes, without its rules, which take most of the time. */
    private static List<String> superseded(String shipped) {
        ObjectReader json = json(shipped + ".json");
        return json.has("supersedes")
                ? json.objects("supersedes").stream()
                        .map(earlier -> earlier.text("id") + "-" + earlier.text("version"))
                        .toList()
                : List.of();
    }

    static RuleSet read(String name) {
        return RuleSet.load(resource(name + ".json"));
    }
}
