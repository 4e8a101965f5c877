package io.github.evalcarbone.publicodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.RuleFunction;
import io.github.evalcarbone.expression.RuleFunctions;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Alternative;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two engines that share no code compute the same rules: this library, and Publicodes with the exported rules. */
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class AgreementTest {

    private static final int SITUATIONS = 400;

    /** The most situations among which one is looked for that takes an alternative that the others do not. */
    private static final int MOST_SITUATIONS = 10_000;

    private static final long SEED = 20_261_124;
    private static final double TOLERANCE = 1e-12;

    private static Node node;

    /** Without Node.js, or without the packages, there is nothing to compare with; in CI that is a fault. */
    @BeforeAll
    static void install() throws IOException, InterruptedException {
        try {
            node = Node.installed(Path.of("target", "node"));
        } catch (IOException e) {
            if ("true".equals(System.getenv("CI"))) {
                throw e;
            }
            System.out.println("Not compared with Publicodes, since node and npm must be there: " + e.getMessage());
            abort(e.getMessage());
        }
    }

    static Stream<RuleSet> ruleSets() {
        return Stream.concat(
                Methodology.names().stream().map(name -> RuleSet.find(name).orElseThrow()), Stream.of(language()));
    }

    /** Every operator and function, and every form of name. */
    private static RuleSet language() {
        try (InputStream stream = AgreementTest.class.getResourceAsStream("language.json")) {
            return RuleSet.read(TextSource.of("language.json", stream)).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<RuleFunction> functions() {
        return RuleFunctions.shipped().all().stream();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void the_made_up_rules_call_every_function(RuleFunction function) {
        Stream<Formula> formulas = language().rules().stream()
                .flatMap(rule -> rule.alternatives().stream())
                .flatMap(alternative -> Stream.concat(alternative.when().stream(), alternative.formula().stream()));
        assertThat(formulas).anyMatch(formula -> formula.text().contains(function + "("));
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void both_engines_give_the_same_values_and_the_same_gaps(RuleSet rules) throws Exception {
        List<Situation> situations = situations(rules);
        assertThat(untaken(rules, situations))
                .as("alternatives that no situation takes")
                .isEmpty();
        String json = situations.stream().map(Situation::json).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        compare(rules, situations, node.evaluate(PublicodesExport.of(rules), json));
    }

    /** Returns the first situations, and of the further ones each that takes an alternative for the first time. */
    private static List<Situation> situations(RuleSet rules) {
        Iterator<Situation> all = new Situations(rules, SEED).stream().iterator();
        List<Situation> situations = new ArrayList<>();
        Set<String> left = Set.of("any");
        for (int i = 0; i < MOST_SITUATIONS && !left.isEmpty(); i++) {
            Situation next = all.next();
            if (i < SITUATIONS
                    || untaken(rules, List.of(next)).stream()
                                    .filter(left::contains)
                                    .count()
                            < left.size()) {
                situations.add(next);
            }
            left = i < SITUATIONS - 1 ? left : untaken(rules, situations);
        }
        return situations;
    }

    private static Set<String> untaken(RuleSet rules, List<Situation> situations) {
        Set<String> untaken = new LinkedHashSet<>();
        for (Rule rule : rules.rules()) {
            List<Alternative> taken = situations.stream()
                    .flatMap(situation -> situation.evaluation(rule.id()).alternative().stream())
                    .distinct()
                    .toList();
            rule.alternatives().stream()
                    .filter(alternative -> !taken.contains(alternative))
                    .map(alternative -> rule.id() + ": " + alternative.when().map(Formula::text))
                    .forEach(untaken::add);
        }
        return untaken;
    }

    private static void compare(RuleSet rules, List<Situation> situations, List<String> results) {
        assertThat(results).hasSize(situations.size() * rules.rules().size());
        Tally tally = new Tally();
        for (String result : results) {
            String[] parts = result.split("\t", -1);
            Situation situation = situations.get(Integer.parseInt(parts[0]));
            tally.add(
                    result + " in " + situation.json(),
                    situation.evaluation(parts[1]).value(),
                    parts[2]);
        }
        System.out.printf("%s and Publicodes, %d situations: %s%n", rules, situations.size(), tally);
        assertThat(tally.differences).isEmpty();
    }

    /** The results of the comparison so far. */
    private static final class Tally {

        private final List<String> differences = new ArrayList<>();
        private int values;
        private int gaps;
        private double largest;

        void add(String place, Optional<Double> ours, String theirs) {
            if (ours.isPresent() == theirs.equals("gap")) {
                differences.add(place + ": we have " + ours);
            } else if (ours.isPresent()) {
                add(place, ours.get(), Double.parseDouble(theirs));
            } else {
                gaps++;
            }
        }

        private void add(String place, double ours, double theirs) {
            double largerOne = Math.max(Math.abs(ours), Math.abs(theirs));
            double relative = largerOne == 0 ? 0 : Math.abs(ours - theirs) / largerOne;
            values++;
            largest = Math.max(largest, relative);
            if (!(relative <= TOLERANCE)) {
                differences.add(place + ": we have " + ours);
            }
        }

        @Override
        public String toString() {
            return "%d values, largest relative difference %s, %d gaps, %d disagreements"
                    .formatted(values, largest, gaps, differences.size());
        }
    }
}
