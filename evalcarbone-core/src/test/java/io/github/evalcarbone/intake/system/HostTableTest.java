package io.github.evalcarbone.intake.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.RefusedPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Capacities and rooms of hosts, and whole devices of applications, from tables. */
class HostTableTest {

    private static final DataCentre MAIN = DataCentre.of("main", "FR").withPue(1.6);
    private static final Inventory INVENTORY = Inventory.of(
            "x",
            LocalDate.of(2026, 1, 1),
            List.of(
                    Equipment.ofType("server").withId("esx-1").withCountry("FR"),
                    Equipment.ofType("server").withId("esx-2").withCountry("BE"),
                    Equipment.ofType("storage").withId("bay").withDataCentre(MAIN)));

    private static TextSource table(String rows) {
        return TextSource.of("hosts.csv", rows);
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.location().row() + " " + problem.code() + " " + problem.values())
                .toList();
    }

    @Test
    void capacities_are_read_under_french_and_english_names() {
        Checked<List<Host>> french = HostTable.read(table("""
                hote;vCPU;memoireGo;stockageTo
                esx-1;64;512;1,5
                bay;;;
                """));
        Checked<List<Host>> english = HostTable.read(table("""
                host,vcpus,memoryGb,storageGb
                esx-1,64,512,1500
                bay,,,
                """));
        assertThat(french.orThrow())
                .isEqualTo(english.orThrow())
                .extracting(Host::toString)
                .containsExactly(
                        Host.ofVcpus("esx-1", 64)
                                .withMemory(512)
                                .withStorage(1_500)
                                .toString(),
                        "Host[equipment=bay, vcpus=Optional.empty, memoryGigabytes=Optional.empty,"
                                + " storageGigabytes=Optional.empty]");
    }

    @Test
    void a_row_that_cannot_be_read_leaves_what_runs_there_in_doubt() {
        Checked<InformationSystem> read =
                SystemTables.none().withHosts(table("""
                        hote;vCPU;stockageGo;stockageTo
                        esx-1;0;;
                        bay;;500;0,5
                        esx-9;8;;
                        """)).read(INVENTORY);
        assertThat(told(read.problems()))
                .containsExactly("2 EVC-1009 [0, > 0]", "3 EVC-2117 [stockageGo]", "4 EVC-2002 [esx-9]");
        assertThat(read.partial().orElseThrow().hosts()).isEmpty();
        assertThat(read.partial().orElseThrow().refused(RefusedPart.Kind.HOST)).isEqualTo(3);
    }

    @Test
    void a_table_without_hosts_is_a_problem_of_its_header() {
        assertThat(told(HostTable.read(table("vCPU\n64\n")).problems())).containsExactly("1 EVC-1004 [hote, vCPU]");
    }

    private static List<DataCentre> rooms(Checked<InformationSystem> read) {
        return read.partial().orElseThrow().inventory().equipment().stream()
                .flatMap(line -> line.dataCentre().stream())
                .toList();
    }

    @Test
    void a_room_is_that_of_another_line_a_declared_one_or_in_the_country_of_its_line() {
        TextSource hosts = table("""
                host;dataCentre
                esx-1;main
                esx-2;annex
                """);
        Checked<InformationSystem> alone = SystemTables.none().withHosts(hosts).read(INVENTORY);
        assertThat(rooms(alone)).containsExactly(MAIN, DataCentre.of("annex", "BE"), MAIN);
        assertThat(alone.problems()).isEmpty();
        assertThat(alone.remarks()).isEmpty();
        DataCentre annex = DataCentre.of("annex", "LU").withPue(1.2);
        Checked<InformationSystem> declared = SystemTables.none()
                .withDataCentres(List.of(annex))
                .withHosts(hosts)
                .read(INVENTORY);
        assertThat(rooms(declared)).containsExactly(MAIN, annex, MAIN);
        Checked<InformationSystem> other = SystemTables.none()
                .withDataCentres(List.of(MAIN))
                .withHosts(hosts)
                .read(INVENTORY);
        assertThat(told(other.remarks())).containsExactly("3 EVC-2102 [annex]");
    }

    @Test
    void a_room_that_contradicts_the_line_is_a_problem_and_the_line_stays() {
        Checked<InformationSystem> read = SystemTables.none()
                .withHosts(table("host;dataCentre\nbay;annex\n"))
                .read(INVENTORY);
        assertThat(told(read.problems())).containsExactly("2 EVC-2116 [bay, main, annex]");
        assertThat(rooms(read)).containsExactly(MAIN);
    }

    @Test
    void an_application_without_a_machine_runs_on_the_device_with_its_key_and_weight() {
        Checked<InformationSystem> read = SystemTables.none()
                .withVirtualMachines(TextSource.of("vm.csv", """
                        nomEquipementVirtuel;nomEquipementPhysique;vCPU;capaciteMemoire
                        vm;esx-2;4;16
                        """))
                .withApplications(TextSource.of("app.csv", """
                        nomApplication;typeEnvironnement;nomEquipementVirtuel;nomEquipementPhysique;cleRepartition;poids
                        PACS;Production;;bay;0,5;
                        PACS;Test;;bay;0,25;
                        PACS;Production;vm;esx-2;;30
                        PACS;Test;vm;esx-2;;10
                        record;Production;vm;esx-2;;60
                        """))
                .read(INVENTORY);
        assertThat(read.problems()).isEmpty();
        InformationSystem system = read.partial().orElseThrow();
        assertThat(system.machines().get(0).memoryGigabytes()).contains(16.0);
        Application pacs = system.applications().get(0);
        assertThat(pacs.machines()).containsExactly("vm");
        assertThat(pacs.equipment()).containsExactly("bay");
        assertThat(pacs.keys()).isEqualTo(Map.of("bay", 0.75));
        assertThat(pacs.weights()).isEqualTo(Map.of("vm", 40.0));
    }

    @Test
    void weights_of_environments_add_up_to_the_same_bits_in_any_order() {
        assertThat(weight("0.1", "0.2", "0.3"))
                .isEqualTo(weight("0.3", "0.2", "0.1"))
                .isEqualTo(weight("0.2", "0.3", "0.1"));
    }

    private static double weight(String... parts) {
        String header =
                "nomApplication;typeEnvironnement;nomEquipementVirtuel;nomEquipementPhysique;cleRepartition;poids\n";
        String rows = Stream.of(parts)
                .map(part -> "record;env " + part + ";;esx-1;;" + part + "\n")
                .collect(Collectors.joining());
        Checked<InformationSystem> read = SystemTables.none()
                .withApplications(TextSource.of("app.csv", header + rows))
                .read(INVENTORY);
        return read.partial().orElseThrow().applications().get(0).weights().get("esx-1");
    }

    @Test
    void keys_above_one_and_weights_of_some_environments_are_problems_of_their_rows() {
        Checked<InformationSystem> read = SystemTables.none()
                .withApplications(TextSource.of("app.csv", """
                        nomApplication;typeEnvironnement;nomEquipementVirtuel;nomEquipementPhysique;cleRepartition;poids
                        PACS;Production;;bay;0,5;
                        PACS;Test;;bay;0,75;
                        record;Production;;esx-1;;3
                        record;Test;;esx-1;;
                        """))
                .read(INVENTORY);
        assertThat(told(read.problems())).containsExactly("3 EVC-2005 [bay, 1.25]", "5 EVC-2115 [esx-1]");
        assertThat(read.partial().orElseThrow().refused(RefusedPart.Kind.APPLICATION))
                .isEqualTo(2);
    }
}
