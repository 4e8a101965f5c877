package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintCalculator;
import io.github.evalcarbone.intake.Intake;
import io.github.evalcarbone.intake.Matched;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that compute a footprint share: the inventory, the rules, what to do about bad rows. */
final class Assessment {

    private static final String SKIP = "skip";

    @Mixin
    private Reading reading;

    @Option(names = "--rules", paramLabel = "NAME|FILE.json", defaultValue = "evalcarbone")
    private String rules;

    @Option(names = "--on-problem", paramLabel = "stop|skip", defaultValue = "stop")
    private String onProblem;

    /** A footprint and the factors it was computed with. */
    record Computed(Footprint footprint, FactorSet factors) {}

    /** Computes the footprint of the inventory, or nothing if any option is wrong, or any row unless bad rows are skipped. */
    Optional<Computed> compute(Console console, Options options) {
        options.oneOf("--on-problem", onProblem, List.of("stop", SKIP));
        LocalDate day = reading.day(console, options);
        Optional<RuleSet> chosen = options.take(RuleSets.find("--rules", rules));
        Optional<FactorSet> factors = reading.factors(options);
        Optional<Inventory> lines = reading.intake(console, day, options).flatMap(read -> good(console, read, options));
        return options.areWrong()
                ? Optional.empty()
                : compute(chosen.orElseThrow(), factors.orElseThrow(), lines.orElseThrow(), options);
    }

    private Optional<Computed> compute(RuleSet chosen, FactorSet factors, Inventory lines, Options options) {
        return reading.match(lines, factors, options)
                .map(Matched::result)
                .map(matched ->
                        new Computed(FootprintCalculator.of(chosen, factors).calculate(matched), factors));
    }

    /** The good rows alone are no inventory: an error in one refuses them all, unless the user knows. */
    private Optional<Inventory> good(Console console, Intake read, Options options) {
        if (onProblem.equals(SKIP) || !read.hasErrors()) {
            console.list(read.problems());
            return Optional.of(read.inventory());
        }
        return options.take(Checked.failed(read.problems()));
    }

    boolean isForToday() {
        return reading.isForToday();
    }
}
