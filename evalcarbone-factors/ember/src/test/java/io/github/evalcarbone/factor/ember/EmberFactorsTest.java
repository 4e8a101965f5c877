package io.github.evalcarbone.factor.ember;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.electricity.NetworkLosses;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.publishing.check.DatasetContract;
import org.junit.jupiter.api.Test;

/** The dataset of this artifact; what must hold for all datasets is in the contract. */
class EmberFactorsTest extends DatasetContract {

    private final FactorDataset dataset = EmberFactors.load();

    EmberFactorsTest() {
        super(new EmberFactors());
    }

    @Test
    void a_country_has_a_mix_for_each_year() {
        assertThat(dataset.mixes("FR", ImpactCategory.CLIMATE_CHANGE)).hasSize(25);
        assertThat(dataset.mix("France", ImpactCategory.CLIMATE_CHANGE, 2022)
                        .orElseThrow()
                        .factor()
                        .amount()
                        .value())
                .isCloseTo(0.07855, within(0.00001));
        assertThat(dataset.mix("fr", ImpactCategory.CLIMATE_CHANGE, 2026)
                        .orElseThrow()
                        .year())
                .contains(2024);
        assertThat(dataset.mix("FR", ImpactCategory.CLIMATE_CHANGE, 1999)).isEmpty();
    }

    @Test
    void a_mix_is_the_life_cycle_of_a_kilowatt_hour_put_on_the_grid() {
        assertThat(dataset.areas())
                .flatExtracting(area -> dataset.mixes(area, ImpactCategory.CLIMATE_CHANGE))
                .hasSize(5149)
                .allMatch(mix -> mix.scope() == MixScope.LIFE_CYCLE && mix.losses() == NetworkLosses.EXCLUDED);
    }

    @Test
    void groups_of_countries_are_left_out() {
        assertThat(dataset.areas()).hasSize(214).allMatch(area -> area.length() == 2);
        assertThat(dataset.area("World")).isEmpty();
        assertThat(dataset.area("Kosovo")).contains("XK");
    }
}
