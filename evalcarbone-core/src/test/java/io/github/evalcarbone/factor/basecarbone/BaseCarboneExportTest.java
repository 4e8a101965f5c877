package io.github.evalcarbone.factor.basecarbone;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.DISTRIBUTION;
import static io.github.evalcarbone.impact.LifecyclePhase.EMBODIED;
import static io.github.evalcarbone.impact.LifecyclePhase.END_OF_LIFE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layout of 67 columns, with invented figures. */
class BaseCarboneExportTest {

    private static final String COLUMNS = "Type Ligne;Identifiant de l'élément;Structure;Type de l'élément;"
            + "Statut de l'élément;Nom base français;Nom base anglais;Nom base espagnol;Nom attribut français;"
            + "Nom attribut anglais;Nom attribut espagnol;Nom frontière français;Nom frontière anglais;"
            + "Nom frontière espagnol;Code de la catégorie;Tags français;Tags anglais;Tags espagnol;Unité français;"
            + "Unité anglais;Unité espagnol;Contributeur;Autres Contributeurs;Programme;Url du programme;Source;"
            + "Localisation géographique;Sous-localisation géographique français;Sous-localisation géographique anglais;"
            + "Sous-localisation géographique espagnol;Date de création;Date de modification;Période de validité;"
            + "Incertitude;Réglementations;Transparence;Qualité;Qualité TeR;Qualité GR;Qualité TiR;Qualité C;Qualité P;"
            + "Qualité M;Commentaire français;Commentaire anglais;Commentaire espagnol;Type poste;Nom poste français;"
            + "Nom poste anglais;Nom poste espagnol;Total poste non décomposé;CO2f;CH4f;CH4b;N2O;"
            + "Code gaz supplémentaire 1;Valeur gaz supplémentaire 1;Code gaz supplémentaire 2;"
            + "Valeur gaz supplémentaire 2;Code gaz supplémentaire 3;Valeur gaz supplémentaire 3;"
            + "Code gaz supplémentaire 4;Valeur gaz supplémentaire 4;Code gaz supplémentaire 5;"
            + "Valeur gaz supplémentaire 5;Autres GES;CO2b";

    private static final String FILE = String.join(
            "\n",
            COLUMNS,
            element("1", "Valide générique", "kgCO2e/appareil", "200,123"),
            line("1", "Fabrication", "180,5"),
            line("1", "Transport", "12,5"),
            line("1", "Utilisation", "2,123"),
            line("1", "Fin de vie", "5"),
            element("2", "Valide spécifique", "kgCO2e/unité", "100"),
            line("2", "Utilisation", "30,5"),
            element("5", "Valide générique", "kgCO2e/appareil", "100"),
            phase("5", "Fabrication", "60"),
            phase("5", "Utilisation", "30"),
            phase("5", "Fin de vie", "10"),
            element("6", "Valide générique", "kgCO2e/appareil", "100"),
            line("6", "Fabrication", "60"),
            line("6", "Usage", "30"),
            line("6", "Emballage", "10"),
            element("3", "Archivé", "kgCO2e/appareil", "90"),
            element("4", "Valide générique", "kgCO2e/k€", "350"),
            "");

    private static final Source SOURCE = Source.of("bc", "Base Carbone", "etalab-2.0")
            .withPublisher("ADEME")
            .withVersion("23.6")
            .withAttribution("ADEME");

    private static String element(String id, String status, String unit, String total) {
        return row(Map.of(
                "Type Ligne",
                "Elément",
                "Identifiant de l'élément",
                id,
                "Statut de l'élément",
                status,
                "Nom base français",
                "Écran",
                "Nom attribut français",
                "24 pouces",
                "Nom base anglais",
                "Monitor",
                "Unité français",
                unit,
                "Total poste non décomposé",
                total));
    }

    private static String line(String id, String name, String total) {
        return row(Map.of(
                "Type Ligne", "Poste",
                "Identifiant de l'élément", id,
                "Nom poste français", name,
                "Total poste non décomposé", total));
    }

    private static String phase(String id, String type, String total) {
        return row(Map.of(
                "Type Ligne", "Poste",
                "Identifiant de l'élément", id,
                "Type poste", type,
                "Total poste non décomposé", total));
    }

    private static String row(Map<String, String> cells) {
        return Arrays.stream(COLUMNS.split(";", -1))
                .map(column -> cells.getOrDefault(column, ""))
                .collect(Collectors.joining(";"));
    }

    private static Checked<BaseCarboneExport> read(String text, Charset charset) {
        return BaseCarboneExport.read(TextSource.of("export.csv", text.getBytes(charset)));
    }

    private static Checked<FactorDataset> dataset(String... ids) {
        Map<String, String> types = new LinkedHashMap<>();
        List.of(ids).forEach(id -> types.put(id, "monitor"));
        return read(FILE, Charset.forName("windows-1252")).orThrow().dataset("23.6.0", SOURCE, types);
    }

    private static double value(FactorDataset dataset, String model, LifecyclePhase phase) {
        return dataset.factor(model, phase, CLIMATE_CHANGE)
                .orElseThrow()
                .amount()
                .value();
    }

    @Test
    void the_layout_has_67_columns() {
        assertThat(COLUMNS.split(";", -1)).hasSize(67);
        assertThat(read(FILE, StandardCharsets.UTF_8).orThrow().ids()).containsExactly("1", "2", "5", "6", "3", "4");
    }

    @Test
    void lines_of_an_element_are_its_phases_and_never_counted_beside_its_total() {
        FactorDataset dataset = dataset("1").orThrow();
        assertThat(value(dataset, "base-carbone.1", MANUFACTURING)).isEqualTo(180.5);
        assertThat(value(dataset, "base-carbone.1", DISTRIBUTION)).isEqualTo(12.5);
        assertThat(value(dataset, "base-carbone.1", END_OF_LIFE)).isEqualTo(5);
        assertThat(dataset.factor("base-carbone.1", EMBODIED, CLIMATE_CHANGE)).isEmpty();
        DeviceModel model = dataset.model("base-carbone.1").orElseThrow().model();
        assertThat(model.titles().french()).isEqualTo("Écran, 24 pouces");
        assertThat(model.titles().english()).isEqualTo("Monitor, 24 pouces");
        assertThat(model.provenance().locator()).isEqualTo("export.csv element 1");
        assertThat(model.provenance().licence()).isEqualTo("etalab-2.0");
    }

    @Test
    void a_total_that_is_not_split_is_taken_without_its_use() {
        assertThat(value(dataset("2").orThrow(), "base-carbone.2", EMBODIED)).isEqualTo(69.5);
    }

    @Test
    void the_phase_of_a_line_is_that_of_its_own_column_else_of_its_name_and_what_has_none_is_reported() {
        assertThat(value(dataset("5").orThrow(), "base-carbone.5", EMBODIED)).isEqualTo(70);
        Checked<FactorDataset> made = dataset("6");
        assertThat(made.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "EVC-3033 export.csv: The lines [Emballage] of the element [6] have no phase: they stay in its"
                                + " figure of all phases but use. Look at the element. If one of them is its use, take its figure out.");
        assertThat(value(made.orThrow(), "base-carbone.6", EMBODIED)).isEqualTo(70);
    }

    @ParameterizedTest
    @CsvSource({"3, EVC-1106", "4, EVC-3003", "9, EVC-3004"})
    void an_element_that_cannot_be_used_is_refused(String id, String code) {
        assertThat(dataset(id).problems()).singleElement().asString().contains(code);
    }

    @ParameterizedTest
    @CsvSource({"CO2b, CO2c, EVC-1005", "'200,123', much, EVC-1008"})
    void another_layout_or_a_number_in_words_is_refused(String sound, String faulty, String code) {
        assertThat(read(FILE.replace(sound, faulty), StandardCharsets.UTF_8).problems())
                .extracting(problem -> problem.code().toString())
                .contains(code);
    }
}
