package io.github.evalcarbone.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextSourceTest {

    private static final byte[] TABLE = "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void nothing_is_opened_before_it_is_read_and_what_was_opened_is_closed() {
        AtomicInteger open = new AtomicInteger();
        TextSource source = TextSource.opening("x.csv", () -> {
            open.incrementAndGet();
            return new ByteArrayInputStream(TABLE) {

                @Override
                public void close() {
                    open.addAndGet(100);
                }
            };
        });
        assertThat(open).hasValue(0);
        assertThat(CsvTable.read(source).rows()).hasSize(1);
        assertThat(open).hasValue(101);
        assertThat(JsonReader.read(source, Limits.USUAL).hasErrors()).isTrue();
        assertThat(open).hasValue(202);
    }

    @Test
    void what_cannot_be_opened_is_a_problem_of_the_file() {
        TextSource missing = TextSource.opening("gone.csv", () -> {
            throw new IOException();
        });
        assertThat(CsvTable.read(missing).problems())
                .extracting(Problem::code)
                .containsExactly(CoreCode.UNREADABLE_FILE);
        assertThat(JsonReader.read(missing, Limits.USUAL).problems().get(0).location())
                .isEqualTo(Location.file("gone.csv"));
    }

    @Test
    void a_file_is_called_by_its_path_and_may_be_read_again(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("x.csv"), TABLE);
        TextSource source = TextSource.of(file);
        assertThat(CsvTable.read(source)).isEqualTo(CsvTable.read(source));
        assertThat(source.name()).isEqualTo(file.toString());
    }

    @Test
    void a_stream_is_read_once() {
        TextSource source = TextSource.of("x.csv", new ByteArrayInputStream(TABLE));
        assertThat(CsvTable.read(source).rows()).hasSize(1);
        assertThatThrownBy(() -> CsvTable.read(source)).isInstanceOf(IllegalStateException.class);
    }
}
