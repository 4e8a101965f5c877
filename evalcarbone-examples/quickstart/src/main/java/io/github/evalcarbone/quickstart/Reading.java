package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.intake.DataCentreTable;
import io.github.evalcarbone.intake.ReadingProgress;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.matching.DecisionTable;
import io.github.evalcarbone.matching.MatchResult;
import io.github.evalcarbone.matching.ModelMatcher;
import io.github.evalcarbone.matching.Plausibility;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that read an inventory share: the file, its layout, the factors its models are looked for in, the day. */
final class Reading {

    @Mixin
    private Sources sources;

    @Option(names = "--sheet", paramLabel = "${bundle:label.name}")
    private Optional<String> sheet;

    @Option(names = "--layout", paramLabel = "${bundle:label.name}|${bundle:label.file}.json")
    private Optional<String> layout;

    @Option(names = "--factors", paramLabel = "ID", split = ",", defaultValue = Datasets.USUAL)
    private List<String> factors;

    @Option(names = "--mapping", paramLabel = "${bundle:label.file}.csv")
    private Optional<String> mapping;

    @Option(names = "--date", paramLabel = "${bundle:label.date}")
    private Optional<String> date;

    boolean isForToday() {
        return date.isEmpty() && !isJson();
    }

    boolean isJson() {
        return file(sources.named()).isJson();
    }

    Optional<SourceFiles> files(Options options, Words words) {
        return sources.files(options, words);
    }

    Optional<FactorSet> factors(Options options) {
        return options.take(Datasets.chosen("--factors", factors));
    }

    InventoryFile file(SourceFiles files) {
        return file(files.equipment().name());
    }

    private InventoryFile file(String name) {
        return new InventoryFile(new InputFile(name), sheet);
    }

    LocalDate day(Console console, Options options) {
        return date.flatMap(text -> options.date("--date", text)).orElseGet(console.today());
    }

    /** Reads the equipment, whatever rows are bad; nothing if an option is wrong or the file is not there. */
    Optional<Checked<Inventory>> intake(
            SourceFiles files, Optional<List<DataCentre>> centres, Console console, LocalDate day, Options options) {
        if (isJson()) {
            return json(files, console, day, options);
        }
        requireSheets(files, console, options);
        Optional<CsvInventory> reader =
                reader(options).map(one -> centres.map(one::withDataCentres).orElse(one));
        return reader.flatMap(one ->
                readable(file(files).intake(source -> read(console, one, files, source, day)), options));
    }

    /** What could be read at all, whatever rows are bad; otherwise its problems are those of the options. */
    private static Optional<Checked<Inventory>> readable(Checked<Inventory> read, Options options) {
        if (read.partial().isEmpty()) {
            options.take(read);
        }
        return Optional.of(read).filter(some -> some.partial().isPresent());
    }

    /** JSON has a day of its own and says what its parts mean. */
    private Optional<Checked<Inventory>> json(SourceFiles files, Console console, LocalDate day, Options options) {
        Stream.of(layout, sources.dataCentres(), sheet)
                .flatMap(Optional::stream)
                .forEach(given -> notOfJson(given, console, options));
        return readable(file(files).json(), options)
                .map(read -> date.isEmpty() ? read : read.map(inventory -> inventory.withEvaluationDate(day)));
    }

    void notOfJson(String given, Console console, Options options) {
        options.problem(given, CommandLineCode.UNKNOWN_OPTION, console.words().text("argument.json", sources.named()));
    }

    private void requireSheets(SourceFiles files, Console console, Options options) {
        if (sheet.isPresent() && !file(files).isSpreadsheet()) {
            options.problem(
                    "--sheet",
                    CommandLineCode.UNKNOWN_OPTION,
                    console.words().text("argument.sheet", files.equipment().name()));
        }
    }

    private static Checked<Inventory> read(
            Console console, CsvInventory reader, SourceFiles files, TextSource source, LocalDate day) {
        try (ProgressLine progress = new ProgressLine(console.err(), console.words())) {
            return reader.withProgress(console.isTerminal() ? progress : ReadingProgress.NONE)
                    .read(source, files.title(), day);
        }
    }

    /** The layout asked for, else the one whose columns the file has. */
    private Optional<CsvInventory> reader(Options options) {
        if (layout.isEmpty()) {
            return Optional.of(CsvInventory.of(CsvLayout.shipped()));
        }
        String name = layout.get();
        return CsvLayout.find(name).or(() -> options.take(own(name))).map(CsvInventory::of);
    }

    /** The good rows of the table of data centres, if there is one, and what is wrong with the others. */
    static Optional<Checked<List<DataCentre>>> dataCentres(SourceFiles files) {
        return files.dataCentres().map(InputFile::new).map(file -> file.read(DataCentreTable::read));
    }

    private static Checked<CsvLayout> own(String name) {
        InputFile file = new InputFile(name);
        if (!file.exists()) {
            String known = String.join(" | ", CsvLayout.names()) + " | FILE.json";
            return Checked.failed(
                    List.of(Problem.of(CoreCode.BAD_VALUE, Location.cell("", 0, "--layout"), name, known)));
        }
        return file.read(CsvLayout::read);
    }

    /** Calls models and types as the factors do, and remarks what is hardly true. */
    Optional<MatchResult<Inventory>> match(Inventory lines, FactorSet known, Options options) {
        try {
            return matcher(known, options)
                    .map(matcher -> matcher.match(lines).map(matched -> Plausibility.check(matched, known)));
        } catch (InvalidDataException e) {
            return options.take(Checked.failed(e.problems()));
        }
    }

    private Optional<ModelMatcher> matcher(FactorSet known, Options options) {
        ModelMatcher matcher = ModelMatcher.of(known);
        return mapping.isEmpty()
                ? Optional.of(matcher)
                : options.take(decisions()).map(matcher::withDecisions);
    }

    private Checked<DecisionTable> decisions() {
        InputFile file = new InputFile(mapping.orElseThrow());
        return file.read(DecisionTable::read);
    }
}
