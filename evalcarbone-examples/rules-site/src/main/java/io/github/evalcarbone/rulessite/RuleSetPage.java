package io.github.evalcarbone.rulessite;

import io.github.evalcarbone.rule.RuleSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The content of the page of a rule set, in one language. */
final class RuleSetPage {

    private final RuleSet rules;
    private final Words words;

    RuleSetPage(RuleSet rules, Words words) {
        this.rules = rules;
        this.words = words;
    }

    static String file(RuleSet rules, String language) {
        return name(rules) + "." + language + ".html";
    }

    private static String name(RuleSet rules) {
        return rules.id() + "-" + rules.version();
    }

    String language() {
        return words.language();
    }

    String otherLanguage() {
        return words.otherLanguage();
    }

    String otherPage() {
        return file(rules, words.otherLanguage());
    }

    String indexPage() {
        return IndexPage.file(words.language());
    }

    Map<String, String> w() {
        return words.all();
    }

    String css() {
        return Template.css();
    }

    String page() {
        return file(rules, words.language());
    }

    String json() {
        return name(rules) + ".json";
    }

    String id() {
        return rules.id();
    }

    String version() {
        return rules.version();
    }

    String title() {
        return rules.header().titles().in(words.spoken());
    }

    String date() {
        return rules.header().date().toString();
    }

    String status() {
        return words.text("status." + rules.header().status().name().toLowerCase(Locale.ROOT));
    }

    String sha256() {
        return rules.sha256();
    }

    String publisher() {
        return rules.header().publisher();
    }

    String licence() {
        return rules.header().licence();
    }

    List<String> supersedes() {
        return rules.header().supersedes().stream().map(Object::toString).toList();
    }

    boolean hasSupersedes() {
        return !supersedes().isEmpty();
    }

    String aggregation() {
        return words.text("aggregation." + rules.aggregation());
    }

    String aggregationId() {
        return rules.aggregation().toString();
    }

    List<String> notes() {
        return Notes.paragraphs(rules.header().notes().in(words.spoken()));
    }

    List<String> sources() {
        return rules.header().sources();
    }

    boolean hasSources() {
        return !sources().isEmpty();
    }

    boolean hasParameters() {
        return !rules.parameters().isEmpty();
    }

    List<ParameterRow> parameters() {
        return rules.parameters().stream()
                .map(parameter -> new ParameterRow(rules, parameter, words))
                .toList();
    }

    /** The rules that compute a phase, in life-cycle order. */
    List<RuleSection> phases() {
        return rules().stream()
                .filter(rule -> rule.phase().isPresent())
                .sorted(Comparator.comparing(RuleSection::phaseOrder))
                .toList();
    }

    List<RuleSection> rules() {
        return rules.rules().stream()
                .map(rule -> new RuleSection(rules, rule, words))
                .toList();
    }

    List<Code> codes() {
        return rules().stream().flatMap(RuleSection::codes).distinct().sorted().toList();
    }

    boolean hasCodes() {
        return !codes().isEmpty();
    }
}
