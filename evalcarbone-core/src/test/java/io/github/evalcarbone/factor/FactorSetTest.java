package io.github.evalcarbone.factor;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.EMBODIED;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.footprint.DatasetUse;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.rule.Methodology;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Custom datasets, and combinations of several. */
class FactorSetTest {

    private static FactorDataset.Builder own(String id) {
        return FactorDataset.builder(
                        id,
                        "1",
                        Source.of("s", "own", "CC0-1.0").withPublisher("me").withVersion("1"))
                .add(EquipmentType.of("t").withLifetimeYears(5).withDefaultModel("M"))
                .add(DeviceModel.of("M", "t").withElectricity(10).withReferenceHours(24))
                .factor("m", MANUFACTURING, CLIMATE_CHANGE, 100)
                .mix("FR", CLIMATE_CHANGE, 0.05);
    }

    static Stream<ThrowingCallable> impossible() {
        return Stream.of(
                () -> own("a").add(EquipmentType.of("u").withLifetimeYears(-5)),
                () -> own("a").add(DeviceModel.of("n", "t").withElectricity(Double.NaN)),
                () -> own("a").add(DeviceModel.of("n", "t").withReferenceHours(0)),
                () -> own("a").factor("M", MANUFACTURING, CLIMATE_CHANGE, 101),
                () -> own("a").mix("fr", CLIMATE_CHANGE, 0.06),
                () -> own("a").add(DeviceModel.of("m", "t")),
                () -> own("a").add(DeviceModel.of("n", "nowhere")).build(),
                () -> own("a").add(EquipmentType.of("u").withDefaultModel("nobody"))
                        .build(),
                () -> own("a").factor("nobody", MANUFACTURING, CLIMATE_CHANGE, 1)
                        .build(),
                () -> FactorSet.of(),
                () -> FactorSet.of(own("a").build(), own("a").build()));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void what_cannot_be_is_refused(ThrowingCallable make) {
        assertThatIllegalArgumentException().isThrownBy(make).withMessageContaining("must");
    }

    @ParameterizedTest
    @CsvSource({
        "Allemagne, DE", "ALLEMAGNE, DE", "germany, DE", "DEU, DE", "de, DE", "États-Unis, US", "ETATS UNIS, US",
                "USA, US",
        "Royaume-Uni, GB", "UK, GB", "Cote d'Ivoire, CI", "Côte d’Ivoire, CI", "Chine, CN", "Congo, ", "Atlantide, ",
                "'', "
    })
    void countries_have_french_and_english_names(String name, String code) {
        FactorDataset.Builder builder = own("areas");
        Stream.of("DE", "US", "GB", "CI", "CN", "CG", "CD").forEach(area -> builder.mix(area, CLIMATE_CHANGE, 0.5));
        FactorSet factors = FactorSet.of(builder.build());
        assertThat(factors.area(name)).isEqualTo(Optional.ofNullable(code));
        assertThat(factors.mix(name, CLIMATE_CHANGE, 2026).map(ElectricityMix::area))
                .isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void names_are_found_ignoring_case() {
        FactorDataset dataset = own("a").build();
        assertThat(dataset.model(" m ")).isPresent();
        assertThat(dataset.factor("M", MANUFACTURING, CLIMATE_CHANGE)).isPresent();
        assertThat(dataset.area("fr")).contains("FR");
    }

    @Test
    void a_dataset_does_not_change_with_its_builder() {
        FactorDataset.Builder builder = own("a");
        FactorDataset dataset = builder.build();
        builder.mix("DE", CLIMATE_CHANGE, 0.4).method(CLIMATE_CHANGE, "EF 3.1");
        assertThat(dataset.mix("DE", CLIMATE_CHANGE, 2026)).isEmpty();
        assertThat(dataset.methods()).containsEntry(CLIMATE_CHANGE, "not stated");
        assertThatThrownBy(() -> dataset.methods().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void two_methods_for_one_category_are_refused() {
        FactorDataset other = own("b").method(CLIMATE_CHANGE, "EF 3.1").build();
        assertThatThrownBy(() -> FactorSet.of(own("a").build(), other))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("EVC-3005");
    }

    @Test
    void the_first_dataset_that_knows_a_device_answers_for_it() {
        FactorSet factors = FactorSet.of(own("a").build(), own("b").build());
        DeviceModel model = factors.model("m").orElseThrow().model();
        assertThat(factors.factor(model, MANUFACTURING, CLIMATE_CHANGE)
                        .orElseThrow()
                        .provenance()
                        .dataset())
                .isEqualTo("a 1");
    }

    @Test
    void the_mix_is_that_of_the_year_else_of_the_nearest_earlier_one() {
        FactorDataset dataset = own("a").mix("DE", CLIMATE_CHANGE, 2022, 0.4)
                .mix("DE", CLIMATE_CHANGE, 2020, 0.5)
                .build();
        assertThat(dataset.mix("de", CLIMATE_CHANGE, 2019)).isEmpty();
        assertThat(dataset.mix("de", CLIMATE_CHANGE, 2021))
                .hasValueSatisfying(mix -> assertThat(mix.year()).contains(2020));
        assertThat(dataset.mix("de", CLIMATE_CHANGE, 2022))
                .hasValueSatisfying(mix -> assertThat(mix.year()).contains(2022));
        assertThat(dataset.mixes("DE", CLIMATE_CHANGE))
                .extracting(mix -> mix.year().orElseThrow())
                .containsExactly(2020, 2022);
        assertThat(dataset.mix("FR", CLIMATE_CHANGE, 1990))
                .hasValueSatisfying(mix -> assertThat(mix.year()).isEmpty());
    }

    @Test
    void a_result_reports_that_the_mix_is_of_an_earlier_year() {
        FactorSet factors =
                FactorSet.of(own("a").mix("DE", CLIMATE_CHANGE, 2024, 0.4).build());
        assertThat(findings(factors, "DE", 2026))
                .containsExactly("EVC-3011: The electricity mix of [DE] is of 2024; there is none of 2026.");
        assertThat(findings(factors, "DE", 2024)).isEmpty();
        assertThat(footprint(factors, "DE", 2023).gaps())
                .extracting(gap -> gap.problem().code())
                .contains(CoreCode.MIX_MISSING);
    }

    private static List<String> findings(FactorSet factors, String country, int year) {
        return footprint(factors, country, year).findings().stream()
                .filter(finding -> finding.problem().code().toString().startsWith("EVC-30"))
                .filter(finding -> !finding.problem().is(CoreCode.ELECTRICITY_USED))
                .map(finding ->
                        finding.problem().code() + ": " + finding.problem().message(Language.ENGLISH))
                .toList();
    }

    private static Footprint footprint(FactorSet factors, String country, int year) {
        List<Equipment> lines = List.of(
                Equipment.of("m").withCountry(country).withId("1"),
                Equipment.of("m").withCountry(country).withId("2"));
        return FootprintCalculator.of(Methodology.evalcarbone(), factors)
                .calculate(Inventory.of("two", LocalDate.of(year, 6, 1), lines));
    }

    @Test
    void two_datasets_that_do_not_state_their_method_are_reported() {
        FactorSet factors = FactorSet.of(own("a").build(), own("b").build());
        assertThat(findings(factors, "FR", 2026)).singleElement().asString().startsWith("EVC-3010: [a 1, b 1]");
        assertThat(findings(FactorSet.of(own("a").build()), "FR", 2026)).isEmpty();
    }

    @Test
    void a_figure_of_ones_own_leaves_a_trace() {
        Source declaration = Source.of("epd", "Maker's declaration", "CC0-1.0")
                .withPublisher("Maker")
                .withVersion("1");
        FactorSet before = FactorSet.of(own("a").build());
        FactorSet factors = before.withFactor("M", MANUFACTURING, CLIMATE_CHANGE, 80, declaration)
                .withMix("fr", CLIMATE_CHANGE, 0.04, declaration);
        DeviceModel model = factors.model("m").orElseThrow().model();
        Factor factor = factors.factor(model, MANUFACTURING, CLIMATE_CHANGE).orElseThrow();
        assertThat(factor.amount()).hasToString("80.0 kg CO2 eq/item");
        assertThat(factor.provenance().source()).isEqualTo(declaration);
        assertThat(factor.provenance().locator()).startsWith("in place of 100.0 kg CO2 eq/item of a 1");
        assertThat(factors.mix("FR", CLIMATE_CHANGE, 2026)
                        .orElseThrow()
                        .factor()
                        .amount()
                        .value())
                .isEqualTo(0.04);
        assertThat(findings(factors, "FR", 2026)).hasSize(2).allMatch(text -> text.startsWith("EVC-3012: "));
        assertThat(before.remarks()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> before.withFactor("nobody", MANUFACTURING, CLIMATE_CHANGE, 1, declaration));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> before.withMix("FR", CLIMATE_CHANGE, Double.NaN, declaration));
    }

    @Test
    void one_device_in_every_dataset() {
        FactorDataset other = own("b").add(DeviceModel.of("n", "t"))
                .factor("n", EMBODIED, CLIMATE_CHANGE, 356)
                .build();
        FactorSet factors = FactorSet.of(own("a").build(), other);
        assertThat(factors.compare("n"))
                .singleElement()
                .satisfies(figures -> assertThat(
                                figures.embodied(CLIMATE_CHANGE).orElseThrow().value())
                        .isEqualTo(356));
        assertThat(factors.compare("t"))
                .extracting(DeviceFigures::toString)
                .containsExactly("a 1: M (TYPE_DEFAULT)", "b 1: M (TYPE_DEFAULT)");
        assertThat(factors.compare("t").get(0).embodied(CLIMATE_CHANGE)).isEmpty();
    }

    @Test
    void a_result_reports_how_much_comes_from_each_dataset() {
        FactorDataset other = own("b").mix("DE", CLIMATE_CHANGE, 0.4).build();
        FactorSet factors = FactorSet.of(own("a").build(), other, own("c").build());
        List<Equipment> lines = List.of(
                Equipment.of("m").withCountry("FR").withId("1"),
                Equipment.of("m").withCountry("DE").withId("2"),
                Equipment.of("nobody").withCountry("FR").withId("3"));
        assertThat(FootprintCalculator.of(Methodology.evalcarbone(), factors)
                        .calculate(Inventory.of("three", LocalDate.of(2026, 1, 1), lines))
                        .datasetUses())
                .containsExactly(new DatasetUse("a 1", 2, 4), new DatasetUse("b 1", 1, 1), new DatasetUse("c 1", 0, 0));
    }

    @Test
    void a_dataset_put_first_answers_and_what_was_replaced_stays_replaced() {
        Source declaration = Source.of("epd", "Declaration", "CC0-1.0");
        FactorSet replaced = FactorSet.of(own("a").build()).withMix("FR", CLIMATE_CHANGE, 0.04, declaration);
        FactorSet factors = replaced.withFirst(FactorDataset.builder("b", "1", declaration)
                .mix("DE", CLIMATE_CHANGE, 0.4)
                .build());
        assertThat(factors.datasets()).extracting(FactorDataset::toString).containsExactly("b 1", "a 1");
        assertThat(factors.mix("FR", CLIMATE_CHANGE, 2026)
                        .orElseThrow()
                        .factor()
                        .amount())
                .hasToString("0.04 kg CO2 eq/kWh");
        assertThat(replaced.datasets()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> replaced.withFirst(own("a").build()));
    }
}
