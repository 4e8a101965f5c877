package io.github.evalcarbone.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.evalcarbone.problem.TextSource;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is checked before it is written is refused exactly where the reader refuses it. */
class JsonMeterTest {

    private static final String TEXT = "é€\uD83D\uDE00\"\n";

    private static void write(JsonWriter json) {
        json.startObject();
        json.member("text", TEXT);
        json.member("number", 0.1);
        json.member("whole", 12L);
        json.member("flag", true);
        json.startArray("items");
        json.item("one");
        json.endArray();
        json.startObject("inner");
        json.endObject();
        json.endObject();
    }

    private static String text() {
        StringWriter text = new StringWriter();
        try (JsonWriter json = JsonWriter.indented(text)) {
            write(json);
        }
        return text.toString();
    }

    private static int bytes() {
        return text().getBytes(StandardCharsets.UTF_8).length;
    }

    private static void check(Limits limits, Consumer<JsonWriter> writing) {
        try (JsonWriter json = JsonWriter.checking(limits, "It")) {
            writing.accept(json);
        }
    }

    @Test
    void the_limits_themselves_are_allowed() {
        Limits limits = new Limits(bytes(), 3, 8, TEXT.length());
        assertThat(JsonReader.read(TextSource.of("it", text()), limits).problems())
                .isEmpty();
        assertThatCode(() -> check(limits, JsonMeterTest::write)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "values", "characters"})
    void one_more_is_refused_by_both(String which) {
        Limits limits = new Limits(
                bytes() - (which.equals("bytes") ? 1 : 0),
                3,
                8 - (which.equals("values") ? 1 : 0),
                TEXT.length() - (which.equals("characters") ? 1 : 0));
        assertThat(JsonReader.read(TextSource.of("it", text()), limits).hasErrors())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(limits, JsonMeterTest::write))
                .withMessageStartingWith("It must have ")
                .withMessageContaining(which);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"})
    void half_a_pair_is_refused(String half) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(Limits.USUAL, json -> {
                    json.startObject();
                    json.member("text", half);
                    json.endObject();
                }))
                .withMessageContaining("well-formed");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void what_is_no_number_is_refused(double number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(Limits.USUAL, json -> {
                    json.startObject();
                    json.member("number", number);
                }))
                .withMessageContaining("finite");
    }
}
