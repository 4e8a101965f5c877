package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.json.SystemFootprintJson;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.EmissionsReport;
import io.github.evalcarbone.report.EmissionsStandard;
import io.github.evalcarbone.report.FootprintReport;
import io.github.evalcarbone.report.SystemReport;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes the footprint of an inventory and writes it as a report of one of three kinds. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "csv", "markdown");
    private static final List<String> EMISSIONS_FORMATS = List.of("text", "csv", "markdown");
    private static final List<String> REPORTS = List.of("footprint", "ghg-protocol", "beges");
    private static final String EQUIPMENT = "equipment";
    private static final List<String> VIEWS = List.of(EQUIPMENT, "machine", "application");

    private final Console console;

    @Mixin
    private Assessment assessment;

    @Option(names = "--format", paramLabel = "text|json|csv|markdown", defaultValue = "text")
    private String format;

    @Option(names = "--report", paramLabel = "footprint|ghg-protocol|beges", defaultValue = "footprint")
    private String kind;

    @Option(names = "--by", paramLabel = "equipment|machine|application", descriptionKey = "assess.by")
    private Optional<String> by;

    @Option(names = "--strict")
    private boolean strict;

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        options.oneOf("--report", kind, REPORTS);
        options.oneOf("--format", format, standard().isPresent() ? EMISSIONS_FORMATS : FORMATS);
        by.ifPresent(view -> options.oneOf("--by", view, VIEWS));
        if (by.isPresent() && !format.equals("csv")) {
            options.problem(
                    "--by", CommandLineCode.UNKNOWN_OPTION, console.words().text("argument.by"));
        }
        Optional<Assessment.Computed> computed = assessment.compute(console, options);
        computed.filter(done -> isOfNoSystem(done))
                .ifPresent(done -> options.problem(
                        "--by", CommandLineCode.UNKNOWN_OPTION, console.words().text("argument.system", view())));
        return options.areWrong() ? console.refuse(options.problems()) : write(computed.orElseThrow());
    }

    private String view() {
        return by.orElse(EQUIPMENT);
    }

    /** Only a system has machines and applications. */
    private boolean isOfNoSystem(Assessment.Computed computed) {
        return computed.system().isEmpty() && !view().equals(EQUIPMENT);
    }

    private int write(Assessment.Computed computed) {
        console.print(standard().map(standard -> emissions(computed, standard)).orElseGet(() -> written(computed)));
        int gaps = gaps(computed);
        remarks(computed.footprint(), gaps);
        computed.system().ifPresent(this::remarkMissing);
        return strict && gaps > 0 ? Program.GAPS : Program.DONE;
    }

    private Optional<EmissionsStandard> standard() {
        return EmissionsStandard.find(kind);
    }

    private String written(Assessment.Computed computed) {
        return computed.system().isPresent()
                ? written(computed.system().get(), computed.factors())
                : written(computed.footprint(), computed.factors());
    }

    private String written(Footprint footprint, FactorSet factors) {
        FootprintReport report =
                FootprintReport.of(footprint, factors, console.words().language());
        return switch (format) {
            case "json" -> json(writer -> FootprintJson.write(footprint, writer));
            case "csv" -> report.csv();
            case "markdown" -> report.markdown();
            default -> report.text();
        };
    }

    private String written(SystemFootprint footprint, FactorSet factors) {
        SystemReport report =
                SystemReport.of(footprint, factors, console.words().language());
        return switch (format) {
            case "json" -> json(writer -> SystemFootprintJson.write(footprint, writer));
            case "csv" -> csv(report, footprint, factors);
            case "markdown" -> report.markdown();
            default -> report.text();
        };
    }

    private String emissions(Assessment.Computed computed, EmissionsStandard standard) {
        Language language = console.words().language();
        EmissionsReport report = computed.system()
                .map(system -> EmissionsReport.of(system, computed.factors(), standard, language))
                .orElseGet(() -> EmissionsReport.of(computed.footprint(), computed.factors(), standard, language));
        return switch (format) {
            case "csv" -> report.csv();
            case "markdown" -> report.markdown();
            default -> report.text();
        };
    }

    private String csv(SystemReport report, SystemFootprint footprint, FactorSet factors) {
        return switch (view()) {
            case "machine" -> report.csvByMachine();
            case "application" -> report.csvByApplication();
            default -> written(footprint.equipment(), factors);
        };
    }

    private static String json(Consumer<Writer> document) {
        StringWriter writer = new StringWriter();
        document.accept(writer);
        return writer.toString();
    }

    private static int gaps(Assessment.Computed computed) {
        return computed.system()
                .map(SystemFootprint::allGaps)
                .orElseGet(computed.footprint()::gaps)
                .size();
    }

    /** Which lines of a system the form does not hold: services stand in its views alone, mail in no table. */
    private void remarkMissing(SystemFootprint system) {
        int services = view().equals(EQUIPMENT) ? system.services().lines().size() : 0;
        int months = system.messaging().months().size();
        if (format.equals("csv") && standard().isEmpty() && services + months > 0) {
            console.remark(console.words().text("csv.without", services, months));
        }
    }

    /** Which day today was stands in the text for people already; beside a document for programs it is said here. */
    private void remarks(Footprint footprint, int gaps) {
        if (assessment.isForToday() && (format.equals("json") || format.equals("csv"))) {

            console.remark(console.words().text("today", console.words().date(footprint.evaluationDate())));
        }
        if (strict && gaps > 0) {
            console.remark(console.words().count("strict", gaps));
        }
    }
}
