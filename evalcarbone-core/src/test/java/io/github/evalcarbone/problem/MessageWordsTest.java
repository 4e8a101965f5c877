package io.github.evalcarbone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What messages call categories and phases is what the rest of the library calls them. */
class MessageWordsTest {

    private static final List<Locale> LOCALES = List.of(Locale.FRENCH, Locale.ENGLISH);

    @Test
    void categories_have_their_labels() {
        assertThat(ImpactCategory.ef31())
                .allSatisfy(category -> assertThat(LOCALES).allSatisfy(locale -> {
                    assertThat(word(category.id(), locale)).isEqualTo(category.label(locale));
                    assertThat(word(category.english(), locale)).isEqualTo(category.label(locale));
                }));
    }

    @Test
    void phases_have_their_labels() {
        assertThat(Arrays.asList(LifecyclePhase.values()))
                .allSatisfy(phase -> assertThat(LOCALES)
                        .allSatisfy(
                                locale -> assertThat(word(phase.name(), locale)).isEqualTo(phase.label(locale))));
    }

    private static String word(String value, Locale locale) {
        return Messages.of(locale).filled("{0,words}", List.of(value));
    }
}
