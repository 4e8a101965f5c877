package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The causes of a difference are those of the difference that a comparison shows. */
class WhyTest {

    private static final String HEADER = "id;modele;type;quantite;dureeDeVie;heuresParJour;site\n";
    private static final String SLIDERS = "src/test/resources/sliders/";
    private static final Pattern DIFFERENCE = Pattern.compile("\"difference\" : ([-0-9.E]+)");
    private static final Pattern KEPT_OUT = Pattern.compile("\"(?:unknown|excluded)(?:Lines|Values)\" : [0-9]+");

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        write("a.csv", "a;ordinateur-portable-1;;30;5;8;Nord\nb;ecran-1;;40;7;;Sud\n");
        write("b.csv", "a;ordinateur-portable-1;;33;6;8;Nord\nc;ordinateur-fixe-1;;4;;;Sud\n");
        write("gap.csv", "a;ordinateur-portable-1;;30;5;8;Nord\nb;nobody knows;;40;7;;Sud\n");
        write("part.csv", "a;ordinateur-portable-1;;30;5;8;Nord\nb;ecran-1;;many;7;;Sud\n");
    }

    private void write(String name, String rows) throws IOException {
        Files.writeString(folder.resolve(name), HEADER + rows);
    }

    private Outcome run(String command, String... more) {
        return Outcome.in(folder, command, more);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.csv b.csv --factors sih",
                "b.csv a.csv --factors sih",
                "a.csv gap.csv --factors sih",
                "a.csv part.csv --factors sih --on-problem skip",
                "a.csv --with-date 2030-01-01",
                "a.csv --factors sih --with-rules evalcarbone-purchases",
                "a.csv --factors sih --with-rules numecoeval-2.2",
                "samples/hospital-600-beds.csv --with-rules numecoeval-1.3 --with-factors sih",
                "samples/hospital-600-beds.csv --with-factors ademe,ember"
            })
    void the_difference_what_is_kept_out_and_the_words_are_those_of_the_comparison(String sides) {
        for (String language : new String[] {"en", "fr"}) {
            String[] options = {"--lang", language, "--categories", "CLIMATE_CHANGE"};
            String why = run("why " + sides, options).out();
            String compared = run("compare " + sides, options).out();
            assertThat(sentence(why)).isEqualTo(sentence(compared));
        }
        String why = json("why " + sides);
        String compared = json("compare " + sides);
        assertThat(first(DIFFERENCE, why)).isEqualTo(first(DIFFERENCE, compared));
        assertThat(KEPT_OUT.matcher(why).results().limit(4).map(MatchResult::group))
                .containsExactlyElementsOf(KEPT_OUT.matcher(compared)
                        .results()
                        .limit(4)
                        .map(MatchResult::group)
                        .toList());
    }

    private String json(String command) {
        Outcome outcome = run(command, "--format", "json", "--categories", "CLIMATE_CHANGE");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out();
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElse("null");
    }

    /** Returns the first sentence below the title, in one line: the size of the difference, and what is kept out. */
    private static String sentence(String text) {
        String paragraph = text.split("\n\n", -1)[1].replaceAll("\\s+", " ");
        return paragraph.split("(?<=[^.])\\. (?=[A-ZL])", 2)[0].replaceAll("\\.$", "");
    }

    /** A scenario of the three sliders is what the form makes of its own entries, under the rules of the form. */
    @Test
    void the_sliders_of_the_form_are_a_scenario() {
        String rules = " --rules numecoeval-1.3 --factors sih";
        String simulated = json("simulate " + SLIDERS + "today.csv --scenario " + SLIDERS + "sliders.json" + rules);
        String entered = json("why " + SLIDERS + "today.csv " + SLIDERS + "form.csv" + rules);
        assertThat(first(DIFFERENCE, simulated))
                .isEqualTo(first(DIFFERENCE, entered))
                .isNotEqualTo("null");
    }

    @Test
    void hours_count_for_the_making_by_the_rules_of_the_form_alone() {
        String sides = "why " + SLIDERS + "today.csv " + SLIDERS + "form.csv --factors sih";
        assertThat(run(sides, "--rules", "numecoeval-1.3").out())
                .containsPattern("\nuse +−11\\.6 +−10\\.7 +−0\\.838 +3\n");
        assertThat(run(sides).out()).containsPattern("\nuse +0 +0 +0 +3\n").contains("A part of 0: ");
    }

    @Test
    void services_of_a_system_are_in_the_difference_and_have_no_causes() throws IOException {
        for (String side : new String[] {"before", "after"}) {
            Path system = Files.createDirectory(folder.resolve(side));
            Files.writeString(system.resolve("b.csv"), "nomCourtDatacenter;pue;localisation\nD;1,5;France\n");
            Files.writeString(system.resolve("d.csv"), """
                    nomEquipementPhysique;modele;type;quantite;nomCourtDatacenter;paysDUtilisation
                    h1;serveur-rack-1;Serveur rack;1;D;France
                    """);
            Files.writeString(
                    system.resolve("a.csv"),
                    """
                    nomEquipementVirtuel;nomEquipementPhysique;typeInfrastructure;provider;typeInstance;location;vCPU
                    vm1;h1;;;;;4
                    """ + (side.equals("after") ? "c1;;CLOUD_SERVICES;aws;m5.large;France;2\n" : ""));
            Files.writeString(
                    system.resolve("c.csv"), "nomApplication;typeEnvironnement;nomEquipementVirtuel\nPACS;Prod;vm1\n");
        }
        String sides = folder.resolve("before") + " " + folder.resolve("after");
        assertThat(sentence(run("why " + sides).out()))
                .isEqualTo(sentence(run("compare " + sides).out()))
                .contains("unknown values of 1 line are kept out");
        assertThat(json("why " + sides)).contains("\"complete\" : false", "\"explained\" : 0.0");
    }

    @Test
    void what_is_kept_out_is_listed_with_its_reason_and_types_have_their_names() {
        String text = run("why a.csv gap.csv --factors sih").out();
        assertThat(text)
                .contains("What is kept out of the comparison", "- Values of 1 line are unknown")
                .contains("Inventory ", "Rules ", "Factors ");
        assertThat(run("why a.csv b.csv --factors sih --lang fr").out())
                .contains("- Écran", "- Ordinateur portable")
                .contains("dont hors utilisation");
    }
}
