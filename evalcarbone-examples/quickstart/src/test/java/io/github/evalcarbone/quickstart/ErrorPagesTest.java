package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.spreadsheets.SpreadsheetCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every code of the core, of spreadsheets and of the command line has its wording, its number and a page in both languages:
 * {@code docs/errors} and {@code docs/errors/fr}. The messages that the pages show come from the texts of the codes and
 * {@code errors/examples.tsv}, the tables of codes from the titles of the pages; {@code mvn test -pl
 * evalcarbone-examples/quickstart -am -Dtest=ErrorPagesTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true} writes
 * both anew and fails.
 */
class ErrorPagesTest {

    private static final List<ProblemCode> CODES = Stream.<ProblemCode[]>of(
                    CoreCode.values(), SpreadsheetCode.values(), CommandLineCode.values())
            .flatMap(Arrays::stream)
            .sorted(Comparator.comparing(ProblemCode::code))
            .toList();

    /** The numbers that are not of the core, and the few of the core between them: as in {@code docs/errors/README.md}. */
    private static final Pattern OF_SPREADSHEETS = Pattern.compile("EVC-103[0-3567]");

    private static final Pattern OF_THE_COMMAND_LINE = Pattern.compile("EVC-(104[1-46-9]|4017|70(?!01|06)\\d\\d)");

    private static final Path PAGES = Repository.ROOT.resolve("docs/errors");
    private static final Path EXAMPLES = Path.of("src/test/resources/errors/examples.tsv");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern MESSAGE = Pattern.compile("```text\n.*?```", Pattern.DOTALL);
    private static final String START = "<!-- Written by ErrorPagesTest. -->\n";

    /** A language of the pages. */
    enum Edition {
        ENGLISH(
                Language.ENGLISH,
                "",
                ": ",
                "| Code | Severity | What |",
                Map.of(Severity.ERROR, "error", Severity.WARNING, "warning", Severity.INFO, "info"),
                List.of(
                        "Reading",
                        "Inventory",
                        "Factors",
                        "Rules",
                        "Calculation: gaps (there is no value)",
                        "Calculation: findings (there is a value, and something to know about it)",
                        "Scenarios",
                        "Reports and programs")),
        FRENCH(
                Language.FRENCH,
                "fr",
                "\u00a0: ",
                "| Code | Gravité | Objet |",
                Map.of(Severity.ERROR, "erreur", Severity.WARNING, "avertissement", Severity.INFO, "information"),
                List.of(
                        "Lecture",
                        "Inventaire",
                        "Facteurs",
                        "Règles",
                        "Calcul\u00a0: manques (il n’y a pas de valeur)",
                        "Calcul\u00a0: constats (il y a une valeur, et quelque chose à en savoir)",
                        "Scénarios",
                        "Rapports et programmes"));

        private static final List<String> FAMILIES =
                List.of("EVC-1", "EVC-2", "EVC-3", "EVC-4", "EVC-50", "EVC-51", "EVC-6", "EVC-7");

        private final Language language;
        private final Path folder;
        private final String colon;
        private final String header;
        private final Map<Severity, String> severities;
        private final List<String> headings;

        Edition(
                Language language,
                String folder,
                String colon,
                String header,
                Map<Severity, String> severities,
                List<String> headings) {
            this.language = language;
            this.folder = PAGES.resolve(folder);
            this.colon = colon;
            this.header = header;
            this.severities = severities;
            this.headings = headings;
        }

        Path page(ProblemCode code) {
            return folder.resolve(code.code() + ".md");
        }

        String severity(ProblemCode code) {
            return severities.getOrDefault(code.severity(), "?");
        }

        /** The title of a page, without its code. */
        String title(ProblemCode code) {
            String first = Repository.read(page(code)).lines().findFirst().orElse("");
            String start = "# " + code.code() + colon;
            assertThat(first).startsWith(start);
            return first.substring(start.length());
        }

        private String table() {
            return IntStream.range(0, FAMILIES.size())
                    .mapToObj(i ->
                            "\n## " + headings.get(i) + "\n\n" + header + "\n|---|---|---|\n" + rows(FAMILIES.get(i)))
                    .collect(Collectors.joining());
        }

        private String rows(String family) {
            return CODES.stream()
                    .filter(code -> code.code().startsWith(family))
                    .map(code -> "| [%s](%s.md) | %s | %s |\n"
                            .formatted(code.code(), code.code(), severity(code), title(code)))
                    .collect(Collectors.joining());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_page_starts_with_its_code_then_the_severity(Edition edition) {
        assertThat(CODES).allSatisfy(code -> {
            String severity = edition.severity(code);
            assertThat(edition.title(code)).isNotBlank();
            assertThat(Repository.read(edition.page(code))
                            .lines()
                            .skip(2)
                            .findFirst()
                            .orElse(""))
                    .startsWith(severity.substring(0, 1).toUpperCase(Locale.ROOT) + severity.substring(1) + ". ");
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_page_has_a_code(Edition edition) throws IOException {
        try (Stream<Path> pages = Files.list(edition.folder)) {
            assertThat(pages.filter(Files::isRegularFile)
                            .map(page -> page.getFileName().toString()))
                    .filteredOn(name -> !name.equals("README.md"))
                    .allSatisfy(name -> assertThat(CODES)
                            .extracting(code -> code.code() + ".md")
                            .contains(name));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_page_shows_the_messages_of_the_bundles(Edition edition) {
        assertThat(CODES).allSatisfy(code -> golden(edition.page(code), page -> withMessages(page, edition, code)));
    }

    @ParameterizedTest
    @EnumSource
    void the_table_of_codes_lists_every_page_with_its_severity(Edition edition) {
        golden(
                edition.folder.resolve("README.md"),
                page -> page.substring(0, page.indexOf(START)) + START + edition.table());
    }

    private static void golden(Path file, UnaryOperator<String> wanted) {
        String page = Repository.read(file);
        String right = wanted.apply(page);
        if (Boolean.getBoolean("golden.update") && !page.equals(right)) {
            try {
                Files.writeString(file, right);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            fail(file + " was written anew. Read the difference, then run the test without golden.update.");
        }
        assertThat(page).as(file.toString()).isEqualTo(right);
    }

    private static String withMessages(String page, Edition edition, ProblemCode code) {
        Iterator<String> messages = messages(edition, code).iterator();
        String filled = MESSAGE.matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement("```text\n" + messages.next() + "\n```"));
        assertThat(messages)
                .as("examples of " + code.code() + " without a place in its page")
                .isExhausted();
        return filled;
    }

    private static List<String> messages(Edition edition, ProblemCode code) {
        List<String[]> examples = Repository.read(EXAMPLES)
                .lines()
                .map(line -> line.split("\t"))
                .filter(fields -> fields[0].equals(code.code()))
                .toList();
        List<String[]> own = Repository.read(EXAMPLES)
                .lines()
                .map(line -> line.split("\t"))
                .filter(fields -> fields[0].equals(code.code() + "." + edition.language.code()))
                .toList();
        return (own.isEmpty() ? examples : own)
                .stream().map(fields -> message(edition, code, fields)).toList();
    }

    private static String message(Edition edition, ProblemCode code, String[] fields) {
        String place = fields.length < 2 || fields[1].isEmpty() ? "" : " " + fields[1];
        String[] values = Arrays.stream(fields).skip(2).toArray(String[]::new);
        Problem problem = Problem.of(code, Location.NONE, values);
        return code.code() + place + edition.colon + problem.message(edition.language) + " "
                + problem.hint(edition.language);
    }

    @Test
    void every_example_is_of_a_code() {
        assertThat(Repository.read(EXAMPLES).lines().filter(line -> !line.startsWith("#")))
                .allSatisfy(line -> assertThat(CODES)
                        .extracting(ProblemCode::code)
                        .contains(line.split("\t", 2)[0].replaceFirst("\\.fr$", "")));
    }

    @Test
    void no_two_codes_share_a_number() {
        assertThat(CODES).extracting(ProblemCode::code).doesNotHaveDuplicates();
    }

    @Test
    void the_number_says_who_finds_the_problem() {
        assertThat(SpreadsheetCode.values()).allMatch(code -> is(code, OF_SPREADSHEETS));
        assertThat(CommandLineCode.values()).allMatch(code -> is(code, OF_THE_COMMAND_LINE));
        assertThat(CoreCode.values()).noneMatch(code -> is(code, OF_SPREADSHEETS) || is(code, OF_THE_COMMAND_LINE));
    }

    private static boolean is(ProblemCode code, Pattern numbers) {
        return numbers.matcher(code.code()).matches();
    }

    static Stream<ProblemCode> codes() {
        return CODES.stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_a_message_and_a_hint_that_quote_the_same_values_in_both_languages(ProblemCode code) {
        Problem problem = quotingPlaceholders(code);

        assertThat(problem.message(Language.FRENCH)).isNotBlank();
        assertThat(problem.message(Language.ENGLISH)).isNotBlank();
        assertThat(problem.hint(Language.FRENCH)).isNotBlank();
        assertThat(problem.hint(Language.ENGLISH)).isNotBlank();
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
