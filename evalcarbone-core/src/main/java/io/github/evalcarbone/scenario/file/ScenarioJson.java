package io.github.evalcarbone.scenario.file;

import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.scenario.Scenario;
import java.io.Writer;

/**
 * Reads and writes scenarios as JSON, in the format {@code evalcarbone-scenario-1}; its JSON Schema is the resource
 * {@code scenario.schema.json} of this package. Thread-safe.
 */
public final class ScenarioJson {

    /** The name of the format, which a file states first. */
    static final String FORMAT = "evalcarbone-scenario-1";

    /** The greatest number of changes: each passes through all lines. */
    static final int MOST_CHANGES = 1_000;

    /** A scenario is written by a person, or names the lines of one inventory. */
    private static final Limits LIMITS = new Limits(16 << 20, 32, 500_000, 20_000);

    private ScenarioJson() {}

    /**
     * Writes a scenario; read again, it is equal.
     *
     * @param scenario  the scenario
     * @param writer  the target; flushed and left open
     * @throws IllegalArgumentException if a change is of a kind of a program's own, or selects lines by a predicate, or if the
     *     scenario is too large to be read again, such as one of more than 1000 changes; then nothing is written
     * @throws java.io.UncheckedIOException if writing fails
     */
    public static void write(Scenario scenario, Writer writer) {
        try (JsonWriter checking = JsonWriter.checking(LIMITS, "The scenario [" + scenario.name() + "]")) {
            new ScenarioWriter(checking).write(scenario);
        }
        try (JsonWriter json = JsonWriter.indented(writer)) {
            new ScenarioWriter(json).write(scenario);
        }
    }

    /**
     * Reads a scenario.
     *
     * @param file  UTF-8 JSON
     * @return the scenario, or every problem with its place
     */
    public static Checked<Scenario> read(TextSource file) {
        return JsonReader.read(file, LIMITS).flatMap(tree -> new ScenarioReader(file.name()).read(tree));
    }

    /**
     * Reads a scenario, and throws an exception if it has a fault.
     *
     * @param file  UTF-8 JSON
     * @return the scenario
     * @throws io.github.evalcarbone.problem.InvalidDataException if the text has a fault; it carries every fault
     */
    public static Scenario load(TextSource file) {
        return read(file).orThrow();
    }
}
