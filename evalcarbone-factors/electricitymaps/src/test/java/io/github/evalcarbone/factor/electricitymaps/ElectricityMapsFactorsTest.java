package io.github.evalcarbone.factor.electricitymaps;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.publishing.check.DatasetContract;
import org.junit.jupiter.api.Test;

/** The dataset of this artifact; what must hold for all datasets is in the contract. */
class ElectricityMapsFactorsTest extends DatasetContract {

    private final FactorDataset dataset = ElectricityMapsFactors.load();

    ElectricityMapsFactorsTest() {
        super(new ElectricityMapsFactors());
    }

    @Test
    void a_zone_has_a_mix_for_each_year() {
        assertThat(dataset.areas()).hasSize(352);
        assertThat(dataset.mixes("France", CLIMATE_CHANGE))
                .extracting(mix -> mix.factor().amount().value())
                .containsExactly(0.06, 0.091, 0.049, 0.033, 0.031);
        assertThat(dataset.area("us-cal-ciso")).contains("US-CAL-CISO");
    }
}
