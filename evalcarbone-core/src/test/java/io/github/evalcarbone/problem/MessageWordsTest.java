package io.github.evalcarbone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names of categories and phases in messages are those of the rest of the library. */
class MessageWordsTest {

    private static final List<Language> LANGUAGES = List.of(Language.FRENCH, Language.ENGLISH);

    @Test
    void categories_have_their_labels() {
        assertThat(ImpactCategory.ef31())
                .allSatisfy(category -> assertThat(LANGUAGES).allSatisfy(language -> {
                    assertThat(word(category.id(), language)).isEqualTo(category.label(language));
                    assertThat(word(category.english(), language)).isEqualTo(category.label(language));
                }));
    }

    @Test
    void phases_have_their_labels() {
        assertThat(Arrays.asList(LifecyclePhase.values()))
                .allSatisfy(phase -> assertThat(LANGUAGES)
                        .allSatisfy(language ->
                                assertThat(word(phase.name(), language)).isEqualTo(phase.label(language))));
    }

    private static String word(String value, Language language) {
        return Template.of(language).filled("{0,words}", List.of(value));
    }
}
