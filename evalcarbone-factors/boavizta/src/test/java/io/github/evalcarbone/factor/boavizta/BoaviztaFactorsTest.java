package io.github.evalcarbone.factor.boavizta;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.EMBODIED;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.publishing.check.DatasetContract;
import io.github.evalcarbone.rule.Methodology;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The dataset of this artifact; what must hold for all datasets is in the contract. */
class BoaviztaFactorsTest extends DatasetContract {

    private final FactorDataset dataset = BoaviztaFactors.load();

    BoaviztaFactorsTest() {
        super(new BoaviztaFactors());
    }

    @Test
    void every_product_is_there_and_the_medians_of_kinds() {
        assertThat(dataset.models()).hasSize(1226 + 16);
        assertThat(flagged("ratios-do-not-sum")).isEqualTo(112);
        assertThat(flagged("misfiled")).isEqualTo(56);
        assertThat(flagged("suspect")).isEqualTo(27);
    }

    private long flagged(String flag) {
        return dataset.models().stream()
                .filter(model -> model.provenance().flags().contains(flag))
                .count();
    }

    @Test
    void a_product_is_found_by_its_name_with_and_without_its_maker() {
        for (String name : List.of("Latitude 5420", "DELL LATITUDE 5420", "dell-latitude-5420")) {
            assertThat(dataset.model(name))
                    .hasValueSatisfying(match -> assertThat(match.model().id()).isEqualTo("dell-latitude-5420"));
        }
    }

    @Test
    void a_name_that_two_products_share_finds_neither() {
        assertThat(dataset.model("iPad (9th generation) Wi-Fi + Cellular with 64GB"))
                .isEmpty();
        assertThat(dataset.model("apple-ipad-9th-generation-wi-fi-cellular-with-64gb.2"))
                .isPresent();
    }

    @Test
    void shares_that_do_not_add_up_give_one_flagged_figure() {
        var factor =
                dataset.factor("dell-latitude-5420", EMBODIED, CLIMATE_CHANGE).orElseThrow();
        assertThat(factor.provenance().flags()).containsExactly("ratios-do-not-sum");
        assertThat(dataset.factor("dell-latitude-5420", MANUFACTURING, CLIMATE_CHANGE))
                .isEmpty();
    }

    @Test
    void shares_that_are_far_from_a_whole_give_none() {
        assertThat(dataset.model("Xbox One X")
                        .orElseThrow()
                        .model()
                        .provenance()
                        .flags())
                .containsExactly("ratios-do-not-sum", "phases-missing");
        assertThat(dataset.factor("microsoft-xbox-one-x", EMBODIED, CLIMATE_CHANGE))
                .isEmpty();
    }

    @Test
    void a_product_is_found_without_the_word_of_its_kind_and_without_a_footnote() {
        assertThat(id("P2419H")).contains("dell-p2419h-monitor");
        assertThat(id("Dell P2422HE (without stand)")).contains("dell-p2422he-monitor-without-stand");
        assertThat(id("Wyse 5070")).contains("dell-wyse-5070-thin-client");
        assertThat(id("ProLiant DL380 Gen10 server")).contains("hp-proliant-dl380-gen10-server");
    }

    @Test
    void words_of_everyday_and_names_that_differ_by_a_hyphen_find_nothing() {
        for (String name : List.of("wifi", "home", "storage", "V24", "IdeaPad 1 14", "IdeaPad 1-14")) {
            assertThat(id(name)).isEmpty();
        }
        assertThat(id("Google Wifi")).contains("google-wifi");
        assertThat(id("Surface Pro 7+")).contains("microsoft-surface-pro-7-plus");
    }

    private Optional<String> id(String name) {
        return dataset.model(name).map(match -> match.model().id());
    }

    @Test
    void a_single_product_stands_for_no_type_and_a_few_only_as_a_proxy() {
        assertThat(dataset.type("storage").orElseThrow().defaultModel()).isEmpty();
        assertThat(dataset.model("home-router")
                        .orElseThrow()
                        .model()
                        .provenance()
                        .flags())
                .containsExactly("median", "one-maker", "proxy");
    }

    @Test
    void products_are_of_the_kind_that_they_are() {
        assertThat(dataset.model("ThinkSmart Hub 500").orElseThrow().model().type())
                .isEqualTo("video-conference-kit");
        assertThat(dataset.model("Miix 720").orElseThrow().model().type()).isEqualTo("tablet");
        assertThat(dataset.model("ProLiant DL380 Gen10 server")
                        .orElseThrow()
                        .model()
                        .type())
                .isEqualTo("rack-server");
    }

    @Test
    void a_result_that_uses_a_flagged_figure_says_so() {
        Inventory inventory = Inventory.of("one", LocalDate.of(2026, 1, 1), List.of(Equipment.of("Latitude 5420")));
        assertThat(FootprintCalculator.of(Methodology.evalcarbone(), FactorSet.of(dataset))
                        .calculate(inventory)
                        .findings())
                .extracting(finding -> finding.problem().message(Language.ENGLISH))
                .anyMatch(text -> text.contains("dell-latitude-5420") && text.contains("ratios-do-not-sum"));
    }

    @Test
    void the_median_of_a_kind_stands_for_its_type() {
        assertThat(dataset.type("Laptop").orElseThrow().defaultModel()).contains("laptop.median");
        assertThat(dataset.factor("monitor-23-25in.median", EMBODIED, CLIMATE_CHANGE)
                        .orElseThrow()
                        .amount())
                .hasToString("352.0 kg CO2 eq/item");
    }

    @Test
    void servers_storage_and_core_network_stand_in_a_room() {
        assertThat(dataset.types())
                .filteredOn(EquipmentType::isOfRoom)
                .extracting(EquipmentType::id)
                .containsExactly(
                        "rack-server",
                        "tower-server",
                        "blade-server",
                        "server",
                        "hyperconverged-server",
                        "storage",
                        "hard-disk");
    }

    @Test
    void no_type_supports_others() {
        assertThat(dataset.types()).noneMatch(EquipmentType::isSupport);
    }
}
