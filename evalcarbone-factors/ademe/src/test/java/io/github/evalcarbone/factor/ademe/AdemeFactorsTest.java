package io.github.evalcarbone.factor.ademe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.publishing.check.DatasetContract;
import org.junit.jupiter.api.Test;

/** The dataset of this artifact; what must hold for all datasets is in the contract. */
class AdemeFactorsTest extends DatasetContract {

    private final FactorDataset dataset = AdemeFactors.load();

    AdemeFactorsTest() {
        super(new AdemeFactors());
    }

    @Test
    void a_terminal_has_three_phases_and_its_hours() {
        var desktop = dataset.model("desktop").orElseThrow().model();
        assertThat(desktop.electricity()).contains(153.3);
        assertThat(desktop.referenceHours()).contains(6.0);
        assertThat(desktop.lifetimeYears()).contains(6.0);
        assertThat(value("desktop", LifecyclePhase.MANUFACTURING)).isEqualTo(203);
        assertThat(value("monitor-24in", LifecyclePhase.MANUFACTURING)).isEqualTo(64.6);
    }

    @Test
    void a_data_centre_item_is_not_split() {
        assertThat(value("server", LifecyclePhase.EMBODIED)).isEqualTo(748);
        assertThat(dataset.factor("server", LifecyclePhase.MANUFACTURING, ImpactCategory.CLIMATE_CHANGE))
                .isEmpty();
    }

    @Test
    void the_french_mix_is_of_consumption_and_of_2024() {
        var mix = dataset.mix("France", ImpactCategory.CLIMATE_CHANGE, 2026).orElseThrow();
        assertThat(mix.factor().amount()).hasToString("0.0519 kg CO2 eq/kWh");
        assertThat(mix.basis()).isEqualTo("consumption");
        assertThat(mix.year()).contains(2024);
    }

    @Test
    void one_value_stands_for_each_of_the_years_it_is_smoothed_over() {
        for (int year = 2021; year <= 2024; year++) {
            assertThat(dataset.mix("FR", ImpactCategory.CLIMATE_CHANGE, year)
                            .orElseThrow()
                            .year())
                    .contains(year);
        }
        assertThat(dataset.mix("FR", ImpactCategory.CLIMATE_CHANGE, 2020)).isEmpty();
    }

    @Test
    void a_charger_has_no_use_of_its_own() {
        var charger = dataset.model("laptop-charger").orElseThrow().model();
        assertThat(charger.electricity()).contains(0.0);
        assertThat(charger.provenance().flags()).isEmpty();
        assertThat(dataset.models())
                .filteredOn(model -> model.provenance().flags().contains("phases-missing"))
                .hasSize(3);
    }

    @Test
    void a_doubtful_figure_is_flagged() {
        assertThat(dataset.models())
                .filteredOn(model -> model.provenance().flags().contains("suspect"))
                .hasSize(3);
        assertThat(dataset.factor("printer-home", LifecyclePhase.END_OF_LIFE, ImpactCategory.CLIMATE_CHANGE)
                        .orElseThrow()
                        .provenance()
                        .flags())
                .containsExactly("suspect");
    }

    private double value(String model, LifecyclePhase phase) {
        return dataset.factor(model, phase, ImpactCategory.CLIMATE_CHANGE)
                .orElseThrow()
                .amount()
                .value();
    }

    @Test
    void servers_storage_and_core_network_stand_in_a_room() {
        assertThat(dataset.types())
                .filteredOn(EquipmentType::isOfRoom)
                .extracting(EquipmentType::id)
                .containsExactly("rack-server", "firewall", "router", "storage-unit");
    }

    @Test
    void no_type_supports_others() {
        assertThat(dataset.types()).noneMatch(EquipmentType::isSupport);
    }
}
