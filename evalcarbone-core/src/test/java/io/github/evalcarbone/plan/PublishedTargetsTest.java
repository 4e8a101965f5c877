package io.github.evalcarbone.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Targets that come with the library: each with a source that can be looked up. */
class PublishedTargetsTest {

    @Test
    void each_has_a_source_in_both_languages() {
        assertThat(PublishedTargets.all()).isNotEmpty().allSatisfy(target -> {
            for (Language language : Language.values()) {
                assertThat(target.titles().in(language)).isNotBlank();
                assertThat(target.source().in(language)).isNotBlank();
            }
            assertThat(target.url()).startsWith("https://");
        });
        assertThat(PublishedTargets.all()).extracting(PublishedTarget::id).doesNotHaveDuplicates();
    }

    @Test
    void lyon_has_19_percent_by_2030_and_states_no_base_year() {
        PublishedTarget lyon = PublishedTargets.find("hcl").orElseThrow();
        assertThat(lyon.reduction()).isEqualTo(0.19);
        assertThat(lyon.year()).isEqualTo(2030);
        assertThat(lyon.baseYear()).isEmpty();
        assertThat(PublishedTargets.find("france")).isEmpty();
    }

    @Test
    void years_must_be_in_order() {
        Bilingual text = new Bilingual("x", "x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishedTarget(
                        "x", text, 0.1, 2030, Optional.of(2030), text, "https://example.org", "LicenseRef-none"));
    }
}
