package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are written to files whole, or not at all. */
class OutputFileTest {

    private static final String ASSESS = "assess samples/care-home.csv";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "csv-excel", "markdown", "html", "xlsx"})
    void every_form_can_be_written_to_a_file(String format) throws IOException {
        Path file = folder.resolve("report");
        Outcome outcome = run(ASSESS + " --format " + format + " -o " + file);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(Files.size(file)).isGreaterThan(1_000);
        assertThat(files()).containsExactly("report");
    }

    @Test
    void a_file_has_what_the_standard_output_would_have() throws IOException {
        Path file = folder.resolve("report.html");
        String command = "levers samples/care-home.csv --lang fr --format html";
        assertThat(run(command + " --output " + file).code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(run(command).out());
    }

    @Test
    void what_was_there_stays_if_writing_fails() throws IOException {
        Path file = folder.resolve("report");
        Files.writeString(file, "before");
        assertThatThrownBy(() -> OutputFile.of(file.toString()).write(stream -> {
                    stream.write(new byte[100_000]);
                    throw new IOException("No space left");
                }))
                .isInstanceOf(OutputFailure.class)
                .hasMessage("EVC-7010");
        assertThat(file).hasContent("before");
        assertThat(files()).containsExactly("report");
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("report"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        OutputFile.of(link.toString()).write(stream -> stream.write('x'));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("x");
    }

    @Test
    void a_full_disk_is_one_message_with_a_code_and_no_trace() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "There is no device that is always full.");
        Outcome outcome = run(ASSESS + " --format html -o /dev/full");
        assertThat(outcome.code()).isEqualTo(Program.FAILED);
        assertThat(outcome.err())
                .startsWith("EVC-7010: [/dev/full] could not be written to its end.")
                .doesNotContain("Exception", "\tat ");
        assertThat(Path.of("/dev/full")).exists();
    }

    @Test
    void a_folder_that_does_not_exist_is_one_message() {
        Outcome outcome = run(ASSESS + " -o " + folder.resolve("nowhere/report.txt"));
        assertThat(outcome.code()).isEqualTo(Program.FAILED);
        assertThat(outcome.err()).startsWith("EVC-7007: ").doesNotContain("Exception");
    }

    @Test
    void a_workbook_needs_a_file() {
        Outcome outcome = run(ASSESS + " --format xlsx");
        assertThat(outcome.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(outcome.err()).contains("--format xlsx needs a file");
    }

    @Test
    void a_broken_pipe_is_one_message() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Program(
                        new PrintStream(broken, false),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        () -> Outcome.TODAY)
                .run(ASSESS.split(" "));
        assertThat(code).isEqualTo(Program.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("EVC-7010: [the standard output] could not be written to its end.")
                .doesNotContain("Exception");
    }

    private static Outcome run(String command) {
        return Outcome.of(command.split(" "));
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
