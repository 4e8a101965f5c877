package io.github.evalcarbone.rulessite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Parameter;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleExample;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Everything in a rule set appears on its page. */
@Tag("once")
class RuleSetPageTest {

    static Stream<Arguments> pages() {
        return Site.ruleSets().stream()
                .flatMap(rules -> Words.LANGUAGES.stream().map(language -> Arguments.of(rules, Words.of(language))));
    }

    private static Page page(RuleSet rules, Words words) {
        return Page.parse(Site.page(rules, words));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void its_head_is_there(RuleSet rules, Words words) {
        assertThat(page(rules, words).text())
                .contains(rules.id(), rules.version(), rules.header().date().toString(), rules.sha256())
                .contains(rules.header().publisher(), rules.header().licence())
                .contains(rules.header().sources())
                .contains(
                        rules.header().titles().in(words.spoken()),
                        rules.header().notes().in(words.spoken()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_parameter_is_there(RuleSet rules, Words words) {
        Page page = page(rules, words);
        for (Parameter parameter : rules.parameters()) {
            assertThat(element(page, "parameter." + parameter.id()).getTextContent())
                    .contains(parameter.id(), parameter.titles().in(words.spoken()), parameter.source())
                    .contains(new Figures(words).number(parameter.amount().value()))
                    .contains(new Figures(words).unit(parameter.amount().unit()))
                    .contains(new ParameterRow(rules, parameter, words)
                            .parameterRange()
                            .orElse(""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void what_a_rule_set_supersedes_and_when_its_parameters_hold_is_there(String language) {
        Page page = page(small(), Words.of(language));
        assertThat(page.text()).contains("small 0.9.0", "smaller 2.0.0");
        assertThat(element(page, "parameter.general").getTextContent()).contains("2026-01-01", "2026-12-31");
    }

    private static RuleSet small() {
        var stream = new ByteArrayInputStream(Resource.text("small.json").getBytes(StandardCharsets.UTF_8));
        return RuleSet.read(TextSource.of("small.json", stream)).orThrow();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_rule_is_there_with_its_inputs_notes_and_sources(RuleSet rules, Words words) {
        Page page = page(rules, words);
        for (Rule rule : rules.rules()) {
            String text = article(page, rule).getTextContent().replace('\n', ' ');
            assertThat(text)
                    .contains(rule.id(), rule.titles().in(words.spoken()))
                    .contains(rule.sources())
                    .contains(Notes.paragraphs(rule.notes().in(words.spoken())))
                    .contains(rule.inputs().stream()
                            .map(RuleInput::source)
                            .map(Object::toString)
                            .toList())
                    .contains(rule.inputs().stream()
                            .map(RuleInput::name)
                            .map(MathMl::readable)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_formula_is_there_in_mathml_and_as_text(RuleSet rules, Words words) {
        Page page = page(rules, words);
        for (Rule rule : rules.rules()) {
            Element article = article(page, rule);
            assertThat(children(article, "math").stream().map(math -> math.getAttribute("alttext")))
                    .containsAll(formulas(rule));
            assertThat(article.getTextContent()).contains(texts(rule));
        }
    }

    private static List<String> formulas(Rule rule) {
        return rule.alternatives().stream()
                .flatMap(alternative -> alternative.formula().map(Formula::text).stream())
                .toList();
    }

    private static List<String> texts(Rule rule) {
        Stream<String> conditions =
                rule.alternatives().stream().flatMap(alternative -> alternative.when().map(Formula::text).stream());
        return Stream.concat(conditions, formulas(rule).stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_example_is_there_with_its_result(RuleSet rules, Words words) {
        Page page = page(rules, words);
        for (Rule rule : rules.rules()) {
            List<String> rows = children(article(page, rule), "tr").stream()
                    .map(Element::getTextContent)
                    .toList();
            assertThat(rule.examples())
                    .allSatisfy(example -> assertThat(rows)
                            .anySatisfy(row -> assertThat(row)
                                    .contains(example.title(), result(example, words), finding(example))));
        }
    }

    private static String result(RuleExample example, Words words) {
        return example.value()
                .map(new Figures(words)::number)
                .orElseGet(() -> example.gap().orElseThrow().toString());
    }

    private static String finding(RuleExample example) {
        return example.finding().map(Object::toString).orElse("");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_gap_and_finding_is_explained(RuleSet rules, Words words) {
        Page page = page(rules, words);
        assertThat(new RuleSetPage(rules, words).codes())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(element(page, code.code()).getTextContent())
                        .contains(code.weight(), code.message(), code.hint()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void rules_link_to_those_that_use_them(RuleSet rules, Words words) {
        Page page = page(rules, words);
        for (Rule rule : rules.rules()) {
            List<Link> users = new RuleSection(rules, rule, words).usedBy();
            assertThat(children(article(page, rule), "a").stream().map(link -> link.getAttribute("href")))
                    .containsAll(users.stream().map(link -> "#" + link.anchor()).toList());
            Optional<String> about = new RuleSection(rules, rule, words).about();
            assertThat(users.isEmpty()).as(rule.id()).isEqualTo(rule.phase().isPresent() || about.isPresent());
            assertThat(article(page, rule).getTextContent()).contains(about.orElse(""));
        }
    }

    private static Element element(Page page, String id) {
        return page.elements("*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Element article(Page page, Rule rule) {
        return (Element) element(page, "rule." + rule.id()).getParentNode();
    }

    private static List<Element> children(Element element, String name) {
        var nodes = element.getElementsByTagName(name);
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                .map(i -> (Element) nodes.item(i))
                .toList();
    }
}
