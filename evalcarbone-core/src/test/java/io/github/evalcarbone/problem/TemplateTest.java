package io.github.evalcarbone.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values are the same in every language; the bundle defines their form in each. */
class TemplateTest {

    /** In the table, ~ is a no-break space and _ a narrow one. */
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            {0,number}      ¦ 0.9090909090909091     ¦ 0,91                                  ¦ 0.91
            {0,number}      ¦ 0.0123                 ¦ 0,012                                 ¦ 0.012
            {0,number}      ¦ 1.0                    ¦ 1                                     ¦ 1
            {0,number}      ¦ 9.9999999999E10        ¦ 99_999_999_999                        ¦ 99,999,999,999
            {0,number}      ¦ 4194304 bytes          ¦ 4_194_304~octets                      ¦ 4,194,304 bytes
            {0,number}      ¦ 0                      ¦ 0                                     ¦ 0
            {0,number}      ¦ *                      ¦ Un nombre inconnu de                  ¦ An unknown number of
            {0,exact}       ¦ 1.7555 1               ¦ 1,7555                                ¦ 1.7555
            {0,date}        ¦ 2026-11-28             ¦ 28 novembre 2026                      ¦ 2026-11-28
            {0,date}        ¦ 2026-01-01/2026-12-31  ¦ 1er janvier 2026 – 31 décembre 2026   ¦ 2026-01-01 – 2026-12-31
            {0,date}        ¦ 2021-07-08 .. y        ¦ 8 juillet 2021 – y                    ¦ 2021-07-08 – y
            {0,date}        ¦ ?                      ¦ aucune                                ¦ none
            {0,range}       ¦ 0 .. 24                ¦ compris entre 0 et 24                 ¦ between 0 and 24
            {0,range}       ¦ from 0 to 1            ¦ compris entre 0 et 1                  ¦ between 0 and 1
            {0,range}       ¦ > 0, <= 1000           ¦ supérieur à 0 et inférieur ou égal à 1_000 ¦ above 0 and at most 1,000
            {0,range}       ¦ above 0                ¦ supérieur à 0                         ¦ above 0
            {0,range}       ¦ < 1E290                ¦ inférieur à 1E290                     ¦ below 1E290
            {0,choice}      ¦ number, date           ¦ un nombre ou une date                 ¦ a number or a date
            {0,choice}      ¦ line | model         ¦ line ou model                         ¦ line or model
            {0,names}       ¦ [USE, END_OF_LIFE]     ¦ Utilisation ou Fin de vie             ¦ Use or End of life
            {0,words}       ¦ device.end-of-life, LAND_USE ¦ fin de vie, Utilisation des terres ¦ end of life, Land use
            {0,words}       ¦ a.csv rows 2-3         ¦ a.csv lignes 2-3                      ¦ a.csv rows 2-3
            {0,words}       ¦ NORMALISED             ¦ les mots du nom                       ¦ the words of the name
            {0|un|des} {0}  ¦ 0                      ¦ un 0                                  ¦ des 0
            {0|un|des {0,number}} ¦ 1.0              ¦ un                                    ¦ un
            {0|un|des {0,number}} ¦ 12000            ¦ des 12_000                            ¦ des 12,000
            {0?type [{0}]|no type} ¦ desktop              ¦ type [desktop]                        ¦ type [desktop]
            {0?type [{0}]|no type} ¦ ?                    ¦ no type                               ¦ no type
            [{0}]           ¦ {0} $1                 ¦ [{0} $1]                              ¦ [{0} $1]
            """)
    void a_value_is_written_as_people_do(String text, String value, String french, String english) {
        assertThat(Template.of(Language.FRENCH).filled(text, List.of(value)))
                .isEqualTo(french.replace('~', '\u00a0').replace('_', '\u202f'));
        assertThat(Template.of(Language.ENGLISH).filled(text, List.of(value))).isEqualTo(english);
    }

    @Test
    void a_value_that_is_not_given_is_a_question_mark() {
        assertThat(Template.of(Language.ENGLISH).filled("[{1}]", List.of("a"))).isEqualTo("[?]");
    }

    @Test
    void an_unknown_form_is_a_fault_of_the_bundle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.of(Language.ENGLISH).filled("{0,nonsense}", List.of("a")));
    }
}
