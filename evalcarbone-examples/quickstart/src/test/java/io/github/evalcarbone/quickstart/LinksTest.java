package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The promises of the pages to their readers: every link leads somewhere, every page can be found, the first one is short. */
class LinksTest {

    private static final Path README = Repository.ROOT.resolve("README.md");

    @Test
    void every_link_to_a_file_or_heading_of_this_repository_leads_there() {
        List<String> broken = Repository.pages().stream()
                .map(PageLinks::of)
                .flatMap(PageLinks::broken)
                .toList();
        assertThat(broken).isEmpty();
    }

    @Test
    void every_page_can_be_reached_from_the_readme() {
        Set<Path> reachable = reachable();
        assertThat(Repository.pages())
                .filteredOn(page -> !reachable.contains(page))
                .isEmpty();
    }

    @Test
    void the_readme_has_less_than_500_words() {
        assertThat(Repository.read(README).strip().split("\\s+", -1)).hasSizeLessThan(500);
    }

    private static Set<Path> reachable() {
        Set<Path> seen = new LinkedHashSet<>(Set.of(README));
        Deque<Path> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            PageLinks.of(next.remove()).pages().stream().filter(seen::add).forEach(next::add);
        }
        return seen;
    }
}
