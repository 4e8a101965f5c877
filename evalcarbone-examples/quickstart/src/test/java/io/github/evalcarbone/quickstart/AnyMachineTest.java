package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The golden files, byte for byte, on machines of other countries: in virtual machines whose language, digits, calendar,
 * time zone, encoding and line ends are set from the start, which {@code Locale.setDefault} cannot do.
 */
@Tag("once")
class AnyMachineTest {

    @TempDir
    private Path folder;

    /** Options of the virtual machine, and how it must then describe itself. */
    record Machine(String description, List<String> options) {

        static Machine of(String description, String... options) {
            return new Machine(description, List.of(options));
        }

        @Override
        public String toString() {
            return description;
        }
    }

    static Stream<Machine> machines() {
        return Stream.of(
                // lower case of I is a dotless i; the first place where a day begins; Windows: its encoding of Western
                // Europe and its line ends
                Machine.of(
                        "tr-TR 12 Pacific/Kiritimati windows-1252 2",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=windows-1252",
                        "-Dline.separator=\r\n"),
                // Arabic digits; the year 2026 is 2569; the last place where a day ends
                Machine.of(
                        "ar-EG-u-ca-buddhist-nu-arab ١٢ Etc/GMT+12 US-ASCII 1",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.extensions=u-ca-buddhist-nu-arab",
                        "-Duser.timezone=Etc/GMT+12",
                        "-Dfile.encoding=US-ASCII"));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void answers_byte_for_byte_alike(Machine machine) throws Exception {
        run(machine);
        assertThat(answers().resolve(EveryAnswer.MACHINE)).hasContent(machine.description());
        for (String file : EveryAnswer.files()) {
            assertThat(answers().resolve(file)).as(file).hasSameBinaryContentAs(GoldenTest.GOLDEN.resolve(file));
        }
    }

    private Path answers() throws IOException {
        return Files.createDirectories(folder.resolve("answers"));
    }

    private void run(Machine machine) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")); // soon ended
        command.addAll(machine.options());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(EveryAnswer.class.getName(), answers().toString()));
        Path errors = folder.resolve("errors.txt");
        int code = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(errors)).isZero();
    }
}
