package io.github.evalcarbone.factor.ef31;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Normalisation;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.publishing.check.DatasetContract;
import org.junit.jupiter.api.Test;

/** The dataset of this artifact; what must hold for all datasets is in the contract. */
class Ef31FactorsTest extends DatasetContract {

    private final FactorDataset dataset = Ef31Factors.load();

    Ef31FactorsTest() {
        super(new Ef31Factors());
    }

    @Test
    void every_category_has_a_normalisation_and_the_weights_make_one() {
        assertThat(dataset.normalisation())
                .extracting(Normalisation::category)
                .containsExactlyInAnyOrderElementsOf(ImpactCategory.ef31());
        assertThat(dataset.normalisation().stream()
                        .mapToDouble(Normalisation::weight)
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void a_value_is_reported_to_be_transcribed() {
        Normalisation climate = dataset.normalisation().stream()
                .filter(row -> row.category().equals(ImpactCategory.CLIMATE_CHANGE))
                .findFirst()
                .orElseThrow();
        assertThat(climate.perPersonYear()).hasToString("7553.08316285117 kg CO2 eq");
        assertThat(climate.method()).isEqualTo("EF 3.1");
        assertThat(climate.provenance().flags()).containsExactly("transcription-not-verified");
        assertThat(climate.provenance().source().doi()).isEqualTo("10.2760/798894");
    }

    @Test
    void it_covers_no_category_of_a_footprint() {
        assertThat(FactorSet.of(dataset).categories()).isEmpty();
    }
}
