package io.github.evalcarbone.document.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The word that was meant. */
class SpellingTest {

    private static final List<String> WORDS =
            List.of("Power_States", "Bâtiment Nord", "desktop", "laptop", "FR", "pue");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            destkop          | desktop
            LAPTOPS          | laptop
            bâtiment  nor    | Bâtiment Nord
            power states     | Power_States
            pu               | pue
            DE               |
            dektp pc         |
            lap              |
            """)
    void two_letters_may_differ_and_less_than_half(String text, String word) {
        assertThat(Spelling.closest(text, WORDS)).isEqualTo(Optional.ofNullable(word));
        assertThat(Spelling.closest("x".repeat(60) + text, WORDS)).isEmpty();
    }
}
