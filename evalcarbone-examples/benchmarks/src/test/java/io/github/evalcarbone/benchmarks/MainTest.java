package io.github.evalcarbone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs everything once, with few lines, without checking figures. */
@Tag("once")
class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private String run(String... options) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = new Main(stream, stream, LocalDate.of(2026, 1, 1)).run(options);
        assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void every_mode_that_is_there_is_measured() {
        String text = run("--quick", "--lines", "50");
        assertThat(text).contains("2026-01-01, ", "JDK", "cores", "FIGURES MEAN NOTHING");
        assertThat(Arrays.stream(Mode.values()).filter(Mode::isThere))
                .allSatisfy(mode -> assertThat(text).contains("\n| " + mode.title() + " | 50 | "));
    }

    @Test
    void a_choice_of_modes() {
        assertThat(run("--quick", "--lines", "50", "--only", "OUR_NUMECOEVAL"))
                .contains(Mode.OUR_NUMECOEVAL.title(), Mode.HAND_NUMECOEVAL.title())
                .doesNotContain(Mode.OUR_VALUES.title());
    }

    @Test
    void growth() {
        assertThat(run("--quick", "--growth", "--lines", "1000"))
                .contains("| ns per line at | 1 | 10 | 100 | 1,000 | exponent | linear |", Mode.OUR_CSV.title());
    }

    @Test
    void memory() {
        assertThat(run("--quick", "--memory")).contains("| all 20 values, hand-written | 1,000 | ", "| <= 40 | ");
    }

    @Test
    void an_archive_of_a_fleet() {
        assertThat(run("--quick", "--archive"))
                .contains("| lines | 1,000 | ", "| <= 120 | yes |", "| read back equal | yes | yes | yes |")
                .doesNotContain(" | no |");
    }

    @Test
    void the_same_bits_in_any_order() {
        assertThat(run("--quick", "--bits", "--lines", "3000"))
                .contains("| by threads: 8 | ", "| in parts, merged: 1000 | ", " | yes |")
                .doesNotContain(" | no |");
    }
}
