package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every Java snippet of the README and the guides in JShell; {@code // -> x} after a line is what it must give. */
class SnippetsTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
    private static final Pattern EXPECTED = Pattern.compile("\\A[ \\t]*// -> (.*)");

    @TestFactory
    Stream<DynamicTest> every_snippet_runs_and_gives_what_it_says() {
        return Repository.pages().stream().flatMap(SnippetsTest::snippets);
    }

    private static Stream<DynamicTest> snippets(Path page) {
        return BLOCK.matcher(Repository.read(page))
                .results()
                .map(MatchResult::group)
                .map(block ->
                        DynamicTest.dynamicTest(Repository.ROOT.relativize(page).toString(), () -> run(block)));
    }

    private static void run(String block) {
        // something must follow the last statement, or JShell swallows the comment that says what it gives
        String source = block.substring(block.indexOf('\n') + 1, block.lastIndexOf("```")) + "int end = 0;";
        assertThat(source.lines())
                .as("JShell ends a statement before a line that begins with a dot: such a snippet cannot be pasted")
                .noneMatch(line -> line.strip().startsWith("."));
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
                shell.addToClasspath(entry);
            }
            while (!source.isBlank()) {
                CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(source);
                assertThat(next.completeness().isComplete()).as(source).isTrue();
                source = next.remaining();
                check(shell.eval(next.source()), next.source(), source);
            }
        }
    }

    private static void check(List<SnippetEvent> events, String source, String rest) {
        assertThat(events).as(source).allSatisfy(event -> {
            assertThat(event.exception()).as(source).isNull();
            assertThat(event.status()).as(source).isEqualTo(Snippet.Status.VALID);
        });
        Matcher expected = EXPECTED.matcher(rest);
        if (expected.find()) {
            assertThat(events.get(0).value())
                    .as(source)
                    .isEqualTo(expected.group(1).strip());
        }
    }
}
