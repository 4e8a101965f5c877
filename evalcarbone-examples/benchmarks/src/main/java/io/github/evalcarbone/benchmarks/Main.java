package io.github.evalcarbone.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command: measures and prints a table in Markdown; its progress is written to the standard error. */
@Command(
        name = "benchmarks",
        description = "Measures the engine against hand-written loops and other ways to compute the same.",
        mixinStandardHelpOptions = true)
final class Main implements Callable<Integer> {

    private static final int USUAL_LINES = 1_000_000;
    private static final int GROWTH_LINES = 10_000_000;
    private static final int QUICK_LINES = 1_000;

    private final PrintStream out;
    private final PrintStream err;
    private final LocalDate today;

    @Option(names = "--lines", paramLabel = "N", description = "Lines of the workload; with --growth, the most lines.")
    private int lines;

    @Option(names = "--quick", description = "Shows that everything runs; the figures mean nothing.")
    private boolean quick;

    @Option(names = "--growth", description = "Time per line by number of lines.")
    private boolean growth;

    @Option(names = "--memory", description = "Bytes per line that stay in memory.")
    private boolean memory;

    @Option(
            names = "--bits",
            description = "The bits of totals in other orders, parts and threads; nothing is measured.")
    private boolean bits;

    @Option(
            names = "--archive",
            description =
                    "Bytes and seconds of an archive of a fleet, one run; its heap is that of this virtual machine.")
    private boolean archive;

    @Option(
            names = "--only",
            paramLabel = "REGEX",
            defaultValue = "",
            description = "The modes whose names it finds, and those they are held against.")
    private Pattern only;

    @Option(names = "--forks", paramLabel = "N", defaultValue = "1", description = "Virtual machines for each mode.")
    private int forks;

    @Option(
            names = "--jvm",
            paramLabel = "ARGUMENTS",
            defaultValue = "",
            description = "Arguments of these virtual machines, such as -Xmx8g, with blanks between them.")
    private String arguments;

    Main(PrintStream out, PrintStream err, LocalDate today) {
        this.out = out;
        this.err = err;
        this.today = today;
    }

    /**
     * Runs the command and ends the virtual machine.
     *
     * @param arguments  the options; see {@code --help}
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new Main(out, System.err, LocalDate.now(ZoneOffset.UTC)).run(arguments));
    }

    int run(String... options) {
        return new CommandLine(this).execute(options);
    }

    @Override
    public Integer call() throws RunnerException {
        out.printf("%s, %s%s%n%n", today, Machine.description(), quick ? "; QUICK RUN, FIGURES MEAN NOTHING" : "");
        out.println(table());
        return CommandLine.ExitCode.OK;
    }

    private String table() throws RunnerException {
        if (bits) {
            return new BitsTable(lines(USUAL_LINES)).markdown();
        }
        if (archive) {
            return new ArchiveTable(lines(USUAL_LINES)).markdown();
        }
        return memory ? new MemoryTable(lines(USUAL_LINES)).markdown() : growth ? growth() : ratios();
    }

    private int lines(int usual) {
        return lines > 0 ? lines : quick ? QUICK_LINES : usual;
    }

    private String ratios() throws RunnerException {
        Harness harness = harness();
        Map<Mode, Measure> measures = new EnumMap<>(Mode.class);
        for (Mode mode : chosen(List.of(Mode.values()))) {
            measures.put(mode, measure(harness, mode, lines(USUAL_LINES)));
        }
        return new RatioTable(measures).markdown();
    }

    private String growth() throws RunnerException {
        Harness harness = harness();
        List<Integer> sizes = GrowthTable.sizesUpTo(lines(GROWTH_LINES));
        Map<Mode, List<Measure>> measures = new EnumMap<>(Mode.class);
        for (Mode mode : chosen(GrowthTable.MODES)) {
            List<Measure> row = new ArrayList<>();
            for (int size : sizes) {
                if (mode.lines(size) == size) {
                    row.add(measure(harness, mode, size));
                }
            }
            measures.put(mode, row);
        }
        return new GrowthTable(sizes, measures).markdown();
    }

    private List<Mode> chosen(List<Mode> modes) {
        List<Mode> found = Mode.matching(only).stream().filter(modes::contains).toList();
        if (found.isEmpty()) {
            err.println("--only [" + only + "] must find one of " + modes + ".");
        }
        return found.stream().filter(this::isThere).toList();
    }

    private boolean isThere(Mode mode) {
        if (!mode.isThere()) {
            err.println(mode + " is left out. Build with the profile duckdb to include it.");
        }
        return mode.isThere();
    }

    private Measure measure(Harness harness, Mode mode, int size) throws RunnerException {
        err.printf("%s, %,d lines ...%n", mode, mode.lines(size));
        return harness.measure(mode, size);
    }

    private Harness harness() {
        return new Harness(quick ? Harness.Effort.QUICK : Harness.Effort.usual(forks, arguments), err);
    }
}
