package io.github.evalcarbone.factor.ademe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.electricity.MixBasis;
import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.electricity.NetworkLosses;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.publishing.check.DatasetContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void the_french_mix_is_of_consumption_and_of_2025() {
        ElectricityMix mix = mix("France", 2026);
        assertThat(mix.factor().amount()).hasToString("0.0461 kg CO2 eq/kWh");
        assertThat(mix.basis()).isEqualTo(MixBasis.CONSUMPTION);
        assertThat(mix.year()).contains(2025);
    }

    private ElectricityMix mix(String area, int year) {
        return dataset.mix(area, ImpactCategory.CLIMATE_CHANGE, year).orElseThrow();
    }

    @Test
    void every_mix_is_a_life_cycle_of_a_kilowatt_hour_consumed() {
        assertThat(dataset.areas())
                .hasSize(10)
                .flatExtracting(area -> dataset.mixes(area, ImpactCategory.CLIMATE_CHANGE))
                .hasSize(14)
                .allMatch(mix -> mix.scope() == MixScope.LIFE_CYCLE)
                .allMatch(mix -> mix.losses() == NetworkLosses.INCLUDED);
    }

    /** The day of an update is no year of data: the value stands for any year. */
    @ParameterizedTest
    @CsvSource({
        "Guadeloupe, GP, 0.702",
        "Guyane, GF, 0.957",
        "La Réunion, RE, 0.78",
        "Mayotte, YT, 0.78",
        "Nouvelle-Calédonie, NC, 0.628",
        "Martinique, MQ, 0.84",
        "Tahiti, PF-TAH, 0.543",
        "Polynésie française hors Tahiti, PF-OTHER, 1.09"
    })
    void a_territory_has_a_mix_of_its_own(String name, String area, double value) {
        ElectricityMix mix = mix(name, 1999);
        assertThat(mix.area()).isEqualTo(area);
        assertThat(mix.factor().amount().value()).isEqualTo(value);
        assertThat(mix.year()).isEmpty();
        assertThat(mix.factor().provenance().flags()).isEmpty();
    }

    /** In data that name no territory in its own way, the core's names of countries find it. */
    @ParameterizedTest
    @CsvSource({
        "reunion, RE",
        "REU, RE",
        "Île de la Réunion, RE",
        "guyane francaise, GF",
        "French Guiana, GF",
        "Guyane, GF",
        "New Caledonia, NC",
        "nouvelle caledonie, NC",
        "Polynesie francaise, PF",
        "French Polynesia, PF",
        "MTQ, MQ"
    })
    void the_names_of_a_territory_find_it(String name, String area) {
        assertThat(FactorSet.of(dataset).area(name)).contains(area);
    }

    @Test
    void the_plain_mean_of_polynesia_is_flagged() {
        assertThat(mix("Polynésie française", 2025).factor().provenance().flags())
                .containsExactly("suspect");
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
