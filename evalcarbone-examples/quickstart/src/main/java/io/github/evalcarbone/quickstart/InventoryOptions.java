package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.intake.StatusPolicy;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.matching.DecisionTable;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.Methodology;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the commands that read an inventory: its files, its layout, the factors its models are looked for in, the day. */
final class InventoryOptions {

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

    @Option(names = "--type", paramLabel = "TYPE")
    private Optional<String> type;

    @Option(names = StatusOption.NAME, paramLabel = "count|${bundle:label.words}|${bundle:label.file}.json")
    private Optional<String> statuses;

    @Option(names = "--date", paramLabel = "${bundle:label.date}")
    private Optional<String> date;

    /** Reads otherwise than asked for, as the other side of a comparison. */
    void changeTo(OtherSide side) {
        side.file().ifPresent(sources::changeTo);
        side.factors().ifPresent(ids -> factors = ids);
        side.date().ifPresent(day -> date = Optional.of(day));
    }

    /** The inventory as it was named, and the choices that another side may replace. */
    OtherSide asAsked(String rules) {
        Optional<String> file = Optional.of(sources.named()).filter(name -> !name.isEmpty());
        return new OtherSide(file, Optional.of(rules), Optional.of(factors), date);
    }

    boolean isForToday() {
        return date.isEmpty() && !isJson();
    }

    boolean isJson() {
        return file(sources.named()).isJson();
    }

    Optional<SourceFiles> files(Options options) {
        return sources.files(options);
    }

    Optional<FactorSet> factors(Options options) {
        return options.take(Datasets.chosen("--factors", factors));
    }

    InventoryFile file(SourceFiles files) {
        return file(files.equipment().name());
    }

    private InventoryFile file(String name) {
        return new InventoryFile(new InputFile(name), sheet, layouts());
    }

    /** The layouts by which a sheet is found; what is wrong with the one asked for is reported where it is read. */
    private List<CsvLayout> layouts() {
        return layout.flatMap(name -> CsvLayout.find(name)
                        .or(() -> new InputFile(name).read(CsvLayout::read).value()))
                .map(List::of)
                .orElseGet(CsvLayout::shipped);
    }

    LocalDate day(Console console, Options options) {
        return date.flatMap(text -> options.date("--date", text)).orElseGet(console.today());
    }

    /**
     * A pipeline by these rules and factors and the decisions of the user. Where one of them is wrong the usual one is used, so that
     * the problems of the rows are reported with those of the options; nothing is printed then.
     */
    FootprintPipeline pipeline(Optional<Methodology> rules, Optional<FactorSet> known, Options options) {
        FootprintPipeline undecided = FootprintPipeline.of(
                FootprintCalculator.of(rules.orElseGet(Methodology::evalcarbone), known.orElseGet(Datasets::usual)));
        FootprintPipeline counting = options.take(StatusOption.read(statuses))
                .map(change -> undecided.withStatuses(change.apply(StatusPolicy.usual())))
                .orElse(undecided);
        return known.isEmpty() ? counting : decided(counting, options).orElse(counting);
    }

    private Optional<FootprintPipeline> decided(FootprintPipeline undecided, Options options) {
        try {
            return mapping.map(InputFile::new)
                    .flatMap(file -> options.take(file.read(DecisionTable::read)))
                    .map(undecided::withDecisions);
        } catch (InvalidDataException e) {
            return options.take(Checked.failed(e.problems()));
        }
    }

    /** The lines of the equipment; nothing if an option is wrong. */
    Optional<EquipmentLines> lines(
            SourceFiles files, Optional<List<DataCentre>> centres, LocalDate day, Options options) {
        if (isJson()) {
            notOfJson("--layout", layout, options);
            notOfJson("--type", type, options);
            notOfJson("--data-centres", sources.dataCentres(), options);
            notOfJson("--sheet", sheet, options);
            return Optional.of(new EquipmentLines.OfJson(files.equipment(), date.map(any -> day)));
        }
        requireSheets(files, options);
        return reader(options)
                .map(reader -> centres.map(reader::withDataCentres).orElse(reader))
                .map(reader -> new EquipmentLines.OfRows(files, file(files), day, reader));
    }

    /** JSON says what its parts mean: some options are of no use. */
    void notOfJson(String option, Optional<String> given, Options options) {
        given.ifPresent(value -> options.misuse(option, "argument.json", sources.named()));
    }

    private void requireSheets(SourceFiles files, Options options) {
        if (sheet.isPresent() && !file(files).isSpreadsheet()) {
            options.misuse("--sheet", "argument.sheet", files.equipment().name());
        }
    }

    /** The layout asked for, else the one whose columns the file has. Every problem is listed: the rows left out are copied by them. */
    private Optional<CsvInventory> reader(Options options) {
        return layouts(options)
                .map(all -> all.stream().map(this::typed).toList())
                .map(CsvInventory::of)
                .map(reader -> reader.withListedProblems(Integer.MAX_VALUE))
                .map(reader -> StatusOption.read(statuses)
                        .value()
                        .map(reader::withStatuses)
                        .orElse(reader));
    }

    /** The type of a list that states none. */
    private CsvLayout typed(CsvLayout one) {
        return type.filter(text -> !text.isBlank()).map(one::withType).orElse(one);
    }

    private Optional<List<CsvLayout>> layouts(Options options) {
        return layout.isEmpty()
                ? Optional.of(CsvLayout.shipped())
                : layout.flatMap(name -> CsvLayout.find(name).or(() -> options.take(own(name))))
                        .map(List::of);
    }

    private static Checked<CsvLayout> own(String name) {
        InputFile file = new InputFile(name);
        if (!file.exists() && !name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            String known = String.join(" | ", CsvLayout.names()) + " | *.json";
            return Checked.failed(
                    List.of(Problem.of(CoreCode.BAD_VALUE, Location.cell("", 0, "--layout"), name, known)));
        }
        return file.read(CsvLayout::read);
    }
}
