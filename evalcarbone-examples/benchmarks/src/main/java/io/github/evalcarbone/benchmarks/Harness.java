package io.github.evalcarbone.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures modes with JMH, one by one: one thread, a separate virtual machine, median of the iterations. */
final class Harness {

    private final Effort effort;
    private final PrintStream err;

    /**
     * The effort per figure.
     *
     * @param forks  virtual machines; 0 measures in this one
     * @param warmUps  iterations that do not count
     * @param iterations  those that count
     * @param millis  the length of an iteration, at least one run of the mode
     * @param arguments  arguments of the virtual machines, apart from blanks none
     */
    record Effort(int forks, int warmUps, int iterations, int millis, String arguments) {

        static final Effort QUICK = new Effort(0, 0, 1, 1, "");

        static Effort usual(int forks, String arguments) {
            return new Effort(forks, 10, 5, 1_000, arguments);
        }
    }

    /** The output of the virtual machines is written to the stream. */
    Harness(Effort effort, PrintStream err) {
        this.effort = effort;
        this.err = err;
    }

    Measure measure(Mode mode, int wanted) throws RunnerException {
        int lines = mode.lines(wanted);
        RunResult result = new Runner(
                        options(mode, lines), OutputFormatFactory.createFormatInstance(err, VerboseMode.SILENT))
                .runSingle();
        double nanos = result.getPrimaryResult().getStatistics().getPercentile(50);
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        return new Measure(lines, nanos / lines, bytes / lines);
    }

    private Options options(Mode mode, int lines) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(mode.benchmark()) + "$")
                .param("lines", String.valueOf(lines))
                .mode(org.openjdk.jmh.annotations.Mode.AverageTime)
                .timeUnit(java.util.concurrent.TimeUnit.NANOSECONDS)
                .threads(1)
                .forks(effort.forks())
                .warmupIterations(effort.warmUps())
                .warmupTime(TimeValue.milliseconds(effort.millis()))
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.milliseconds(effort.millis()))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        return options.jvmArgsAppend(arguments(lines)).build();
    }

    /**
     * A heap that the operating system has handed out before anything is measured. Memory touched for the first time costs more in a
     * virtual machine than what is measured here.
     */
    private static String heap(int lines) {
        String size = lines > 1_000_000 ? "12g" : "3g";
        return "-Xms" + size + " -Xmx" + size + " -XX:+AlwaysPreTouch ";
    }

    private String[] arguments(int lines) {
        return Arrays.stream((heap(lines) + effort.arguments()).split(" "))
                .filter(argument -> !argument.isBlank())
                .toArray(String[]::new);
    }
}
