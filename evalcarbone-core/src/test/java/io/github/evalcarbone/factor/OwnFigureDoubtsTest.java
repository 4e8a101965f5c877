package io.github.evalcarbone.factor;

import static io.github.evalcarbone.impact.ImpactCategory.ACIDIFICATION;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.report.FootprintReport;
import io.github.evalcarbone.rule.Methodology;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of a caller's own that look like a mistake are to be checked, in every result. */
class OwnFigureDoubtsTest {

    private static final Source SOURCE = Source.of("test", "Invented figures for tests", "CC0-1.0");
    private static final Source CONTRACT = Source.of("contract", "Contract", "CC0-1.0");
    private static final FactorSet FACTORS = FactorSet.of(factors("d").build());

    private static FactorDataset.Builder factors(String id) {
        FactorDataset.Builder builder = FactorDataset.builder(id, "1", SOURCE)
                .add(EquipmentType.of("laptop").withLifetimeYears(5).withDefaultModel("laptop-1"))
                .add(EquipmentType.of("server"))
                .add(DeviceModel.of("server-1", "server"))
                .factor("server-1", MANUFACTURING, CLIMATE_CHANGE, 3000)
                .mix("FR", CLIMATE_CHANGE, 0.05)
                .mix("SE", CLIMATE_CHANGE, 0.02)
                .mix("DE", CLIMATE_CHANGE, 0.4)
                .mix("PL", CLIMATE_CHANGE, 0.8)
                .mix("ES", CLIMATE_CHANGE, 0.2)
                .mix("FR", ACIDIFICATION, 0.0002);
        for (int i = 1; i <= 5; i++) {
            builder.add(DeviceModel.of("laptop-" + i, "laptop").withElectricity(30))
                    .factor("laptop-" + i, MANUFACTURING, CLIMATE_CHANGE, 100 + 50 * i);
        }
        return builder;
    }

    private static List<String> codes(FactorSet factors) {
        return factors.remarks(List.of(CLIMATE_CHANGE)).stream()
                .map(remark -> remark.code().code())
                .filter(code -> !code.equals(CoreCode.FIGURE_OVERRIDDEN.code())
                        && !code.equals(CoreCode.METHODS_NOT_STATED.code()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0.04, ''",
        "0.02, ''",
        "0.0199, EVC-3023",
        "0.49, ''",
        "0.5, EVC-3024",
        "0.8, EVC-3024",
        "0.9, EVC-3023 EVC-3024",
        "50, EVC-3023 EVC-3024",
        "0.005, EVC-3023 EVC-3024",
        "0, EVC-3023 EVC-3024",
        "-0.03, EVC-3023 EVC-3024"
    })
    void a_mix_outside_all_mixes_or_far_from_the_one_it_replaces_is_to_be_checked(double value, String expected) {
        FactorSet factors = FACTORS.withMix("FR", CLIMATE_CHANGE, value, CONTRACT);
        assertThat(String.join(" ", codes(factors))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"160, ''", "350, ''", "351, EVC-3023", "149, EVC-3023", "1500, EVC-3023 EVC-3024"})
    void a_factor_is_bound_by_those_of_the_models_of_its_type(double value, String expected) {
        FactorSet factors = FACTORS.withFactor("laptop-1", MANUFACTURING, CLIMATE_CHANGE, value, CONTRACT);
        assertThat(String.join(" ", codes(factors))).isEqualTo(expected);
    }

    @Test
    void few_figures_bound_nothing() {
        assertThat(codes(FACTORS.withFactor("server-1", MANUFACTURING, CLIMATE_CHANGE, 9000, CONTRACT)))
                .isEmpty();
        FactorSet acids = FACTORS.withMix("FR", ACIDIFICATION, 0.0003, CONTRACT);
        assertThat(acids.remarks(List.of(ACIDIFICATION))).hasSize(1);
    }

    @Test
    void an_own_dataset_put_first_is_checked_figure_by_figure() {
        FactorDataset own = own("own");
        assertThat(codes(FACTORS.withFirst(own))).containsExactly("EVC-3023", "EVC-3024", "EVC-3023", "EVC-3024");
        assertThat(FACTORS.withFirst(own).remarks(List.of(CLIMATE_CHANGE)))
                .filteredOn(remark -> remark.code() == CoreCode.OWN_FIGURE_FAR_OFF)
                .extracting(remark -> remark.values().get(0))
                .containsExactly("FR CLIMATE_CHANGE", "laptop-1 MANUFACTURING CLIMATE_CHANGE");
    }

    private static FactorDataset own(String id) {
        return FactorDataset.builder(id, "1", CONTRACT)
                .add(EquipmentType.of("laptop"))
                .add(DeviceModel.of("laptop-1", "laptop"))
                .add(DeviceModel.of("laptop-9", "laptop"))
                .factor("laptop-1", MANUFACTURING, CLIMATE_CHANGE, 2000)
                .factor("laptop-9", MANUFACTURING, CLIMATE_CHANGE, 160)
                .mix("FR", CLIMATE_CHANGE, 44.2)
                .mix("IT", CLIMATE_CHANGE, 0.3)
                .build();
    }

    @Test
    void an_own_dataset_among_the_others_is_checked_the_same_way() {
        FactorDataset own = own("own");
        FactorDataset published = factors("published").published().build();
        FactorSet first = FactorSet.of(own, published);
        assertThat(codes(first)).containsExactly("EVC-3023", "EVC-3024", "EVC-3023", "EVC-3024");
        assertThat(first.remarks())
                .isEqualTo(FactorSet.of(published).withFirst(own).remarks());
        assertThat(codes(FactorSet.of(published, own))).containsExactly("EVC-3023", "EVC-3023");
        assertThat(codes(FactorSet.of(own))).isEmpty();
    }

    @Test
    void published_datasets_differ_for_reasons_of_their_own() {
        FactorDataset.Builder other =
                FactorDataset.builder("other", "1", CONTRACT).mix("FR", CLIMATE_CHANGE, 44.2);
        FactorDataset published = factors("published").published().build();
        assertThat(codes(FactorSet.of(other.build(), published))).containsExactly("EVC-3023", "EVC-3024");
        assertThat(codes(FactorSet.of(other.published().build(), published))).isEmpty();
    }

    @Test
    void every_result_says_so_whether_or_not_a_line_uses_the_figure() {
        FactorSet factors = FACTORS.withMix("PL", CLIMATE_CHANGE, 800, CONTRACT);
        Footprint footprint = FootprintCalculator.of(Methodology.evalcarbone(), factors)
                .calculate(Inventory.of(
                        "CHU",
                        LocalDate.of(2026, 6, 30),
                        List.of(Equipment.of("laptop-1").withCountry("FR"))));
        assertThat(footprint.findings())
                .extracting(Finding::problem)
                .filteredOn(problem -> problem.code() == CoreCode.OWN_FIGURE_FAR_OFF)
                .singleElement()
                .extracting(Problem::severity)
                .isEqualTo(Severity.WARNING);
        assertThat(FootprintReport.of(footprint, factors, Language.ENGLISH).text())
                .contains("EVC-3023 (to check): The figure of [PL Climate change], [800 kg CO2 eq/kWh] by Contract,");
    }
}
