package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks of an export before anything is computed, and the corrections that a hospital makes. */
class CheckTest {

    private static final String GLPI = """
            Nom;Fabricant;Type;Modèle;Date d'achat;Date de réforme
            PC1;Dell;Portable;Latitude 5420;2021-03-30;
            PC2;Dell;Portable;Vostro 1;2021-12-31;2020-01-01
            E1;;Moniteur;P2719;;
            X;;Cafetière;Senseo;;
            """;

    @TempDir
    private Path folder;

    @Test
    void shows_the_counts_the_problems_and_the_match_of_each_model() throws IOException {
        Outcome outcome = Outcome.of("check", file("glpi.csv", GLPI), "--factors", "ademe,boavizta");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out())
                .startsWith(
                        "Lines of equipment: 3. Computed in full: 2; in part: 0; not at all: 1. Rows left out: 1.\n")
                .containsSubsequence(
                        "EVC-2101 ",
                        "glpi.csv:3 Date de réforme: The withdrawal [2020-01-01]",
                        "To know",
                        "EVC-1022 ",
                        "other name",
                        "none",
                        "Cafetière",
                        "Moniteur",
                        "Portable");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void rows_under_a_header_that_cannot_be_understood_are_not_counted_as_none() throws IOException {
        assertThat(Outcome.of("check", file("x.csv", "a;b\n1;2\n")).out())
                .startsWith("Lines of equipment: 0. Rows left out: not known.\n");
    }

    @Test
    void lists_the_problems_for_programs() throws IOException {
        assertThat(Outcome.of("check", file("glpi.csv", GLPI), "--format", "json")
                        .out())
                .contains("\"evalcarbone-problems-1\"", "\"EVC-2101\"", "\"row\" : 3", "\"Date de réforme\"");
    }

    @Test
    void rows_left_out_are_corrected_and_read_again() throws IOException {
        Path rejects = folder.resolve("rejects.csv");
        Outcome.of("check", file("glpi.csv", GLPI), "--rejects", rejects.toString());
        String corrected = Files.readString(rejects);
        assertThat(corrected.lines()).hasSize(2).anyMatch(line -> line.startsWith("PC2;Dell;Portable;Vostro 1;"));
        Outcome again = Outcome.of("check", file("again.csv", corrected.replace("2020-01-01", "")));
        assertThat(again.code()).isZero();
        assertThat(again.out())
                .startsWith("Lines of equipment: 1. ")
                .contains("Rows left out: 0.\n")
                .doesNotContain("EVC-1023");
    }

    @Test
    void decisions_are_written_corrected_and_fixed() throws IOException {
        String file = file("glpi.csv", GLPI.replace("2020-01-01", ""));
        String decisions = Outcome.of("check", file, "--factors", "ademe,boavizta", "--format", "csv")
                .out();
        assertThat(decisions).contains("Dell Vostro 1;Portable;1;1.0;TYPE_DEFAULT;0.0;;laptop;");
        String fixed = decisions.replace(
                "Dell Vostro 1;Portable;1;1.0;TYPE_DEFAULT;0.0;;laptop;",
                "Dell Vostro 1;Portable;1;1.0;;;dell-latitude-5420;laptop;");
        String[] command = {"check", file, "--factors", "ademe,boavizta", "--format", "csv", "--mapping", ""};
        command[command.length - 1] = file("fixed.csv", fixed);
        assertThat(Outcome.of(command).out()).contains("Dell Vostro 1;Portable;1;1.0;FIXED;1.0;dell-latitude-5420;");
        command[command.length - 1] = file("wrong.csv", fixed.replace("dell-latitude-5420;", "nobody;"));
        assertThat(Outcome.of(command).err()).contains("EVC-3004 ", "[nobody]");
    }

    @Test
    void bad_rows_are_skipped_on_demand_and_the_result_says_so() throws IOException {
        String file = file("glpi.csv", GLPI);
        assertThat(Outcome.of("assess", file, "--factors", "ademe").code()).isEqualTo(2);
        Outcome skipped = Outcome.of("assess", file, "--factors", "ademe,ember", "--on-problem", "skip");
        assertThat(skipped.code()).isZero();
        assertThat(skipped.err()).startsWith("EVC-2101 ");
        assertThat(skipped.out()).contains("3 items in 3 lines", "EVC-1018");
    }

    @Test
    void lines_that_are_gone_are_left_out_and_the_result_says_so() throws IOException {
        String file = file("glpi.csv", """
                Nom;Statut;Type;Modèle
                PC1;En service;Portable;
                PC2;En stock;Portable;
                PC3;Mis au rebut;Portable;
                """);
        assertThat(Outcome.of("check", file).out())
                .startsWith("Lines of equipment: 2. ")
                .contains("Rows left out: 0. Left out\n    because of their status: 1.")
                .contains("EVC-2007 ", "[En stock]", "EVC-1024 ", "[Mis au rebut]");
        assertThat(Outcome.of("assess", file).out()).contains("2 items in 2 lines", "[Mis au rebut]");
    }

    @Test
    void data_centres_have_their_own_country_and_pue() throws IOException {
        String file = file("servers.csv", """
                nomEquipementPhysique;modele;quantite;nomCourtDatacenter;dateAchat;type;statut;paysDUtilisation
                a;serveur;1;Y1;2024-01-01;server;In use;France
                """);
        String[] command = {"assess", file, "--factors", "ademe,hospital,ember", "--format", "csv"};
        assertThat(Outcome.of(command).out()).contains(";server;", ";FR;Y1;;;USE;CLIMATE_CHANGE;kg CO2 eq/year;");
        assertThat(Outcome.of("check", file).out()).contains("EVC-1028");
        String table = file("dc.csv", "nomCourtDatacenter;pue;localisation\nY1;1,5;Allemagne\n");
        assertThat(Outcome.of("check", file, "--data-centres", table).out()).doesNotContain("EVC-1028");
        assertThat(Outcome.of("check", file, "--data-centres", table.replace("dc", "none"))
                        .out())
                .contains("Data centres: 0. Rows left out: not known.", "EVC-1001 ");
        String faulty = file("bad.csv", "nomCourtDatacenter;pue;localisation\nY1;0,5;Allemagne\n");
        assertThat(Outcome.of("check", file, "--data-centres", faulty).out())
                .contains("Data centres: 0. Rows left out: 1.", "EVC-1009 ");
    }

    @Test
    void an_inventory_of_json_has_its_own_day_and_needs_no_layout() throws IOException {
        String json = """
                {"format": "evalcarbone-inventory-1", "name": "x", "evaluationDate": "2024-02-29", "equipment": [
                  {"id": "a", "type": "laptop", "quantity": 2, "country": "FR"},
                  {"id": "b", "type": "laptop", "quantity": -2, "country": "FR"}]}
                """;
        String file = file("parc.json", json);
        assertThat(Outcome.of("check", file).out())
                .startsWith("Lines of equipment: 1. ")
                .contains("Rows left out: 1.")
                .contains("parc.json:3:45");
        Outcome assessed =
                Outcome.of("assess", file, "--on-problem", "skip", "--factors", "ademe,ember", "--format", "csv");
        assertThat(assessed.out()).contains(";2024-02-29;evalcarbone");
        assertThat(assessed.err()).doesNotContain("HV000001");
        assertThat(Outcome.of("assess", file, "--on-problem", "skip", "--date", "2026-01-01", "--format", "csv")
                        .out())
                .contains(";2026-01-01;evalcarbone");
        assertThat(Outcome.of("check", file, "--layout", "glpi").err()).startsWith("EVC-");
        assertThat(Outcome.of(
                                "check",
                                file,
                                "--rejects",
                                folder.resolve("r.csv").toString())
                        .err())
                .startsWith("EVC-");
        assertThat(Outcome.of("check", file("bad.json", "{")).out()).contains("EVC-1101 ");
    }

    @ParameterizedTest
    @CsvSource({
        "--factors, nobody, EVC-1106 --factors: [nobody]",
        "--layout, nobody, EVC-1106 --layout: [nobody]",
        "--mapping, nobody.csv, EVC-1001 nobody.csv: [nobody.csv]",
        "--rejects, nowhere/x.csv, EVC-7007 --rejects: [nowhere/x.csv]",
        "--format, xml, EVC-1106 --format: [xml]",
    })
    void a_wrong_option_is_reported(String option, String value, String expected) throws IOException {
        Outcome outcome = Outcome.of("check", file("glpi.csv", GLPI), option, value);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).startsWith(expected);
        assertThat(outcome.out()).isEmpty();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
