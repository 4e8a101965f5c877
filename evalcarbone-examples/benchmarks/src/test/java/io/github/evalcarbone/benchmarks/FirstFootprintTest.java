package io.github.evalcarbone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FirstFootprintTest {

    @Test
    void reports_the_footprint_of_the_readme_and_the_time_of_each_step() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            FirstFootprint.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .matches("42704\\.154 kg CO2 eq/year: \\d+ ms since .*; rules \\d+, factors \\d+, footprint \\d+\\R");
    }
}
