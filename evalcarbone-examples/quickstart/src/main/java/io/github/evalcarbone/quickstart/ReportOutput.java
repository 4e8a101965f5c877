package io.github.evalcarbone.quickstart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of a command that writes a report: in which form, and to which file. */
final class ReportOutput {

    private static final String OUTPUT = "--output";

    @Option(names = "--format", paramLabel = ReportFormat.LABEL, defaultValue = "text")
    private String format;

    @Option(
            names = {"-o", OUTPUT},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "output")
    private Optional<String> file;

    void check(Options options) {
        check(options, ReportFormat.ALL);
    }

    /** A workbook is no text, so that it needs a file. */
    void check(Options options, List<String> formats) {
        options.oneOf("--format", format, formats);
        if (format.equals(ReportFormat.XLSX) && file.isEmpty()) {
            options.misuse(OUTPUT, "argument.output");
        }
    }

    String format() {
        return format;
    }

    boolean isForPrograms() {
        return ReportFormat.isForPrograms(format);
    }

    /** Writes a report; throws an {@link OutputFailure} if its file cannot be written. */
    void write(ReportForms report, Console console) {
        if (format.equals(ReportFormat.XLSX)) {
            file.ifPresent(name -> OutputFile.of(name).write(report::writeWorkbook));
        } else {
            write(report.document(format, console.words().language()), console);
        }
    }

    /** Writes a document that is no form of a report. */
    void write(String document, Console console) {
        file.ifPresentOrElse(
                name -> OutputFile.of(name).write(stream -> stream.write(document.getBytes(StandardCharsets.UTF_8))),
                () -> console.print(document));
    }
}
