package io.github.evalcarbone.factor.neefe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.electricity.ElectricityView;
import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.factor.Coefficient;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.ademe.AdemeFactors;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.publishing.check.DatasetContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dataset of this artifact; what must hold for all datasets is in the contract. */
class NeefeFactorsTest extends DatasetContract {

    private final FactorDataset dataset = NeefeFactors.load();

    NeefeFactorsTest() {
        super(new NeefeFactors());
    }

    private Coefficient share(String id) {
        return dataset.coefficient("electricity.generation-share." + id).orElseThrow();
    }

    @Test
    void a_country_has_the_share_of_each_year() {
        assertThat(share("fr.2020").amount()).hasToString("0.8393 1");
        assertThat(share("de.2020").amount().value()).isEqualTo(0.9);
        assertThat(share("se.2020").amount().value()).isEqualTo(0.7324);
        assertThat(dataset.coefficients()).hasSize(27 * 31 + 29);
    }

    @Test
    void the_united_kingdom_ends_in_2018() {
        assertThat(share("gb.2018").provenance().flags()).isEmpty();
        assertThat(dataset.coefficient("electricity.generation-share.gb.2019")).isEmpty();
    }

    @Test
    void it_has_countries_alone_and_no_level() {
        assertThat(dataset.coefficients()).allSatisfy(share -> {
            assertThat(share.id()).matches("electricity\\.generation-share\\.[a-z]{2}\\.[0-9]{4}");
            assertThat(share.amount().value()).isBetween(0.3, 1.0);
        });
        assertThat(dataset.areas()).isEmpty();
    }

    @Test
    void what_cannot_be_is_flagged_and_never_above_one() {
        List<Coefficient> flagged = dataset.coefficients().stream()
                .filter(share -> share.provenance().flags().contains("suspect"))
                .toList();
        assertThat(flagged)
                .extracting(share -> share.id().replace("electricity.generation-share.", ""))
                .containsExactlyInAnyOrder(
                        "ro.2015", "si.1999", "si.2000", "si.2001", "si.2002", "si.2003", "si.2004", "si.2008",
                        "si.2009");
        assertThat(flagged).filteredOn(share -> share.amount().value() == 1).hasSize(3);
    }

    /** The share of 2020 serves for 2025; what is rounded stays below the life cycle. */
    @Test
    void the_last_share_serves_for_later_mixes() {
        FactorSet factors = FactorSet.of(AdemeFactors.load(), dataset).withElectricity(ElectricityView.LOCATION_BASED);
        ElectricityMix mix =
                factors.mix("FR", ImpactCategory.CLIMATE_CHANGE, 2025).orElseThrow();
        assertThat(mix.scope()).isEqualTo(MixScope.GENERATION);
        assertThat(mix.factor().amount().value()).isEqualTo(0.0461 * 0.8393);
        assertThat(mix.factor().provenance().locator()).contains("electricity.generation-share.fr.2020 of neefe");
    }

    @Test
    void a_territory_has_no_share() {
        FactorSet factors = FactorSet.of(AdemeFactors.load(), dataset).withElectricity(ElectricityView.LOCATION_BASED);
        assertThat(factors.mix("RE", ImpactCategory.CLIMATE_CHANGE, 2025)
                        .orElseThrow()
                        .scope())
                .isEqualTo(MixScope.LIFE_CYCLE);
    }
}
