package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every command that a page shows with what it prints, in the folder of this module: a block {@code console} whose first line begins
 * with {@code $ evalcarbone}; a command goes on after a {@code \}. The whole output must be there. A line of {@code …} leaves lines
 * out, and {@code <!-- until TEXT -->} before a block names the line before which the output shown ends.
 * {@code -Dgolden.update=true} writes the blocks anew that leave nothing out, and fails.
 */
@Tag("once")
class ConsoleBlocksTest {

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)((?:^<!-- until ([^\\n]*) -->\\n)?)^```console\\n\\$ evalcarbone (.*?)^```$");
    private static final Pattern ANY_BLOCK = Pattern.compile("(?m)^ *(```|~~~) *(console|shell-session)");
    private static final Pattern COMMAND = Pattern.compile("(?:[^\\n]*\\\\\\n)*[^\\n]*\\n");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|([^\\s\\\\]+)");
    private static final String LEFT_OUT = "(?m)^…\\n";

    @TestFactory
    Stream<DynamicTest> every_command_prints_what_its_page_shows() {
        return pages().stream()
                .map(page ->
                        DynamicTest.dynamicTest(Repository.ROOT.relativize(page).toString(), () -> check(page)));
    }

    private static List<Path> pages() {
        return Repository.pages().stream()
                .filter(page -> BLOCK.matcher(Repository.read(page)).find())
                .toList();
    }

    @Test
    void no_block_is_passed_over() {
        assertThat(pages()).as("pages with commands").hasSizeGreaterThan(5);
        assertThat(Repository.pages()).allSatisfy(page -> {
            String text = Repository.read(page);
            assertThat(BLOCK.matcher(text).results().count())
                    .as("blocks of %s with a command", page)
                    .isEqualTo(ANY_BLOCK.matcher(text).results().count());
        });
    }

    private static void check(Path page) {
        String text = Repository.read(page);
        String right = BLOCK.matcher(text).replaceAll(block -> Matcher.quoteReplacement(withOutput(block)));
        if (UPDATE && !text.equals(right)) {
            write(page, right);
            fail(page + " was written anew. Read the difference, then run the test without golden.update.");
        }
        assertThat(text).as(page.toString()).isEqualTo(right);
    }

    private static void write(Path page, String text) {
        try {
            Files.writeString(page, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withOutput(MatchResult block) {
        Matcher command = COMMAND.matcher(block.group(3));
        assertThat(command.lookingAt()).isTrue();
        String output = output(command.group(), Optional.ofNullable(block.group(2)));
        String shown = block.group(3).substring(command.end());
        if (shown.equals("…\n") || shown.startsWith("…\n") || shown.contains("\n…\n")) {
            assertThat(output).as(command.group()).matches(withGaps(shown));
            return block.group();
        }
        return block.group(1) + "```console\n$ evalcarbone " + command.group() + output + "```";
    }

    private static Pattern withGaps(String shown) {
        return Pattern.compile(Arrays.stream(shown.split(LEFT_OUT, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("(?:[^\\n]*\\n)*?")));
    }

    private static String output(String command, Optional<String> end) {
        String[] arguments = WORD.matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
        Outcome outcome = Outcome.of(arguments);
        assertThat(outcome.code()).as(command + outcome.err()).isZero();
        return end.map(line -> before(outcome.out(), line)).orElse(outcome.out());
    }

    private static String before(String output, String line) {
        int at = output.indexOf("\n" + line + "\n");
        assertThat(at).as("the line [" + line + "] in\n" + output).isPositive();
        return output.substring(0, at).stripTrailing() + "\n";
    }
}
