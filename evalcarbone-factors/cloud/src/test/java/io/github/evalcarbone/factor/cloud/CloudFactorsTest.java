package io.github.evalcarbone.factor.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.publishing.check.DatasetContract;
import org.junit.jupiter.api.Test;

/** The dataset of this artifact; what must hold for all datasets is in the contract. */
class CloudFactorsTest extends DatasetContract {

    private final FactorDataset dataset = CloudFactors.load();

    CloudFactorsTest() {
        super(new CloudFactors());
    }

    @Test
    void powers_embodied_impacts_and_the_pue_are_found_by_their_id() {
        assertThat(dataset.coefficients()).hasSize(74 + 1493 + 126 + 1);
        assertThat(dataset.coefficient("aws.broadwell.power.max").orElseThrow().amount())
                .hasToString("3.685327540106952 Wh/hour/vCPU");
        assertThat(dataset.coefficient("aws.a1.medium.embodied").orElseThrow().amount())
                .hasToString("1022.21 kg CO2 eq/item");
        assertThat(dataset.coefficient("aws.pue").orElseThrow().amount().value())
                .isEqualTo(1.135);
        assertThat(dataset.coefficient("nobody")).isEmpty();
    }

    @Test
    void the_power_of_another_processor_is_flagged() {
        assertThat(flagged("proxy")).isEqualTo(8);
        assertThat(flagged("suspect")).isEqualTo(2);
    }

    private long flagged(String flag) {
        return dataset.coefficients().stream()
                .filter(coefficient -> coefficient.provenance().flags().contains(flag))
                .count();
    }

    @Test
    void no_line_of_an_inventory_finds_a_server_by_itself() {
        assertThat(dataset.models()).isEmpty();
        assertThat(dataset.model("a1.medium")).isEmpty();
    }
}
