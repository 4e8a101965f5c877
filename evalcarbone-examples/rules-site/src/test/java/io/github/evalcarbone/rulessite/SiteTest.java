package io.github.evalcarbone.rulessite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Requirements of each page. */
@Tag("once")
class SiteTest {

    private static final SortedMap<String, String> PAGES = Site.pages();
    private static final Set<String> FILES = Site.files().keySet();
    private static final Map<String, Page> PARSED = new HashMap<>();

    static Stream<String> pages() {
        return PAGES.keySet().stream();
    }

    private static Page page(String name) {
        return PARSED.computeIfAbsent(name, key -> Page.parse(PAGES.get(key)));
    }

    @Test
    void each_rule_set_has_a_page_in_each_language_and_its_file() {
        assertThat(FILES)
                .contains("index.html", "index.fr.html", "index.en.html", "rules.schema.json")
                .contains("evalcarbone-1.0.0.json", "evalcarbone-1.0.0.fr.html", "evalcarbone-1.0.0.en.html")
                .contains("evalcarbone-purchases-1.0.0.json", "evalcarbone-purchases-1.0.0.fr.html")
                .contains("numecoeval-1.3.0.json", "numecoeval-1.3.0.fr.html", "numecoeval-1.3.0.en.html")
                .contains("numecoeval-2.2.0.json", "numecoeval-2.2.0.fr.html", "numecoeval-2.2.0.en.html")
                .contains("numecoeval-2.2.1.json", "numecoeval-2.2.1.fr.html", "system-numecoeval-1.1.0.en.html");
    }

    @Test
    void the_site_is_written_into_the_folder_and_is_the_same_each_time(@TempDir Path folder) throws IOException {
        Main.main(folder.resolve("site").toString());
        for (Map.Entry<String, byte[]> file : Site.files().entrySet()) {
            assertThat(Files.readAllBytes(folder.resolve("site").resolve(file.getKey())))
                    .isEqualTo(file.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_link_leads_somewhere(String name) {
        List<String> links = page(name).attributes("href");
        assertThat(links).isNotEmpty().allSatisfy(link -> {
            String[] parts = link.split("#", 2);
            String target = parts[0].isEmpty() ? name : parts[0];
            assertThat(FILES).contains(target);
            if (parts.length == 2) {
                assertThat(page(target).attributes("id")).contains(parts[1]);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_loaded_and_nothing_runs(String name) {
        Page page = page(name);
        assertThat(page.attributes("src")).isEmpty();
        assertThat(Stream.of("script", "link", "img", "iframe", "object", "form")
                        .flatMap(tag -> page.elements(tag).stream()))
                .isEmpty();
        assertThat(page.texts("style")).hasSize(1).noneMatch(css -> css.contains("url(") || css.contains("@import"));
        assertThat(page.elements("*").stream().flatMap(SiteTest::attributeNames))
                .noneMatch(key -> key.startsWith("on"));
        assertThat(page.attributes("content")).contains("default-src 'none'; style-src 'unsafe-inline'");
    }

    private static Stream<String> attributeNames(Element element) {
        var attributes = element.getAttributes();
        return Stream.iterate(0, i -> i < attributes.getLength(), i -> i + 1)
                .map(i -> attributes.item(i).getNodeName());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void ids_are_unique_and_labels_exist(String name) {
        Page page = page(name);
        assertThat(page.attributes("id")).doesNotHaveDuplicates().containsAll(page.attributes("aria-labelledby"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headings_go_down_one_level_at_a_time(String name) {
        List<Integer> levels = page(name).elements("*").stream()
                .map(Element::getTagName)
                .filter(tag -> tag.matches("h[1-6]"))
                .map(tag -> tag.charAt(1) - '0')
                .toList();
        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_table_has_a_caption_and_each_head_a_scope(String name) {
        Page page = page(name);
        assertThat(page.elements("table"))
                .allMatch(table -> table.getElementsByTagName("caption").getLength() == 1);
        assertThat(page.elements("th")).allMatch(head -> List.of("col", "row").contains(head.getAttribute("scope")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_page_has_a_language_a_title_and_line_feeds(String name) {
        Page page = page(name);
        String language = page.document().getDocumentElement().getAttribute("lang");
        assertThat(Words.LANGUAGES).contains(language);
        assertThat(name).matches("index\\.html|.*\\." + language + "\\.html");
        assertThat(page.texts("title")).hasSize(1).noneMatch(String::isBlank);
        assertThat(PAGES.get(name)).doesNotContain("\r").doesNotContain("{{").endsWith("</html>\n");
    }
}
