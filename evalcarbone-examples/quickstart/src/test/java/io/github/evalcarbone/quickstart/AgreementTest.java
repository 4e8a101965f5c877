package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code check} says beforehand is what {@code assess} computes with the same options, line by line. */
class AgreementTest {

    private static final String HEADER =
            "nomEquipementPhysique;modele;type;quantite;nomCourtDatacenter;paysDUtilisation;statut\n";
    private static final List<String> ENDS = List.of(
            "serveur-rack-1;Serveur rack;1;D;France;",
            "serveur-rack-1;Serveur rack;1;D;Frrance;",
            "serveur-rack-1;Serveur rack;1;E;France;",
            "ordinateur-portable-1;Ordinateur portable;10;;France;En service",
            "ordinateur-portable-1;Ordinateur portable;10;;France;Mis au rebut",
            "Vostro 1;Portable;2;;France;",
            "Senseo;Cafetière;2;;France;",
            "Senseo;Cafetière;many;;France;",
            "ecran-1;Écran;-1;;France;",
            "ecran-1;Écran;3;;;");
    private static final List<String> OPTIONS = List.of(
            "",
            "--factors ademe",
            "--factors ademe,boavizta,ember",
            "--factors ember",
            "--factors cloud",
            "--rules numecoeval-2.2",
            "--rules evalcarbone-purchases");
    private static final Pattern COUNTS =
            Pattern.compile("(.*): (\\d+)\\. Computed in full: (\\d+); in part: (\\d+); not at all: (\\d+)\\..*");

    @TempDir
    private Path folder;

    @Test
    void of_any_inventory() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 28; i++) {
            String file = write("e.csv", HEADER + rows("e", ENDS, 1 + random.nextInt(8), random));
            agree(file + " " + OPTIONS.get(i % OPTIONS.size()), "Lines of equipment", "equipment");
        }
    }

    @Test
    void of_any_system() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            write("e.csv", HEADER + "h1;" + ENDS.get(0) + "\n" + rows("h", ENDS, random.nextInt(5), random));
            write("d.csv", "nomCourtDatacenter;pue;localisation\nD;1,5;France\n");
            write(
                    "v.csv",
                    "nomEquipementVirtuel;nomEquipementPhysique;cleRepartition;vCPU\nvm1;h1;;4\n"
                            + rows(
                                    "v",
                                    List.of("h1;;4", "h2;;4", "h2;0,6;", "h3;;", "h9;;1"),
                                    random.nextInt(5),
                                    random));
            write(
                    "a.csv",
                    "nomApplication;typeEnvironnement;nomEquipementVirtuel\nPACS;Prod;vm1\n"
                            + rows(
                                    "a",
                                    List.of("Prod;vm1", "Prod;v2", "Prod;", "Prod;nowhere"),
                                    random.nextInt(4),
                                    random));
            String options = folder + " " + OPTIONS.get(i % (OPTIONS.size() - 1));
            agree(options, "Lines of equipment", "equipment");
            agree(options, "Virtual machines", "machine");
            agree(options, "Applications", "application");
        }
    }

    private static String rows(String id, List<String> ends, int number, Random random) {
        StringBuilder rows = new StringBuilder();
        for (int i = 2; i < number + 2; i++) {
            rows.append(id)
                    .append(i)
                    .append(';')
                    .append(ends.get(random.nextInt(ends.size())))
                    .append('\n');
        }
        return rows.toString();
    }

    /** The lines of the CSV with all their values, some, or none; every line if nothing was computed. */
    private static void agree(String options, String name, String view) {
        Outcome check = run("check", options);
        Outcome assess = run("assess", options + " --on-problem skip --format csv --by " + view);
        boolean isRefused = assess.err().contains("EVC-7008") || assess.err().contains("EVC-7009");
        assertThat(run("assess", options + " --strict").code())
                .as(options + check.out())
                .isEqualTo(check.code());
        if (!isRefused) {
            assertThat(assess.code()).as(assess.err()).isZero();
            assertThat(counts(check.out(), name)).as(check.out()).isEqualTo(counted(assess.out()));
        } else if (assess.err().contains("EVC-7009")) {
            assertThat(counts(check.out(), name).subList(0, 2)).as(check.out()).containsOnly(0L);
        }
    }

    private static List<Long> counts(String page, String name) {
        return page.lines()
                .map(COUNTS::matcher)
                .filter(line -> line.matches() && line.group(1).equals(name))
                .map(AgreementTest::counts)
                .findFirst()
                .orElseThrow(() -> new AssertionError(page));
    }

    private static List<Long> counts(Matcher line) {
        List<Long> counts =
                Stream.of(3, 4, 5).map(line::group).map(Long::valueOf).toList();
        assertThat(counts.stream().mapToLong(Long::longValue).sum()).isEqualTo(Long.parseLong(line.group(2)));
        return counts;
    }

    private static List<Long> counted(String csv) {
        List<String> header = cells(csv.lines().findFirst().orElseThrow());
        Map<String, List<Boolean>> known = new LinkedHashMap<>();
        csv.lines()
                .skip(1)
                .map(AgreementTest::cells)
                .filter(row -> List.of("LINE", "PART").contains(row.get(header.indexOf("kind"))))
                .forEach(row -> known.computeIfAbsent(
                                row.get(header.contains("line") ? header.indexOf("line") : header.indexOf("id")),
                                id -> new ArrayList<>())
                        .add(!row.get(header.indexOf("value")).isEmpty()));
        long full = known.values().stream().filter(all -> !all.contains(false)).count();
        long none = known.values().stream().filter(all -> !all.contains(true)).count();
        return List.of(full, known.size() - full - none, none);
    }

    private static List<String> cells(String row) {
        return List.of(row.split(";", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            all well                 | ecran-1;;1;5;8     |                  | 0 | 0
            all well                 | ecran-1;;1;5;8     | --strict         | 0 | 0
            a value missing          | Senseo;x;1;5;8     |                  | 3 | 0
            a value missing          | Senseo;x;1;5;8     | --strict         | 3 | 3
            a bad row                | ecran-1;;x;5;8     |                  | 2 | 2
            a bad row                | ecran-1;;x;5;8     | --strict         | 2 | 2
            no value at all          | ecran-1;;1;5;8     | --factors cloud  | 2 | 2
            a wrong option           | ecran-1;;1;5;8     | --factors x      | 2 | 2
            """)
    void the_exit_code_is_that_of_a_strict_report(String what, String row, String options, int checked, int assessed)
            throws IOException {
        String form = "modele;type;quantite;dureeDeVie;heuresParJour\necran-1;;1;5;8\n";
        String file = write("x.csv", form + row + "\n") + (options == null ? "" : " " + options);
        assertThat(run("check", file).code()).as(what).isEqualTo(checked);
        assertThat(run("assess", file).code()).as(what).isEqualTo(assessed);
    }

    @Test
    void no_fault_of_one_file_hides_those_of_another() throws IOException {
        write("e.csv", HEADER + "h1;" + ENDS.get(0) + "\nh2;" + ENDS.get(7) + "\n");
        write("d.csv", "nomCourtDatacenter;pue;localisation\nD;0,5;France\nE;1,5;France\n");
        write("v.csv", "nomEquipementVirtuel;nomEquipementPhysique;vCPU\nvm1;h1;0\nvm2;h1;4\n");
        write("a.csv", "nomApplication;typeEnvironnement;nomEquipementVirtuel\nPACS;Prod;vm2\n;Prod;vm2\n");
        Outcome check = run("check", folder.toString());
        assertThat(check.out())
                .contains("Lines of equipment: 1. ", "Data centres: 1. Rows left out: 1.", "Virtual machines: 1. ")
                .contains("e.csv:3 quantite", "d.csv:2 pue", "v.csv:2 vCPU", "a.csv:3 nomApplication");
        write("e.csv", "hello;world\nh1;1\n");
        Outcome broken = run(
                "check",
                write("e.csv", "hello;world\n1;2\n") + " --data-centres " + folder + "/d.csv" + " --virtual " + folder
                        + "/v.csv --applications " + folder + "/a.csv");
        assertThat(broken.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(broken.out())
                .startsWith("Lines of equipment: 0. Rows left out: not known.\n")
                .contains("e.csv:1: ", "d.csv:2 pue", "v.csv:2 vCPU", "a.csv:3 nomApplication")
                .doesNotContain("EVC-2002");
    }

    @Test
    void rows_left_out_of_every_table_are_corrected_and_read_again() throws IOException {
        write("e.csv", HEADER + "h1;" + ENDS.get(0) + "\nh2;" + ENDS.get(7) + "\n");
        write("d.csv", "nomCourtDatacenter;pue;localisation\nD;1,5;France\nE;0,5;France\n");
        write("v.csv", "nomEquipementVirtuel;nomEquipementPhysique;vCPU\nvm1;h1;0\nvm2;h1;4\n");
        write("a.csv", "nomApplication;typeEnvironnement;nomEquipementVirtuel\nPACS;Prod;vm2\n;Prod;vm2\n");
        write("m.csv", "moisAnnee;nombreMailEmis;nombreMailEmisXDestinataires;volumeTotalMailEmis\n012026;1;1;1\n");
        Path out = Files.createDirectory(folder.resolve("out"));
        run("check", folder + " --rejects " + out.resolve("r.csv"));
        assertThat(Files.readString(out.resolve("r.csv")))
                .contains("\nh2;Senseo;Cafetière;many;")
                .hasLineCount(2);
        assertThat(Files.readString(out.resolve("r-data-centres.csv")))
                .contains("\nE;\"0,5\";")
                .hasLineCount(2);
        assertThat(Files.readString(out.resolve("r-virtual.csv")))
                .contains("\nvm1;h1;0;")
                .hasLineCount(2);
        assertThat(Files.readString(out.resolve("r-applications.csv")))
                .contains("\n;Prod;vm2;")
                .hasLineCount(2);
        assertThat(Files.readString(out.resolve("r-messaging.csv"))).hasLineCount(1);
        Path again = out.resolve("r-virtual.csv");
        Files.writeString(again, Files.readString(again).replace("vm1;h1;0", "vm1;h1;2"));
        assertThat(run("check", folder.resolve("e.csv") + " --virtual " + again).out())
                .contains("Virtual machines: 1. ")
                .doesNotContain("EVC-1005");
    }

    private static Outcome run(String command, String options) {
        return Outcome.of(Stream.concat(
                        Stream.of(command, "--date", "2026-01-01"),
                        Arrays.stream(options.split(" +", -1)).filter(word -> !word.isEmpty()))
                .toArray(String[]::new));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
