package io.github.evalcarbone.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** A command alone is the one among all: which others are there makes no difference to it. */
class CommandsTest {

    private static final Console CONSOLE = console();

    private static Console console() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false);
        return new Console(nowhere, nowhere, false, Words.chosenBy(), () -> LocalDate.of(2026, 11, 1));
    }

    @Test
    void alone_it_has_the_same_options_and_help() {
        Commands.all(CONSOLE).getSubcommands().forEach(CommandsTest::is_alone);
    }

    private static void is_alone(String name, CommandLine command) {
        CommandLine alone = Commands.neededBy(new String[] {name, "--help"}, CONSOLE)
                .getSubcommands()
                .get(name);
        assertThat(command.getCommandName()).isEqualTo(name);
        assertThat(alone.getParent().getSubcommands().keySet()).containsExactly(name);
        assertThat(alone.getUsageMessage()).isEqualTo(command.getUsageMessage());
        assertThat(alone.getCommandSpec().optionsMap().keySet())
                .isEqualTo(command.getCommandSpec().optionsMap().keySet());
    }

    @Test
    void without_a_command_or_with_another_word_in_front_all_are_there() {
        Set<String> all = Commands.all(CONSOLE).getSubcommands().keySet();
        assertThat(all).contains("assess", "rules");
        for (List<String> arguments :
                List.of(List.<String>of(), List.of("--help"), List.of("asess"), List.of("--lang", "fr", "assess"))) {
            assertThat(Commands.neededBy(arguments.toArray(String[]::new), CONSOLE)
                            .getSubcommands()
                            .keySet())
                    .isEqualTo(all);
        }
    }
}
