package io.github.evalcarbone.problem;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Finds plain faults in the texts of every bundle and in the pages of problem codes, in the French and the English ones. */
class MessagesStyleTest {

    private static final Path ROOT = root();

    /** Each fault of French, and the pattern that finds it. Code spans, options and file names are removed before. */
    private static final Map<String, Pattern> FRENCH = Map.ofEntries(
            fault("an ordinary space, or none, before ; ? or !", "(?<![\u202f/])[;?!](?=\\s|$)"),
            fault("an ordinary space, or none, before :", "(?<!\u00a0):(?=\\s|$)"),
            fault("an ordinary space inside guillemets", "«(?!\u00a0)|(?<!\u00a0)»"),
            fault("a straight apostrophe", "(?<=\\p{L})'(?=\\p{L})"),
            fault("straight quotation marks", "\"\\p{L}[^\"]*\""),
            fault("a plural in parentheses", "\\p{L}\\((s|x|es|ne|nes)\\)"),
            fault("peut-être before an infinitive", "Peut-être (faut-il|(en )?\\p{L}+(er|ir|oir|re))\\b"),
            fault("three points", "\\.\\.\\."),
            fault("CO2 without a subscript", "CO2"),
            fault("a raw double", "(?<!x |EF |-)\\b\\d+\\.\\d+\\b(?!\\.)"),
            fault("a hyphen for a dash", " - "),
            fault(
                    "an English word",
                    "(?<![-\\w])(the|and|of|must|not|stated|rows?|with|from|number|file|sheet|default|items?|year|unknown|"
                            + "Climate change|[Mm]aybe|command|use|proxy|told)(?![-\\w])"));

    private static final Map<String, Pattern> ENGLISH = Map.ofEntries(
            fault("a plural in parentheses", "\\p{L}\\((s|es)\\)"),
            fault("\"told\", \"tells\", \"stands\" and the like", "(?i)\\b(told|tells|stands|stood|so many)\\b"));

    /** A hint says what to do; it guesses nothing. */
    private static final Pattern GUESS = Pattern.compile("(?i)\\b(maybe|perhaps|peut-être|sans doute)(?!\\w)");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    private static Map.Entry<String, Pattern> fault(String name, String regex) {
        return Map.entry(name, Pattern.compile(regex));
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs/errors"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static Stream<Path> french() throws IOException {
        return files("_fr.properties", "docs/errors/fr");
    }

    static Stream<Path> english() throws IOException {
        return files("_en.properties", "docs/errors");
    }

    private static Stream<Path> files(String bundle, String pages) throws IOException {
        try (Stream<Path> all = Files.walk(ROOT);
                Stream<Path> markdown = Files.list(ROOT.resolve(pages))) {
            return Stream.concat(
                    all.filter(file ->
                            file.toString().endsWith(bundle) && file.toString().contains("/src/main/")),
                    markdown.filter(file -> file.toString().endsWith(".md")))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("french")
    void french_reads_as_a_colleague_writes_it(Path file) throws IOException {
        assertThat(faults(FRENCH, file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("english")
    void english_is_plain(Path file) throws IOException {
        assertThat(faults(ENGLISH, file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_hint_guesses(Path file) throws IOException {
        assertThat(texts(ROOT.resolve(file)))
                .allSatisfy((key, text) -> assertThat(GUESS.matcher(text).find() && key.endsWith(".hint"))
                        .as(key + "=" + text)
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("french")
    void both_languages_quote_the_same_values(Path file) throws IOException {
        if (file.toString().endsWith("_fr.properties")) {
            Map<String, String> english =
                    texts(ROOT.resolve(file.toString().replace("_fr.properties", "_en.properties")));
            assertThat(texts(ROOT.resolve(file)))
                    .allSatisfy((key, text) ->
                            assertThat(places(text)).as(key).isEqualTo(places(english.getOrDefault(key, text))));
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1)).collect(toSet());
    }

    static Stream<Path> bundles() throws IOException {
        return Stream.concat(french(), english()).filter(file -> file.toString().endsWith(".properties"));
    }

    @Test
    void every_bundle_is_looked_at() throws IOException {
        assertThat(french().map(file -> file.getFileName().toString()))
                .contains(
                        "messages_fr.properties",
                        "report_fr.properties",
                        "quickstart_fr.properties",
                        "words_fr.properties");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an ordinary space, or none, before ; ? or ! | Une ligne ; deux lignes.
            an ordinary space, or none, before :        | Règles : aucune
            an ordinary space inside guillemets         | « CSV UTF-8 »
            a straight apostrophe                       | l'en-tête
            straight quotation marks                    | choisissez "CSV UTF-8"
            a plural in parentheses                     | 3 ligne(s) lues
            peut-être before an infinitive              | Peut-être faut-il ajouter une colonne.
            peut-être before an infinitive              | Peut-être nommer le modèle.
            three points                                | ember ...
            CO2 without a subscript                     | t CO2e par an
            a raw double                                | gardées 2.5 ans
            a hyphen for a dash                         | Total - INCOMPLET
            an English word                             | rows 42-61
            """)
    void each_fault_of_french_is_found(String fault, String text) {
        assertThat(FRENCH.get(fault).matcher(prose(text)).find()).isTrue();
    }

    private static List<String> faults(Map<String, Pattern> kinds, Path file) throws IOException {
        return texts(ROOT.resolve(file)).entrySet().stream()
                .flatMap(text -> kinds.entrySet().stream()
                        .filter(kind ->
                                kind.getValue().matcher(prose(text.getValue())).find())
                        .map(kind -> kind.getKey() + ": " + text.getKey() + "=" + text.getValue()))
                .toList();
    }

    /** The texts of a bundle by key, or the lines of a page by number, without the messages it shows. */
    private static Map<String, String> texts(Path file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (file.toString().endsWith(".md")) {
            String[] lines =
                    Files.readString(file).replaceAll("(?s)```.*?```", "").split("\n\n", -1);
            for (int i = 0; i < lines.length; i++) {
                texts.put("paragraph " + i, lines[i].replace("\n", " "));
            }
            return texts;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .filter(key -> !MACHINE.matcher(key).find())
                .collect(toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
    }

    /** Keys of separators and codes, which are no prose. */
    private static final Pattern MACHINE =
            Pattern.compile("^(list\\.separator|argument-separator|colon|number\\..*|exact\\..*|date\\..*)$");

    /**
     * Returns the text without what is not prose: placeholders, code, options, links, and the names of columns, files
     * and rules.
     */
    private static String prose(String text) {
        return text.replaceAll("\\{\\d(,\\w+)?}", "0")
                .replaceAll("\\{\\d\\?", "{")
                .replaceAll("`[^`]*`", "x")
                .replaceAll("\\]\\([^)]*\\)", "]")
                .replaceAll("<!--.*?-->", "")
                .replaceAll("--\\w[\\w-]*( [a-z][\\w.-]*)?", "x")
                .replaceAll("\\(\\w+(;\\w+)+…?\\)", "x")
                .replaceAll("\\b[\\w-]+\\.(csv|json|xlsx|ods|xls)\\b", "x");
    }
}
