package io.github.evalcarbone.dashboard;

import java.util.List;

/** Starts the dashboard: {@code --port N} (8080, 0 for any free one), {@code --host NAME} (the address it listens to, 127.0.0.1). */
public final class Main {

    private static final String USAGE = "Options: --port N (0 to 65535; 8080), --host ADDRESS (127.0.0.1)";

    private Main() {}

    /**
     * Starts the server and returns; it runs until the process ends.
     *
     * @param arguments  the options
     */
    public static void main(String[] arguments) {
        try {
            Dashboard dashboard = start(List.of(arguments));
            System.out.println(
                    "EvalCarbone: http://" + host(arguments) + ":" + dashboard.port() + "/ (Ctrl+C ends it)");
            Thread.currentThread().join();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String host(String[] arguments) {
        String host = option(List.of(arguments), "--host", Dashboard.LOOPBACK);
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private static Dashboard start(List<String> arguments) {
        if (arguments.size() % 2 != 0
                || !List.of("--port", "--host")
                        .containsAll(arguments.stream()
                                .filter(any -> any.startsWith("--"))
                                .toList())) {
            throw new IllegalArgumentException(USAGE);
        }
        return Dashboard.start(option(arguments, "--host", Dashboard.LOOPBACK), port(arguments));
    }

    private static int port(List<String> arguments) {
        String text = option(arguments, "--port", "8080");
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException("The port [" + text + "] must be a number from 0 to 65535.\n" + USAGE);
        }
        return Integer.parseInt(text);
    }

    private static String option(List<String> arguments, String name, String usual) {
        int place = arguments.indexOf(name);
        return place < 0 ? usual : arguments.get(place + 1);
    }
}
