package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Files of any size and shape are read, or rejected, in a heap of 64 MiB: memory does not grow with the file. */
class BoundedMemoryTest {

    @Test
    void huge_files_of_every_kind_end_in_a_report() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HugeFiles.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed.replace("\r", "")).isEqualTo("""
                columns in the header: 0 rows, 0 kept, {EVC-1011=1}, told in short
                columns in a row: 1 rows, 0 kept, {EVC-1006=1}, told in short
                one cell: 0 rows, 0 kept, {EVC-1011=1}, told in short
                an open quote: 0 rows, 0 kept, {EVC-1011=1}, told in short
                bad rows: 1000000 rows, 0 kept, {EVC-1008=3334, EVC-1009=6666, EVC-1020=1}, told in short
                good rows: 1000000 rows, 1000000 kept, {}, told in short
                different ids: 1000000 rows, 0 kept, {EVC-1006=10000, EVC-1020=1}, told in short
                nothing but zeros: 0 rows, 0 kept, {EVC-1003=1}, told in short
                nothing but line ends: 0 rows, 0 kept, {EVC-1002=1}, told in short
                """);
        assertThat(java.waitFor()).isZero();
    }
}
