package io.github.evalcarbone.factor.numecoeval;

import static io.github.evalcarbone.factor.numecoeval.ReferenceSamples.FIRST;
import static io.github.evalcarbone.factor.numecoeval.ReferenceSamples.SECOND;
import static io.github.evalcarbone.factor.numecoeval.ReferenceSamples.SOURCE;
import static io.github.evalcarbone.factor.numecoeval.ReferenceSamples.read;
import static io.github.evalcarbone.factor.numecoeval.ReferenceSamples.told;
import static io.github.evalcarbone.factor.numecoeval.ReferenceSamples.value;
import static io.github.evalcarbone.factor.numecoeval.ReferenceSamples.with;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names and units that are accepted in reference tables, and every fault with its place. */
class NumEcoEvalTablesFaultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Changement climatique | CLIMATE_CHANGE",
                "CLIMATE_CHANGE | CLIMATE_CHANGE",
                "Épuisement des ressources naturelles (minérales et métaux) | RESOURCE_USE_MINERALS_METALS",
                "Resource use minerals and metals | RESOURCE_USE_MINERALS_METALS",
                "RESOURCE_USE | RESOURCE_USE_MINERALS_METALS",
                "Émissions de particules fines | PARTICULATE_MATTER",
                "Particulate matter and respiratory inorganics | PARTICULATE_MATTER",
                "Radiations ionisantes | IONISING_RADIATION",
                "Ionising radiation | IONISING_RADIATION",
                "acidification | ACIDIFICATION",
                "Photochemical ozone formation | PHOTOCHEMICAL_OZONE_FORMATION",
                "Eutrophication, marine | EUTROPHICATION_MARINE",
                "Resource use, fossils | RESOURCE_USE_FOSSILS",
                "WATER_USE | WATER_USE"
            })
    void criteria_are_known_by_all_their_names(String criterion, String category) {
        FactorDataset dataset =
                with(FIRST, "mixes.csv", "FR;Climate change", "FR;" + criterion).orThrow();
        assertThat(dataset.mixes("FR", ImpactCategory.find(category).orElseThrow()))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kgCO2e", "kg CO2 eq", "kg CO₂-eq.", "kgCO2eq/unité", "kg CO2 eq / Item", "Appareil", ""})
    void a_unit_may_be_spelled_in_any_way(String unit) {
        FactorDataset dataset =
                with(SECOND, "itemImpact.csv", "Item;2226.5", unit + ";2226.5").orThrow();
        assertThat(value(dataset, "blade-1", MANUFACTURING)).isEqualTo(2226.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"g CO2 eq", "t CO2 eq", "kg Sb eq", "g CO2 eq/item", "MJ", "kBq U235 eq"})
    void nothing_is_converted(String unit) {
        assertThat(told(with(SECOND, "itemImpact.csv", "Item;2226.5", unit + ";2226.5")))
                .contains("EVC-3003 itemImpact.csv:2 unit [" + unit + ", kg CO2 eq/item]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Line", "GB", "m²", "kWh", "kg CO2 eq/GB"})
    void a_figure_per_another_unit_is_not_one_of_a_device(String unit) {
        Checked<FactorDataset> read = with(SECOND, "itemImpact.csv", "Item;2226.5", unit + ";2226.5");
        assertThat(read.orThrow().factor("blade-1", MANUFACTURING, CLIMATE_CHANGE))
                .isEmpty();
        assertThat(told(read)).anyMatch(text -> text.startsWith("EVC-3015 itemImpact.csv [" + unit + ", "));
    }

    @ParameterizedTest
    @CsvSource({"kBq U-235 eq, true", "kBq U235 eq, true", "kg U235 eq, false", "Item, false"})
    void the_table_of_criteria_states_units(String unit, boolean isSound) {
        Checked<FactorDataset> read =
                read(Map.of("criteres.csv", "nomCritere;unite\nIonising radiation;" + unit + "\n"));
        assertThat(read.value().isPresent()).isEqualTo(isSound);
    }

    @Test
    void an_equivalent_cubic_metre_is_one_of_the_world() {
        assertThat(read(Map.of("criteres.csv", "nomCritere;unite\nWATER_USE;m3 eq\n"))
                        .hasErrors())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "impacts.csv | 160.5 | 160,5 | EVC-1008 impacts.csv:2 valeur",
                "impacts.csv | 160.5 | much | EVC-1008 impacts.csv:2 valeur",
                "impacts.csv | laptop-1;FABRICATION | ;FABRICATION | EVC-1007 impacts.csv:2 refEquipement",
                "impacts.csv | FABRICATION | MAKING | EVC-1106 impacts.csv:2 etapeacv",
                "impacts.csv | FABRICATION | EMBODIED | EVC-1106 impacts.csv:2 etapeacv",
                "impacts.csv | DISTRIBUTION | FABRICATION | EVC-3002 impacts.csv:3 refEquipement",
                "impacts.csv | laptop-1;DISTRIBUTION | Laptop-1;DISTRIBUTION | EVC-3002 impacts.csv:3 refEquipement",
                "impacts.csv | 26;-1e-3 | 27;-1e-3 | EVC-3021 impacts.csv:3 consoElecMoyenne",
                "impacts.csv | 26;160 | -26;160 | EVC-1009 impacts.csv:2 consoElecMoyenne",
                "impacts.csv | critere | criteres | EVC-3013 impacts.csv:1",
                "impacts.csv | Maker; | Maker | EVC-1006 impacts.csv:2",
                "mixes.csv | Serbie ;RS | Serbie;FR | EVC-3002 mixes.csv:3 pays",
                "mixes.csv | Serbie ;RS | France;RS | EVC-3002 mixes.csv:3 pays",
                "mixes.csv | France;FR | ;FR | EVC-1007 mixes.csv:2 pays",
                "types.csv | ;5; | ;-5; | EVC-1009 types.csv:2 dureeVieDefaut",
                "types.csv | Serveur rack | Ordinateur portable | EVC-3002 types.csv:3 type",
                "matching.csv | laptop-1 | server-1 | EVC-3002 matching.csv:3 modeleEquipementSource",
                "matching.csv | ULTRA PORTABLE - 11 à 14 pouces | Server-1 | EVC-3022 matching.csv:3 modeleEquipementSource",
                "hypotheses.csv | 1.75 | 0.5 | EVC-1009 hypotheses.csv:2 valeur",
                "hypotheses.csv | 1.75 | '' | EVC-1007 hypotheses.csv:2 valeur",
                "hypotheses.csv | dureeVieParDefaut | PUEParDefaut | EVC-3002 hypotheses.csv:3 cle",
                "criteres.csv | kg CO2 eq | g CO2 eq | EVC-3003 criteres.csv:2 unite",
                "etapes.csv | FIN_DE_VIE | RECYCLAGE | EVC-1106 etapes.csv:3 code"
            })
    void a_fault_is_reported_with_file_row_and_column(String file, String sound, String faulty, String expected) {
        Checked<FactorDataset> read = with(FIRST, file, sound, faulty);
        assertThat(read.value()).isEmpty();
        assertThat(told(read)).anyMatch(text -> text.startsWith(expected + " "));
    }

    @ParameterizedTest
    @CsvSource({"types.csv, refEquipementParDefaut", "matching.csv, refEquipementCible"})
    void a_reference_to_no_item_is_a_warning_and_the_rest_is_read(String file, String column) {
        Checked<FactorDataset> read = with(FIRST, file, "laptop-1", "laptop-9");
        assertThat(read.hasErrors()).isFalse();
        assertThat(read.orThrow().model("laptop-1")).isPresent();
        assertThat(told(read)).anyMatch(text -> text.startsWith("EVC-3004 " + file + ":2 " + column + " "));
    }

    @Test
    void all_faults_are_reported_at_once() {
        Map<String, String> broken = new LinkedHashMap<>(FIRST);
        broken.replaceAll(
                (file, text) -> text.replace("160.5", "x").replace(";5;", ";y;").replace("1.75", "z"));
        assertThat(told(read(broken)))
                .filteredOn(text -> text.startsWith("EVC-1008"))
                .containsExactlyInAnyOrder(
                        "EVC-1008 impacts.csv:2 valeur [x]",
                        "EVC-1008 types.csv:2 dureeVieDefaut [y]",
                        "EVC-1008 hypotheses.csv:2 valeur [z]");
    }

    @Test
    void no_table_at_all_and_an_inventory_are_faults() {
        assertThat(read(Map.of()).problems()).singleElement().asString().startsWith("EVC-3001");
        assertThat(read(Map.of("inventory.csv", "modele;quantite\nx;1\n")).problems())
                .singleElement()
                .asString()
                .startsWith("EVC-3013 inventory.csv:1: The header [modele;quantite]");
        assertThat(read(Map.of("empty.csv", "")).problems())
                .singleElement()
                .asString()
                .startsWith("EVC-1002");
    }

    @Test
    void files_exported_by_people_are_read_and_reported() {
        byte[] bytes = String.valueOf(FIRST.get("types.csv"))
                .replace("Ordinateur", "Écran")
                .getBytes(Charset.forName("windows-1252"));
        Checked<FactorDataset> read = NumEcoEvalTables.builder("own", "3", SOURCE)
                .table(TextSource.of("types.csv", bytes))
                .build()
                .dataset();
        assertThat(read.orThrow().type("écran portable")).isPresent();
        assertThat(read.problems()).extracting(Problem::toString).anyMatch(text -> text.startsWith("EVC-1021"));
    }
}
