package io.github.evalcarbone.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.WorkedExamples;
import io.github.evalcarbone.engine.line.ExampleRunner;
import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.problem.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule sets shipped with the library are valid, and their worked examples hold to the last bit. */
class ShippedRuleSetsTest {

    static List<String> names() {
        return RuleSet.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_worked_example_has_the_expected_result(String name) {
        assertThat(WorkedExamples.check(RuleSet.find(name).orElseThrow())).isEmpty();
    }

    static List<String> namesForEquipment() {
        return Methodology.names();
    }

    @ParameterizedTest
    @MethodSource("namesForEquipment")
    void every_rule_has_at_least_two_examples_and_a_note_in_both_languages(String name) {
        assertThat(RuleSet.find(name).orElseThrow().rules()).allSatisfy(rule -> {
            assertThat(rule.examples()).as(rule.id()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(rule.notes().french()).as(rule.id()).isNotBlank();
            assertThat(rule.notes().english()).as(rule.id()).isNotBlank();
            assertThat(rule.sources()).as(rule.id()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_alternative_of_every_rule_is_taken_by_an_example(String name) {
        RuleSet rules = RuleSet.find(name).orElseThrow();
        List<String> untaken = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            List<Alternative> taken = rule.examples().stream()
                    .flatMap(example -> new ExampleRunner(rules).evaluate(rule, example).alternative().stream())
                    .toList();
            rule.alternatives().stream()
                    .filter(alternative -> !taken.contains(alternative))
                    .map(alternative -> rule.id() + ": "
                            + alternative.when().map(Formula::text).orElse("else"))
                    .forEach(untaken::add);
        }
        assertThat(untaken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_rule_set_is_called_by_its_id_and_version(String name) {
        RuleSet rules = RuleSet.find(name).orElseThrow();
        assertThat(rules.id() + "-" + rules.version()).isEqualTo(name);
    }

    /**
     * The French note of evalcarbone 1.1.0 breaks off in mid-sentence, and a published file never changes: it is the only one.
     */
    static Stream<RuleSet> saidInBothLanguages() {
        return RuleSet.names().stream()
                .filter(name -> !name.equals("evalcarbone-1.1.0"))
                .map(name -> RuleSet.find(name).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("saidInBothLanguages")
    void titles_and_notes_are_equivalent_in_french_and_english(RuleSet rules) {
        Stream<Bilingual> ofRules = rules.rules().stream().flatMap(rule -> Stream.of(rule.titles(), rule.notes()));
        Stream<Bilingual> ofParameters = rules.parameters().stream().map(Parameter::titles);
        assertThat(Stream.of(Stream.of(rules.header().titles(), rules.header().notes()), ofRules, ofParameters)
                        .flatMap(texts -> texts))
                .allSatisfy(text -> {
                    assertThat(sentences(text.french())).isCloseTo(sentences(text.english()), within(1));
                    assertThat(text.french().endsWith("."))
                            .isEqualTo(text.english().endsWith("."));
                });
    }

    @Test
    void the_note_that_breaks_off_would_be_found() {
        Bilingual note =
                RuleSet.find("evalcarbone-1.1.0").orElseThrow().header().notes();
        assertThat(sentences(note.french())).isLessThan(sentences(note.english()) - 1);
    }

    private static int sentences(String text) {
        return (int) Pattern.compile("[.!?](\\s|$)").matcher(text).results().count();
    }

    /** A correction is a new file with a new version; these lines only ever grow. */
    @ParameterizedTest
    @CsvSource({
        "evalcarbone-1.0.0, d9a9604cd6c5b247daa77e626aa10df33768ce8c1af64630093d2a4388d1b43b",
        "evalcarbone-1.1.0, 1858e76d65165d9d911d84702d3222dbc904d7bf1c2b98d509cd9412292d4013",
        "evalcarbone-2.0.0, 4cbcb4bc09a244d19a435f567f65fa3838a46b8bb05234d98decdb7d1baa89c7",
        "evalcarbone-annual-1.0.0, da231d87f9177e99a71199900335bbc6e1bc422ed765225c44d1fe54134070ca",
        "evalcarbone-purchases-1.0.0, 89198a2e44fe6bea70410f096d04691af7ea78a4be3487d46d4502e09b6957e0",
        "evalcarbone-purchases-1.1.0, 95e3580b1378ea94a453297711655cbe1ce8162eaeadf26e7d9c9c8cac02ba2e",
        "numecoeval-1.3.0, ff7660528e2f46fbd088a3aac9e6ca75858de777aa75eb5a57a9e8d2c4cad7cb",
        "numecoeval-2.2.0, dc4d03b8f8ead2e4184b66ec448dc807373c28aec0ffa2801f4fe8c3782d373c",
        "numecoeval-2.2.1, a84dda107490abb68ec4fffc39ec09fbf25fc8b918f3e05ee06accf7c9373a36",
        "system-evalcarbone-1.0.0, 3df0f1289c0b1e147b5e1abae4f808addde8ed4ea1a7e398e8c23e02c4df2e32",
        "system-evalcarbone-1.1.0, 003c06d8f836c2874b29c7d41cf45b192fbae2f7adc4b4196a76376785242e68",
        "system-numecoeval-1.0.0, 6417f59bfab01da00399b70a01a73b9825a84d2584d99c900a4f4a86c02a645d",
        "system-numecoeval-1.1.0, c7f3026ac16a96bd5ca5c960edd20e6e2b37923ed334ddf5945f64e54e0b15f5"
    })
    void a_published_rule_set_never_changes(String name, String sha256) {
        assertThat(RuleSet.find(name).orElseThrow().sha256()).isEqualTo(sha256);
    }

    @Test
    void at_least_twelve_recorded_facts_of_numecoeval_are_in_the_rules_themselves() {
        assertThat(RuleSet.of("numecoeval", "1.3.0").rules().stream()
                        .flatMap(rule -> rule.examples().stream())
                        .filter(example -> example.title().startsWith("recorded row")))
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void a_name_may_leave_out_the_version_where_one_supersedes_the_others() {
        assertThat(RuleSet.find("evalcarbone")).contains(RuleSet.of("evalcarbone", "2.0.0"));
        assertThat(RuleSet.find("evalcarbone-1")).contains(RuleSet.of("evalcarbone", "1.1.0"));
        assertThat(RuleSet.find("evalcarbone-1.0").orElseThrow().version()).isEqualTo("1.0.0");
        assertThat(RuleSet.find("evalcarbone-purchases")).contains(RuleSet.of("evalcarbone-purchases", "1.1.0"));
        assertThat(RuleSet.find("evalcarbone-purchases-1")).contains(RuleSet.of("evalcarbone-purchases", "1.1.0"));
        assertThat(RuleSet.find("evalcarbone-pur")).isEmpty();
        assertThat(RuleSet.find("numecoeval-1.3")).contains(RuleSet.of("numecoeval", "1.3.0"));
        assertThat(RuleSet.find("numecoeval-2.2")).contains(RuleSet.of("numecoeval", "2.2.1"));
        assertThat(RuleSet.find("numecoeval")).isEmpty();
        assertThat(RuleSet.find("nothing")).isEmpty();
    }

    @Test
    void a_changed_parameter_changes_the_identity_and_the_examples_still_run() {
        RuleSet changed = RuleSet.of("numecoeval", "2.2.0").withParameter("lifetime.minimum", 0);
        assertThat(changed.version()).isEqualTo("2.2.0+lifetime.minimum.0.0");
        assertThat(changed.sha256())
                .isNotEqualTo(RuleSet.of("numecoeval", "2.2.0").sha256());
        assertThat(changed.parameter("lifetime.minimum").orElseThrow().amount().value())
                .isZero();
    }
}
