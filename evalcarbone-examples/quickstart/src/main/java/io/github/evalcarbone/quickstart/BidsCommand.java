package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.purchase.BidComparison;
import io.github.evalcarbone.purchase.offer.BidTable;
import io.github.evalcarbone.purchase.offer.BidTemplate;
import io.github.evalcarbone.purchase.offer.OfferedDevice;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.report.bid.BidReport;
import io.github.evalcarbone.rule.Methodology;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares bids by their footprint per year of service, or writes an empty table of bids. */
@Command(name = "bids")
final class BidsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "${bundle:label.bids}", arity = "0..1", descriptionKey = "bids.file")
    private Optional<String> file;

    @Option(names = "--template", descriptionKey = "bids.template")
    private boolean template;

    @Option(names = "--sheet", paramLabel = "${bundle:label.name}")
    private Optional<String> sheet;

    @Option(names = "--factors", paramLabel = "ID", split = ",", defaultValue = Datasets.USUAL)
    private List<String> factors;

    @Option(
            names = "--rules",
            paramLabel = "${bundle:label.name}|${bundle:label.file}.json",
            defaultValue = "evalcarbone",
            descriptionKey = "bids.rules")
    private String rules;

    @Option(
            names = "--country",
            paramLabel = "${bundle:label.country}",
            defaultValue = "FR",
            descriptionKey = "bids.country")
    private String country;

    @Option(names = "--date", paramLabel = "${bundle:label.date}", descriptionKey = "bids.date")
    private Optional<String> date;

    @Mixin
    private ReportOutput output;

    BidsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        output.check(options);
        if (template == file.isPresent()) {
            options.misuse("--template", "argument.bids");
        }
        file.filter(name -> sheet.isPresent() && !inventory(name).isSpreadsheet())
                .ifPresent(name -> options.misuse("--sheet", "argument.sheet", name));
        return template && !options.areWrong() ? template() : compare(options);
    }

    private int template() {
        output.write(BidTemplate.csv(console.words().language()), console);
        return Program.DONE;
    }

    private int compare(Options options) {
        LocalDate day = date.flatMap(text -> options.date("--date", text)).orElseGet(console.today());
        Optional<Methodology> methodology = options.take(RuleSets.methodology("--rules", rules));
        Optional<FactorSet> known = options.take(Datasets.chosen("--factors", factors));
        Optional<String> area = known.flatMap(set -> area(set, options));
        Optional<Checked<List<OfferedDevice>>> read = file.map(this::read);
        Optional<List<OfferedDevice>> devices = read.flatMap(options::take);
        if (options.areWrong()) {
            return console.refuse(options.problems());
        }
        FootprintPipeline pipeline =
                FootprintPipeline.of(FootprintCalculator.of(methodology.orElseThrow(), known.orElseThrow()));
        BidComparison comparison = BidComparison.of(devices.orElseThrow(), pipeline, day, area);
        DecisionReport report =
                BidReport.of(comparison, known.orElseThrow(), console.words().language());
        output.write(ReportForms.of(report), console);
        console.list(read.orElseThrow().remarks());
        return Program.DONE;
    }

    /** A spreadsheet is read as a CSV file is. */
    private Checked<List<OfferedDevice>> read(String name) {
        return inventory(name).csv().flatMap(BidTable::read);
    }

    private InventoryFile inventory(String name) {
        return new InventoryFile(new InputFile(name), sheet, CsvLayout.shipped());
    }

    private Optional<String> area(FactorSet known, Options options) {
        Optional<String> area = known.area(country);
        if (area.isEmpty()) {
            options.problem(
                    "--country", CoreCode.BAD_VALUE, country, console.words().text("bids.areas"));
        }
        return area;
    }
}
