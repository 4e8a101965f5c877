package io.github.evalcarbone.document.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderSearchTest {

    /** The number of cells that are one letter; three of them are a header for certain. */
    private static int letters(List<String> cells) {
        int letters = (int) cells.stream().filter(cell -> cell.length() == 1).count();
        return letters > 2 ? HeaderSearch.CERTAIN : letters;
    }

    private static HeaderSearch.Place in(String text) {
        return HeaderSearch.in(text, HeaderSearchTest::letters).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a;b;c~1;2;3                       | 1 | ; | 0
            ~~Title;2026~~a,b,c~1,2,3         | 5 | , | 1
            sep=,~a,b;x,c,d                   | 2 | , | 1
            sep=:~a:b:c                       | 2 | : | 1
            "Title~of two lines";x~a;b;c      | 3 | ; | 1
            a;x1~a;b~a;b~1;2                  | 2 | ; | 1
            Title~xx;yy~11;22                 | 2 | ; | 1
            Title~xx                          | 1 | ; | 0
            ^a;b;c                            | 1 | ; | 0
            ~^"a";"b";"c"                     | 2 | ; | 0
            """)
    void the_first_line_that_fits_best_is_the_header(String lines, int line, char separator, int above) {
        HeaderSearch.Place place = in(lines.replace('~', '\n').replace('^', '\uFEFF'));
        assertThat(place.line()).isEqualTo(line);
        assertThat(place.separator()).isEqualTo(separator);
        assertThat(place.above()).isEqualTo(above);
    }

    @Test
    void every_kind_of_line_end_counts_once() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThat(in("Title" + end + end + "a;b;c" + end).line()).as(end).isEqualTo(3);
        }
    }

    @Test
    void lines_beyond_the_first_fifty_are_data() {
        assertThat(in("xx;yy\n".repeat(49) + "a;b;c\n").line()).isEqualTo(50);
        assertThat(in("xx;yy\n".repeat(50) + "a;b;c\n").line()).isEqualTo(1);
        assertThat(in("\n".repeat(200) + "a;b;c\n").line()).isEqualTo(201);
    }

    @Test
    void a_text_of_blank_lines_has_no_header() {
        assertThat(HeaderSearch.in("\n \n\r\n", HeaderSearchTest::letters)).isEmpty();
        assertThat(HeaderSearch.in("", cells -> HeaderSearch.CERTAIN)).isEmpty();
    }

    @Test
    void cells_are_split_as_they_are_read() {
        assertThat(in("\"a;\"\"b\"\"\"; c ;\"d\"").columns()).containsExactly("a;\"b\"", "c", "d");
    }
}
