package io.github.evalcarbone.factor.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.Evidence;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.LookupKind;
import io.github.evalcarbone.factor.ReferenceUsage;
import io.github.evalcarbone.factor.ademe.AdemeFactors;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.publishing.check.DatasetContract;
import io.github.evalcarbone.rule.Methodology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dataset of this artifact; what must hold for all datasets is in the contract. */
class HospitalFactorsTest extends DatasetContract {

    private final FactorDataset dataset = HospitalFactors.load();

    HospitalFactorsTest() {
        super(new HospitalFactors());
    }

    private final FactorSet factors = FactorSet.of(AdemeFactors.load(), dataset);

    @Test
    void a_type_finds_the_device_that_stands_for_it_in_another_dataset() {
        assertThat(factors.typeDefault("Chariot informatique")).hasValueSatisfying(match -> {
            assertThat(match.model().id()).isEqualTo("laptop");
            assertThat(match.kind()).isEqualTo(LookupKind.TYPE_DEFAULT);
        });
        assertThat(FactorSet.of(dataset).typeDefault("nursing-cart")).isEmpty();
        assertThat(factors.typeDefault("ups")).isEmpty();
    }

    @Test
    void a_result_that_uses_a_proxy_says_so() {
        assertThat(flagged("bedside-terminal")).singleElement().asString().contains("bedside-terminal, tablet");
        assertThat(flagged("desktop")).isEmpty();
    }

    private List<String> flagged(String type) {
        Equipment line = Equipment.ofType(type).withCountry("FR");
        return FootprintCalculator.of(Methodology.evalcarbone(), factors)
                .calculate(Inventory.of("one", LocalDate.of(2026, 1, 1), List.of(line)))
                .findings()
                .stream()
                .filter(finding -> finding.problem().code() == CoreCode.FLAGGED_FIGURE)
                .map(finding -> finding.problem().message(Language.ENGLISH))
                .filter(text -> text.contains("proxy"))
                .toList();
    }

    @Test
    void a_type_names_the_usage_that_fits_it_and_what_stands_behind_it() {
        assertThat(dataset.type("nursing-cart").orElseThrow().usage()).contains("nursing-cart");
        ReferenceUsage station = dataset.usages().stream()
                .filter(usage -> usage.id().equals("pacs-8h"))
                .findFirst()
                .orElseThrow();
        assertThat(station.hoursPerDay()).contains(8.0);
        assertThat(station.evidence()).isEqualTo(Evidence.PUBLISHED);
        assertThat(station.provenance().locator()).contains("Prasanna");
    }

    @Test
    void what_nobody_published_is_an_assumption() {
        assertThat(dataset.usages())
                .filteredOn(usage -> usage.evidence() == Evidence.ASSUMPTION)
                .allMatch(usage -> usage.provenance().flags().contains("assumption"))
                .hasSize(13);
        assertThat(dataset.usages())
                .filteredOn(usage -> usage.provenance().flags().contains("assumption"))
                .hasSize(13 + 4);
    }

    @Test
    void what_stands_for_another_kind_of_thing_is_a_proxy() {
        assertThat(dataset.types())
                .filteredOn(EquipmentType::defaultModelIsProxy)
                .extracting(EquipmentType::id)
                .containsExactly(
                        "pacs-workstation",
                        "bedside-terminal",
                        "patient-tv",
                        "nursing-cart",
                        "pacs-archive",
                        "wifi-access-point");
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
                        "pacs-server",
                        "storage",
                        "pacs-archive",
                        "nas",
                        "san-switch",
                        "router",
                        "firewall",
                        "ups",
                        "cooling",
                        "power-distribution");
    }

    @Test
    void what_a_pue_counts_already_supports_others_and_nothing_else_does() {
        assertThat(dataset.types())
                .filteredOn(EquipmentType::isSupport)
                .extracting(EquipmentType::id)
                .containsExactly("ups", "cooling", "power-distribution");
    }

    @Test
    void card_and_notice_name_the_source_of_the_lifetimes_of_what_supports_a_room() throws IOException {
        String source = "PCR of hosting in data centres and cloud services";
        assertThat(dataset.types())
                .filteredOn(EquipmentType::isSupport)
                .filteredOn(type -> type.lifetimeYears().isPresent())
                .hasSize(2)
                .allSatisfy(type ->
                        assertThat(type.provenance().locator()).contains(source).contains("annex C, table 27"));
        for (String file : List.of("README.md", "NOTICE")) {
            assertThat(Files.readString(Path.of(file)).replaceAll("\\s+", " "))
                    .as(file)
                    .contains(source)
                    .contains("annex C, table 27");
        }
    }

    @Test
    void the_card_states_how_many_types_have_a_lifetime() throws IOException {
        long stated = dataset.types().stream()
                .filter(type -> type.lifetimeYears().isPresent())
                .count();
        assertThat(Files.readString(Path.of("README.md")))
                .contains("Lifetimes stand for " + stated + " of "
                        + dataset.types().size() + " types");
    }
}
