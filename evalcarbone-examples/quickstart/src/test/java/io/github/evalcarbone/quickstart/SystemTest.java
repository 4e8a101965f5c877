package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NumEcoEval's tables read together: by options or as a folder, with every fault reported, and never a total that differs. */
class SystemTest {

    private static final String EQUIPMENT = """
            nomEquipementPhysique;modele;type;quantite;nomCourtDatacenter;paysDUtilisation
            h1;serveur-rack-1;Serveur rack;1;D;France
            h2;serveur-rack-1;Serveur rack;1;D;France
            pc;ordinateur-portable-1;Ordinateur portable;10;;France
            """;
    private static final String DATA_CENTRES = "nomCourtDatacenter;pue;localisation\nD;1,5;France\n";
    private static final String MACHINES = """
            nomEquipementVirtuel;nomEquipementPhysique;cleRepartition;vCPU
            vm1;h1;;4
            vm2;h1;;12
            vm3;h2;0,5;4
            """;
    private static final String APPLICATIONS = """
            nomApplication;typeEnvironnement;nomEquipementVirtuel
            PACS;Production;vm1
            DPI;Production;vm2
            DPI;Test;vm3
            """;

    @TempDir
    private Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String system() throws IOException {
        return system(EQUIPMENT, MACHINES, APPLICATIONS);
    }

    private String system(String equipment, String machines, String applications) throws IOException {
        write("b.csv", DATA_CENTRES);
        write("d.csv", equipment);
        write("a.csv", machines);
        write("c.csv", applications);
        return folder.toString();
    }

    private static Outcome assess(String... arguments) {
        return Outcome.of(Stream.concat(Stream.of("assess", "--date", "2026-01-01"), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static double sum(String csv, String category) {
        List<String> header = List.of(csv.lines().findFirst().orElseThrow().split(";", -1));
        return csv.lines()
                .skip(1)
                .map(line -> List.of(line.split(";", -1)))
                .filter(cells -> cells.get(header.indexOf("category")).equals(category))
                .map(cells -> cells.get(header.indexOf("value")))
                .filter(value -> !value.isEmpty())
                .mapToDouble(Double::parseDouble)
                .sum();
    }

    @Test
    void a_folder_is_read_whatever_its_files_are_called_and_options_name_the_same() throws IOException {
        String folder = system();
        Outcome whole = assess(folder, "--format", "csv", "--by", "application");
        assertThat(whole.code()).as(whole.err()).isZero();
        assertThat(whole.err()).isEmpty();
        String[] named = {
            "--equipment",
            "d.csv",
            "--datacentres",
            "b.csv",
            "--virtual",
            "a.csv",
            "--applications",
            "c.csv",
            "--format",
            "csv",
            "--by",
            "application"
        };
        for (int i = 1; i < 8; i += 2) {
            named[i] = folder + "/" + named[i];
        }
        Outcome oneByOne = assess(named);
        assertThat(oneByOne.out())
                .isEqualTo(whole.out().replace(";" + Path.of(folder).getFileName() + ";", ";d;"));
        named[2] = "--data-centres";
        assertThat(assess(named).out()).isEqualTo(oneByOne.out());
    }

    @Test
    void each_view_has_the_total_of_the_equipment() throws IOException {
        String folder = system();
        double total = sum(assess(folder, "--format", "csv").out(), "CLIMATE_CHANGE");
        assertThat(total).isPositive();
        assertThat(assess(folder, "--format", "csv").out())
                .isEqualTo(
                        assess(folder, "--format", "csv", "--by", "equipment").out());
        for (String view : List.of("machine", "application")) {
            double part = sum(assess(folder, "--format", "csv", "--by", view).out(), "CLIMATE_CHANGE");
            assertThat(part).isCloseTo(total, org.assertj.core.data.Percentage.withPercentage(1e-10));
        }
        assertThat(assess(folder, "--format", "csv", "--by", "application").out())
                .contains("PART;PACS;PACS;;USE;", "UNALLOCATED;h2;", "WHOLE;pc;", ";system-evalcarbone 1.1.0;");
    }

    @Test
    void missing_services_and_mail_are_reported_in_every_form() throws IOException {
        String cloud = """
                nomEquipementVirtuel;nomEquipementPhysique;typeInfrastructure;provider;typeInstance;location;vCPU
                vm1;h1;;;;;4
                c1;;CLOUD_SERVICES;aws;m5.large;France;2
                """;
        String folder =
                system(EQUIPMENT, cloud, "nomApplication;typeEnvironnement;nomEquipementVirtuel\nPACS;Prod;c1\n");
        write("e.csv", "moisAnnee;nombreMailEmis;nombreMailEmisXDestinataires;volumeTotalMailEmis\n012026;10;20;30\n");
        Outcome text = assess(folder, "--strict");
        assertThat(text.code()).isEqualTo(Program.GAPS);
        assertThat(text.out())
                .contains("Equipment and services", "Equipment alone", "c1 *", "1 month of mail: unknown");
        assertThat(text.err()).contains("values are gaps: exit code 3");
        assertThat(assess(folder, "--format", "csv").err())
                .contains("Not in this CSV: services, 1 (see --by machine); months of mail, 1 (see --format json).");
        assertThat(assess(folder, "--format", "csv", "--by", "machine").out()).contains("WHOLE;c1;c1;");
        assertThat(assess(folder, "--report", "beges").out()).contains("4.5 Purchased services *");
    }

    private static final String CLOUD = """
            nomEquipementVirtuel;nomEquipementPhysique;typeInfrastructure;provider;typeInstance;location;vCPU;cluster
            vm1;h1;;;;;4;A
            c1;;CLOUD_SERVICES;aws;m5.large;France;2;
            """;

    @Test
    void explain_covers_the_services_that_are_in_the_total() throws IOException {
        String folder =
                system(EQUIPMENT, CLOUD, "nomApplication;typeEnvironnement;nomEquipementVirtuel\nPACS;Prod;c1\n");
        assertThat(explain(folder, "c1", "USE").out()).contains("c1, Use", "cloud-instance.use = EVC-5003");
        assertThat(explain(folder, "c1", "DISTRIBUTION").err())
                .startsWith("EVC-7004 --phase: [DISTRIBUTION]")
                .contains("Choose Manufacturing or Use.");
        assertThat(explain(folder, "c2", "USE").err()).contains("EVC-7002 --line: [c2]", "c1");
        assertThat(Outcome.of("explain", folder, "--category", "CLIMATE_CHANGE").out())
                .contains("values of this category are gaps");
    }

    private static Outcome explain(String inventory, String line, String phase) {
        return Outcome.of("explain", inventory, "--line", line, "--phase", phase, "--category", "CLIMATE_CHANGE");
    }

    @Test
    void a_column_of_a_table_that_is_not_read_is_a_finding_of_the_report() throws IOException {
        String folder =
                system(EQUIPMENT, CLOUD, "nomApplication;typeEnvironnement;nomEquipementVirtuel\nPACS;Prod;c1\n");
        Outcome outcome = assess(folder);
        assertThat(outcome.out().replaceAll("\\s+", " ")).containsSubsequence("EVC-1023", "[cluster]");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void the_rules_of_numecoeval_share_as_it_does() throws IOException {
        assertThat(assess(system(), "--rules", "numecoeval-2.2", "--format", "csv", "--by", "machine")
                        .out())
                .contains(";system-numecoeval 1.1.0;")
                .doesNotContain("system-evalcarbone");
    }

    @Test
    void json_has_the_equipment_and_both_views() throws IOException {
        assertThat(assess(system(), "--format", "json").out())
                .startsWith("{\n  \"format\" : \"evalcarbone-system-footprint-1\",")
                .containsSubsequence("\"equipment\" : {", "evalcarbone-footprint-1", "\"machines\" : {", "\"vm3\"")
                .containsSubsequence("\"applications\" : {", "\"line\" : \"PACS\"", "\"WHOLE\"");
    }

    @Test
    void equipment_alone_in_a_folder_is_an_inventory_like_any_other() throws IOException {
        write("b.csv", DATA_CENTRES);
        String alone = write("d.csv", EQUIPMENT);
        String inFolder = assess(folder.toString(), "--format", "csv").out();
        assertThat(inFolder)
                .isEqualTo(assess(alone, "--format", "csv", "--datacentres", folder + "/b.csv")
                        .out()
                        .replace(";d;", ";" + folder.getFileName() + ";"));
        assertThat(assess(folder.toString()).out()).doesNotContain("How it was shared");
    }

    @Test
    void a_duplicate_and_a_missing_table_are_reported_with_the_files_there_are() throws IOException {
        String folder = system();
        write("e.csv", APPLICATIONS);
        Files.delete(Path.of(folder, "a.csv"));
        Files.delete(Path.of(folder, "d.csv"));
        write("entites.csv", "nomEntite;nbCollaborateurs\nA;1\n");
        Outcome outcome = assess(folder);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .containsSubsequence(
                        "EVC-1041 " + folder + ": The folder must have one table with a column [nomApplication];"
                                + " [c.csv, e.csv] all have it.",
                        "EVC-1042 " + folder + ": The folder must have a table with a column [nomEquipementPhysique]."
                                + " It has: c.csv (nomApplication), e.csv (nomApplication), b.csv"
                                + " (nomCourtDatacenter), entites.csv.",
                        "2 problems; nothing was done.");
    }

    @Test
    void an_option_chooses_between_two_tables_and_files_that_are_no_table_are_reported() throws IOException {
        String folder = system();
        write("old.csv", APPLICATIONS.replace("PACS", "PACS 2020"));
        write("entites.csv", "nomEntite;nbCollaborateurs\nA;1\n");
        write(".hidden", "");
        Files.createDirectory(Path.of(folder, "older"));
        Outcome outcome = assess(folder, "--applications", folder + "/old.csv");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("PACS 2020");
        assertThat(outcome.err()).containsSubsequence("EVC-1043 ", "[entites.csv]", "EVC-1043 ", "[older]");
        assertThat(outcome.err()).doesNotContain(".hidden");
    }

    @Test
    void applications_on_whole_devices_need_no_table_of_machines() throws IOException {
        String folder = system();
        Files.delete(Path.of(folder, "a.csv"));
        write("c.csv", """
                nomApplication;typeEnvironnement;nomEquipementVirtuel;nomEquipementPhysique
                PACS;Production;;h1
                """);
        Outcome outcome = assess(folder, "--format", "csv", "--by", "application");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains(";PACS;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INVENTORY --equipment d.csv            | EVC-7005 --equipment: Name
            INVENTORY --applications c.csv         | EVC-2002
            --applications c.csv --virtual a.csv   | EVC-7005: Give the file of the
            INVENTORY --by application --format csv| EVC-7005 --by: [application] needs
            INVENTORY --by application             | EVC-7005 --by: --by needs
            INVENTORY --by room --format csv       | EVC-1106 --by: [room]
            INVENTORY --virtual none.csv           | EVC-1001 none.csv
            INVENTORY --virtual d.csv --applications none.csv --datacentres nope.csv | EVC-1001 nope.csv
            """)
    void options_that_conflict_are_reported(String options, String expected) throws IOException {
        String folder = system();
        String[] arguments = options.replace("INVENTORY", folder + "/d.csv")
                .replaceAll(" ([abcd]\\.csv)", " " + folder + "/$1")
                .split(" +", -1);
        Outcome outcome = assess(arguments);
        assertThat(outcome.code()).as(outcome.out() + outcome.err()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(expected).doesNotContain("\tat ");
    }

    @Test
    void options_and_rows_are_reported_together() throws IOException {
        String folder = system(EQUIPMENT + "x;y;z;many;;\n", MACHINES + "vm9;nowhere;;1\n", APPLICATIONS);
        assertThat(assess(
                                folder + "/d.csv",
                                "--equipment",
                                folder + "/d.csv",
                                "--virtual",
                                folder + "/a.csv",
                                "--by",
                                "room",
                                "--rules",
                                "none")
                        .err())
                .contains(
                        "EVC-1106 --by: ",
                        "EVC-7005 --by: ",
                        "EVC-4017 --rules: ",
                        "EVC-7005 --equipment: ",
                        "EVC-1008 " + folder + "/d.csv:5 quantite: ",
                        "EVC-2002 " + folder + "/a.csv:5 nomEquipementVirtuel: ",
                        "6 problems; nothing was done.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            machine on no host            | vm4;nowhere;;2   |                      | EVC-2002 a.csv:5 nomEquipementVirtuel: The reference [nowhere]
            application on no machine     |                  | DPI;Production;vm7   | EVC-2002 c.csv:5 nomEquipementVirtuel: The reference [vm7]
            machines in a circle          | x;y;;2~y;x;;2    |                      | EVC-2003 a.csv:5 nomEquipementVirtuel: The machine [x]
            a machine on itself           | x;x;;2           |                      | EVC-2003 a.csv:5 nomEquipementVirtuel: The machine [x]
            a machine twice               | vm1;h2;;2        |                      | EVC-2004 a.csv:5 nomEquipementVirtuel: The id [vm1]
            an application's row twice    |                  | PACS;Production;vm1  | EVC-2004 c.csv:5 nomApplication: The id [PACS]
            a negative share              | vm4;h2;-0,1;2    |                      | EVC-1009 a.csv:5 cleRepartition: [-0,1] must be between 0 and 1
            a share above 1               | vm4;h2;1,5;2     |                      | EVC-1009 a.csv:5 cleRepartition: [1,5] must be between 0 and 1
            shares above 1 together       | vm4;h2;0,6;2     |                      | EVC-2005 a.csv:5 nomEquipementVirtuel: The allocation keys of [h2]
            no vCPU at all                | vm4;h2;;0        |                      | EVC-1009 a.csv:5 vCPU: [0] must be above 0
            a machine without a host      | vm4;;;1          |                      | EVC-1007 a.csv:5 nomEquipementPhysique:
            """)
    void a_fault_is_reported_with_its_row_and_the_rest_is_computed_on_demand(
            String fault, String machines, String applications, String expected) throws IOException {
        String folder = system(EQUIPMENT, MACHINES + rows(machines), APPLICATIONS + rows(applications));
        Outcome refused = assess(folder);
        assertThat(refused.code()).as(fault).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err().replace(folder + "/", "")).as(fault).contains(expected);
        Outcome skipped = assess(folder, "--on-problem", "skip", "--format", "csv", "--by", "application");
        assertThat(skipped.code()).as(fault).isZero();
        assertThat(skipped.err().replace(folder + "/", "")).contains(expected);
        assertThat(skipped.out()).contains("PART;PACS;", "PART;DPI;", "WHOLE;pc;");
        assertThat(sum(skipped.out(), "CLIMATE_CHANGE"))
                .isCloseTo(
                        sum(
                                assess(folder, "--on-problem", "skip", "--format", "csv")
                                        .out(),
                                "CLIMATE_CHANGE"),
                        org.assertj.core.data.Percentage.withPercentage(1e-10));
    }

    private static String rows(String rows) {
        return rows == null ? "" : rows.replace('~', '\n') + "\n";
    }

    @Test
    void all_faults_of_all_files_are_reported_at_once() throws IOException {
        String folder = system(
                EQUIPMENT + "h1;serveur-rack-1;;1;;France\nx;serveur-rack-1;;-1;;France\n",
                MACHINES + "vm4;x;;2\nvm5;h1;;0\n",
                APPLICATIONS + "LABO;Production;vm5\n;Production;vm1\n");
        write("b.csv", DATA_CENTRES.replace("1,5", "0,5"));
        assertThat(assess(folder).err().replace(folder + "/", ""))
                .containsSubsequence(
                        "EVC-1009 b.csv:2 pue: [0,5]",
                        "EVC-2001 d.csv:5 nomEquipementPhysique: ",
                        "EVC-1009 d.csv:6 quantite: ",
                        "EVC-1009 a.csv:6 vCPU: [0]",
                        "EVC-1007 c.csv:6 nomApplication: ",
                        "EVC-2002 a.csv:5 nomEquipementVirtuel: The reference [x]",
                        "EVC-2002 c.csv:5 nomEquipementVirtuel: The reference [vm5]",
                        "EVC-7008 b.csv: ",
                        "10 problems; nothing was done.");
    }

    @Test
    void a_bad_data_centre_is_left_out_if_the_user_says_so() throws IOException {
        String folder = system();
        write("b.csv", DATA_CENTRES + "E;0,5;France\n");
        assertThat(assess(folder).code()).isEqualTo(2);
        Outcome skipped = assess(folder, "--on-problem", "skip", "--format", "csv");
        assertThat(skipped.code()).isZero();
        assertThat(skipped.err()).startsWith("EVC-1009 " + folder + "/b.csv:3 pue: [0,5]");
        write("b.csv", DATA_CENTRES);
        assertThat(skipped.out()).isEqualTo(assess(folder, "--format", "csv").out());
    }

    @Test
    void files_that_are_not_there_are_reported_together() {
        assertThat(assess("e.csv", "--virtual", "v.csv", "--applications", "a.csv", "--datacentres", "d.csv")
                        .err())
                .contains("EVC-1001 e.csv", "EVC-1001 v.csv", "EVC-1001 a.csv", "EVC-1001 d.csv", "4 problems");
        assertThat(assess("samples/care-home.csv", "--datacentres", "d.csv", "--on-problem", "skip")
                        .err())
                .contains("EVC-1001 d.csv", "1 problem;");
    }

    @Test
    void shares_that_do_not_follow_are_gaps_for_strict() throws IOException {
        String folder = system(EQUIPMENT, MACHINES + "vm4;h2;0,6;2\n", APPLICATIONS);
        Outcome outcome = assess(folder, "--on-problem", "skip", "--strict");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.out()).contains("EVC-5010", "DPI *", "Complete applications: 1 of 2.");
        assertThat(outcome.err()).contains("values are gaps: exit code 3");
        assertThat(assess(system(), "--strict").code()).isZero();
    }

    @Test
    void check_shows_the_content_of_the_folder_and_every_problem() throws IOException {
        Outcome outcome = Outcome.of("check", system(EQUIPMENT, MACHINES + "vm4;nowhere;;2\n", APPLICATIONS));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out())
                .startsWith(
                        "Lines of equipment: 3. Computed in full: 3; in part: 0; not at all: 0. Rows left out: 0.\n")
                .contains("\nData centres: 1. Rows left out: 0.\n")
                .contains("\nVirtual machines: 3. Computed in full: 3; in part: 0; not at all: 0. Rows left out: 1.\n")
                .contains("\nApplications: 2. Computed in full: 2; in part: 0; not at all: 0. Rows left out: 0.\n")
                .contains("EVC-2002 ", "a.csv:5 nomEquipementVirtuel");
        assertThat(Outcome.of("check", folder.toString(), "--format", "json").out())
                .contains("\"EVC-2002\"");
    }

    @Test
    void explain_takes_a_folder_too() throws IOException {
        assertThat(explain(system(), "h1", "USE").out()).contains("h1", "1.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--messaging"})
    void mail_is_read_and_its_faults_are_reported(String option) throws IOException {
        String mail = write(
                "m.csv", "moisAnnee;nombreMailEmis;nombreMailEmisXDestinataires;volumeTotalMailEmis\n132026;1;1;1\n");
        String equipment = write("d.csv", EQUIPMENT);
        assertThat(assess(equipment, option, mail).err()).contains("EVC-1106 " + mail + ":2 moisAnnee: [132026]");
    }
}
