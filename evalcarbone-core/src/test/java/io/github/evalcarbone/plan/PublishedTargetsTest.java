package io.github.evalcarbone.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
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
    }

    @Test
    void the_health_system_has_5_percent_a_year_each_from_the_year_before() {
        PublishedTarget sante = PublishedTargets.find("sante").orElseThrow();
        Amount hundred = new Amount(100, Unit.parse("kg CO2 eq/year"));
        PlanTarget target = new PlanTarget(Total.of(hundred), 2024, sante.reduction(), sante.year(), sante.path());
        assertThat(target.limit(2024)).isEqualTo(hundred);
        assertThat(target.limit(2025).value()).isEqualTo(95);
        assertThat(target.limit(2026).value()).isCloseTo(90.25, within(1e-12));
        assertThat(target.limit(2060)).isEqualTo(target.limit(2050));
    }

    @Test
    void the_national_target_is_compared_with_1990() {
        PublishedTarget france = PublishedTargets.find("france").orElseThrow();
        assertThat(france.baseYear()).contains(1990);
        assertThat(france.reduction()).isEqualTo(0.4);
    }

    @Test
    void years_must_be_in_order() {
        Bilingual text = new Bilingual("x", "x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishedTarget(
                        "x",
                        text,
                        text,
                        0.1,
                        2030,
                        TargetPath.EQUAL_STEPS,
                        Optional.of(2030),
                        text,
                        "https://example.org",
                        "LicenseRef-none"));
    }
}
