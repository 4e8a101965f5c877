package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of hospitals, read with the layouts shipped with the library. */
class CsvInventoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String NUMECOEVAL_1 =
            "nomEquipementPhysique;modele;quantite;nomCourtDatacenter;dateAchat;dateRetrait;"
                    + "type;statut;paysDUtilisation;consoElecAnnuelle;utilisateur;nomSourceDonnee;nomEntite;nbCoeur;"
                    + "nbJourUtiliseAn;goTelecharge;modeUtilisation;tauxUtilisation\n";
    private static final String NUMECOEVAL_2 =
            "nomEquipementPhysique;nomEntite;nomSourceDonnee;modele;quantite;type;statut;"
                    + "paysDUtilisation;utilisateur;dateAchat;dateRetrait;nbCoeur;nomCourtDatacenter;consoElecAnnuelle;fabricant;"
                    + "tailleDuDisque;tailleMemoire;typeDeProcesseur\n";

    @Test
    void a_french_list_of_glpi() {
        Checked<Inventory> intake = read(CsvLayout.of("glpi"), """
                "Nom";"Entité";"Statut";"Fabricant";"Numéro de série";"Type";"Modèle";"Lieu";"ID";"Informations financières et administratives - Date d'achat";
                "PC-URG-01";"CHU > Urgences";"En production";"Dell Inc.";"X1";"Portable";"Latitude 5420";"Bât. A > 2";"17";"2021-03-30";
                "PC-URG-02";"CHU > Urgences";"En stock";"Dell";"X2";"Portable";"DELL Latitude 5420";"";"18";"30/03/2021";
                """);
        assertThat(intake.problems()).isEmpty();
        assertThat(intake.partial().orElseThrow().equipment())
                .extracting(Equipment::id, line -> line.model().get(), Equipment::quantity, line -> line.serviceLife())
                .containsExactly(
                        tuple("Portable 17", "Dell Inc. Latitude 5420"), tuple("Portable 18", "DELL Latitude 5420"));
        Equipment first = intake.partial().orElseThrow().equipment().get(0);
        assertThat(first.label()).isEqualTo("PC-URG-01");
        assertThat(first.type()).contains("Portable");
        assertThat(first.department()).contains("CHU > Urgences");
        assertThat(first.site()).contains("Bât. A > 2");
        assertThat(first.country()).contains("FR");
        assertThat(remarks(intake)).containsExactly("EVC-1027 [1.0, 2]", "EVC-1014 [FR, 2]", "EVC-1025 [En stock, 1]");
    }

    private static Tuple tuple(String id, String model) {
        return Tuple.tuple(id, model, 1.0, ServiceLife.since(LocalDate.of(2021, 3, 30)));
    }

    @Test
    void an_english_list_of_monitors_of_glpi_in_windows_1252_and_with_a_declared_type() {
        byte[] bytes = "Name,Entity,Status,Manufacturer,Model,Location\nM1,Sité,In use,Dell,P2719H,\"A\nB\"\n"
                .getBytes(Charset.forName("windows-1252"));
        Checked<Inventory> intake =
                CsvInventory.of(CsvLayout.of("glpi").withType("monitor")).read(TextSource.of("x.csv", bytes), "x", DAY);
        Equipment line = intake.orThrow().equipment().get(0);
        assertThat(line.type()).contains("monitor");
        assertThat(line.model()).contains("Dell P2719H");
        assertThat(line.site()).contains("A\nB");
        assertThat(line.serviceLife()).isEqualTo(ServiceLife.UNKNOWN);
        assertThat(remarks(intake))
                .containsExactly(
                        "EVC-1021 [x.csv, windows-1252]",
                        "EVC-1026 [monitor, 1]",
                        "EVC-1027 [1.0, 1]",
                        "EVC-1014 [FR, 1]");
    }

    @Test
    void a_list_of_ocs_inventory() {
        Checked<Inventory> intake = read(CsvLayout.of("ocs-inventory"), """
                        "Account info: TAG";"Last inventory";"Computer";"User";"Manufacturer";"Model";"Type"
                        "SIEGE";"2026-01-02 10:00:00";"PC1";"x";"HP";"EliteBook 840 G8";"Notebook"
                        """);
        assertThat(intake.orThrow().equipment())
                .extracting(
                        line -> line.model().get(), line -> line.department().get(), Equipment::label)
                .containsExactly(Tuple.tuple("HP EliteBook 840 G8", "SIEGE", "PC1"));
    }

    @Test
    void both_generations_of_numecoeval() {
        Equipment old = read(
                        CsvLayout.of("numecoeval"),
                        NUMECOEVAL_1
                                + ";laptop-1;3;;2021-01-01;2025-01-01;Laptop;In use;France;;;;CHU;;365;0;cope;\n"
                                + "srv;R740;1;DC1;20200708;;Server;In use;France;1500,5;;;CHU;16;365;0;;0.5\n")
                .orThrow()
                .equipment()
                .get(1);
        assertThat(old.usage().electricity()).isEqualTo(new ElectricityUse.Measured(1500.5));
        assertThat(old.usage().sharing()).isEqualTo(PrivateUse.of(0.5));
        assertThat(old.dataCentre()).map(DataCentre::name).contains("DC1");
        Equipment recent = read(
                        CsvLayout.of("numecoeval"),
                        NUMECOEVAL_2
                                + "s;CHU;itam;PowerEdge;2;Server;actif;FR;;2017/02/22;;15;DC9;500;dell;100;250;i9\n")
                .orThrow()
                .equipment()
                .get(0);
        assertThat(recent.model()).contains("dell PowerEdge");
        assertThat(recent.serviceLife()).isEqualTo(ServiceLife.since(LocalDate.of(2017, 2, 22)));
    }

    @Test
    void what_g4it_requires_is_reported_value_by_value() {
        Checked<Inventory> intake = read(
                CsvLayout.of("g4it"),
                NUMECOEVAL_2
                        + ";E;m;rack;3;Serveur;actif;FR;;2017-02-22;;15;D;500;dell;1;2;i9\n"
                        + "S2;E;m;;3;Serveur;actif;FR;;2017-02-22;;15;D;500;dell;1;2;i9\n"
                        + "S3;E;m;rack;;Serveur;inactif;FR;;2014-03-05;2023-03-05;10;D;400;dell;1;2;i9\n"
                        + "S4;E;m;rack;3;;actif;FR;;2017-02-22;;15;D;500;dell;1;2;i9\n"
                        + "S5;E;m;rack;3;Serveur;actif;;;2018-07-07;;5;D;400;dell;1;2;i7\n"
                        + "S6;E;m;rack;3;Serveur;actif;FR;;2018-07-07;2018-07-06;5;D;400;dell;1;2;i7\n"
                        + "S7;E;m;rack;3;Serveur;actif;FR;;2018-07-07;;5;D;400;dell;1;2;i7\n");
        assertThat(intake.problems())
                .extracting(problem -> problem.location().row() + " " + problem.code() + " "
                        + problem.location().name())
                .containsExactly(
                        "2 EVC-1007 nomEquipementPhysique",
                        "4 EVC-1007 quantite",
                        "5 EVC-1007 type",
                        "6 EVC-1007 paysDUtilisation",
                        "7 EVC-2101 dateRetrait");
        assertThat(intake.partial().orElseThrow().equipment())
                .extracting(Equipment::id)
                .containsExactly("S2", "S7");
    }

    @Test
    void data_centres_without_a_header_or_text_are_not_a_list_of_none() {
        for (String text : List.of("", "hello world\n", "nomCourtDatacenter;pue\nB1;1,2\n")) {
            assertThat(DataCentreTable.read(TextSource.of("dc.csv", text)).partial())
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void corrected_data_centres_are_read_with_the_column_of_their_problems() {
        TextSource table = TextSource.of(
                "dc.csv", "nomCourtDatacenter;pue;localisation;evalcarbone.problems\nB1;1,2;FR;EVC-1009 pue\n");
        assertThat(DataCentreTable.load(table)).extracting(DataCentre::name).containsExactly("B1");
    }

    @Test
    void data_centres_are_joined_by_their_names() {
        Checked<List<DataCentre>> table = DataCentreTable.read(TextSource.of("dc.csv", """
                        nomCourtDatacenter;nomLongDatacenter;pue;localisation;nomEntite;
                        B1;Bay 1;1,32;FR;;
                        B2;;0.5;FR;;
                        B3;;a;FR;;
                        B1;;1.5;FR;;
                        B4;;;;;
                        ;;1.2;FR;;
                        """));
        assertThat(table.partial().orElseThrow()).extracting(DataCentre::name).containsExactly("B1", "B4");
        assertThat(table.problems())
                .extracting(problem -> problem.location().row() + " " + problem.code())
                .containsExactly("3 EVC-1009", "4 EVC-1008", "5 EVC-2001", "7 EVC-1007");
        Checked<Inventory> intake = CsvInventory.of(CsvLayout.of("numecoeval"))
                .withDataCentres(table.partial().orElseThrow())
                .read(
                        TextSource.of(
                                "e.csv",
                                NUMECOEVAL_1
                                        + "a;m;1;B1;;;Server;In use;FR;;;;;;;;;\nb;m;1;B9;;;Server;In use;FR;;;;;;;;;\n"),
                        "x",
                        DAY);
        assertThat(intake.orThrow().equipment().get(0).dataCentre().get().pue()).hasValue(1.32);
        assertThat(intake.problems().get(0).toString())
                .startsWith("EVC-2102 e.csv:3 nomCourtDatacenter: The data centre [B9] must be one of those declared");
    }

    @Test
    void a_data_centre_without_description_is_in_the_country_of_its_lines_and_a_remark_reports_it() {
        Checked<Inventory> intake = read(
                CsvLayout.of("numecoeval"),
                NUMECOEVAL_1
                        + "a;m;1;Y1;;;Server;In use;Allemagne;;;;;;;;;\n"
                        + "b;m;1;Y1;;;Server;In use;;;;;;;;;;\n"
                        + "c;m;1;;;;Server;In use;FR;;;;;;;;;\n");
        assertThat(intake.orThrow().equipment())
                .extracting(line -> line.dataCentre().flatMap(DataCentre::country))
                .containsExactly(Optional.of("Allemagne"), Optional.empty(), Optional.empty());
        assertThat(remarks(intake)).contains("EVC-1028 [1]");
    }

    @Test
    void every_row_is_counted_left_out_as_declared_or_reported() {
        StatusPolicy policy = CsvLayout.of("numecoeval").statuses().leavingOut(List.of("retired"));
        List<Equipment> lines = new ArrayList<>();
        Checked<Long> collected = CsvInventory.of(CsvLayout.of("numecoeval").withStatuses(policy))
                .forEach(TextSource.of("x.csv", """
                        nomEquipementPhysique;modele;type;quantite;statut
                        a;m;t;1;In use
                        b;m;t;1;Retired
                        c;m;t;1;In  Stock
                        d;m;t;x;In use
                        e;m;t;1;
                        """), lines::add);
        assertThat(lines).extracting(Equipment::id).containsExactly("a", "c", "e");
        assertThat(List.of(
                        collected.rows().read(),
                        collected.rows().kept(),
                        collected.rows().leftOut()))
                .containsExactly(5L, 3L, 1L);
        assertThat(collected.remarks().stream().map(CsvInventoryTest::told))
                .containsExactly("EVC-1024 [Retired, 1]", "EVC-1025 [In  Stock, 1]", "EVC-1018 [1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sih-form", "numecoeval", "glpi", "ocs-inventory"})
    void the_header_determines_the_layout_of_a_file(String id) {
        String text = switch (id) {
            case "sih-form" -> "modele;type;quantite;dureeDeVie;heuresParJour\na;b;1;;\n";
            case "numecoeval" -> "nomEquipementPhysique;modele;type;quantite\n;a;b;1\n";
            case "glpi" -> "Nom;Modèle\na;b\n";
            default -> "Computer;Model\na;b\n";
        };
        CsvLayout[] known = CsvLayout.shipped().toArray(CsvLayout[]::new);
        CsvLayout[] others = Arrays.copyOfRange(known, 1, known.length);
        Checked<Inventory> intake = CsvInventory.of(known[0], others).read(TextSource.of("x.csv", text), "x", DAY);
        assertThat(intake.orThrow().equipment()).hasSize(1);
        assertThat(remarks(intake)).anyMatch(remark -> remark.startsWith("EVC-1022 [" + id + ", "));
    }

    @Test
    void a_layout_of_ones_own() {
        CsvLayout layout = CsvLayout.builder("purchases")
                .column(InventoryField.MODEL, "Désignation")
                .column(InventoryField.LIFETIME, "Durée")
                .column(InventoryField.PURCHASE, "Livré le")
                .assumeQuantity(2)
                .build();
        Checked<Inventory> intake = read(layout, "désignation;DURÉE;livré le\nEcran;7;2020-01-01\nPC;;2020-01-01\n");
        assertThat(intake.orThrow().equipment())
                .extracting(Equipment::quantity, Equipment::serviceLife, Equipment::country)
                .containsExactly(
                        Tuple.tuple(
                                2.0, ServiceLife.since(LocalDate.of(2020, 1, 1)).withPlannedYears(7), Optional.empty()),
                        Tuple.tuple(2.0, ServiceLife.since(LocalDate.of(2020, 1, 1)), Optional.empty()));
    }

    private static List<String> remarks(Checked<Inventory> intake) {
        return intake.partial().orElseThrow().remarks().stream()
                .map(CsvInventoryTest::told)
                .toList();
    }

    private static String told(Problem problem) {
        return problem.code() + " " + problem.values();
    }

    private static Checked<Inventory> read(CsvLayout layout, String text) {
        return CsvInventory.of(layout).read(TextSource.of("x.csv", text), "x", DAY);
    }
}
