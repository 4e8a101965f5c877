package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.calculation.WorkedExamples;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds a rule set by its name, or reads it from a file. */
final class RuleSets {

    private RuleSets() {}

    static Checked<RuleSet> find(String option, String name) {
        Optional<RuleSet> shipped = RuleSet.find(name);
        if (shipped.isPresent()) {
            return Checked.of(shipped.get());
        }
        InputFile file = new InputFile(name);
        return file.exists() || name.toLowerCase(Locale.ROOT).endsWith(".json")
                ? file.read(RuleSets::read)
                : Checked.failed(List.of(unknown(option, name, RuleSet.names())));
    }

    /** Rules of one's own for equipment go with the rules for the rest of a system that are current. */
    static Checked<Methodology> methodology(String option, String name) {
        Optional<Methodology> shipped = Methodology.find(name);
        if (shipped.isPresent()) {
            return Checked.of(shipped.get(), List.of());
        }
        if (RuleSet.find(name).isPresent()) {
            return Checked.failed(List.of(unknown(option, name, Methodology.names())));
        }
        return find(option, name)
                .map(rules -> new Methodology(rules, Methodology.evalcarbone().system()));
    }

    /** A rule set of one's own must keep its own examples. */
    private static Checked<RuleSet> read(TextSource file) {
        Checked<RuleSet> rules = RuleSet.read(file);
        List<Problem> failing = rules.value().map(WorkedExamples::check).orElse(List.of());
        return failing.isEmpty() ? rules : Checked.failed(failing);
    }

    private static Problem unknown(String option, String name, List<String> names) {
        return Problem.of(
                CommandLineCode.UNKNOWN_RULE_SET, Location.cell("", 0, option), name, String.join(", ", names));
    }
}
