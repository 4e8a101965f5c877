package io.github.evalcarbone.intake.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.VirtualMachine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The tables of machines, applications and messaging. */
class SystemTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Inventory INVENTORY = Inventory.of(
            "x",
            DAY,
            Stream.of("host-1", "Serveur 7")
                    .map(id -> Equipment.ofType("server").withId(id))
                    .toList());
    private static final Path INVENTORIES = Path.of("..", "..", "shared", "data", "inventories");

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.location().row() + " " + problem.code() + " "
                        + problem.location().name())
                .toList();
    }

    @Test
    void an_instance_of_a_cloud_needs_no_host() {
        Checked<InformationSystem> intake = SystemTables.none()
                .withVirtualMachines(TextSource.of("vm.csv", """
                        nomEquipementVirtuel;nomEquipementPhysique;typeInfrastructure;provider;typeInstance;location;chargeMoy;dureeUtilisationAnnuelle;quantite;vCPU;capaciteStockage
                        portal;;CLOUD_SERVICES;AWS;m5.large;France;30;8760;2;2;900
                        vm;host-1;NON_CLOUD_SERVERS;;;France;;;;;
                        odd;;CLOUD_SERVICES;aws;m5.large;France;130;;;;
                        """))
                .read(INVENTORY);
        assertThat(intake.partial().orElseThrow().services())
                .containsExactly(CloudInstance.of("portal", "aws", "m5.large", "France")
                        .withQuantity(2)
                        .withUse(8_760, 0.3)
                        .withVcpus(2));
        assertThat(intake.partial().orElseThrow().machines()).hasSize(1);
        assertThat(told(intake.problems())).containsExactly("4 EVC-1009 chargeMoy");
        assertThat(intake.remarks())
                .extracting(remark -> remark.code() + " " + remark.values().get(0))
                .containsExactly("EVC-1023 location", "EVC-1023 capaciteStockage");
    }

    @Test
    void words_for_nothing_and_texts_of_programs_mean_the_same_in_every_table() {
        Checked<InformationSystem> intake = SystemTables.none()
                .withVirtualMachines(TextSource.of("vm.csv", """
                        nomEquipementVirtuel;nomEquipementPhysique;vCPU;capaciteStockage;typeEqv
                        "A &gt; 1";="Serveur 7";NULL;1 200,5;-
                        B;Serveur 7;812.345;0.125;(vide)
                        """))
                .withApplications(TextSource.of(
                        "app.csv",
                        "nomApplication;typeEnvironnement;nomEquipementVirtuel;domaine\nDPI;N/A;A > 1;#N/A\n"))
                .read(INVENTORY);
        InformationSystem system = intake.orThrow();
        assertThat(system.machines()).extracting(VirtualMachine::id).containsExactly("A > 1", "B");
        assertThat(system.machines())
                .extracting(VirtualMachine::vcpus, VirtualMachine::storageGigabytes, VirtualMachine::purpose)
                .containsExactly(
                        tuple(Optional.empty(), Optional.of(1200.5), Optional.empty()),
                        tuple(Optional.of(812.345), Optional.of(0.125), Optional.empty()));
        assertThat(system.applications().get(0).machines()).containsExactly("A > 1");
    }

    @Test
    void machines_applications_and_mail_of_both_generations() {
        Checked<InformationSystem> intake = SystemTables.none()
                .withVirtualMachines(TextSource.of("vm.csv", """
                        nomEquipementVirtuel;nomEquipementPhysique;cleRepartition;vCPU;cluster;typeEqv;capaciteStockage;
                        vm-1;host-1;0,25;4;c1;calcul;;
                        vm-2;host-1;;;;Stockage;500;
                        """))
                .withVirtualMachines(TextSource.of("vm-2.csv", """
                        nomEquipementVirtuel;nomEquipementPhysique;quantite;vCPU;consoElecAn
                        vm-3;vm-1;2;1;
                        """))
                .withApplications(TextSource.of("app.csv", """
                        nomApplication;typeEnvironnement;nomEquipementVirtuel;domaine;sousDomaine;nomEquipementPhysique
                        DPI;Production;vm-1;Soins;Dossier;host-1
                        DPI;Test;vm-2;Soins;Dossier;host-1
                        DPI;Test;vm-1;Soins;Dossier;host-1
                        PACS;Production;;;;host-1
                        """))
                .withMessaging(TextSource.of("mail.csv", """
                        nombreMailEmis;nombreMailEmisXDestinataires;volumeTotalMailEmis;moisAnnee
                        100;250;12,5;012025
                        """))
                .read(INVENTORY);
        assertThat(intake.problems()).isEmpty();
        assertThat(intake.partial().orElseThrow().machines())
                .extracting(VirtualMachine::host)
                .containsExactly("host-1", "host-1", "vm-1");
        assertThat(intake.partial().orElseThrow().applications())
                .extracting(Application::id, Application::machines)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("DPI", List.of("vm-1", "vm-2")),
                        org.assertj.core.groups.Tuple.tuple("PACS", List.of()));
        assertThat(intake.partial().orElseThrow().applications().get(1).equipment())
                .containsExactly("host-1");
        assertThat(intake.partial().orElseThrow().messaging().get(0).month().toString())
                .isEqualTo("2025-01");
        assertThat(intake.remarks())
                .extracting(remark -> remark.code() + " " + remark.values())
                .containsExactly(
                        "EVC-1023 [cluster, numecoeval]",
                        "EVC-1023 [nomEquipementPhysique, sousDomaine, numecoeval]",
                        "EVC-1029 [1]");
    }

    @Test
    void every_fault_is_reported_once_with_its_place_and_the_valid_rest_is_kept() {
        Checked<InformationSystem> intake = SystemTables.none()
                .withVirtualMachines(TextSource.of("vm.csv", """
                        nomEquipementVirtuel;nomEquipementPhysique;cleRepartition;vCPU;typeEqv;capaciteStockage;quantite
                        vm-1;host-1;0.5;0;calcul;1;1
                        vm-2;nobody;;4;calcul;1;1
                        vm-3;host-1;;4;mixte;x;-1
                        vm-4;host-1;;4;;;
                        vm-4;host-1;;4;;;
                        ;;;;;;1
                        """))
                .withApplications(TextSource.of("app.csv", """
                        nomApplication;typeEnvironnement;nomEquipementVirtuel
                        a;Production;vm-4
                        a;Production;vm-4
                        b;Production;vm-9
                        ;Production;vm-4
                        """))
                .withMessaging(TextSource.of("mail.csv", """
                        nombreMailEmis;nombreMailEmisXDestinataires;volumeTotalMailEmis;moisAnnee
                        x;-1;;132025
                        """))
                .read(INVENTORY);
        assertThat(told(intake.problems()))
                .containsExactly(
                        "2 EVC-1009 vCPU",
                        "4 EVC-1009 quantite",
                        "4 EVC-1008 capaciteStockage",
                        "4 EVC-1106 typeEqv",
                        "7 EVC-1007 nomEquipementVirtuel",
                        "7 EVC-1007 nomEquipementPhysique",
                        "3 EVC-2004 nomApplication",
                        "5 EVC-1007 nomApplication",
                        "2 EVC-1106 moisAnnee",
                        "2 EVC-1008 nombreMailEmis",
                        "2 EVC-1009 nombreMailEmisXDestinataires",
                        "2 EVC-1007 volumeTotalMailEmis",
                        "6 EVC-2004 nomEquipementVirtuel",
                        "3 EVC-2002 nomEquipementVirtuel",
                        "4 EVC-2002 nomEquipementVirtuel");
        assertThat(intake.partial().orElseThrow().machines())
                .extracting(VirtualMachine::id)
                .containsExactly("vm-4");
        assertThat(intake.partial().orElseThrow().applications())
                .extracting(Application::machines)
                .containsExactly(List.of("vm-4"), List.of());
    }

    @Test
    void titles_other_spellings_repeated_headers_totals_and_columns_of_one_name_are_read_as_in_inventories() {
        Checked<InformationSystem> intake = SystemTables.none()
                .withVirtualMachines(TextSource.of("vm.csv", """
                        Machines virtuelles;2026
                        sans les tests

                        Nom VM;Nom_Equipement_Physique;Nb vCPU;Note;Note
                        vm-1;host-1;4;a;b
                        NOM VM;nom equipement physique;NB VCPU;note;NOTE
                        vm-2;host-1;x;;
                        Total;;4;;
                        """))
                .read(INVENTORY);
        assertThat(intake.partial().orElseThrow().machines())
                .extracting(VirtualMachine::id, machine -> machine.vcpus().orElseThrow())
                .containsExactly(Tuple.tuple("vm-1", 4.0));
        assertThat(told(intake.problems())).containsExactly("6 EVC-1038 ", "8 EVC-1039 ", "7 EVC-1008 vCPU");
        assertThat(intake.remarks())
                .extracting(Problem::values)
                .containsExactly(List.of("4", "2"), List.of("Note, Note", "numecoeval"));
    }

    @Test
    void columns_that_are_missing_or_unknown() {
        Checked<InformationSystem> intake = SystemTables.none()
                .withVirtualMachines(TextSource.of("vm.csv", "nomEquipementVirtuel;hote\nvm;host-1\n"))
                .read(INVENTORY);
        assertThat(told(intake.problems())).containsExactly("1 EVC-1004 ");
        assertThat(intake.remarks()).extracting(Problem::values).containsExactly(List.of("hote", "numecoeval"));
    }

    @Test
    void the_faulty_machines_of_the_recorded_files() throws IOException {
        Path file = INVENTORIES.resolve("with-errors/equipementVirtuel_avec_erreurs_format.csv");
        assumeTrue(Files.exists(file), "../shared is not there");
        try (InputStream stream = Files.newInputStream(file)) {
            Checked<InformationSystem> intake = SystemTables.none()
                    .withVirtualMachines(TextSource.of("vm.csv", stream))
                    .read(INVENTORY);
            assertThat(told(intake.problems()))
                    .containsExactly(
                            "2 EVC-1008 cleRepartition",
                            "3 EVC-1009 cleRepartition",
                            "4 EVC-1009 cleRepartition",
                            "4 EVC-1008 vCPU",
                            "5 EVC-1009 cleRepartition",
                            "5 EVC-1009 vCPU",
                            "6 EVC-1008 capaciteStockage",
                            "7 EVC-1009 cleRepartition",
                            "7 EVC-1009 capaciteStockage",
                            "8 EVC-1009 consoElecAn",
                            "9 EVC-1008 consoElecAn");
            assertThat(intake.partial().orElseThrow().machines())
                    .extracting(VirtualMachine::id)
                    .containsExactly("VM 10");
        }
    }

    @Test
    void the_recorded_small_system() throws IOException {
        Path folder = INVENTORIES.resolve("small-information-system");
        assumeTrue(Files.exists(folder), "../shared is not there");
        try (InputStream equipment = Files.newInputStream(folder.resolve("2-physicalEquipments.csv"));
                InputStream machines = Files.newInputStream(folder.resolve("3-virtualEquipments.csv"));
                InputStream applications = Files.newInputStream(folder.resolve("4-applications.csv"))) {
            Checked<Inventory> read =
                    CsvInventory.of(CsvLayout.of("numecoeval")).read(TextSource.of("2.csv", equipment), "small", DAY);
            Checked<InformationSystem> intake = SystemTables.none()
                    .withVirtualMachines(TextSource.of("3.csv", machines))
                    .withApplications(TextSource.of("4.csv", applications))
                    .read(read.partial().orElseThrow());
            assertThat(intake.problems()).isEmpty();
            assertThat(intake.partial().orElseThrow().machines()).isNotEmpty();
            assertThat(intake.partial().orElseThrow().applications()).isNotEmpty();
        }
    }

    @Test
    void an_unknown_machine_is_reported_at_its_row_not_at_the_first_of_its_application() {
        Checked<InformationSystem> intake = SystemTables.none()
                .withVirtualMachines(
                        TextSource.of("vm.csv", "nomEquipementVirtuel;nomEquipementPhysique\nvm-1;host-1\n"))
                .withApplications(TextSource.of("app.csv", """
                        nomApplication;typeEnvironnement;nomEquipementVirtuel
                        DPI;Production;vm-1
                        PACS;Production;vm-8
                        DPI;Production;vm-8
                        DPI;Test;vm-9
                        """))
                .read(INVENTORY);
        assertThat(told(intake.problems()))
                .containsExactly(
                        "4 EVC-2002 nomEquipementVirtuel",
                        "5 EVC-2002 nomEquipementVirtuel",
                        "3 EVC-2002 nomEquipementVirtuel");
    }
}
