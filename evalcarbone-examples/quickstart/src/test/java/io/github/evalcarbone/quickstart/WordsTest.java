package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void both_languages_have_the_same_words_to_say() {
        assertThat(Words.chosenBy("--lang", "fr").bundle().keySet())
                .filteredOn(key -> !key.startsWith("unit."))
                .hasSameElementsAs(Words.chosenBy().bundle().keySet());
    }

    @Test
    void the_language_may_be_anywhere_in_either_form() {
        assertThat(Words.chosenBy("assess", "--lang=fr").language().code()).isEqualTo("fr");
        assertThat(Words.chosenBy("--lang", "fr", "rules").language().code()).isEqualTo("fr");
        assertThat(Words.chosenBy("rules", "--lang").language().code()).isEqualTo("en");
    }
}
