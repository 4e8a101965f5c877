package io.github.evalcarbone.rulessite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of a rule set are escaped. */
class HostileTextTest {

    private static final String HOSTILE =
            "</title></style>]]>--><script>alert('1')</script><b onclick=\"x\">{{w.id}} &amp; &lt;";

    @ParameterizedTest
    @ValueSource(strings = {"titles", "notes", "publisher", "licence", "source", "sources", "title"})
    void every_text_of_a_file_is_escaped(String key) {
        String page = pageWith(key, HOSTILE);
        assertThat(page).doesNotContain("<script").doesNotContain("<b ").doesNotContain("onclick=\"");
        assertThat(Page.parse(page).text()).contains(HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001b", "\u0085", "\u202e", "\u2066", "\ufffe", "\ufffd"})
    void what_xml_forbids_and_what_turns_the_writing_becomes_a_mark(String character) {
        assertThat(Page.parse(pageWith("titles", "a" + character + "b")).text()).contains("a\ufffdb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "\ud83c\udf31", "\u00a0", "’", "日本"})
    void other_characters_stay(String character) {
        assertThat(Page.parse(pageWith("titles", "a" + character + "b")).text()).contains("a" + character + "b");
    }

    /** The page of a small rule set that has the text at one of its keys. */
    private static String pageWith(String key, String text) {
        String json = Resource.text("small.json")
                .replaceAll("@" + key + "@", Matcher.quoteReplacement(quoted(text)))
                .replaceAll("@[a-z]+@", "text");
        var stream = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        return Site.page(RuleSet.read(TextSource.of("small.json", stream)).orThrow(), Words.of("en"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.chars().forEach(unit -> quoted.append("\\u%04x".formatted(unit)));
        return quoted.toString();
    }
}
