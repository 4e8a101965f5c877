package io.github.evalcarbone.factor.numecoeval;

import static io.github.evalcarbone.factor.numecoeval.ReferenceSamples.FIRST;
import static io.github.evalcarbone.factor.numecoeval.ReferenceSamples.SECOND;
import static io.github.evalcarbone.factor.numecoeval.ReferenceSamples.SOURCE;
import static io.github.evalcarbone.factor.numecoeval.ReferenceSamples.read;
import static io.github.evalcarbone.factor.numecoeval.ReferenceSamples.stream;
import static io.github.evalcarbone.factor.numecoeval.ReferenceSamples.told;
import static io.github.evalcarbone.factor.numecoeval.ReferenceSamples.value;
import static io.github.evalcarbone.impact.ImpactCategory.ACIDIFICATION;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.ImpactCategory.RESOURCE_USE_MINERALS_METALS;
import static io.github.evalcarbone.impact.LifecyclePhase.DISTRIBUTION;
import static io.github.evalcarbone.impact.LifecyclePhase.END_OF_LIFE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.factor.DeviceLookup;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.LookupKind;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The datasets read from reference tables of NumEcoEval 1 and 2, and the remarks on the rest. */
class NumEcoEvalTablesTest {

    @Test
    void the_first_generation_gives_devices_with_their_types_and_names() {
        FactorDataset dataset = read(FIRST).orThrow();
        assertThat(dataset).hasToString("own 3");
        assertThat(value(dataset, "laptop-1", MANUFACTURING)).isEqualTo(160.5);
        assertThat(value(dataset, "laptop-1", DISTRIBUTION)).isEqualTo(-0.001);
        assertThat(value(dataset, "laptop-1", END_OF_LIFE)).isEqualTo(3.51);
        assertThat(dataset.factor("laptop-1", USE, CLIMATE_CHANGE)).isEmpty();
        assertThat(dataset.factor("server-1", MANUFACTURING, ACIDIFICATION)
                        .orElseThrow()
                        .amount())
                .hasToString("4.0 mol H+ eq/item");
        DeviceLookup laptop = dataset.model("ultra portable - 11 à 14 pouces").orElseThrow();
        assertThat(laptop.kind()).isEqualTo(LookupKind.ALIAS);
        assertThat(laptop.model().id()).isEqualTo("laptop-1");
        assertThat(laptop.model().type()).isEqualTo("Ordinateur portable");
        assertThat(laptop.model().electricity()).contains(26.0);
        assertThat(laptop.model().referenceHours()).isEmpty();
        assertThat(laptop.model().configuration()).isEqualTo("Laptop 13 inches");
    }

    @Test
    void types_mixes_and_hypotheses_come_with_them() {
        FactorDataset dataset = read(FIRST).orThrow();
        EquipmentType type = dataset.type("ordinateur portable").orElseThrow();
        assertThat(type.lifetimeYears()).contains(5.0);
        assertThat(type.defaultModel()).contains("laptop-1");
        assertThat(dataset.type("Serveur rack").orElseThrow().lifetimeYears()).isEmpty();
        assertThat(dataset.areas()).containsExactlyInAnyOrder("FR", "RS", "RER");
        assertThat(dataset.mix("Serbie", CLIMATE_CHANGE, 2026)
                        .orElseThrow()
                        .factor()
                        .amount())
                .hasToString("0.9 kg CO2 eq/kWh");
        assertThat(dataset.hypotheses())
                .extracting(hypothesis -> hypothesis.id() + " " + hypothesis.amount())
                .containsExactly("pue.default 1.75 1", "lifetime.default 2.0 year", "sharing.cope 0.8 1");
        assertThat(dataset.methods()).isEqualTo(Map.of(CLIMATE_CHANGE, "not stated", ACIDIFICATION, "not stated"));
    }

    @Test
    void the_first_generation_has_few_remarks() {
        assertThat(told(read(FIRST))).containsExactly("EVC-1023 types.csv [serveur, typeEquipement, itemType]");
    }

    @Test
    void the_second_generation_gives_devices_and_electricity_of_one_table() {
        FactorDataset dataset = read(SECOND).orThrow();
        assertThat(dataset.models()).extracting(DeviceModel::id).containsExactly("blade-1");
        assertThat(value(dataset, "blade-1", MANUFACTURING)).isEqualTo(2226.5);
        assertThat(value(dataset, "blade-1", DISTRIBUTION)).isEqualTo(46);
        assertThat(value(dataset, "blade-1", END_OF_LIFE)).isEqualTo(7);
        assertThat(dataset.model("PowerEdge M620").orElseThrow().model().electricity())
                .contains(3721.0);
        assertThat(dataset.type("Server").orElseThrow().lifetimeYears()).contains(7.0);
        assertThat(dataset.type("Dedicated Server").orElseThrow().lifetimeYears())
                .isEmpty();
        assertThat(dataset.type("Network").orElseThrow().defaultModel()).isEmpty();
        assertThat(dataset.areas()).containsExactly("FR", "BA");
        assertThat(dataset.mix("Bosnia and Herzegovina", RESOURCE_USE_MINERALS_METALS, 2026)
                        .orElseThrow()
                        .factor()
                        .amount())
                .hasToString("1.0E-7 kg Sb eq/kWh");
    }

    @Test
    void what_the_second_generation_has_beyond_devices_is_counted_and_reported() {
        assertThat(told(read(SECOND)))
                .containsExactly(
                        "EVC-3004 itemType.csv:4 ref_default_item [line-1, models]",
                        "EVC-3004 matchingItem.csv:4 ref_item_target [line-1, models]",
                        "EVC-3008 itemImpact.csv [impactEquipement, itemImpact, 1]",
                        "EVC-3015 itemImpact.csv [Line, 1]",
                        "EVC-3018 hypothesis.csv [CTAParDefaut, 1]",
                        "EVC-1023 itemImpact.csv [location, level, tier, impactEquipement, itemImpact]",
                        "EVC-1023 itemType.csv [category, is_server, typeEquipement, itemType]",
                        "EVC-3019  [RESOURCE_USE_MINERALS_METALS kg Sb eq]",
                        "EVC-3020  [blade-1, 1]");
    }

    @Test
    void tables_of_numecoeval_2_have_french_names_for_the_same() {
        FactorDataset dataset = read(Map.of(
                        "facteurs.csv",
                        """
                        nom;etapeacv;critere;description;niveau;tiers;categorie;consoElecMoyenne;localisation;valeur;unite;source
                        laptop-3;FABRICATION;Climate change;;2-Equipement;;;26.6;France;253.4;Item;Test
                        Mix;FABRICATION;Climate change;;0-Base data;;electricity-mix;;France;0.08;;Base
                        """,
                        "types.csv",
                        """
                        type;categorie;serveur;commentaire;dureeVieDefaut;refHypothese;source;refItemParDefaut
                        Terminal;EquipementPhysique;false;;5;;;laptop-3
                        """,
                        "matching.csv",
                        "modeleEquipementSource;refEquipementCible;nomOrganisation\nX1;laptop-3;\n"))
                .orThrow();
        assertThat(dataset.model("x1").orElseThrow().model().type()).isEqualTo("Terminal");
        assertThat(value(dataset, "laptop-3", MANUFACTURING)).isEqualTo(253.4);
        assertThat(dataset.mix("FR", CLIMATE_CHANGE, 2026)).isPresent();
    }

    @Test
    void criteria_and_blank_figures_are_counted() {
        Map<String, String> tables = new LinkedHashMap<>(FIRST);
        tables.computeIfPresent(
                "impacts.csv",
                (file, text) -> text + ";laptop-1;FABRICATION;Bruit;26;1;;\n;laptop-1;FIN_DE_VIE;Bruit;26;;;\n"
                        + ";laptop-1;FABRICATION;Acidification;26;;;\n;server-1;UTILISATION;Acidification;;;;\n");
        Checked<FactorDataset> read = read(tables);
        assertThat(told(read))
                .contains("EVC-3014 impacts.csv [Bruit, 2]", "EVC-3016 impacts.csv [impactEquipement, itemImpact, 2]");
        assertThat(read.orThrow().factor("laptop-1", MANUFACTURING, ACIDIFICATION))
                .isEmpty();
    }

    @Test
    void no_rule_uses_network_and_messaging() {
        Map<String, String> tables = new LinkedHashMap<>(FIRST);
        tables.put("reseau.csv", """
                refReseau;etapeACV;critere;valeur;consoElecMoyenne;source
                impactReseauMobileMoyen;UTILISATION;Climate change;0.05;;
                impactReseauMobileMoyen;FABRICATION;Climate change;0.01;;
                """);
        tables.put("mail.csv", """
                critere;constanteCoefficientDirecteur;constanteOrdonneeOrigine;source
                Climate change;0.1;0.2;
                """);
        assertThat(told(read(tables)))
                .contains("EVC-3017 reseau.csv [impactReseau, 2]", "EVC-3017 mail.csv [impactMessagerie, 1]");
    }

    @Test
    void a_table_of_types_of_devices_takes_precedence_over_the_default_devices() {
        Map<String, String> tables = new LinkedHashMap<>(FIRST);
        tables.put("typesOf.csv", "type_equipement_id;equipement_id\nOrdinateur portable;laptop-1\n");
        tables.computeIfPresent("types.csv", (file, text) -> text.replace(";server-1;", ";laptop-1;"));
        FactorDataset dataset = read(tables).orThrow();
        assertThat(dataset.model("laptop-1").orElseThrow().model().type()).isEqualTo("Ordinateur portable");
        assertThat(dataset.model("server-1").orElseThrow().model().type()).isEmpty();
        tables.computeIfPresent("typesOf.csv", (file, text) -> text + "Serveur rack;laptop-1\nTablette;server-1\n;\n");
        assertThat(told(read(tables)))
                .contains(
                        "EVC-3002 typesOf.csv:3 equipement_id [laptop-1]",
                        "EVC-3004 typesOf.csv:4 type_equipement_id [Tablette, types]");
    }

    @Test
    void types_alone_name_devices_of_the_datasets_they_are_combined_with() {
        FactorDataset types = read(Map.of("types.csv", String.valueOf(FIRST.get("types.csv"))))
                .orThrow();
        assertThat(types.type("Serveur rack").orElseThrow().defaultModel()).contains("server-1");
    }

    @Test
    void a_kind_of_table_may_come_in_several_files() {
        Map<String, String> tables = new LinkedHashMap<>(FIRST);
        String more = "refEquipement;etapeacv;critere;valeur;source\nlaptop-1;FABRICATION;%s;1;Other\n";
        tables.put("more.csv", more.formatted("Climate change"));
        assertThat(told(read(tables)))
                .contains("EVC-3002 more.csv:2 refEquipement [laptop-1 MANUFACTURING CLIMATE_CHANGE]");
        tables.put("more.csv", more.formatted("Acidification"));
        Provenance laptop = provenance(read(tables).orThrow());
        assertThat(laptop.locator()).isEqualTo("impacts.csv, more.csv item laptop-1");
        assertThat(laptop.source()).isEqualTo(SOURCE);
        assertThat(provenance(read(FIRST).orThrow()).source().title()).isEqualTo("Tables of the CHU: Maker");
    }

    private static Provenance provenance(FactorDataset dataset) {
        return dataset.model("laptop-1").orElseThrow().model().provenance();
    }

    @Test
    void every_figure_states_its_location_and_its_source() {
        Source maker = Source.of("m", "Declarations", "CC-BY-4.0")
                .withPublisher("Maker")
                .withVersion("2026")
                .withAttribution("Maker.");
        NumEcoEvalTables.Builder reader = NumEcoEvalTables.builder("own", "3", SOURCE)
                .source("MAKER", maker)
                .source("Makr", maker);
        FIRST.forEach((file, text) -> reader.table(TextSource.of(file, stream(text))));
        FactorDataset dataset = reader.build().dataset().orThrow();
        assertThat(dataset.factor("laptop-1", MANUFACTURING, CLIMATE_CHANGE)
                        .orElseThrow()
                        .provenance())
                .isEqualTo(new Provenance("own 3", maker, "impacts.csv row 2", "CC-BY-4.0", List.of()));
        Source base = dataset.mix("FR", CLIMATE_CHANGE, 2026)
                .orElseThrow()
                .factor()
                .provenance()
                .source();
        assertThat(base.title()).isEqualTo("Tables of the CHU: Base");
        assertThat(base.licence()).isEqualTo("LicenseRef-own");
        assertThat(dataset.mix("Europe", CLIMATE_CHANGE, 2026)
                        .orElseThrow()
                        .factor()
                        .provenance()
                        .source())
                .isEqualTo(SOURCE);
        assertThat(dataset.licences()).containsExactly("LicenseRef-own", "CC-BY-4.0");
        assertThat(dataset.attribution()).isEqualTo("CHU. Maker.");
        assertThat(told(reader.build().dataset())).contains("EVC-3004  [makr, sources]");
    }

    @Test
    void hours_are_an_assumption_that_the_caller_makes() {
        NumEcoEvalTables.Builder reader =
                NumEcoEvalTables.builder("own", "3", SOURCE).assumingHoursPerDay(24);
        FIRST.forEach((file, text) -> reader.table(TextSource.of(file, stream(text))));
        DeviceModel laptop = reader.build()
                .dataset()
                .orThrow()
                .model("laptop-1")
                .orElseThrow()
                .model();
        assertThat(laptop.referenceHours()).contains(24.0);
        assertThat(laptop.referenceHoursAssumed()).isTrue();
        assertThatThrownBy(() -> reader.assumingHoursPerDay(25)).isInstanceOf(IllegalArgumentException.class);
    }
}
