package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong options of levers and plans are bad input, in both languages, all at once. */
class WrongDecisionsTest {

    private static final String SCENARIO = "{\"format\":\"evalcarbone-scenario-1\",\"name\":\"%s\",\"changes\":[%s]}";
    private static final String LONGER = "{\"change\":\"lifetime\",\"by\":1}";
    private static final String CLOUD = "{\"change\":\"consolidation\",\"from\":[\"a\"],\"to\":[\"b\"]}";

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        write("ok.csv", "id;modele;type;quantite;dureeDeVie\na;ordinateur-portable-1;;3;5\n");
        write("bad.json", "{bad");
        write("empty.json", SCENARIO.formatted("empty", ""));
        write("twice.json", SCENARIO.formatted("keep-laptops", LONGER));
        for (int number = 1; number <= 8; number++) {
            write("s" + number + ".json", SCENARIO.formatted("s" + number, LONGER));
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Outcome run(String command, String language) {
        return Outcome.in(folder, command, "--lang", language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            levers ok.csv --best 0                    | EVC-1009 | between 1 and 20     | compris entre 1 et 20
            levers ok.csv --best 21                   | EVC-1009 | between 1 and 20     | compris entre 1 et 20
            levers ok.csv --best two                  | EVC-1009 | between 1 and 20     | compris entre 1 et 20
            levers ok.csv --format xml                | EVC-1106 | text                 | markdown
            levers ok.csv --category noise            | EVC-7003 | Climate change       | Changement climatique
            levers ok.csv --scenario none.json        | EVC-1001 | none.json            | none.json
            levers ok.csv --scenario bad.json         | EVC-1101 | bad.json             | bad.json
            levers ok.csv --scenario empty.json       | EVC-7005 | changes nothing      | ne change rien
            levers ok.csv --scenario twice.json       | EVC-7005 | another name         | un autre nom
            levers ok.csv --scenario s1.json --scenario s2.json --scenario s3.json --scenario s4.json --scenario s5.json --scenario s6.json --scenario s7.json --scenario s8.json | EVC-7005 | At most 7 | Au plus 7
            levers ok.csv --equivalences none.csv     | EVC-1001 | none.csv             | none.csv
            levers ok.csv --equivalences nos-gestes-climat --format csv             | EVC-7005 | with room | une place
            levers ok.csv --equivalences nos-gestes-climat --category ACIDIFICATION --factors sih | EVC-7005 | of climate change | porte sur le changement climatique
            simulate ok.csv --keep-longer laptop=1 --equivalences ok.csv            | EVC-1004 | kg | kg
            plan ok.csv                               | EVC-7005 | --until              | --until
            plan ok.csv --until soon                  | EVC-7005 | from 2026 to 2126    | de 2026 à 2126
            plan ok.csv --until 2025                  | EVC-7005 | from 2026 to 2126    | de 2026 à 2126
            plan ok.csv --until 2127                  | EVC-7005 | from 2026 to 2126    | de 2026 à 2126
            plan ok.csv --until 2030 --growth laptop  | EVC-7005 | such as laptop=2     | comme laptop=2
            plan ok.csv --until 2030 --growth laptop=-100  | EVC-7005 | above -100      | au-dessus de -100
            plan ok.csv --until 2030 --growth server=2     | EVC-7005 | there are: laptop | il y a : laptop
            plan ok.csv --until 2030 --growth laptop=2 --growth Laptop=3 | EVC-7005 | given twice | donné deux fois
            plan ok.csv --until 2030 --refurbished laptop=20%        | EVC-7005 | laptop=20%:3:2027 | laptop=20%:3:2027
            plan ok.csv --until 2030 --refurbished laptop=20:3:2027  | EVC-7005 | at most 1         | de 1 au plus
            plan ok.csv --until 2030 --refurbished laptop=0:3:2027   | EVC-7005 | above 0           | au-dessus de 0
            plan ok.csv --until 2030 --keep-longer laptop=0          | EVC-7005 | above 0           | au-dessus de 0
            plan ok.csv --until 2030 --keep-longer laptop=101        | EVC-7005 | at most 100       | 100 au plus
            plan ok.csv --until 2030 --target 19                     | EVC-7005 | 19:2030:2024      | 19:2030:2024
            plan ok.csv --until 2030 --target europe                 | EVC-7005 | published target, hcl, sante, france | objectif publié, hcl, sante, france
            plan ok.csv --until 2030 --mix FR:2029=0.02              | EVC-7005 | and its source    | et sa source
            plan ok.csv --until 2030 --mix FR:2029=0.02:a --mix FR:2029=0.03:b | EVC-7005 | given twice | donné deux fois
            plan ok.csv --until 2030 --target hcl:2030               | EVC-7005 | must come after   | doit venir après
            plan ok.csv --until 2030 --target hcl:2019               | EVC-7005 | with --target-base | avec --target-base
            simulate ok.csv --mix FR                                 | EVC-7005 | such as FR=2021   | par exemple FR=2021
            simulate ok.csv --mix FR=0.05                            | EVC-7005 | and its source    | et sa source
            simulate ok.csv --mix FR=45:g                            | EVC-7005 | from 0 to 10      | de 0 à 10
            simulate ok.csv --mix BE=2021                            | EVC-7005 | there are: FR     | il y a : FR
            plan ok.csv --until 2030 --target 119:2030               | EVC-7005 | from 0 to 100     | de 0 à 100
            plan ok.csv --until 2030 --target 19:2026                | EVC-7005 | must come after   | doit venir après
            plan ok.csv --until 2030 --target 19:2035:2031           | EVC-7005 | with --target-base | avec --target-base
            plan ok.csv --until 2030 --target 19:2030:2019           | EVC-7005 | with --target-base | avec --target-base
            plan ok.csv --until 2030 --target-base 5                 | EVC-7005 | add --target       | ajoutez --target
            plan ok.csv --until 2030 --target 19:2030 --target-base 0| EVC-7005 | above 0            | au-dessus de 0
            plan ok.csv --until 2030 --rules numecoeval-1.3 --factors sih | EVC-7005 | leave this option out | retirez cette option
            """)
    void a_wrong_option_is_reported_in_both_languages(String command, String code, String english, String french) {
        assertRefused(run(command, "en"), code, english);
        assertRefused(run(command, "fr"), code, french);
    }

    private static void assertRefused(Outcome outcome, String code, String said) {
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Program.BAD_INPUT);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().replaceAll("[\u00a0\u202f]", " "))
                .startsWith(code)
                .contains(said);
    }

    @Test
    void every_wrong_option_is_reported_at_once() {
        Outcome outcome = run(
                "plan ok.csv --until 2025 --format xml --growth server=2 --growth laptop --keep-longer laptop=x"
                        + " --refurbished laptop=2:3:2027 --target x --target-base y --category z",
                "en");
        assertThat(outcome.code()).isEqualTo(Program.BAD_INPUT);
        List.of(
                        "--until",
                        "--format",
                        "--growth: [server]",
                        "--growth: [laptop]",
                        "--keep-longer",
                        "--refurbished",
                        "--target: ",
                        "--target-base",
                        "--category")
                .forEach(option -> assertThat(outcome.err()).contains(option));
        assertThat(outcome.err()).contains("9 problems");
    }

    @Test
    void a_scenario_of_a_system_is_no_lever() throws IOException {
        write("system.json", SCENARIO.formatted("system", CLOUD));
        Outcome outcome = run("levers ok.csv --scenario system.json", "en");
        assertThat(outcome.code()).isEqualTo(Program.BAD_INPUT);
    }

    @ParameterizedTest
    @CsvSource({"levers", "plan --until 2028"})
    void strict_ends_with_3_only_if_something_is_missing(String command) throws IOException {
        write(
                "part.csv",
                "id;modele;type;quantite;dureeDeVie\na;ordinateur-portable-1;;3;5\nb;;Serveur;1;5\nc;zzz;;1;5\n");
        int end = command.indexOf(' ');
        String name = end < 0 ? command : command.substring(0, end);
        String more = command.substring(name.length());
        assertThat(run(name + " part.csv --strict" + more, "en").code()).isEqualTo(Program.GAPS);
        assertThat(run(name + " part.csv" + more, "en").code()).isZero();
    }

    @Test
    void strict_ends_with_0_if_nothing_is_missing() {
        assertThat(run("plan ok.csv --until 2028 --strict", "en").code()).isZero();
    }

    @Test
    void a_system_has_levers_of_its_equipment_alone() {
        Outcome outcome = Outcome.of("levers", "samples/hospital-system", "--date", "2026-06-30");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("equipment alone");
    }
}
