package io.github.evalcarbone.factor.factbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.factor.Coefficient;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.publishing.check.DatasetContract;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The dataset of this artifact; what must hold for all datasets is in the contract. */
class FactbookFactorsTest extends DatasetContract {

    private final FactorDataset dataset = FactbookFactors.load();

    FactbookFactorsTest() {
        super(new FactbookFactors());
    }

    @Test
    void a_country_has_the_electricity_lost_for_each_kilowatt_hour_consumed() {
        assertThat(FactorSet.of(dataset).losses("FR").orElseThrow().amount()).hasToString("0.08491 1");
        assertThat(FactorSet.of(dataset).losses("FR-COR").orElseThrow().id()).isEqualTo("electricity.losses.fr");
        assertThat(dataset.coefficient("electricity.losses.fr")
                        .orElseThrow()
                        .provenance()
                        .locator())
                .isEqualTo("Energy, Electricity, France (fr.json)");
    }

    @Test
    void it_has_countries_alone() {
        assertThat(dataset.coefficients())
                .hasSize(210)
                .extracting(Coefficient::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> Arrays.asList(Locale.getISOCountries()).contains(country(id)) || id.endsWith(".xk"));
        assertThat(FactorSet.of(dataset).losses("RE")).isEmpty();
    }

    private static String country(String id) {
        return id.replace("electricity.losses.", "").toUpperCase(Locale.ROOT);
    }

    @Test
    void what_is_odd_is_flagged() {
        assertThat(dataset.coefficients())
                .filteredOn(losses -> losses.provenance().flags().contains("suspect"))
                .extracting(losses -> country(losses.id()))
                .containsExactlyInAnyOrder("BS", "BT", "GL", "KY", "SG", "CG", "HN", "IQ", "LR", "SL", "ST", "VE");
    }

    /** 30 % of what is supplied are 0.4286 of what is consumed. */
    @Test
    void what_is_not_flagged_is_from_2_to_30_percent_of_the_supply() {
        assertThat(dataset.coefficients())
                .filteredOn(losses -> losses.provenance().flags().isEmpty())
                .allMatch(losses ->
                        losses.amount().value() > 0.0204 && losses.amount().value() < 0.4286);
    }
}
