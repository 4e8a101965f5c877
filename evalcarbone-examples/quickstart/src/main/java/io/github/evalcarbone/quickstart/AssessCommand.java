package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.report.FootprintReport;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes the footprint of an inventory and writes it in one of four formats. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "csv", "markdown");

    private final Console console;

    @Mixin
    private Assessment assessment;

    @Option(names = "--format", paramLabel = "text|json|csv|markdown", defaultValue = "text")
    private String format;

    @Option(names = "--strict")
    private boolean strict;

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Options options = new Options(console.words());
        options.oneOf("--format", format, FORMATS);
        Optional<Assessment.Computed> computed = assessment.compute(console, options);
        return computed.map(done -> write(done.footprint(), done.factors()))
                .orElseGet(() -> console.refuse(options.problems()));
    }

    private int write(Footprint footprint, FactorSet factors) {
        FootprintReport report =
                FootprintReport.of(footprint, factors, console.words().locale());
        console.print(
                switch (format) {
                    case "json" -> json(footprint);
                    case "csv" -> report.csv();
                    case "markdown" -> report.markdown();
                    default -> report.text();
                });
        remarks(footprint);
        return strict && !footprint.gaps().isEmpty() ? Program.GAPS : Program.DONE;
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
