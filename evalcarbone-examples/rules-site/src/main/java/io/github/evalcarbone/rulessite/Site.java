package io.github.evalcarbone.rulessite;

import io.github.evalcarbone.rule.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the site: for each rule set its file and a page in each language, and the pages that list them. */
final class Site {

    static final String SCHEMA = "rules.schema.json";

    private Site() {}

    /** The contents by name. */
    static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        names().forEach(name -> files.put(name + ".json", published(name + ".json")));
        files.put(SCHEMA, published(SCHEMA));
        pages().forEach((name, page) -> files.put(name, page.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    static SortedMap<String, String> pages() {
        SortedMap<String, String> pages = new TreeMap<>();
        Words.LANGUAGES.forEach(language -> addPages(pages, Words.of(language)));
        List<IndexPage> indexes = Words.LANGUAGES.stream()
                .map(language -> new IndexPage(ruleSets(), Words.of(language)))
                .toList();
        pages.put("index.html", Template.START.filledWith(Map.of("indexes", indexes, "css", Template.css())));
        return pages;
    }

    private static void addPages(SortedMap<String, String> pages, Words words) {
        ruleSets().forEach(rules -> pages.put(RuleSetPage.file(rules, words.language()), page(rules, words)));
        pages.put(IndexPage.file(words.language()), Template.INDEX.filledWith(new IndexPage(ruleSets(), words)));
    }

    static String page(RuleSet rules, Words words) {
        return Template.RULE_SET.filledWith(new RuleSetPage(rules, words));
    }

    /** The rules for equipment, then those for the rest of an information system. */
    static List<RuleSet> ruleSets() {
        return RuleSet.names().stream()
                .map(name -> RuleSet.find(name).orElseThrow())
                .toList();
    }

    private static Stream<String> names() {
        return ruleSets().stream().map(rules -> rules.id() + "-" + rules.version());
    }

    /** Returns a file of the library, as shipped. */
    private static byte[] published(String name) {
        return Resource.bytes(RuleSet.class, name);
    }
}
