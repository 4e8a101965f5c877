package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.factor.numecoeval.NumEcoEvalTables;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The eight tables of EvalCarbone SIH, unchanged. They are beside the project; the tests are skipped if they are
 * absent.
 */
class EvalCarboneSihTablesTest {

    private static final String FOLDER = "data/evalcarbone-sih";
    private static final List<String> FILES = List.of(
            "correspondanceRefEquipement.csv",
            "correspondanceTypeEquipement.csv",
            "criteres.csv",
            "etapes.csv",
            "hypotheses.csv",
            "impactequipements.csv",
            "mixelecs.csv",
            "typeEquipement.csv");

    private static final Source SIH = Source.of("sih", "Tables of EvalCarbone SIH", "LicenseRef-unknown")
            .withPublisher("ANS")
            .withVersion("2025-10")
            .withAttribution("ANS");
    private static final Source BASE_IMPACTS = Source.of("base", "Base IMPACTS", "LicenseRef-Base-IMPACTS")
            .withPublisher("ADEME")
            .withVersion("2.02")
            .withAttribution("ADEME");

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private Checked<FactorDataset> read = Checked.failed(List.of());

    @BeforeEach
    void read_the_tables() throws IOException {
        Optional<Path> folder = Shared.find(FOLDER);
        assumeTrue(folder.isPresent(), "shared/" + FOLDER + " is not beside the project");
        NumEcoEvalTables.Builder tables =
                NumEcoEvalTables.builder("own-sih", "1", SIH).source("Base IMPACTS®2.02", BASE_IMPACTS);
        for (String file : FILES) {
            try (InputStream stream = Files.newInputStream(folder.get().resolve(file))) {
                tables.table(TextSource.of(file, stream));
            }
        }
        read = tables.assumingHoursPerDay(24).build().dataset();
    }

    @Test
    void every_row_is_in_the_dataset() {
        FactorDataset dataset = read.orThrow();
        assertThat(dataset.models()).hasSize(10).allSatisfy(model -> {
            assertThat(model.electricity()).isPresent();
            assertThat(dataset.type(model.type())).isPresent();
        });
        assertThat(dataset.types()).hasSize(6).allSatisfy(type -> {
            assertThat(type.lifetimeYears()).isPresent();
            assertThat(type.defaultModel()).isPresent();
        });
        assertThat(figures(dataset)).isEqualTo(150);
        assertThat(dataset.areas())
                .hasSize(138)
                .allSatisfy(area -> assertThat(mixes(dataset, area)).isEqualTo(5));
        assertThat(dataset.hypotheses()).hasSize(2);
    }

    private static long figures(FactorDataset dataset) {
        return dataset.models().stream()
                .flatMap(model -> ImpactCategory.ef31().stream()
                        .flatMap(category -> List.of(LifecyclePhase.values()).stream()
                                .flatMap(phase -> dataset.factor(model.id(), phase, category).stream())))
                .count();
    }

    private static long mixes(FactorDataset dataset, String area) {
        return ImpactCategory.ef31().stream()
                .flatMap(category -> dataset.mixes(area, category).stream())
                .count();
    }

    @Test
    void what_is_not_used_is_reported() {
        assertThat(read.problems())
                .extracting(Problem::toString)
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("EVC-1023 criteres.csv: The columns [description]"),
                        text -> assertThat(text)
                                .startsWith("EVC-1023 typeEquipement.csv: The columns [serveur, commentaire]"));
    }

    @ParameterizedTest
    @CsvSource({"FR", "France", "FRA", "Europe", "RER", "Allemagne", "Bosnie-Herzégovine", "Serbie", "Corée du Sud"})
    void areas_are_found_by_code_and_name(String area) {
        assertThat(FactorSet.of(read.orThrow()).mix(area, CLIMATE_CHANGE, 2025)).isPresent();
    }

    @Test
    void every_figure_says_its_source_and_licence() {
        FactorDataset dataset = read.orThrow();
        var laptop = dataset.factor("ordinateur-portable-1", LifecyclePhase.MANUFACTURING, CLIMATE_CHANGE)
                .orElseThrow();
        assertThat(laptop.amount()).hasToString("160.0 kg CO2 eq/item");
        assertThat(laptop.provenance().locator()).isEqualTo("impactequipements.csv row 2");
        assertThat(laptop.provenance().source().title()).isEqualTo("Tables of EvalCarbone SIH: Resilio");
        assertThat(laptop.provenance().licence()).isEqualTo("LicenseRef-unknown");
        assertThat(dataset.mix("FR", CLIMATE_CHANGE, 2025)
                        .orElseThrow()
                        .factor()
                        .provenance()
                        .source())
                .isEqualTo(BASE_IMPACTS);
        assertThat(dataset.licences()).containsExactly("LicenseRef-unknown", "LicenseRef-Base-IMPACTS");
    }

    /**
     * The result shown by EvalCarbone SIH for one item at 24 hours a day over the lifetime of its type, on 30 June
     * 2025, in tonnes.
     */
    @ParameterizedTest
    @CsvSource({
        "Ultra portable -  11 à 14 pouces, 5, 0.03697728204271632",
        "Tous types d’ordinateur fixe,     6, 0.09652985492700729",
        "Tous types de serveur rack,       5, 0.29781239459085157",
        "Tous types de commutateur,        8, 0.08995418786911791"
    })
    void the_figures_of_evalcarbone_sih_come_out_to_the_last_bit(String model, int years, double tonnes) {
        Inventory inventory = Inventory.of(
                "one",
                DAY,
                List.of(Equipment.of(model)
                        .withId("x")
                        .withCountry("France")
                        .withServiceLife(ServiceLife.years(years))
                        .withUsage(UsageProfile.hoursPerDay(24))));
        Footprint footprint = FootprintCalculator.of(
                        Methodology.of("numecoeval", "1.3.0"), FactorSet.of(read.orThrow()))
                .calculate(inventory);
        double sum = 0;
        for (LifecyclePhase phase : footprint.phases()) {
            sum += footprint
                    .value("x", phase, CLIMATE_CHANGE)
                    .map(amount -> amount.value() / 1000)
                    .orElse(0.0);
        }
        assertThat(sum).isEqualTo(tonnes);
    }
}
