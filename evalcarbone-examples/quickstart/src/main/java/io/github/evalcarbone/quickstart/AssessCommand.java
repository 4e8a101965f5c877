package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.EmissionsReport;
import io.github.evalcarbone.report.EmissionsStandard;
import io.github.evalcarbone.report.FootprintReport;
import io.github.evalcarbone.report.PcrReport;
import io.github.evalcarbone.report.SystemReport;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes the footprint of an inventory and writes it as a report of one of three kinds. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "csv", "markdown", "html");
    private static final List<String> EMISSIONS_FORMATS = List.of("text", "csv", "markdown", "html");
    private static final List<String> PCR_FORMATS = List.of("text", "json", "markdown", "html");
    private static final String PCR = "pcr";
    private static final List<String> REPORTS = List.of("footprint", "ghg-protocol", "beges", PCR);
    private static final String EQUIPMENT = "equipment";
    private static final List<String> VIEWS = List.of(EQUIPMENT, "machine", "application");

    /** How many reasons are named why nothing can be computed. */
    private static final int REASONS = 3;

    private final Console console;

    @Mixin
    private ComputeOptions computing;

    @Option(names = "--format", paramLabel = ReportFormat.LABEL, defaultValue = "text")
    private String format;

    @Option(names = "--report", paramLabel = "footprint|ghg-protocol|beges|pcr", defaultValue = "footprint")
    private String kind;

    @Option(names = "--by", paramLabel = "equipment|machine|application", descriptionKey = "assess.by")
    private Optional<String> by;

    @Mixin
    private BesideOptions beside;

    @Option(names = "--strict")
    private boolean strict;

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        options.oneOf("--report", kind, REPORTS);
        options.oneOf("--format", format, formats());
        beside.check(options, kind, format);
        by.ifPresent(view -> options.oneOf("--by", view, VIEWS));
        if (by.isPresent() && !format.equals("csv")) {
            options.misuse("--by", "argument.by");
        }
        computing.keepMatches();
        Optional<ComputedFootprint> computed = computing.compute(console, options);
        if (computed.isPresent() && computed.get().system().isEmpty() && !view().equals(EQUIPMENT)) {
            options.misuse("--by", "argument.system", view());
        }
        computed.ifPresent(done -> beside.checkCategories(done, options));
        computed.ifPresent(done -> done.nothingComputed(wanted(done)).ifPresent(nothing -> {
            options.problem(nothing);
            ToMend.ofGaps(done.gaps()).stream().limit(REASONS).forEach(reason -> options.problem(reason.problem()));
        }));
        return options.areWrong() ? console.refuse(options.problems()) : write(computed.orElseThrow());
    }

    private List<String> formats() {
        return isPcr() ? PCR_FORMATS : standard().isPresent() ? EMISSIONS_FORMATS : FORMATS;
    }

    private boolean isPcr() {
        return kind.equals(PCR);
    }

    /** An account by a standard is of greenhouse gases alone. */
    private List<ImpactCategory> wanted(ComputedFootprint computed) {
        return standard().isPresent() || beside.isAlone(format)
                ? List.of(ImpactCategory.CLIMATE_CHANGE)
                : computed.footprint().categories();
    }

    /** Only a system has machines and applications. */
    private String view() {
        return by.orElse(EQUIPMENT);
    }

    private int write(ComputedFootprint computed) {
        console.print(standard()
                .map(standard -> emissions(computed, standard))
                .orElseGet(
                        () -> isPcr() ? pcr(computed) : format.equals("json") ? json(computed) : footprint(computed)));
        remarks(computed);
        computed.system().ifPresent(this::remarkMissing);
        return strict && remarkStrict(computed) ? Program.GAPS : Program.DONE;
    }

    private Optional<EmissionsStandard> standard() {
        return EmissionsStandard.find(kind);
    }

    private String pcr(ComputedFootprint computed) {
        PcrReport report = PcrReport.of(computed.footprint(), computed.factors(), beside.of(computed), language());
        return switch (format) {
            case "json" -> Console.text(report::writeJson);
            case "markdown" -> report.markdown();
            case "html" -> report.html();
            default -> report.text();
        };
    }

    private String json(ComputedFootprint computed) {
        return beside.isAlone(format) ? beside.json(computed) : Console.text(computed::writeJson);
    }

    private String footprint(ComputedFootprint computed) {
        return switch (format) {
            case "csv" -> csv(computed);
            case "markdown" -> report(computed).markdown();
            case "html" -> report(computed).html();
            default -> report(computed).text();
        };
    }

    private FootprintReport report(ComputedFootprint computed) {
        return FootprintReport.of(computed.footprint(), computed.factors(), beside.of(computed), language());
    }

    private String csv(ComputedFootprint computed) {
        return switch (view()) {
            case "machine" -> ofSystem(computed).csvByMachine();
            case "application" -> ofSystem(computed).csvByApplication();
            default ->
                FootprintReport.of(computed.equipment(), computed.factors(), language())
                        .csv();
        };
    }

    private SystemReport ofSystem(ComputedFootprint computed) {
        return SystemReport.of(computed.system().orElseThrow(), computed.factors(), language());
    }

    private String emissions(ComputedFootprint computed, EmissionsStandard standard) {
        EmissionsReport report = EmissionsReport.of(
                computed.footprint(),
                computed.calculator().electricity(computed.footprint()),
                computed.factors(),
                standard,
                language());
        return switch (format) {
            case "csv" -> report.csv();
            case "markdown" -> report.markdown();
            case "html" -> report.html();
            default -> report.text();
        };
    }

    private Language language() {
        return console.words().language();
    }

    /** Says how many lines of a system the CSV has no room for: services are in its views alone, mail is in no table. */
    private void remarkMissing(SystemFootprint system) {
        int services = view().equals(EQUIPMENT) ? system.services().lines().size() : 0;
        int months = system.messaging().months().size();
        if (format.equals("csv") && standard().isEmpty() && services + months > 0) {
            console.remark(console.words().text("csv.without", services, months));
        }
    }

    /** A document for people names its day; one for programs need not be read by people. */
    private void remarks(ComputedFootprint computed) {
        if (format.equals("json") || format.equals("csv")) {
            computing.remarkToday(computed, console);
        }
    }

    /** Says what is missing, and whether anything is: values, or rows that were skipped. */
    private boolean remarkStrict(ComputedFootprint computed) {
        int gaps = computed.gaps().size();
        if (gaps > 0) {
            console.remark(console.words().count("strict", gaps));
        } else if (computed.isOfPart()) {
            console.remark(console.words().text("strict.rows"));
        }
        return gaps > 0 || computed.isOfPart();
    }
}
