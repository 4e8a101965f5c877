package io.github.evalcarbone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Values are quoted from files: for any values there is a message. */
class MessagesProperties {

    @Property(tries = 2000)
    void every_code_has_a_message_for_any_values(@ForAll CoreCode code, @ForAll("values") List<String> values) {
        Problem problem = new Problem(code, code.severity(), Location.NONE, values);
        for (Language language : List.of(Language.FRENCH, Language.ENGLISH)) {
            assertThat(problem.message(language)).isNotNull();
            assertThat(problem.hint(language)).isNotBlank();
        }
    }

    @Provide
    Arbitrary<List<String>> values() {
        Arbitrary<String> odd = Arbitraries.of(
                "",
                " ",
                ", ",
                " | ",
                "/",
                " .. ",
                "1 .. ",
                ">= ",
                "> 0, ",
                "[",
                "[]",
                "[a]",
                "{0}",
                "$1",
                "\\",
                "1E999",
                "1E99999999999",
                "-0.0",
                "1e5",
                "2026-99-99",
                "2026-01-01 .. ",
                "2026-01-01/..",
                "*",
                "?",
                "NaN",
                "a/b c, d");
        return Arbitraries.oneOf(odd, Arbitraries.strings().ofMaxLength(20))
                .list()
                .ofMaxSize(6);
    }
}
