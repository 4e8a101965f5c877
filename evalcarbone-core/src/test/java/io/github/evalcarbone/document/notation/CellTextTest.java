package io.github.evalcarbone.document.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NULL",
                "null",
                "(null)",
                "None",
                "N/A",
                "n/a",
                "#N/A",
                "#N/D",
                "N/D",
                "-",
                "--",
                "–",
                "(vide)",
                "(Blank)",
                "(empty)",
                "Non renseigné",
                "0000-00-00",
                "0000-00-00 00:00:00",
                "0001-01-01T00:00:00Z",
                "1/1/0001 12:00:00 AM",
                "=\"\"",
                "=\"NULL\"",
                "\u00a0-\u00a0"
            })
    void words_for_nothing_are_nothing(String cell) {
        assertThat(CellText.of(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA", "nil", "Na", "0", ".", "?", "NULLE", "None of them", "N/A 2", "=A1", "="})
    void other_texts_are_texts(String cell) {
        assertThat(CellText.of(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ="00123"                | 00123
            ="say ""hi"" to"        | say "hi" to
            CHU &gt; Bloc           | CHU > Bloc
            CHU &#62; Bloc          | CHU > Bloc
            R&amp;D                 | R&D
            R&#38;D                 | R&D
            &lt;3                   | <3
            &#60;3                  | <3
            l&#039;an &#34;2&quot;  | l'an "2"
            &amp;gt;                | &gt;
            &#38;#62;               | &#62;
            &eacute;&nbsp;&#233;    | &eacute;&nbsp;&#233;
            ="A &gt; B"             | A > B
            """)
    void texts_of_programs_are_decoded_once(String cell, String text) {
        assertThat(CellText.of(cell)).isEqualTo(text);
    }
}
