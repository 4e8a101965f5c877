package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of real exports: ids, serial numbers, statuses; and what the program says of them. */
class RowsTest {

    private static final String FORM = "modele;type;quantite;dureeDeVie;heuresParJour\n";
    private static final String STATUSES = """
            Nom;Statut;Modèle;Type
            A;réformé;ordinateur-portable-1;Notebook
            B;au rebut;ordinateur-portable-1;Notebook
            C;En stock;ordinateur-portable-1;Notebook
            D;Prêté;ordinateur-portable-1;Notebook
            E;En service;ordinateur-portable-1;Notebook
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Outcome run(String command, String file, String... options) {
        List<String> all = new ArrayList<>(List.of(command, file, "--factors", "sih", "--date", "2026-01-01"));
        all.addAll(List.of(options));
        return Outcome.of(all.toArray(String[]::new));
    }

    @Test
    void two_assets_of_glpi_with_one_id_are_two_lines() throws IOException {
        String file = file("glpi.csv", """
                ID;Nom;Type d'élément;Fabricant;Modèle
                12;PC-12;Ordinateur portable;Dell;Latitude 5430
                12;ECR-12;Moniteur;Dell;P2419H
                """);
        Outcome outcome = run("assess", file, "--rules", "evalcarbone-1.1.0", "--format", "csv");
        assertThat(outcome.code()).isZero();
        double total = outcome.out()
                .lines()
                .skip(1)
                .map(row -> row.split(";", -1))
                .filter(row -> row[11].equals("CLIMATE_CHANGE"))
                .mapToDouble(row -> Double.parseDouble(row[13]))
                .sum();
        assertThat(total).isEqualTo(53.829752, within(5e-7));
        assertThat(outcome.out()).contains("LINE;Ordinateur portable 12;PC-12;", "LINE;Moniteur 12;ECR-12;");
    }

    @Test
    void a_serial_number_listed_twice_is_reported_with_both_places_and_refuses_nothing() throws IOException {
        String file = file("k19.csv", """
                Nom;Numéro de série;Modèle;Type
                ESX-1;CZJ0001;serveur-rack-1;Serveur
                esx-1.chu.local;CZJ0001;serveur-rack-1;Serveur
                """);
        Outcome check = run("check", file);
        assertThat(check.code()).isZero();
        assertThat(check.out().replaceAll("\\s+", " "))
                .contains("EVC-2006 " + file + ":3 Numéro de série: ", "[" + file + ":2] has it too.");
        Outcome assess = run("assess", file);
        assertThat(assess.code()).isZero();
        assertThat(assess.err()).contains("EVC-2006 " + file + ":3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                              | 3 | in stock
            count             | 5 | was counted
            exclude=Prêté,en stock | 1 | left out
            withdrawn=Prêté   | 2 | in stock
            stock=Prêté;count=Réformé | 4 | in stock
            """)
    void statuses_mean_what_the_user_says(String statuses, int items, String told) throws IOException {
        String file = file("glpi.csv", STATUSES);
        String[] options = statuses == null ? new String[0] : new String[] {"--statuses", statuses};
        Outcome outcome = run("assess", file, options);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .containsPattern(items + " items? in " + items + " line")
                .contains(told);
        assertThat(run("check", file, options).out()).startsWith("Lines of equipment: " + items + ". ");
    }

    @Test
    void statuses_may_be_a_file_and_a_fault_in_it_is_reported() throws IOException {
        String file = file("glpi.csv", STATUSES);
        String own = file("s.json", "{\"leftOut\": [\"Prêté\", \"En service\"]}");
        assertThat(run("assess", file, "--statuses", own).out()).containsPattern("1 item in 1 line");
        assertThat(run("assess", file, "--statuses", file("t.json", "{\"out\": []}"))
                        .err())
                .startsWith("EVC-1102 ");
        assertThat(run("assess", file, "--statuses", "Prêté").err()).startsWith("EVC-1106 --statuses: [Prêté]");
    }

    @Test
    void a_list_that_states_no_type_gets_one() throws IOException {
        String file = file("monitors.csv", "Nom;Modèle\nM1;P2419H\n");
        assertThat(run("check", file).code()).isEqualTo(Program.BAD_INPUT);
        Outcome typed = run("check", file, "--type", "Moniteur");
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("EVC-1026 ", "[Moniteur]");
    }

    @Test
    void what_is_wrong_is_grouped_by_column_with_its_rows_and_a_hint() throws IOException {
        String bad =
                IntStream.range(0, 20).mapToObj(i -> "ecran-1;;douze;5;8\n").collect(Collectors.joining());
        String file = file("x.csv", FORM + "ecran-1;;1;5;8\n" + bad + "ecran-1;;vingt;5;8\necran-1;;1;5;30\n");
        Outcome check = run("check", file);
        assertThat(check.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(check.out().replaceAll("\\s+", " "))
                .contains("EVC-1008 " + file
                        + " quantite: [douze] must be a number. Likewise 1 other value. 21 rows: 3-23."
                        + " Write it in digits, without a unit, such as 12 or 2,5.")
                .contains("EVC-1009 " + file + ":24 heuresParJour: [30] must be between 0 and 24.")
                .containsSubsequence("EVC-1008 ", "EVC-1009 ");
    }

    @Test
    void a_place_that_is_not_known_and_an_application_without_a_machine_are_missing_values_and_a_room_borrows_a_place()
            throws IOException {
        String head = "nomEquipementPhysique;modele;quantite;nomCourtDatacenter;type;paysDUtilisation\n";
        file(
                "e.csv",
                head
                        + "a;serveur-rack-1;1;DC2;Serveur;FR\nb;ordinateur-portable-1;1;;;Frrance\nc;;1;;Grille-pain;FR\n");
        file("d.csv", "nomCourtDatacenter;pue;localisation\nDC2;1,4;\n");
        file("v.csv", "nomEquipementVirtuel;nomEquipementPhysique;vCPU\nvm1;a;4\n");
        file("a.csv", "nomApplication;typeEnvironnement;nomEquipementVirtuel\nPACS;Prod;\nDPI;Prod;vm1\n");
        Outcome check = run("check", folder.toString());
        assertThat(check.code()).isEqualTo(Program.GAPS);
        assertThat(check.out().replaceAll("\\s+", " "))
                .contains(
                        "Values that will be missing",
                        "No electricity mix is known for [Frrance] (Climate change).",
                        "1 line: b")
                .doesNotContain("1 line: a")
                .contains("of the application [PACS] is known");
        assertThat(check.err()).endsWith(" values will be missing: exit code 3.\n");
    }

    @Test
    void the_nearest_ids_are_shown_for_invented_ones() throws IOException {
        String file = file("x.csv", FORM + "switch-1;;1;5;8\nordinateur-fixe-9;;1;5;8\necran-1;;1;5;8\n");
        assertThat(run("check", file).out()).contains("Nearest: commutateur-1.", "Nearest: ordinateur-fixe-1.");
    }

    @Test
    void without_any_value_the_reasons_are_named() throws IOException {
        Outcome outcome = run("assess", file("x.csv", FORM + "portable-du-chef;;1;5;8\n"));
        assertThat(outcome.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(outcome.err()).contains("EVC-7009 --factors", "EVC-5002", "[portable-du-chef]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            assess FILE --factor sih     | Option inconnue\u00a0: --factor. Vouliez-vous écrire --factors\u202f?
            assess FILE other.csv        | Indiquez un seul inventaire\u202f; [other.csv] est en trop.
            asess FILE                   | Commande inconnue\u00a0: asess. Il existe\u00a0: assess, check,
            assess FILE --date           | Donnez une valeur à --date.
            assess FILE --date demain    | [demain] doit être une date comme 2026-01-31.
            assess FILE --statuses x=y   | [x=y] doit être count
            assess                       | Indiquez le fichier d’inventaire.
            explain FILE --top -3 --category CLIMATE_CHANGE | [-3] doit être compris entre 1 et
            """)
    void a_slip_on_the_command_line_is_named_with_what_to_do(String command, String told) throws IOException {
        String line = command.replace("FILE", file("x.csv", FORM + "ecran-1;;1;5;8\n")) + " --lang fr";
        Outcome outcome = Outcome.of(line.split(" "));
        assertThat(outcome.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(outcome.err()).contains(told);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void rows_that_repeat_an_id_are_counted_apart() throws IOException {
        String file = file("e.csv", """
                nomEquipementPhysique;modele;type;quantite;paysDUtilisation
                a;serveur-rack-1;Serveur;1;FR
                b;serveur-rack-1;Serveur;1;FR
                b;serveur-rack-1;Serveur;1;FR
                """);
        Outcome check = run("check", file, "--layout", "g4it");
        assertThat(check.code()).isZero();
        assertThat(check.out().replaceAll("\\s+", " "))
                .startsWith("Lines of equipment: 1. ")
                .contains("Rows left out: 0. Not kept because another row has their id: 2.", "EVC-2009 ", "[b]");
    }
}
