package io.github.evalcarbone;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/dependencies.md} lists the dependencies of the core: the tree and the licences as reported by Maven, and
 * the sizes of the jars. {@code mvn -pl evalcarbone-core test -Dtest=DependenciesTest -Dgolden.update=true} writes the
 * lists anew and fails.
 */
class DependenciesTest {

    private static final Path PAGE = Path.of("..", "docs", "dependencies.md");
    private static final Path MAVEN = Path.of("target", "dependencies");
    private static final String START = "<!-- Written by DependenciesTest. -->\n";
    private static final Pattern LICENCE = Pattern.compile("\\((\\S+)\\) .*\\((\\S+):(\\S+):(\\S+) - (\\S+)\\)");

    @Test
    void the_page_lists_what_the_core_brings_along() throws IOException {
        String page = Files.readString(PAGE);
        String wanted = page.substring(0, page.indexOf(START)) + START + lists();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, wanted);
            fail(PAGE + " was written anew. Read the difference, then run the test without golden.update.");
        }
        assertThat(page).isEqualTo(wanted);
    }

    private static String lists() throws IOException {
        List<MatchResult> jars = LICENCE.matcher(Files.readString(MAVEN.resolve("licences.txt")))
                .results()
                .sorted((a, b) -> a.group(3).compareTo(b.group(3)))
                .toList();
        long bytes = jars.stream().mapToLong(DependenciesTest::bytes).sum();
        String rows = jars.stream().map(DependenciesTest::row).collect(joining());
        return "\n```\n" + tree() + "```\n\n| jar | version | KB | licence |\n|---|---|--:|---|\n" + rows
                + "| together | | " + kilobytes(bytes) + " | |\n";
    }

    /** Returns the lines without the core itself, and without what is the same in each line. */
    private static String tree() throws IOException {
        return Files.readAllLines(MAVEN.resolve("tree.txt")).stream()
                .skip(1)
                .map(line -> line.replace(":jar:", ":") + "\n")
                .collect(joining());
    }

    private static String row(MatchResult jar) {
        return "| [%s](%s) | %s | %s | %s |%n"
                .formatted(jar.group(3), jar.group(5), jar.group(4), kilobytes(bytes(jar)), jar.group(1))
                .replace("\r", "");
    }

    private static String kilobytes(long bytes) {
        return String.format(Locale.ROOT, "%.0f", bytes / 1000.0);
    }

    private static long bytes(MatchResult jar) {
        String name = jar.group(3) + "-" + jar.group(4) + ".jar";
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
                .map(File::new)
                .filter(file -> file.getName().equals(name))
                .mapToLong(File::length)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not on the class path"));
    }
}
