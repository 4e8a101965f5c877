package io.github.evalcarbone.quickstart;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Writes what every golden command prints into a folder, and what machine this is taken to be. Started by {@link AnyMachineTest}. */
final class EveryAnswer {

    static final String MACHINE = "machine.txt";

    private EveryAnswer() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        write(folder.resolve(MACHINE), machine());
        for (String[] parts : commands()) {
            write(folder.resolve(parts[0]), GoldenTest.run(parts[1]).out());
        }
    }

    /** The files that are written, but for the description of the machine. */
    static List<String> files() {
        return commands().stream().map(parts -> parts[0]).toList();
    }

    private static List<String[]> commands() {
        return GoldenTest.COMMANDS
                .lines()
                .map(line -> line.strip().split(" *\\| *", 2))
                .toList();
    }

    private static String machine() {
        return "%s %d %s %s %s"
                .formatted(
                        Locale.getDefault().toLanguageTag(),
                        12,
                        ZoneId.systemDefault(),
                        Charset.defaultCharset(),
                        System.lineSeparator().length());
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
