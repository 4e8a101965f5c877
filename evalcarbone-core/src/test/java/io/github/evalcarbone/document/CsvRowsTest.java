package io.github.evalcarbone.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.TextSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are read one by one; those after a place that cannot be read are not, which is reported. */
class CsvRowsTest {

    @Test
    void cells_are_stripped_and_rows_come_with_their_line() {
        assertThat(rows("a;b\n 1 ;\"\u20032\u3000\"\n\n;\nx;\"y\nz\"\nu;v;;\n"))
                .containsExactly("[a, b]", "2 1|2", "5 x|y\nz", "7 u|v");
    }

    @Test
    void what_is_quoted_separates_nothing() {
        assertThat(rows("\"a,b,c\";\"d,e\"\n1;2\n")).containsExactly("[a,b,c, d,e]", "2 1|2");
        assertThat(rows("a\"b;c\n1;2\n")).containsExactly("[a\"b, c]", "2 1|2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n1;2\n\"x\"y;3\n", "a;b\n1;2\n\"x;3\n"})
    void rows_before_malformed_ones_are_kept(String text) {
        assertThat(rows(text)).containsExactly("[a, b]", "2 1|2", "EVC-1011 stopped");
    }

    @Test
    void rows_before_a_wrong_byte_are_kept_however_the_stream_cuts_them() {
        byte[] bytes = "a;b\n1;é\n2;3\n4;\u00ff\n5;6\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] text = "a;b\n1;é€\ud83d\ude00\n".getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[text.length + 8];
        System.arraycopy(text, 0, both, 0, text.length);
        System.arraycopy(bytes, 8, both, text.length, 8);
        for (int piece = 1; piece < 20; piece++) {
            assertThat(rows(new Pieces(both, piece), Long.MAX_VALUE))
                    .containsExactly("[a, b]", "2 1|é€\ud83d\ude00", "3 2|3", "EVC-1003 stopped");
        }
    }

    @Test
    void a_character_cut_by_the_end_of_the_file_is_reported() {
        byte[] text = "a;b\n1;é".getBytes(StandardCharsets.UTF_8);
        assertThat(rows(new ByteArrayInputStream(text, 0, text.length - 1), Long.MAX_VALUE))
                .containsExactly("[a, b]", "EVC-1003 stopped");
    }

    @ParameterizedTest
    @CsvSource({"11, '[a, b];2 1|2;3 3|4'", "10, '[a, b];2 1|2;EVC-1013 stopped'"})
    void more_bytes_than_allowed_are_reported(int most, String expected) {
        byte[] text = "a;b\n1;2\n3;4".getBytes(StandardCharsets.UTF_8);
        assertThat(rows(new ByteArrayInputStream(text), most)).containsExactly(expected.split(";(?=[^b])"));
    }

    @Test
    void what_the_stream_throws_beside_exceptions_of_input_is_no_problem_of_the_file() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("mine");
            }

            @Override
            public int read(byte[] to, int offset, int length) {
                throw new IllegalStateException("mine");
            }
        };
        assertThatThrownBy(() -> rows(broken, 100)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_header_of_very_many_columns_is_reported() {
        assertThat(rows("a;".repeat(20_000) + "\n1\n")).containsExactly("EVC-1011 stopped");
    }

    @Test
    void a_row_of_very_many_cells_is_a_bad_row() {
        assertThat(rows("a;b\n" + "1;".repeat(100_000) + "\n1;2\n")).containsExactly("[a, b]", "bad EVC-1006", "3 1|2");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-8"})
    void what_people_export_may_be_in_another_encoding_however_the_stream_cuts_it(String encoding) {
        String mark = encoding.equals("UTF-16LE") ? "\uFEFF" : "";
        byte[] bytes = (mark + "a;b\n1;2\né;ÿ\n").getBytes(Charset.forName(encoding));
        List<String> expected = new ArrayList<>(List.of("[a, b]", "2 1|2", "3 é|ÿ"));
        if (!encoding.equals("UTF-8")) {
            expected.add(encoding.startsWith("UTF-16") ? "UTF-16" : "windows-1252");
        }
        for (int piece = 1; piece < bytes.length; piece++) {
            Told told = new Told();
            assertThat(CsvRows.readOfPeople(TextSource.of("x.csv", new Pieces(bytes, piece)), 1_000, told))
                    .isTrue();
            assertThat(told.all).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n1;é\n2;\u00c3\u00a9\u00e8\n", "a;b\n1;é\n2;\u0081\n"})
    void what_is_in_no_encoding_from_beginning_to_end_is_reported(String text) {
        byte[] bytes = text.contains("\u00c3")
                ? ("\u00c3\u00a9" + text).getBytes(StandardCharsets.ISO_8859_1)
                : text.getBytes(StandardCharsets.ISO_8859_1);
        Told told = new Told();
        assertThat(CsvRows.readOfPeople(TextSource.of("x.csv", bytes), 1_000, told))
                .isFalse();
        assertThat(told.all).contains("EVC-1003 stopped");
    }

    private static List<String> rows(String text) {
        return rows(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Long.MAX_VALUE);
    }

    private static List<String> rows(InputStream stream, long most) {
        Told told = new Told();
        boolean whole = CsvRows.read(TextSource.of("x.csv", stream), most, told);
        assertThat(told.all.stream().noneMatch(text -> text.endsWith("stopped")))
                .isEqualTo(whole);
        return told.all;
    }

    /** Everything that is passed on, as texts. */
    private static final class Told implements CsvReceiver {

        private final List<String> all = new ArrayList<>();
        private final List<RepeatedCell<String>> cells = new ArrayList<>();

        @Override
        public List<CsvCell> header(int line, List<String> columns) {
            all.add(columns.toString());
            columns.forEach(column ->
                    cells.add(new RepeatedCell<>((text, from, to) -> new String(text, from, to - from), "")));
            return List.copyOf(cells);
        }

        @Override
        public void row(long line) {
            all.add(line + " "
                    + String.join("|", cells.stream().map(RepeatedCell::value).toList()));
        }

        @Override
        public void badRow(Problem problem) {
            all.add("bad " + problem.code());
        }

        @Override
        public void remark(Problem problem) {
            all.add(problem.values().get(1));
        }

        @Override
        public void problem(Problem problem) {
            ProblemCode code = problem.code();
            all.add(code + (code == CoreCode.DUPLICATE_COLUMN ? "" : " stopped"));
        }
    }
}
