package io.github.evalcarbone.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine written from the rule format alone computes the conformance examples, and those of random rule sets. */
class ConformanceTest {

    private static final Path CORE = Path.of("..", "..", "evalcarbone-core");
    private static final Path EXAMPLES = CORE.resolve(Path.of("target", "conformance", "conformance.json"));
    private static final Path RANDOM = CORE.resolve(Path.of("target", "conformance-random", "random.json"));
    private static final Path RULES =
            CORE.resolve(Path.of("src", "main", "resources", "io", "github", "evalcarbone", "rule"));

    @TempDir
    private Path folder;

    /** The exit code and the output of the program. */
    private record Outcome(int code, String printed) {}

    /** Without Node.js there is no second engine; in CI that is a fault. */
    @BeforeAll
    static void needsNode() throws IOException, InterruptedException {
        try {
            new ProcessBuilder("node", "--version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            if ("true".equals(System.getenv("CI"))) {
                throw e;
            }
            System.out.println("Conformance not checked, since node must be there: " + e.getMessage());
            abort(e.getMessage());
        }
    }

    @Test
    void the_other_engine_agrees_on_every_example_to_the_last_bit() throws Exception {
        Outcome outcome = check(EXAMPLES, RULES);
        System.out.print("Conformance examples: " + outcome.printed());
        assertThat(outcome.printed()).endsWith(" agree, 0 differ\n");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void the_other_engine_agrees_on_random_rule_sets() throws Exception {
        Outcome outcome = check(RANDOM, RULES);
        System.out.print("Random rule sets: " + outcome.printed());
        assertThat(outcome.printed()).endsWith(" agree, 0 differ\n");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void a_difference_of_one_bit_is_seen() throws Exception {
        String examples = Files.readString(EXAMPLES, StandardCharsets.UTF_8);
        String changed = examples.replaceFirst("3fe3333333333334", "3fe3333333333333");
        assertThat(changed).isNotEqualTo(examples);
        Outcome outcome = check(Files.writeString(folder.resolve("changed.json"), changed), RULES);
        assertThat(outcome.printed()).contains("a + b + c").doesNotContain(" 0 differ");
        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void another_gap_and_a_finding_left_out_are_seen() throws Exception {
        String examples = Files.readString(EXAMPLES, StandardCharsets.UTF_8);
        for (String part : List.of("EVC-5005", "EVC-5106", "EVC-5025", "EVC-5150")) {
            String changed = examples.replaceFirst(part, part.substring(0, 7) + "9");
            Outcome outcome = check(Files.writeString(folder.resolve("changed.json"), changed), RULES);
            assertThat(outcome.code()).as(outcome.printed()).isEqualTo(1);
        }
    }

    private Outcome check(Path examples, Path rules) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed.txt");
        Process process = new ProcessBuilder(Stream.of("node", "check.mjs", examples, rules)
                        .map(Object::toString)
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("node check.mjs must end.");
        }
        return new Outcome(process.exitValue(), Files.readString(printed, StandardCharsets.UTF_8));
    }
}
