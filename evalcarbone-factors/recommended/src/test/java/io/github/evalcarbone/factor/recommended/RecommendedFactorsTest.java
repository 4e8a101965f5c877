package io.github.evalcarbone.factor.recommended;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.electricity.ElectricityView;
import io.github.evalcarbone.electricity.MixBasis;
import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.factor.DeviceLookup;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.LookupKind;
import io.github.evalcarbone.factor.recommended.RecommendedFactors.Choice;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.rule.Methodology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The choice of datasets: its order, what it finds where, and that it has an answer for the names that hospitals use. */
class RecommendedFactorsTest {

    private static final FactorSet FACTORS = RecommendedFactors.load();

    /** What no dataset under a known open licence has a figure for. */
    private static final List<String> WITHOUT_A_DEVICE = List.of("baie-stockage-1", "baie-nas-1");

    @Test
    void the_factors_are_those_of_the_choice_in_its_order() {
        assertThat(FACTORS.datasets())
                .extracting(FactorDataset::id)
                .containsExactlyElementsOf(RecommendedFactors.choices().stream()
                        .map(Choice::dataset)
                        .toList())
                .doesNotContain("sih", "electricitymaps");
    }

    @Test
    void every_place_has_a_use_and_a_reason_in_both_languages() {
        assertThat(RecommendedFactors.choices())
                .flatExtracting(choice -> List.of(
                        choice.use().french(),
                        choice.use().english(),
                        choice.reason().french(),
                        choice.reason().english()))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @Test
    void the_card_has_the_table_of_the_choice() throws IOException {
        String card = Files.readString(Path.of("README.md"));
        StringBuilder table = new StringBuilder();
        int place = 1;
        for (Choice choice : RecommendedFactors.choices()) {
            table.append("| %d | [%s](../%2$s/README.md) | %s | %s |\n"
                    .formatted(
                            place++,
                            choice.dataset(),
                            choice.use().in(Language.ENGLISH),
                            choice.reason().in(Language.ENGLISH)));
        }
        assertThat(card).contains(table);
    }

    @Test
    void the_notice_names_every_dataset_with_its_licence() throws IOException {
        String notice = Files.readString(Path.of("NOTICE"));
        assertThat(FACTORS.datasets())
                .allSatisfy(dataset -> assertThat(notice)
                        .contains("evalcarbone-factors-" + dataset.id() + ": " + String.join(", ", dataset.licences())
                                + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "laptop",
                "desktop",
                "Écran",
                "Serveur rack",
                "network-switch",
                "nursing-cart",
                "Imprimante laser"
            })
    void a_type_is_that_of_the_hospital(String name) {
        assertThat(FACTORS.type(name).orElseThrow().provenance().dataset()).startsWith("hospital ");
    }

    @ParameterizedTest
    @CsvSource({
        "laptop, laptop, ademe",
        "Ordinateur fixe, desktop, ademe",
        "Écran, monitor-24in, ademe",
        "Serveur rack, server, ademe",
        "Commutateur réseau, network-switch, ademe",
        "nursing-cart, laptop, ademe",
        "workstation, workstation.median, boavizta",
        "Client léger, thin-client-box.median, boavizta",
        "Imprimante laser, laser-printer.median, boavizta",
        "blade-server, server-blade.median, boavizta",
        "Grand écran, monitor-30in-up.median, boavizta"
    })
    void a_type_is_represented_by_a_generic_device(String type, String model, String dataset) {
        DeviceModel device = FACTORS.typeDefault(type).orElseThrow().model();
        assertThat(device.id()).isEqualTo(model);
        assertThat(device.provenance().dataset()).startsWith(dataset + " ");
    }

    @Test
    void a_product_is_that_of_its_maker() {
        DeviceModel product = FACTORS.model("Latitude 5420").orElseThrow().model();
        assertThat(product.provenance().dataset()).startsWith("boavizta ");
        assertThat(FACTORS.type(product.type()).orElseThrow().provenance().dataset())
                .startsWith("hospital ");
    }

    /** Hospital types without any device are those that say so: no open figure was found. */
    @Test
    void a_type_of_hospitals_has_a_device_unless_no_open_figure_was_found() {
        assertThat(FACTORS.datasets().get(0).types())
                .filteredOn(type -> type.defaultModel().isPresent())
                .filteredOn(type -> FACTORS.typeDefault(type.id()).isEmpty())
                .extracting(EquipmentType::id)
                .containsExactly("storage", "pacs-archive", "nas");
    }

    /** The devices of the form, as its dataset has them: id, French name, and the French name of the type. */
    static Stream<Arguments> form() throws IOException {
        Map<String, String> types = rows("types").collect(Collectors.toMap(row -> row[0], row -> row[1]));
        return rows("models").map(row -> Arguments.of(row[0], row[2], types.get(row[1])));
    }

    /** The first cells of the rows of a table of sih, none of which is quoted. */
    private static Stream<String[]> rows(String table) throws IOException {
        Path folder = Path.of("../sih/src/main/resources/io/github/evalcarbone/factor/sih");
        return Files.readAllLines(folder.resolve(table + ".csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1));
    }

    @ParameterizedTest
    @MethodSource("form")
    void a_name_of_the_form_is_the_name_of_a_type_and_of_no_model(String id, String label) {
        for (String name : List.of(id, label)) {
            assertThat(FACTORS.model(name)).isEmpty();
            assertThat(FACTORS.type(name)).isPresent();
            assertThat(FACTORS.typeDefault(name).isPresent()).isEqualTo(!WITHOUT_A_DEVICE.contains(id));
        }
    }

    /** The form has a column for the type: its words are those of the ministry's table. */
    @ParameterizedTest
    @MethodSource("form")
    void a_line_of_the_form_is_computed_by_the_device_of_its_type_and_says_so(String id, String label, String type) {
        Equipment line = Equipment.of(id).withType(type).withCountry("FR");
        Footprint footprint = FootprintCalculator.of(Methodology.evalcarbone(), FACTORS)
                .calculate(Inventory.of("form", LocalDate.of(2026, 6, 30), List.of(line)));
        boolean isTold = footprint.findings().stream()
                .anyMatch(finding -> finding.problem().code() == CoreCode.TYPE_ALONE);
        assertThat(isTold).isEqualTo(!WITHOUT_A_DEVICE.contains(id));
        assertThat(footprint.embodied(ImpactCategory.CLIMATE_CHANGE).isUnknown())
                .isEqualTo(!isTold);
    }

    @Test
    void the_form_has_ten_devices() throws IOException {
        assertThat(form()).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({
        "FR, 2026, FR, 2025, ademe, 0.0461",
        "France, 2022, FR, 2022, ademe, 0.0519",
        "La Réunion, 2026, RE, 0, ademe, 0.78",
        "GF, 2026, GF, 0, ademe, 0.957",
        "Corse, 2026, FR-COR, 2017, order2017, 0.59",
        "Saint-Pierre-et-Miquelon, 2026, PM, 2022, ember, 0.6"
    })
    void electricity_comes_from_the_dataset_chosen_for_the_area(
            String name, int year, String area, int of, String dataset, double value) {
        ElectricityMix mix =
                FACTORS.mix(name, ImpactCategory.CLIMATE_CHANGE, year).orElseThrow();
        assertThat(mix.area()).isEqualTo(area);
        assertThat(mix.year().orElse(0)).isEqualTo(of);
        assertThat(mix.factor().provenance().dataset()).startsWith(dataset + " ");
        assertThat(mix.factor().amount().value()).isEqualTo(value);
    }

    @Test
    void losses_are_added_to_mixes_that_exclude_them_alone() {
        ElectricityMix german =
                FACTORS.mix("DE", ImpactCategory.CLIMATE_CHANGE, 2026).orElseThrow();
        assertThat(german.basis()).isEqualTo(MixBasis.PRODUCTION);
        assertThat(FACTORS.isWithoutLosses(german)).isTrue();
        assertThat(FACTORS.losses("Allemagne").orElseThrow().amount().value()).isEqualTo(0.04959);
        ElectricityMix french =
                FACTORS.mix("FR", ImpactCategory.CLIMATE_CHANGE, 2026).orElseThrow();
        assertThat(FACTORS.isWithoutLosses(french)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FR, GENERATION",
        "DE, GENERATION",
        "GB, GENERATION",
        "US, LIFE_CYCLE",
        "FR-COR, LIFE_CYCLE",
        "RE, LIFE_CYCLE"
    })
    void generation_is_separated_where_its_share_is_known(String area, MixScope scope) {
        assertThat(FACTORS.withElectricity(ElectricityView.LOCATION_BASED)
                        .mix(area, ImpactCategory.CLIMATE_CHANGE, 2026)
                        .orElseThrow()
                        .scope())
                .isEqualTo(scope);
    }

    /** 30 MWh of servers in a data centre of PUE 1.5 are 45, with what its UPS, cooling and power distribution draw. */
    @ParameterizedTest
    @ValueSource(strings = {"ups", "cooling", "power-distribution"})
    void what_a_pue_counts_already_is_not_counted_again(String support) {
        DataCentre room = DataCentre.of("room", "FR").withPue(1.5);
        Equipment servers = Equipment.ofType("rack-server")
                .withQuantity(10)
                .withUsage(UsageProfile.measured(3_000))
                .withDataCentre(room);
        Equipment other = Equipment.ofType(support)
                .withUsage(UsageProfile.measured(15_000))
                .withDataCentre(room);
        FootprintCalculator calculator = FootprintCalculator.of(Methodology.evalcarbone(), FACTORS);
        LocalDate day = LocalDate.of(2025, 6, 30);
        assertThat(calculator
                        .calculate(Inventory.of("x", day, List.of(servers.withId("servers"), other.withId("other"))))
                        .total(ImpactCategory.CLIMATE_CHANGE, LifecyclePhase.USE)
                        .complete()
                        .orElseThrow()
                        .value())
                .isCloseTo(45_000 * 0.0461, within(1e-9));
    }

    @Test
    void climate_change_is_all_that_is_covered() {
        assertThat(FACTORS.categories()).containsExactly(ImpactCategory.CLIMATE_CHANGE);
    }

    @Test
    void services_of_an_information_system_find_their_coefficients() {
        assertThat(Stream.of("aws.skylake.power.max", "aws.pue", "network.fixed.fr.without-box"))
                .allMatch(id -> FACTORS.coefficient(id).isPresent());
    }

    @Test
    void a_device_found_by_its_type_says_so() {
        assertThat(FACTORS.typeDefault("ecran-1")).map(DeviceLookup::kind).contains(LookupKind.TYPE_DEFAULT);
    }
}
