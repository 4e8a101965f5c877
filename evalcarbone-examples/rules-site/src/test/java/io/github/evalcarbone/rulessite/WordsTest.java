package io.github.evalcarbone.rulessite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.expression.RuleFunctions;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.rule.Aggregation;
import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.rule.RuleSetHeader.PublicationStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(Words.of("fr").all().keySet()).isEqualTo(Words.of("en").all().keySet());
        assertThat(Words.of("fr").all().values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void each_value_that_a_page_may_name_has_words(String language) {
        assertThat(Words.of(language).all()).containsKeys(keys().toArray(String[]::new));
    }

    private static Stream<String> keys() {
        return Stream.of(
                        keys("from.", LineInput.values()),
                        keys("from.", ObjectInput.values()),
                        keys("from.", InputSource.Measure.values()),
                        keys("aggregation.", Aggregation.values()),
                        RuleFunctions.shipped().all().stream().map(function -> "function-" + function),
                        Arrays.stream(Severity.values()).map(severity -> "severity." + severity),
                        Arrays.stream(PublicationStatus.values())
                                .map(status -> "status." + status.name().toLowerCase(Locale.ROOT)))
                .flatMap(keys -> keys);
    }

    private static Stream<String> keys(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value);
    }

    @Test
    void a_word_that_is_not_there_is_an_error() {
        assertThatThrownBy(() -> Words.of("en").text("nowhere")).hasMessageContaining("[nowhere]");
    }
}
