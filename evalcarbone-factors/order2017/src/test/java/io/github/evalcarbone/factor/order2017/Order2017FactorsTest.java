package io.github.evalcarbone.factor.order2017;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.electricity.MixBasis;
import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.electricity.NetworkLosses;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.publishing.check.DatasetContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dataset of this artifact; what must hold for all datasets is in the contract. */
class Order2017FactorsTest extends DatasetContract {

    private final FactorDataset dataset = Order2017Factors.load();

    Order2017FactorsTest() {
        super(new Order2017Factors());
    }

    private ElectricityMix mix(String area, int year) {
        return dataset.mix(area, ImpactCategory.CLIMATE_CHANGE, year).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Corse", "Corsica", "corse", "FR-COR"})
    void corsica_is_found_by_its_names(String name) {
        ElectricityMix corsica = mix(name, 2026);
        assertThat(corsica.area()).isEqualTo("FR-COR");
        assertThat(corsica.factor().amount()).hasToString("0.59 kg CO2 eq/kWh");
        assertThat(corsica.year()).contains(2017);
    }

    @Test
    void a_year_before_the_order_has_no_mix() {
        assertThat(dataset.mix("FR-COR", ImpactCategory.CLIMATE_CHANGE, 2016)).isEmpty();
    }

    @Test
    void every_mix_is_a_life_cycle_of_a_kilowatt_hour_consumed() {
        assertThat(dataset.areas())
                .containsExactlyInAnyOrder("FR", "FR-COR", "GP", "GF", "MQ", "YT", "RE")
                .allSatisfy(area -> {
                    ElectricityMix mix = mix(area, 2017);
                    assertThat(mix.basis()).isEqualTo(MixBasis.CONSUMPTION);
                    assertThat(mix.scope()).isEqualTo(MixScope.LIFE_CYCLE);
                    assertThat(mix.losses()).isEqualTo(NetworkLosses.INCLUDED);
                });
    }

    @Test
    void french_guiana_alone_is_suspect() {
        assertThat(dataset.areas())
                .filteredOn(
                        area -> mix(area, 2017).factor().provenance().flags().contains("suspect"))
                .containsExactly("GF");
        assertThat(mix("GF", 2017).factor().amount().value()).isEqualTo(2.56);
    }
}
