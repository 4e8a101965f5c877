package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong option is bad input: the message says which one, what is wrong and what to do, in the language asked for. */
class WrongOptionsTest {

    private static final String HEADER = "id;modele;type;quantite;dureeDeVie;heuresParJour;site\n";

    /** What no message in French has: an English sentence, a missing value, a guess, a colon without its space. */
    private static final Pattern NO_FRENCH =
            Pattern.compile("(?i)\\b(must|should|the|is not|invalid|missing|peut-être)\\b|\\[\\?]|\\w:\\s");

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        write("ok.csv", HEADER + "a;ordinateur-portable-1;;3;5;8;Nord\n");
        write("bad.json", "{bad");
        write("end.json", "{");
        write("map.csv", "foo;bar\n1;2\n");
        write("own.csv", "model;type;factorModel;factorType\nordinateur-portable-1;;nobody;laptop\n");
        Files.createDirectory(folder.resolve("empty"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            assess ok.csv --nobody                          | EVC-7005 | --nobody
            assess ok.csv --stict                           | EVC-7005 | Vouliez-vous écrire --strict ?
            assess ok.csv --date                            | EVC-7005 | Donnez une valeur à --date
            assess ok.csv --strict=oui                      | EVC-7005 | --strict ne prend pas de valeur
            assess ok.csv --rejects out.csv                 | EVC-7005 | Celles qui l’ont : check
            assess ok.csv --date 2026-01-01 --date 2025-01-01 | EVC-7005 | deux fois : gardez-en une
            assess ok.csv --equipment ok.csv                | EVC-7005 | une seule fois
            assess ok.csv more.csv                          | EVC-7005 | en trop
            assess ok.csv --sheet Parc                      | EVC-7005 | retirez --sheet
            assess ok.csv --by machine                      | EVC-7005 | --format csv
            assess ok.csv --by machine --format csv         | EVC-7005 | --virtual
            assess ok.csv --compare-datasets --format csv   | EVC-7005 | retirez cette option
            assess ok.csv --contract Nord                   | EVC-7005 | Site Nord=0,012
            assess ok.csv --contract Sud=0,012              | EVC-7005 | [Sud] doit être le centre de données d’une ligne, ou le site
            assess end.json --layout glpi                   | EVC-7005 | EVC-7005 --layout
            calculer ok.csv                                 | EVC-7005 | Commande inconnue
            explain ok.csv                                  | EVC-7005 | Ajoutez l’option --category
            explain ok.csv --category CLIMATE_CHANGE --line a | EVC-7005 | --phase
            assess none.csv                                 | EVC-1001 | Corrigez le chemin
            assess ok.csv --mapping none.csv                | EVC-1001 | none.csv
            assess ok.csv --layout none.json                | EVC-1001 | none.json
            assess empty                                    | EVC-1042 | nomEquipementPhysique
            assess ok.csv --date 31/12/2025                 | EVC-1015 | année, mois, jour
            assess ok.csv --date 2026-02-30                 | EVC-1015 | un jour qui existe
            assess ok.csv --factors boaviza                 | EVC-1106 | boavizta
            assess ok.csv --rules evalcarbon                | EVC-4017 | evalcarbone-2.0.0
            assess ok.csv --categories CLIMAT               | EVC-7003 | Changement climatique
            assess ok.csv --statuses exclud=Prêt            | EVC-1106 | des mots comme « exclude=
            assess ok.csv --layout glip                     | EVC-1106 | glpi
            assess ok.csv --layout bad.json                 | EVC-1101 | un caractère n’est pas à sa place
            assess end.json                                 | EVC-1101 | il s’arrête avant la fin
            assess ok.csv --mapping map.csv                 | EVC-1004 | factorModel
            assess ok.csv --mapping own.csv                 | EVC-3004 | [nobody]
            explain ok.csv --category CLIMATE_CHANGE --line z --phase USE | EVC-7002 | identifiants a
            explain ok.csv --category CLIMATE_CHANGE --line a --phase X   | EVC-7004 | Utilisation
            explain ok.csv --category CLIMATE_CHANGE --top -1             | EVC-1009 | compris entre 1 et
            explain ok.csv --category CLIMATE_CHANGE --by colour          | EVC-1106 | department
            check ok.csv --rejects none/x.csv               | EVC-7007 | un dossier qui existe
            """)
    void a_wrong_option_is_told_in_french(String command, String code, String said) {
        Outcome outcome = Outcome.of(arguments(command, "--lang", "fr"));

        assertThat(outcome.code()).isEqualTo(Program.BAD_INPUT);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith(code).contains(said);
        assertThat(NO_FRENCH
                        .matcher(outcome.err().replace(folder.toString(), ""))
                        .results())
                .extracting(found -> found.group())
                .isEmpty();
    }

    /** The words of a command; those that are files of the folder are these. */
    private String[] arguments(String command, String... more) {
        return Stream.concat(Arrays.stream(command.split(" ")).map(this::file), Arrays.stream(more))
                .toArray(String[]::new);
    }

    private String file(String word) {
        return word.matches(".*\\.(csv|json)|empty") ? folder.resolve(word).toString() : word;
    }
}
