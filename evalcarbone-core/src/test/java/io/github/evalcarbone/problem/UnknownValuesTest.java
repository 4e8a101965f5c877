package io.github.evalcarbone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an inventory does not state is said in words, never by a question mark in brackets; a number of one is no plural. */
class UnknownValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ACCESSORY           | ?           | La ligne est celle | The line is an accessory
            ACCESSORY           | Coque       | [Coque] est un     | [Coque] is an accessory
            KIND_WITHOUT_FIGURE | ?, ups      | modèle non indiqué, type [ups]  | model not stated, type [ups]
            KIND_WITHOUT_FIGURE | UPS 3000, ? | modèle [UPS 3000], type non     | model [UPS 3000], type not stated
            DEVICE_UNKNOWN      | ?, scanner  | modèle non indiqué, type [scanner] | model not stated, type [scanner]
            DEVICE_UNKNOWN      | x, ?        | modèle [x], type non indiqué | model [x], type not stated
            MIX_MISSING         | ?, x        | un pays qui n’est pas indiqué | a country that is not stated
            LIFETIME_UNKNOWN    | ?           | type non indiqué    | type not stated
            TYPE_TO_CHECK       | ?, X1, laptop, 2 | Le type n’est pas indiqué, et le modèle [X1] ne le précise pas | No type is stated, and the model [X1] does not say which
            TYPE_TO_CHECK       | PC, ?, laptop, 2 | et aucun modèle n’est indiqué | and no model is stated
            MODEL_FAMILY        | X1, x1-a, 1, 2, 188, 188, kg CO2 eq | la seule connue, [x1-a] (188 | the only known one, [x1-a] (188
            MODEL_FAMILY        | X1, x1-a, 3, 2, 188, 250, kg CO2 eq | parmi 3 configurations connues, de 188 à 250 kg éq. CO₂ | of 3 known configurations, 188 to 250 kg CO2 eq
            MALFORMED_CSV       | unclosed-quote, 2 | à partir de la ligne 2, un guillemet | from row 2 on, a quotation mark
            MALFORMED_CSV       | malformed-row, ?  | bien formé ; la suite | well-formed CSV; the rest
            """)
    void a_message_names_what_is_not_stated(CoreCode code, String values, String french, String english) {
        Problem problem = Problem.of(code, Location.NONE, values.split(", "));

        assertThat(problem.message(Language.FRENCH)).contains(french).doesNotContain("?");
        assertThat(problem.message(Language.ENGLISH)).contains(english).doesNotContain("?");
    }

    @ParameterizedTest
    @CsvSource({
        "json-end",
        "json-token",
        "json-character",
        "json-more",
        "json-empty",
        "json-other",
        "unclosed-quote",
        "text-after-quote",
        "row-too-long",
        "malformed-row"
    })
    void a_fault_of_a_text_has_a_word_in_both_languages(String key) {
        assertThat(List.of(Language.FRENCH, Language.ENGLISH))
                .allSatisfy(language -> assertThat(Template.of(language).filled("{0,words}", List.of(key)))
                        .isNotEqualTo(key));
    }
}
