package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every command of the guides that shows what it prints: a {@code console} block begins with the command after a
 * {@code $}; what follows must be in the output in this order, and a line of {@code …} leaves some of it out.
 */
class ConsoleBlocksTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n\\$ evalcarbone (.*?)^```$");
    private static final String LEFT_OUT = "(?m)^…\\n";

    @TestFactory
    Stream<DynamicTest> every_command_prints_what_its_page_shows() {
        return Repository.pages().stream()
                .filter(page -> !GuideCommandsTest.isWhole(page))
                .flatMap(ConsoleBlocksTest::blocks);
    }

    private static Stream<DynamicTest> blocks(Path page) {
        return BLOCK.matcher(Repository.read(page))
                .results()
                .map(block -> DynamicTest.dynamicTest(
                        Repository.ROOT.relativize(page).toString(), () -> check(block.group(1))));
    }

    private static void check(String block) {
        List<String> lines = block.lines().toList();
        long ofCommand = lines.stream().takeWhile(line -> line.endsWith("\\")).count() + 1;
        String command = String.join(" ", lines.subList(0, (int) ofCommand)).replace("\\", "");
        Outcome outcome = Outcome.of(command.strip().split(" +", -1));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        String shown = String.join("\n", lines.subList((int) ofCommand, lines.size())) + "\n";
        int from = 0;
        for (String part : Arrays.asList(shown.split(LEFT_OUT, -1))) {
            int at = outcome.out().indexOf(part, from);
            assertThat(at)
                    .as("%s prints, after the part before:%n%s", command, part)
                    .isNotNegative();
            from = at + part.length();
        }
    }

    @Test
    void pages_with_commands_are_found() {
        assertThat(Repository.pages().stream().flatMap(ConsoleBlocksTest::blocks))
                .hasSizeGreaterThan(3);
    }
}
