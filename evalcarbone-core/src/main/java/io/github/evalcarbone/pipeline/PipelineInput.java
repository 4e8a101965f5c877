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
 * What a {@link FootprintPipeline} computes: lines from anywhere, the name of their inventory and the day of evaluation. Nothing is
 * read before the pipeline runs. It may be used several times if its source can be read several times; a stream cannot.
 */
public final class PipelineInput {

    /** Hands the lines that the policy keeps to a collector. */
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
     * Returns the lines of an inventory in memory; its remarks go into the footprint.
     *
     * @param inventory  the inventory, not matched yet
     * @return the input
     */
    public static PipelineInput of(Inventory inventory) {
        return of(Checked.of(inventory));
    }

    /**
     * Returns the lines of an inventory that was read, such as from JSON; what is wrong with it goes into the result.
     *
     * @param read  the inventory, or its good lines, not matched yet
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
     * Returns lines as they come. A parallel stream is computed in parallel; the progress is then reported by several threads, by one
     * at a time.
     *
     * @param name  what to call the inventory
     * @param evaluationDate  the day the footprint is computed for
     * @param lines  the lines, with ids of their own where a footprint is to be explained by line; read once, and not closed
     * @return the input
     */
    public static PipelineInput of(String name, LocalDate evaluationDate, Stream<Equipment> lines) {
        return new PipelineInput(name, Optional.empty(), evaluationDate, new StreamLines(lines));
    }

    /**
     * Returns the records of a program.
     *
     * @param name  what to call the inventory
     * @param evaluationDate  the day the footprint is computed for
     * @param reader  checks the records
     * @param records  the records
     * @param source  where they come from, for problems
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
     * @param name  what to call the inventory
     * @param evaluationDate  the day the footprint is computed for
     * @param reader  knows the layouts and the data centres; its progress is replaced by that of the pipeline
     * @param file  the CSV text
     * @return the input
     */
    public static PipelineInput of(String name, LocalDate evaluationDate, CsvInventory reader, TextSource file) {
        return new PipelineInput(name, Optional.empty(), evaluationDate, new FileLines(reader, file));
    }

    private record FileLines(CsvInventory reader, TextSource file) implements Lines {

        /** A layout knows the words of its tool: they take precedence. */
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
            R made = gate.collect(rest.stream(), collector).withRemarks(kept.remarks());
            return Checked.partial(made, read.problems())
                    .withProblems(gate.problems(""))
                    .withRemarks(kept.remarks())
                    .withRows(rows(kept.rows(), gate.lines()));
        }

        /** Lines that were left out or refused when the inventory was read count too. */
        private RowCounts rows(RowCounts now, long lines) {
            Map<String, Long> leftOut = new LinkedHashMap<>(read.rows().leftOutByStatus());
            now.leftOutByStatus().forEach((status, count) -> leftOut.merge(status, count, Long::sum));
            return new RowCounts(Math.max(read.rows().read(), now.read()), lines, leftOut);
        }
    }

    /** Whether the lines are in memory already, under the name and establishment of an inventory. */
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
