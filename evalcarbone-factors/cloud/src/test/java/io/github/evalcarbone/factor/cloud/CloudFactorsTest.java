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
        assertThat(dataset.coefficients()).hasSize(74 + 1493 + 126 + 1 + 945 + 188 + 23 + 60);
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
        assertThat(flagged("proxy")).isEqualTo(8 + 12);
        assertThat(flagged("suspect")).isEqualTo(2);
    }

    /** 8,760 hours of a V100 at full load are 2,681 kWh: 158 kg of French electricity at the provider's PUE, beside 9 kg of processors. */
    @Test
    void accelerators_are_counted_by_type_and_known_by_model() {
        assertThat(value("aws.p3.2xlarge.accelerators")).isEqualTo(1);
        assertThat(value("aws.m5.large.accelerators")).isZero();
        assertThat(value("aws.p3.2xlarge.accelerator.power.max")).isEqualTo(306);
        assertThat(value("accelerator.nvidia-tesla-v100.power.min")).isEqualTo(35);
        assertThat(value("accelerator.nvidia-tesla-k80.power.max")).isEqualTo(306 / 2);
        assertThat(value("azure.nc24ads-a100-v4.accelerated")).isEqualTo(1);
        assertThat(dataset.coefficient("azure.nc24ads-a100-v4.accelerators")).isEmpty();
        assertThat(value("aws.p3.2xlarge.accelerators.embodied")).isEqualTo(1_200);
        assertThat(dataset.coefficient("aws.g5.xlarge.accelerators.embodied")).isEmpty();
    }

    private double value(String id) {
        return dataset.coefficient(id).orElseThrow().amount().value();
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
