package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read, files of which nothing is left, and factors that give no value: exit code 2 and no report of 0. */
class NothingToComputeTest {

    private static final String FORM = "modele;type;quantite;dureeDeVie;heuresParJour\n";
    private static final String GOOD = """
            nomEquipementPhysique;modele;type;quantite;nomCourtDatacenter;paysDUtilisation
            h1;serveur-rack-1;Serveur rack;1;D;France
            """;
    private static final String MACHINES = "nomEquipementVirtuel;nomEquipementPhysique;vCPU\nvm1;h1;4\n";
    private static final String CARE_HOME = "samples/care-home.csv";

    private static final List<String> WAYS = List.of(
            "assess FILE",
            "assess FILE --on-problem skip",
            "assess FILE --on-problem skip --strict",
            "assess FILE --on-problem skip --format json",
            "assess FILE --on-problem skip --format csv",
            "assess FILE --on-problem skip --format markdown",
            "assess FILE --on-problem skip --report beges",
            "assess FILE --on-problem skip --report ghg-protocol --format csv",
            "explain FILE --on-problem skip --category CLIMATE_CHANGE");

    @TempDir
    private Path folder;

    private void refused(String file, String code) {
        for (String way : WAYS) {
            Outcome outcome = run(way, file);
            assertThat(outcome.code()).as(way + "\n" + outcome).isEqualTo(Program.BAD_INPUT);
            assertThat(outcome.out()).as(way).isEmpty();
            assertThat(outcome.err()).as(way).contains(code + " ").doesNotContain("\tat ");
        }
        for (String check : List.of("check FILE", "check FILE --format json", "check FILE --strict")) {
            Outcome outcome = run(check, file);
            assertThat(outcome.code()).as(check).isEqualTo(Program.BAD_INPUT);
            assertThat(outcome.out() + outcome.err()).as(check).contains(code);
        }
    }

    private static Outcome run(String way, String file) {
        return Outcome.of(Stream.of(way.split(" ", -1))
                .flatMap(word -> word.equals("FILE") ? Stream.of(file.split(" ", -1)) : Stream.of(word))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a text                 | x.csv  | hello world                                   | EVC-1004
            nothing                | x.csv  | ``                                            | EVC-1002
            a header alone         | x.csv  | FORM                                          | EVC-1002
            another header         | x.csv  | a;b~1;2                                       | EVC-1004
            a column twice         | x.csv  | modele;quantite;dureeDeVie;heuresParJour;type;Type~ecran-1;1;5;8;;  | EVC-1012
            no end of a quotation  | x.csv  | FORMecran-1;;1;5;8~"ecran-1;;1;5;8            | EVC-1011
            faults in every row    | x.csv  | FORMecran-1;;x;5;8~ecran-1;;1;-5;8            | EVC-7008
            all out of service     | x.csv  | Nom;Statut;Type;Modèle~PC1;Mis au rebut;Portable;  | EVC-7008
            a text                 | x.json | hello world                                   | EVC-1101
            nothing                | x.json | ``                                            | EVC-1101
            no lines               | x.json | {"format": "evalcarbone-inventory-1", "name": "x", "evaluationDate": "2026-01-01", "equipment": []} | EVC-7008
            faults in every line   | x.json | {"format": "evalcarbone-inventory-1", "name": "x", "evaluationDate": "2026-01-01", "equipment": [{"id": "a", "type": "laptop", "quantity": -1, "country": "FR"}]} | EVC-7008
            another format         | x.json | {"format": "x"}                               | EVC-7001
            a text                 | x.xlsx | hello world                                   | EVC-1031
            nothing                | x.ods  | ``                                            | EVC-1031
            """)
    void what_cannot_be_read_or_leaves_nothing_is_never_skipped(String what, String name, String text, String code)
            throws IOException {
        String file = write(name, text.replace("FORM", FORM).replace('~', '\n') + (text.isEmpty() ? "" : "\n"));
        refused(file, code);
    }

    @Test
    void a_sheet_under_another_header_is_never_skipped() throws IOException {
        Path file = folder.resolve("x.xlsx");
        try (OutputStream stream = Files.newOutputStream(file);
                Workbook book = new Workbook(stream, "tests", "1.0")) {
            book.newWorksheet("Parc").value(0, 0, "a");
            book.newWorksheet("Autre").value(0, 0, "b");
        }
        refused(file.toString(), "EVC-1004");
    }

    @Test
    void a_file_that_is_not_there_is_never_skipped() {
        refused(folder.resolve("none.csv").toString(), "EVC-1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data-centres", "--virtual", "--applications", "--messaging"})
    void another_table_that_cannot_be_read_is_never_skipped(String option) throws IOException {
        String equipment = write("e.csv", GOOD);
        String start = equipment + " " + option + " ";
        refused(start + write("hello.csv", "hello world\n"), "EVC-1004");
        refused(start + write("empty.csv", ""), "EVC-1002");
        refused(start + folder.resolve("none.csv"), "EVC-1001");
        refused(start + folder.resolve(""), "EVC-1001");
    }

    @Test
    void another_table_of_which_nothing_is_left_is_never_skipped() throws IOException {
        String equipment = write("e.csv", GOOD);
        refused(equipment + " --virtual " + write("v.csv", MACHINES.replace("h1", "h9")), "EVC-7008");
        refused(
                equipment + " --data-centres " + write("d.csv", "nomCourtDatacenter;pue;localisation\nD;0,5;France\n"),
                "EVC-7008");
    }

    @Test
    void a_table_of_a_folder_that_cannot_be_read_is_never_skipped() throws IOException {
        write("e.csv", GOOD);
        write("entites.csv", "nomEntite;nbCollaborateurs\nA;1\n");
        write("notes.txt", "hello world\n");
        assertThat(run("assess FILE", folder.toString()).code()).isZero();
        for (String text : List.of("", "hello world\n", "\0\1\2", "a;\"b\n")) {
            write("centres.csv", text);
            refused(folder.toString(), "EVC-1044");
        }
    }

    @Test
    void a_table_of_a_folder_that_is_a_spreadsheet_is_never_skipped() throws IOException {
        write("e.csv", GOOD);
        Path sheet = folder.resolve("machines.xlsx");
        try (OutputStream stream = Files.newOutputStream(sheet);
                Workbook book = new Workbook(stream, "tests", "1.0")) {
            book.newWorksheet("VM").value(0, 0, "nomEquipementVirtuel");
        }
        refused(folder.toString(), "EVC-1044");
        assertThat(run("assess FILE --virtual " + write("v.txt", MACHINES), folder.toString())
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloud", "hospital", "ef31", "boundaries", "boundaries,cloud"})
    void factors_that_give_no_value_are_no_total_of_0(String factors) {
        for (String way : WAYS) {
            Outcome outcome = run(way + " --factors " + factors, CARE_HOME);
            assertThat(outcome.code()).as(way).isEqualTo(Program.BAD_INPUT);
            assertThat(outcome.out()).as(way).isEmpty();
            assertThat(outcome.err().lines().filter(line -> line.startsWith("EVC-7009")))
                    .as(way + outcome.err())
                    .hasSize(1);
            assertThat(outcome.err()).as(way).contains("ademe, boavizta, sih");
        }
        Outcome check = run("check FILE --factors " + factors, CARE_HOME);
        assertThat(check.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(check.out()).startsWith("Lines of equipment: 10. Computed in full: 0; in part: 0; not at all: 10.");
    }

    @Test
    void lines_whose_values_are_all_gaps_are_no_total_of_0_and_are_explained() throws IOException {
        String file = write("x.csv", FORM + "Cafetière;Machine à café;1;5;8\n");
        for (String format : List.of("text", "json", "csv", "markdown")) {
            assertThat(run("assess FILE --format " + format, file).err())
                    .startsWith("EVC-7009 --factors: [hospital, ademe, ");
        }
        assertThat(run("check FILE", file).out()).contains("EVC-7009", "EVC-5002", "1 line:");
        assertThat(run("explain FILE --line line-2 --phase USE --category CLIMATE_CHANGE", file)
                        .out())
                .contains("EVC-5002");
    }

    @Test
    void strict_counts_rows_that_were_skipped() throws IOException {
        String file = write("x.csv", FORM + "ecran-1;;1;5;8\necran-1;;x;5;8\n");
        Outcome strict = run("assess FILE --on-problem skip --strict", file);
        assertThat(strict.code()).isEqualTo(Program.GAPS);
        assertThat(strict.err()).endsWith("Rows were skipped: exit code 3, as --strict asks.\n");
        assertThat(run("assess FILE --on-problem skip", file).code()).isZero();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
