package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every command that the guides of decisions show with the whole of its output, in the folder of this module: a block {@code console} whose first line begins
 * with {@code $ evalcarbone}. Before a block, {@code <!-- until TEXT -->} names the line before which the output shown ends.
 * {@code -Dgolden.update=true} writes the output anew and fails.
 */
class GuideCommandsTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Pattern BLOCK = Pattern.compile(
            "(?ms)(?:^<!-- until ([^\\n]*) -->\\n)?^```console\\n\\$ evalcarbone ([^\\n]*)\\n(.*?)^```$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TestFactory
    Stream<DynamicTest> every_command_prints_what_the_guide_says() {
        List<Path> guides = Repository.pages().stream()
                .filter(GuideCommandsTest::isWhole)
                .filter(page -> BLOCK.matcher(Repository.read(page)).find())
                .toList();
        assertThat(guides).as("guides with commands").hasSizeGreaterThanOrEqualTo(2);
        return guides.stream()
                .map(page ->
                        DynamicTest.dynamicTest(Repository.ROOT.relativize(page).toString(), () -> run(page)));
    }

    /** The pages whose output is written by this test; {@link ConsoleBlocksTest} runs the commands of the others. */
    static boolean isWhole(Path page) {
        return page.getFileName().toString().startsWith("decisions.");
    }

    private static void run(Path page) {
        String text = Repository.read(page);
        String right = BLOCK.matcher(text).replaceAll(GuideCommandsTest::withOutput);
        if (UPDATE && !text.equals(right)) {
            try {
                Files.writeString(page, right);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            fail(page + " was written anew. Read the difference, then run the test without golden.update.");
        }
        assertThat(text).as(page.toString()).isEqualTo(right);
    }

    private static String withOutput(MatchResult block) {
        String[] arguments = WORD.matcher(block.group(2))
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
        Outcome outcome = Outcome.of(arguments);
        assertThat(outcome.code()).as(block.group(2) + "\n" + outcome.err()).isZero();
        String end = block.group(1);
        String shown = end == null ? outcome.out() : before(outcome.out(), end);
        String start = end == null ? "" : "<!-- until " + end + " -->\n";
        return Matcher.quoteReplacement(start + "```console\n$ evalcarbone " + block.group(2) + "\n" + shown + "```");
    }

    private static String before(String output, String line) {
        int at = output.indexOf("\n" + line + "\n");
        assertThat(at).as("the line [" + line + "] in\n" + output).isPositive();
        return output.substring(0, at).stripTrailing() + "\n";
    }
}
