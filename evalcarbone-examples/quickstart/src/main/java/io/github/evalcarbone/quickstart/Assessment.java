package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.matching.MatchResult;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.system.InformationSystem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that compute a footprint share: the inventory, the rules, what to do about bad rows. */
final class Assessment {

    private static final String SKIP = "skip";

    @Mixin
    private Reading reading;

    @Option(
            names = "--rules",
            paramLabel = "${bundle:label.name}|${bundle:label.file}.json",
            defaultValue = "evalcarbone")
    private String rules;

    @Option(names = "--on-problem", paramLabel = "stop|skip", defaultValue = "stop")
    private String onProblem;

    /** A footprint and the factors it was computed with; shared by what runs on the equipment if that was read. */
    record Computed(Footprint footprint, FactorSet factors, Optional<SystemFootprint> system) {}

    /** What was read: equipment, its models and types called as the factors do, and what runs on it. */
    private record Read(Inventory equipment, Optional<Checked<InformationSystem>> system) {}

    /** Computes the footprint of the inventory, or nothing if any option is wrong, or any row unless bad rows are skipped. */
    Optional<Computed> compute(Console console, Options options) {
        options.oneOf("--on-problem", onProblem, List.of("stop", SKIP));
        LocalDate day = reading.day(console, options);
        Optional<Methodology> chosen = options.take(RuleSets.methodology("--rules", rules));
        Optional<FactorSet> factors = reading.factors(options);
        Optional<Read> read =
                reading.files(options, console.words()).flatMap(files -> read(files, day, factors, console, options));
        return options.areWrong()
                ? Optional.empty()
                : Optional.of(compute(chosen.orElseThrow(), factors.orElseThrow(), read.orElseThrow()));
    }

    private Optional<Read> read(
            SourceFiles files, LocalDate day, Optional<FactorSet> factors, Console console, Options options) {
        Optional<Checked<List<DataCentre>>> centres = Reading.dataCentres(files);
        Optional<List<DataCentre>> known = centres.flatMap(Checked::partial);
        Optional<Checked<Inventory>> intake = reading.intake(files, known, console, day, options);
        if (intake.isEmpty() || known.isEmpty()) {
            centres.ifPresent(options::take);
        }
        if (intake.isEmpty()) {
            files.requireReadable(options);
        }
        return intake.map(equipment -> {
            Inventory called = called(equipment.partial().orElseThrow(), factors, options);
            Optional<Checked<InformationSystem>> system =
                    files.isSystem() ? Optional.of(files.system(called, options)) : Optional.empty();
            List<Problem> problems = new ArrayList<>(
                    known.isEmpty() ? List.of() : centres.orElseThrow().problems());
            problems.addAll(equipment.problems());
            system.ifPresent(read -> problems.addAll(read.problems()));
            if (good(problems, console, options)) {
                console.list(files.remarks());
                system.ifPresent(read -> console.list(read.remarks()));
            }
            return new Read(called, system);
        });
    }

    /** Its models and types as the factors call them, if these are known. */
    private Inventory called(Inventory lines, Optional<FactorSet> factors, Options options) {
        return factors.flatMap(known -> reading.match(lines, known, options))
                .map(MatchResult::result)
                .orElse(lines);
    }

    /** The good rows alone are no inventory: an error in one refuses them all, unless the user knows. */
    private boolean good(List<Problem> problems, Console console, Options options) {
        boolean good = onProblem.equals(SKIP) || !Checked.hasError(problems);
        if (good) {
            console.list(problems);
        } else {
            options.take(Checked.failed(problems));
        }
        return good;
    }

    private static Computed compute(Methodology chosen, FactorSet factors, Read read) {
        FootprintCalculator calculator = FootprintCalculator.of(chosen, factors);
        Optional<SystemFootprint> system =
                read.system().map(of -> calculator.calculate(of.partial().orElseThrow()));
        Footprint footprint =
                system.map(SystemFootprint::equipment).orElseGet(() -> calculator.calculate(read.equipment()));
        return new Computed(footprint, factors, system);
    }

    boolean isForToday() {
        return reading.isForToday();
    }
}
