package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.report.EmissionsReport;
import io.github.evalcarbone.report.EmissionsStandard;
import io.github.evalcarbone.report.FootprintReport;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes the footprint of an inventory and writes it as a report of one of three kinds. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "csv", "markdown");
    private static final List<String> EMISSIONS_FORMATS = List.of("text", "csv", "markdown");
    private static final List<String> REPORTS = List.of("footprint", "ghg-protocol", "beges");

    private final Console console;

    @Mixin
    private Assessment assessment;

    @Option(names = "--format", paramLabel = "text|json|csv|markdown", defaultValue = "text")
    private String format;

    @Option(names = "--report", paramLabel = "footprint|ghg-protocol|beges", defaultValue = "footprint")
    private String kind;

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
        Optional<Assessment.Computed> computed = assessment.compute(console, options);
        return computed.map(done -> write(done.footprint(), done.factors()))
                .orElseGet(() -> console.refuse(options.problems()));
    }

    private int write(Footprint footprint, FactorSet factors) {
        console.print(standard()
                .map(standard -> emissions(footprint, factors, standard))
                .orElseGet(() -> footprint(footprint, factors)));
        remarks(footprint);
        return strict && !footprint.gaps().isEmpty() ? Program.GAPS : Program.DONE;
    }

    private Optional<EmissionsStandard> standard() {
        return EmissionsStandard.find(kind);
    }

    private String footprint(Footprint footprint, FactorSet factors) {
        FootprintReport report =
                FootprintReport.of(footprint, factors, console.words().locale());
        return switch (format) {
            case "json" -> json(footprint);
            case "csv" -> report.csv();
            case "markdown" -> report.markdown();
            default -> report.text();
        };
    }

    private String emissions(Footprint footprint, FactorSet factors, EmissionsStandard standard) {
        EmissionsReport report =
                EmissionsReport.of(footprint, factors, standard, console.words().locale());
        return switch (format) {
            case "csv" -> report.csv();
            case "markdown" -> report.markdown();
            default -> report.text();
        };
    }

    private static String json(Footprint footprint) {
        StringWriter writer = new StringWriter();
        FootprintJson.write(footprint, writer);
        return writer.toString();
    }

    /** Which day today was stands in the text for people already; beside a document for programs it is said here. */
    private void remarks(Footprint footprint) {
        if (assessment.isForToday() && (format.equals("json") || format.equals("csv"))) {
            console.remark(console.words().text("today", footprint.data().evaluationDate()));
        }
        if (strict && !footprint.gaps().isEmpty()) {
            console.remark(console.words().count("strict", footprint.gaps().size()));
        }
    }
}
