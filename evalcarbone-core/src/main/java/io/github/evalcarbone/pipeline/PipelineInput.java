package io.github.evalcarbone.pipeline;

import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.EquipmentRecord;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.intake.ReadingProgress;
import io.github.evalcarbone.intake.StatusPolicy;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Remarkable;
import io.github.evalcarbone.problem.RowCounts;
import io.github.evalcarbone.problem.TextSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The input of a {@link FootprintPipeline}: lines from any source, the name of their inventory and the day of
 * evaluation. Nothing is read before the pipeline runs. An input may be used several times if its source can be read
 * several times; a stream cannot.
 */
public final class PipelineInput {

    /** Passes the lines kept by a policy to a collector. */
    private interface Lines {

        <R extends Remarkable<R>> Checked<R> collect(
                StatusPolicy usual, ReadingProgress progress, Collector<Equipment, ?, R> collector);
    }

    private final String name;
    private final Optional<String> establishment;
    private final LocalDate evaluationDate;
    private final Lines lines;

    private PipelineInput(String name, Optional<String> establishment, LocalDate evaluationDate, Lines lines) {
        this.name = name;
        this.establishment = establishment;
        this.evaluationDate = evaluationDate;
        this.lines = lines;
    }

    /**
     * Returns the lines of an inventory in memory; its remarks become findings of the footprint.
     *
     * @param inventory  the inventory, not yet matched
     * @return the input
     */
    public static PipelineInput of(Inventory inventory) {
        return of(Checked.of(inventory));
    }

    /**
     * Returns the lines of an inventory that was read, such as from JSON; its problems are included in the result.
     *
     * @param read  the inventory, or its valid lines, not yet matched
     * @return the input
     * @throws io.github.evalcarbone.problem.InvalidDataException if nothing could be read; it carries every problem
     */
    public static PipelineInput of(Checked<Inventory> read) {
        Inventory inventory = read.partial().orElseGet(read::orThrow);
        return new PipelineInput(
                inventory.name(),
                inventory.establishment(),
                inventory.evaluationDate(),
                new InventoryLines(read, inventory));
    }

    /**
     * Returns the lines of a stream. A parallel stream is computed in parallel; the progress is then reported by
     * several threads, one at a time.
     *
     * @param name  the name of the inventory
     * @param evaluationDate  the day for which the footprint is computed
     * @param lines  the lines, with unique ids if a footprint is to be computed; read once, and not closed
     * @return the input
     */
    public static PipelineInput of(String name, LocalDate evaluationDate, Stream<Equipment> lines) {
        return new PipelineInput(name, Optional.empty(), evaluationDate, new StreamLines(lines));
    }

    /**
     * Returns the lines of records of a program.
     *
     * @param name  the name of the inventory
     * @param evaluationDate  the day for which the footprint is computed
     * @param reader  the reader that checks the records
     * @param records  the records
     * @param source  the name of their origin, for problems
     * @return the input
     */
    public static PipelineInput of(
            String name,
            LocalDate evaluationDate,
            EquipmentRecords reader,
            List<@Nullable EquipmentRecord> records,
            String source) {
        return new PipelineInput(name, Optional.empty(), evaluationDate, new RecordLines(reader, records, source));
    }

    /**
     * Returns the lines of a CSV file of any size.
     *
     * @param name  the name of the inventory
     * @param evaluationDate  the day for which the footprint is computed
     * @param reader  the reader, with layouts and data centres; its progress listener is replaced by that of the
     *     pipeline
     * @param file  the CSV text
     * @return the input
     */
    public static PipelineInput of(String name, LocalDate evaluationDate, CsvInventory reader, TextSource file) {
        return new PipelineInput(name, Optional.empty(), evaluationDate, new FileLines(reader, file));
    }

    private record FileLines(CsvInventory reader, TextSource file) implements Lines {

        /** Collects the lines; the statuses declared by a layout take precedence over the usual policy. */
        @Override
        public <R extends Remarkable<R>> Checked<R> collect(
                StatusPolicy usual, ReadingProgress progress, Collector<Equipment, ?, R> collector) {
            return reader.withStatuses(usual::plus).withProgress(progress).collect(file, collector);
        }
    }

    private record RecordLines(EquipmentRecords reader, List<@Nullable EquipmentRecord> records, String source)
            implements Lines {

        @Override
        public <R extends Remarkable<R>> Checked<R> collect(
                StatusPolicy usual, ReadingProgress progress, Collector<Equipment, ?, R> collector) {
            return reader.withStatuses(usual).withProgress(progress).collect(records, source, collector);
        }
    }

    private record StreamLines(Stream<Equipment> lines) implements Lines {

        @Override
        public <R extends Remarkable<R>> Checked<R> collect(
                StatusPolicy usual, ReadingProgress progress, Collector<Equipment, ?, R> collector) {
            LineGate gate = new LineGate(progress);
            return gate.collect(lines, usual.filtering(collector)).withProblems(gate.problems(""));
        }
    }

    private record InventoryLines(Checked<Inventory> read, Inventory inventory) implements Lines {

        @Override
        public <R extends Remarkable<R>> Checked<R> collect(
                StatusPolicy usual, ReadingProgress progress, Collector<Equipment, ?, R> collector) {
            Checked<Inventory> kept = usual.apply(inventory);
            List<Equipment> rest = kept.orThrow().equipment();
            LineGate gate = new LineGate(progress);
            R made = gate.collect(rest.stream(), collector)
                    .withRemarks(kept.remarks())
                    .withSetAside(kept.orThrow().setAside());
            return Checked.partial(made, read.problems())
                    .withProblems(gate.problems(""))
                    .withRemarks(kept.remarks())
                    .withRows(rows(kept.rows(), gate.lines()));
        }

        /** Returns the row counts, including lines that were excluded or rejected when the inventory was read. */
        private RowCounts rows(RowCounts now, long lines) {
            Map<String, Long> leftOut = new LinkedHashMap<>(read.rows().leftOutByStatus());
            now.leftOutByStatus().forEach((status, count) -> leftOut.merge(status, count, Long::sum));
            return new RowCounts(
                    Math.max(read.rows().read(), now.read()),
                    lines,
                    leftOut,
                    read.rows().aside(),
                    read.rows().repeated());
        }
    }

    /** Returns whether the lines are in memory already, as an inventory with its name and establishment. */
    boolean isInventory() {
        return lines instanceof InventoryLines;
    }

    String name() {
        return name;
    }

    Optional<String> establishment() {
        return establishment;
    }

    LocalDate evaluationDate() {
        return evaluationDate;
    }

    <R extends Remarkable<R>> Checked<R> collect(
            StatusPolicy usual, ReadingProgress progress, Collector<Equipment, ?, R> collector) {
        return lines.collect(usual, progress, collector);
    }
}
