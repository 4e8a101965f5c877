package io.github.evalcarbone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import jdk.jshell.tool.JavaShellToolBuilder;

/** JShell as a user starts it, in an unusual language and time zone, so that nothing can depend on these. */
final class Session {

    private static final Path START_UP = Path.of("evalcarbone.jsh");
    private static final List<String> ELSEWHERE = List.of(
            "-R-Duser.language=ar",
            "-R-Duser.country=EG",
            "-R-Duser.timezone=Pacific/Kiritimati",
            "-R-Dfile.encoding=UTF-8",
            "-R-Dstdout.encoding=UTF-8",
            // soon ended: compiling for speed would cost more than it gains
            "-R-XX:TieredStopAtLevel=1");

    private Session() {}

    /** Returns the output of a script with the classes of this build. */
    static String run(String script, Path folder) throws IOException {
        String startUp = Files.readString(START_UP);
        assertThat(startUp).contains("\n/env --class-path target/evalcarbone-jshell.jar\n");
        Path withoutJar = Files.writeString(folder.resolve("start-up.jsh"), startUp.replaceFirst("(?m)^/env .*$", ""));
        return start("--class-path", System.getProperty("java.class.path"), "--startup", withoutJar.toString(), script);
    }

    /** Returns the output of a script with the unchanged start-up script, which needs the jar. */
    static String runPackaged(String script) {
        return start("--startup", START_UP.toString(), script);
    }

    private static String start(String... arguments) {
        List<String> all = new ArrayList<>(ELSEWHERE);
        all.addAll(List.of(arguments));
        all.add("-"); // then standard input, which is empty, instead of a prompt
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = start(all, print(out), print(err));
        assertThat(err.toString(StandardCharsets.UTF_8))
                .as("what JShell complains of")
                .isEmpty();
        assertThat(code).isZero();
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static int start(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            return JavaShellToolBuilder.builder()
                    .in(new ByteArrayInputStream(new byte[0]), null)
                    .out(out)
                    .err(err)
                    .locale(Locale.ROOT)
                    .persistence(new HashMap<>()) // not the settings of the user who builds
                    .start(arguments.toArray(String[]::new));
        } catch (Exception e) {
            throw new IllegalStateException("JShell must start.", e);
        }
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
