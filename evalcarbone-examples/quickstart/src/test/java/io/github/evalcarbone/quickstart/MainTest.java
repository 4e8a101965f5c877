package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a virtual machine of its own, set up as on a machine of another country. */
class MainTest {

    @TempDir
    private Path folder;

    @Test
    void the_output_is_utf_8_and_the_same_whatever_the_platform_says() throws Exception {
        String[] arguments = {"assess", "samples/care-home.csv", "--date", "2026-06-30", "--lang", "fr"};
        Outcome outcome = run(arguments);
        assertThat(outcome.out()).contains("Équipements", "\u202F", "é");
        assertThat(outcome).isEqualTo(Outcome.of(arguments));
    }

    @Test
    void problems_are_utf_8_too_and_the_exit_code_is_that_of_the_program() throws Exception {
        Outcome outcome = run("assess", "none.csv", "--lang", "fr");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("EVC-1001 none.csv\u00a0: [none.csv] doit être un fichier lisible.\n");
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // soon ended
                "-Dfile.encoding=ISO-8859-1",
                "-Dstdout.encoding=US-ASCII",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int code = process.waitFor();
        return new Outcome(code, text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
