package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.sih.SihFactors;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintCalculator;
import io.github.evalcarbone.intake.Intake;
import io.github.evalcarbone.intake.ReadingProgress;
import io.github.evalcarbone.intake.SihForm;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.rule.RuleSet;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that compute a footprint share: the inventory, the rules, the day. */
final class Assessment {

    @Parameters(paramLabel = "INVENTORY.csv", descriptionKey = "inventory")
    private String inventory;

    @Option(names = "--rules", paramLabel = "NAME|FILE.json", defaultValue = "evalcarbone")
    private String rules;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private Optional<String> date;

    /** Computes the footprint of the inventory, or nothing if any option or row is wrong. */
    Optional<Footprint> compute(Console console, FactorSet factors, Options options) {
        LocalDate day = date.flatMap(text -> options.date("--date", text)).orElseGet(console.today());
        Optional<RuleSet> chosen = options.take(RuleSets.find("--rules", rules));
        Optional<Inventory> lines = options.take(read(console, day));
        return options.areWrong()
                ? Optional.empty()
                : Optional.of(
                        FootprintCalculator.of(chosen.orElseThrow(), factors).calculate(lines.orElseThrow()));
    }

    private Checked<Inventory> read(Console console, LocalDate day) {
        InputFile file = new InputFile(inventory);
        return file.read(stream -> read(console, file, stream, day));
    }

    /** The good rows alone are no inventory: an error in one refuses them all. */
    private static Checked<Inventory> read(Console console, InputFile file, InputStream stream, LocalDate day) {
        Intake intake = intake(console, file, stream, day);
        return intake.hasErrors()
                ? Checked.failed(intake.problems())
                : Checked.of(intake.inventory(), intake.problems());
    }

    private static Intake intake(Console console, InputFile file, InputStream stream, LocalDate day) {
        try (ProgressLine progress = new ProgressLine(console.err(), console.words())) {
            return SihForm.read(
                    stream, file.name(), file.title(), day, console.isTerminal() ? progress : ReadingProgress.NONE);
        }
    }

    boolean isForToday() {
        return date.isEmpty();
    }

    static FactorSet factors() {
        return FactorSet.of(SihFactors.load());
    }
}
