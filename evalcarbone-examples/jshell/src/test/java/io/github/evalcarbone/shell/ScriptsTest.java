package io.github.evalcarbone.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the output of the scripts with files that people have reviewed.
 * <p>
 * When a change is intended, {@code mvn test -Dgolden.update=true} writes the files anew and fails, so that it cannot
 * pass for a test; read the difference before you commit it.
 */
@Execution(ExecutionMode.CONCURRENT)
class ScriptsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    static List<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.map(Path::toString)
                    .filter(name -> name.matches("\\d\\d-.*[.]jsh"))
                    .sorted()
                    .toList();
        }
    }

    static Path golden(String script) {
        return GOLDEN.resolve(script.replace(".jsh", ".txt"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void prints_what_the_golden_file_holds(String script, @TempDir Path folder) throws IOException {
        String printed = Session.run(script, folder);
        if (UPDATE) {
            Files.writeString(golden(script), printed);
            fail(golden(script) + " was written anew. Read the difference, then run the tests without golden.update.");
        }
        assertThat(printed).isEqualTo(Files.readString(golden(script)));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void is_short_and_the_same_in_every_character_set(String script) throws IOException {
        assertThat(Files.readAllLines(Path.of(script))).hasSizeBetween(20, 60);
        assertThat(Files.readString(Path.of(script)))
                .matches(text -> StandardCharsets.US_ASCII.newEncoder().canEncode(text));
        assertThat(Files.readString(Path.of("evalcarbone.jsh")))
                .matches(text -> StandardCharsets.US_ASCII.newEncoder().canEncode(text));
    }
}
