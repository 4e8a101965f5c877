package io.github.evalcarbone.rulessite;

import io.github.evalcarbone.rule.RuleSet;
import java.util.List;
import java.util.Map;

/** The content of the list of rule sets, in one language. */
final class IndexPage {

    private final List<RuleSet> ruleSets;
    private final Words words;

    IndexPage(List<RuleSet> ruleSets, Words words) {
        this.ruleSets = ruleSets;
        this.words = words;
    }

    static String file(String language) {
        return "index." + language + ".html";
    }

    String language() {
        return words.language();
    }

    String otherLanguage() {
        return words.otherLanguage();
    }

    String otherPage() {
        return file(words.otherLanguage());
    }

    String indexPage() {
        return file(words.language());
    }

    Map<String, String> w() {
        return words.all();
    }

    String css() {
        return Template.css();
    }

    String schema() {
        return Site.SCHEMA;
    }

    List<RuleSetPage> ruleSets() {
        return ruleSets.stream().map(rules -> new RuleSetPage(rules, words)).toList();
    }
}
