package io.github.evalcarbone.uncertainty.basis;

import static io.github.evalcarbone.impact.ImpactCategory.ACIDIFICATION;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.distribution.Centre;
import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.distribution.Lognormal;
import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.distribution.UncertainFigure;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.rule.Parameter;
import io.github.evalcarbone.rule.RuleSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The data of the library, by the figures of the publications. */
class UncertaintyDefaultsTest {

    private static final UncertaintyDefaults DEFAULTS = UncertaintyDefaults.shipped();

    private static DescribedFigure described(FigureKind kind, Optional<String> type, String... marks) {
        return described(kind, LifecyclePhase.MANUFACTURING, CLIMATE_CHANGE, type, marks);
    }

    private static DescribedFigure described(
            FigureKind kind, LifecyclePhase phase, ImpactCategory category, Optional<String> type, String... marks) {
        UncertainFigure figure =
                new UncertainFigure(kind, "test 1", "row-1", Optional.of(phase), Optional.of(category));
        return new DescribedFigure(figure, Optional.empty(), type, Set.of(marks), Optional.empty());
    }

    private static DescribedFigure parameter(String id) {
        return DescribedFigure.of(
                new UncertainFigure(FigureKind.PARAMETER, "rules 1", id, Optional.empty(), Optional.empty()));
    }

    /** Last column of the page: with the basic factor of 1.05. */
    @ParameterizedTest
    @CsvSource({
        "A, 1 1 1 1 1, 1.0000, 1.0500",
        "B, 2 1 2 1 1, 1.0587, 1.0780",
        "C, 3 2 3 2 3, 1.2559, 1.2624",
        "D, 4 3 4 3 4, 1.6215, 1.6255",
        "E, 5 5 5 5 5, 2.5164, 2.5196"
    })
    void a_class_has_the_deviation_of_its_scores(String id, String scores, double without, double with) {
        QualityClass quality = DEFAULTS.classes().stream()
                .filter(some -> some.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(quality.pedigree().scores())
                .isEqualTo(
                        Arrays.stream(scores.split(" ")).map(Integer::valueOf).toList());
        assertThat(DEFAULTS.matrix().squaredDeviation(quality.pedigree(), 1)).isCloseTo(without, within(5e-5));
        double deviation = quality.distribution().geometricDeviation();
        assertThat(deviation * deviation).isCloseTo(with, within(5e-5));
        String said = String.valueOf(with).replaceAll("0+$", "");
        assertThat(quality.titles().english()).isEqualTo("class " + id + " (GSD² " + said + ")");
        assertThat(quality.titles().french()).contains(said.replace('.', ','));
    }

    @Test
    void the_empirical_matrix_and_the_basic_factors_are_those_of_the_page() {
        PedigreeMatrix empirical = DEFAULTS.matrices().get(1);
        assertThat(empirical.factors().get(0)).isEqualTo(List.of(1.0, 1.54, 1.61, 1.69, 1.69));
        assertThat(empirical.factors().get(4)).isEqualTo(List.of(1.0, 1.18, 1.65, 2.08, 2.8));
        assertThat(empirical.sampleSize()).isEmpty();
        assertThat(DEFAULTS.matrix().sampleSize()).hasSize(5);
        assertThat(DEFAULTS.basicFactors())
                .containsEntry("energy and materials", 1.05)
                .containsEntry("transport", 2.0)
                .containsEntry("infrastructure", 3.0);
    }

    /** A mistake of the file of 0.78 for 0.595 would be seen: exp(2 sigma) of the page. */
    @ParameterizedTest
    @CsvSource({"laptop, 3.01", "desktop, 3.97", "monitor, 1.80", "tablet, 1.80"})
    void generic_devices_have_the_spread_of_ecodiag(String type, double squared) {
        StatedUncertainty published = DEFAULTS.published(
                        described(FigureKind.FACTOR, Optional.of(type), DescribedFigure.GENERIC))
                .orElseThrow();
        Lognormal distribution = (Lognormal) published.distribution();
        double deviation = distribution.geometricDeviation();
        assertThat(deviation * deviation).isCloseTo(squared, within(0.005));
        assertThat(distribution.centre()).isEqualTo(Centre.MEAN);
        assertThat(published.basis()).isEqualTo(UncertaintyBasis.PUBLISHED);
    }

    @Test
    void that_spread_is_of_the_making_of_generic_devices_in_climate_change_alone() {
        Optional<String> laptop = Optional.of("laptop");
        assertThat(DEFAULTS.published(described(FigureKind.FACTOR, laptop))).isEmpty();
        assertThat(DEFAULTS.published(described(FigureKind.ELECTRICITY, laptop, DescribedFigure.GENERIC)))
                .isEmpty();
        assertThat(DEFAULTS.published(described(
                        FigureKind.FACTOR,
                        LifecyclePhase.END_OF_LIFE,
                        CLIMATE_CHANGE,
                        laptop,
                        DescribedFigure.GENERIC)))
                .isEmpty();
        assertThat(DEFAULTS.published(described(
                        FigureKind.FACTOR,
                        LifecyclePhase.MANUFACTURING,
                        ACIDIFICATION,
                        laptop,
                        DescribedFigure.GENERIC)))
                .isEmpty();
        assertThat(DEFAULTS.published(described(FigureKind.FACTOR, Optional.of("firewall"), DescribedFigure.GENERIC)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FACTOR, '', B",
        "FACTOR, generic, C",
        "FACTOR, generic;suspect, D",
        "FACTOR, median;one-maker;proxy, D",
        "FACTOR, licence-unclear, B",
        "MIX, '', B",
        "MIX, suspect, D",
        "ELECTRICITY, '', C",
        "ELECTRICITY, personal-profile, D",
        "FACTOR, personal-profile, B",
        "REFERENCE_HOURS, assumption, D",
        "TYPE_LIFETIME, '', D",
        "LOSSES, '', C"
    })
    void the_worst_of_kind_and_marks_is_the_class(FigureKind kind, String marks, String quality) {
        String[] all = marks.isEmpty() ? new String[0] : marks.split(";");
        DescribedFigure figure = described(kind, Optional.empty(), all);
        assertThat(DEFAULTS.qualityClass(figure).map(QualityClass::id)).contains(quality);
        StatedUncertainty byClass = DEFAULTS.byClass(figure).orElseThrow();
        assertThat(byClass.basis()).isEqualTo(UncertaintyBasis.CLASS_DEFAULT);
        assertThat(byClass.source().english()).contains("class " + quality);
        assertThat(byClass.source().french()).contains("classe " + quality);
    }

    @ParameterizedTest
    @EnumSource(value = FigureKind.class, mode = EnumSource.Mode.EXCLUDE, names = "PARAMETER")
    void every_kind_of_figure_has_a_class(FigureKind kind) {
        assertThat(DEFAULTS.byClass(described(kind, Optional.empty()))).isPresent();
    }

    static List<String> ruleSets() {
        return RuleSet.names();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void every_parameter_of_a_rule_set_is_listed_with_a_reason(String name) {
        assertThat(RuleSet.find(name).orElseThrow().parameters())
                .extracting(Parameter::id)
                .allMatch(DEFAULTS::knows);
    }

    @Test
    void choices_are_uncertain_and_constants_are_not() {
        assertThat(DEFAULTS.byClass(parameter("pue.default"))
                        .orElseThrow()
                        .source()
                        .english())
                .contains("class C");
        assertThat(DEFAULTS.byClass(parameter("lifetime.default"))
                        .orElseThrow()
                        .source()
                        .english())
                .contains("class E");
        assertThat(DEFAULTS.byClass(parameter("sharing.byod"))
                        .orElseThrow()
                        .source()
                        .english())
                .contains("PCR", "read as", "±\u00a020\u00a0%")
                .doesNotContain("class");
        assertThat(DEFAULTS.byClass(parameter("hours-per-day"))).isEmpty();
        assertThat(DEFAULTS.byClass(parameter("second-life.method"))).isEmpty();
        assertThat(DEFAULTS.byClass(parameter("of.another.rule.set"))).isEmpty();
    }

    @Test
    void facts_have_the_level_of_what_the_line_states() {
        Equipment named = Equipment.of("laptop-1");
        Equipment typed = Equipment.ofType("laptop");
        assertThat(level(UncertainFact.QUANTITY, named)).isCloseTo(1.01, within(1e-12));
        assertThat(level(UncertainFact.QUANTITY, typed)).isCloseTo(1.1, within(1e-12));
        assertThat(level(UncertainFact.SERVICE_LIFE, named)).isCloseTo(1.1, within(1e-12));
        assertThat(level(UncertainFact.HOURS, named)).isCloseTo(1.2, within(1e-12));
        assertThat(level(UncertainFact.ELECTRICITY, named.withUsage(UsageProfile.measured(30))))
                .isCloseTo(1.01, within(1e-12));
        assertThat(level(UncertainFact.ELECTRICITY, named)).isCloseTo(1.1, within(1e-12));
    }

    private static double level(UncertainFact fact, Equipment line) {
        StatedUncertainty stated = DEFAULTS.of(fact, line).orElseThrow();
        assertThat(stated.source().english()).contains("read as");
        assertThat(stated.source().french()).contains("lus comme");
        double deviation = ((Lognormal) stated.distribution()).geometricDeviation();
        return deviation * deviation;
    }

    @Test
    void every_source_is_cited_in_both_languages() {
        assertThat(DEFAULTS.name()).isEqualTo("evalcarbone-uncertainty 1.0.0");
        assertThat(DEFAULTS.sources()).hasSize(5).allSatisfy(source -> {
            assertThat(List.of(source.titles().french(), source.titles().english(), source.locator(), source.licence()))
                    .noneMatch(String::isBlank);
            assertThat(source.titles().french()).isNotEqualTo(source.titles().english());
            assertThat(source.url()).startsWith("https://");
        });
    }
}
