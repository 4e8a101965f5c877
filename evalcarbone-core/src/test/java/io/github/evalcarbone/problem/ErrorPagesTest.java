package io.github.evalcarbone.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code has a page in {@code docs/errors}, and its wording in both languages. */
class ErrorPagesTest {

    private static final Path PAGES = projectRoot().resolve("docs/errors");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private static Path projectRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("pom.xml")) || !Files.isDirectory(folder.resolve("docs"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_page_that_starts_with_it(ProblemCode code) throws IOException {
        assertThat(Files.readString(PAGES.resolve(code + ".md"))).startsWith("# " + code + ": ");
    }

    @Test
    void every_page_has_a_code() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .allSatisfy(name -> assertThat(ProblemCode.find(name.replaceFirst("\\.md$", "")))
                            .isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_table_of_codes_links_every_page_once_with_its_severity(ProblemCode code) throws IOException {
        String severity = code.severity().name().toLowerCase(Locale.ROOT);
        assertThat(Files.readAllLines(PAGES.resolve("README.md")))
                .filteredOn(line -> line.contains(code.toString()))
                .singleElement()
                .asString()
                .startsWith("| [%s](%s.md) | %s | ".formatted(code, code, severity));
    }

    @Test
    void no_two_codes_share_a_number() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::toString))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_message_and_a_hint_that_quote_the_same_values_in_both_languages(ProblemCode code) {
        Problem problem = quotingPlaceholders(code);
        assertThat(problem.message(Language.FRENCH)).isNotBlank();
        assertThat(problem.message(Language.ENGLISH)).isNotBlank();
        assertThat(problem.hint(Language.FRENCH)).startsWith("Peut-être ");
        assertThat(problem.hint(Language.ENGLISH)).startsWith("Maybe ");
        assertThat(placeholders(problem.message(Language.FRENCH)))
                .isEqualTo(placeholders(problem.message(Language.ENGLISH)));
        assertThat(placeholders(problem.hint(Language.FRENCH))).isEqualTo(placeholders(problem.hint(Language.ENGLISH)));
    }

    /** A problem whose values are the placeholders themselves, so that its texts are the unfilled ones. */
    private static Problem quotingPlaceholders(ProblemCode code) {
        List<String> values =
                IntStream.range(0, 10).mapToObj(i -> "{" + i + "}").toList();
        return new Problem(code, code.severity(), Location.NONE, values);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
