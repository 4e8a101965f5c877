package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.intake.system.HostTable;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports that were pasted one below the other, with their headers. */
class OtherHeaderTest {

    private static final CsvInventory ANY = CsvInventory.of(CsvLayout.shipped());
    private static final String PASTED = """
            Nom;Statut;Fabricant;Modèle;Type
            PC1;En service;Dell;Latitude 5430;Notebook
            Nom;Statut;Modèle;Fabricant;Type
            PC2;En service;Latitude 5440;Dell;Notebook
            PC3;En service;Latitude 5440;Dell;Notebook
            Total;;2;;
            """;

    @Test
    void rows_below_a_header_in_another_order_are_refused_as_one_problem() {
        Checked<Inventory> read = read(ANY, PASTED);
        assertThat(labels(read)).containsExactly("PC1");
        assertThat(told(read)).containsExactly("3 EVC-1052 [3, 1, 2, 4-5]", "6 EVC-1039 [Total]");
        assertThat(read.rows().refused()).isEqualTo(2);
        assertThat(read.rows().aside()).isEqualTo(2);
        assertThat(read.problems().get(0).message(Language.ENGLISH))
                .isEqualTo(
                        "The header in row 3 names other columns than that in row 1, or names them in another order: "
                                + "2 rows below it were not read.");
        assertThat(read.value()).isEmpty();
    }

    @Test
    void the_rows_left_out_keep_the_header_above_them_so_that_they_are_not_misread_either() {
        List<Problem> problems = read(ANY, PASTED).problems();
        String rejects = RejectedRows.csv(TextSource.of("x.csv", PASTED), ANY, problems, Language.ENGLISH);
        assertThat(rejects.lines().map(line -> line.replaceAll(";\"EVC.*|;evalcarbone.problems", "")))
                .containsExactly(
                        "Nom;Statut;Fabricant;Modèle;Type",
                        "Nom;Statut;Modèle;Fabricant;Type",
                        "PC2;En service;Latitude 5440;Dell;Notebook",
                        "PC3;En service;Latitude 5440;Dell;Notebook");
        assertThat(told(read(ANY, rejects))).containsExactly("2 EVC-1052 [2, 1, 2, 3-4]");
    }

    @Test
    void the_first_header_again_ends_them() {
        Checked<Inventory> read = read(ANY, PASTED + """
                Nom;Statut;Fabricant;Modèle;Type
                PC4;En service;Dell;Latitude 5430;Notebook
                Type;Nom;Statut;Fabricant;Modèle
                Notebook;PC5;En service;Dell;Latitude 5430
                """);
        assertThat(labels(read)).containsExactly("PC1", "PC4");
        assertThat(told(read))
                .containsExactly(
                        "3 EVC-1052 [3, 1, 2, 4-5]",
                        "9 EVC-1052 [9, 1, 1, 10]",
                        "6 EVC-1039 [Total]",
                        "7 EVC-1038 [1]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nom;Statut;Fabricant;Modèle;Lieu    | another column in place of one
            Nom;Statut;Fabricant;Modèle         | a column less
            Nom;Statut;Fabricant;Type;Modèle;X  | a column more
            NOM;STATUT;MODELE;FABRICANT;TYPE    | capital letters
            Name;Status;Model;Manufacturer;Type | another language
            DeviceName;Manufacturer;Model;Type  | another program
            """)
    void a_header_with_other_columns_is_noticed(String header, String what) {
        Checked<Inventory> read =
                read(ANY, "Nom;Statut;Fabricant;Modèle;Type\nPC1;;Dell;Latitude;Notebook\n" + header + "\na;b;c;d;e\n");
        assertThat(told(read)).as(what).containsExactly("3 EVC-1052 [3, 1, 1, 4]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Name;Status;Manufacturer;Model;Type;Remarque | another language
            Nom;État;Marque;Modèle;Type;Note             | a column that is not read
            """)
    void a_header_with_which_the_same_is_read_is_the_header_again(String header, String what) {
        Checked<Inventory> read =
                read(ANY, "Nom;Statut;Fabricant;Modèle;Type;Remarque\n" + header + "\nPC1;;Dell;Latitude;Notebook;x\n");
        assertThat(told(read)).as(what).containsExactly("2 EVC-1038 [1]");
        assertThat(labels(read)).containsExactly("PC1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Imprimante;;Site;Marque;Imprimante
            Modèle;;;Modèle;Modèle
            Serveur;En service;Type;Dell;Ordinateur
            ;;;Marque;Type
            Modèle de Nom;;;Type;
            Statut;Type;;Dell;Notebook
            """)
    void a_row_of_data_may_hold_the_words_of_headings(String row) {
        Checked<Inventory> read = read(ANY, "Nom;Statut;Lieu;Fabricant;Type;Modèle\n" + row + ";a\n");
        assertThat(read.rows().kept()).isEqualTo(1);
    }

    @Test
    void what_is_below_shows_nothing_about_columns() {
        Checked<Inventory> read = read(CsvInventory.of(CsvLayout.of("sih-form")), """
                modele;type;quantite;dureeDeVie
                ecran-1;;1,200;5,5
                modele;type;dureeDeVie;quantite
                ecran-1;;1;1.2
                ecran-1;;1;1.2
                """);
        Checked<Inventory> glpi = read(ANY, """
                Modèle;Type;Quantité;Durée de vie
                P2719H;Moniteur;1,200;5,5
                Modèle;Type;Durée de vie;Quantité
                P2719H;Moniteur;5.5;1.2
                """);
        assertThat(told(read)).containsExactly("3 EVC-1052 [3, 1, 2, 4-5]");
        assertThat(told(glpi)).containsExactly("3 EVC-1052 [3, 1, 1, 4]");
        assertThat(glpi.partial().orElseThrow().equipment().get(0).quantity()).isEqualTo(1.2);
    }

    @Test
    void a_part_of_a_file_knows_the_headers_in_it_alone() {
        Checked<Inventory> part = read(ANY.withLinesBefore(100), PASTED);
        assertThat(told(part))
                .containsExactly(
                        "103 EVC-1052 [103, 1, 0, ]",
                        "104 EVC-1052 [103, 1, 1, 104]",
                        "105 EVC-1052 [103, 1, 1, 105]",
                        "106 EVC-1039 [Total]");
    }

    @Test
    void tables_of_a_system_too() {
        var hosts = HostTable.read(
                TextSource.of("h.csv", "hote;vCPU;memoireGo\na;4;8\nhote;memoireGo;vCPU\nb;8;4\nc;8;4\n"));
        assertThat(hosts.partial().orElseThrow()).hasSize(1);
        assertThat(hosts.problems())
                .extracting(Problem::code, Problem::values)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(CoreCode.HEADER_OTHERWISE, List.of("3", "1", "2", "4-5")));
    }

    private static Checked<Inventory> read(CsvInventory reader, String text) {
        return reader.read(TextSource.of("x.csv", text), "X", LocalDate.of(2026, 1, 1));
    }

    private static List<String> labels(Checked<Inventory> read) {
        return read.partial().orElseThrow().equipment().stream()
                .map(Equipment::label)
                .toList();
    }

    private static List<String> told(Checked<Inventory> read) {
        return read.problems().stream()
                .map(problem -> problem.location().row() + " " + problem.code() + " " + problem.values())
                .toList();
    }
}
