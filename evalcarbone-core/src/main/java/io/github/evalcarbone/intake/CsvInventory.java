package io.github.evalcarbone.intake;

import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Problem;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * Reads inventories as CSV, whatever their columns, as a {@link CsvLayout} declares them.
 * <p>
 * UTF-8 with or without byte order mark, Windows-1252, ISO-8859-1 and UTF-16 (any but UTF-8 is told); separator {@code ;},
 * {@code ,} or tab; quotation marks as in RFC 4180; decimal point or comma; days as 2026-01-31, 31/01/2026, 20260131 or 2026/01/31.
 * <p>
 * A bad row is left out and told; the rows before and after it are kept. Where the text is damaged, or stops being well-formed CSV, or
 * cannot be read further, reading stops: the rows before are kept, and an error says that the rest was not read. No exception
 * is thrown for bad data. Immutable and thread-safe.
 */
public final class CsvInventory {

    /** {@link #collect} lists so many problems of rows one by one; it counts the others. */
    public static final int LISTED_PROBLEMS = 10_000;

    /** {@link #read} keeps every line, and reads so many bytes at most. */
    static final long MOST_BYTES = 512L << 20;

    private final List<CsvLayout> layouts;
    private final DataCentres dataCentres;
    private final ReadingProgress progress;

    private CsvInventory(List<CsvLayout> layouts, DataCentres dataCentres, ReadingProgress progress) {
        this.layouts = layouts;
        this.dataCentres = dataCentres;
        this.progress = progress;
    }

    /**
     * Returns a reader for a layout.
     *
     * @param layout  which column says what
     * @param others  other layouts a file may have: the first one whose required columns are all there holds, and a remark says
     *         which one that is
     * @return the reader
     */
    public static CsvInventory of(CsvLayout layout, CsvLayout... others) {
        List<CsvLayout> all =
                Stream.concat(Stream.of(layout), Stream.of(others)).toList();
        return new CsvInventory(all, DataCentres.UNDECLARED, ReadingProgress.NONE);
    }

    /**
     * Returns a reader that joins the data centres that lines name. A line with another name is kept with a warning, and nothing
     * is known of its data centre; without this method that is so for all of them, without a warning.
     *
     * @param known  the data centres; of those with one name the first holds
     * @return the changed reader
     */
    public CsvInventory withDataCentres(Collection<DataCentre> known) {
        return new CsvInventory(layouts, DataCentres.of(known), progress);
    }

    /**
     * Returns a reader that tells how far it has come.
     *
     * @param told  is told
     * @return the changed reader
     */
    public CsvInventory withProgress(ReadingProgress told) {
        return new CsvInventory(layouts, dataCentres, told);
    }

    /**
     * Reads an inventory; the caller closes the stream.
     *
     * @param stream  the CSV text, 512 MiB at most
     * @param file  the name for problems
     * @param name  what to call the inventory
     * @param evaluationDate  the day the footprint is to be computed for
     * @return the good rows and every problem
     */
    public Intake read(InputStream stream, String file, String name, LocalDate evaluationDate) {
        List<Equipment> lines = new ArrayList<>();
        ProblemLog problems = new ProblemLog(file, Integer.MAX_VALUE);
        InventoryRows rows = rows(file, problems, lines::add);
        rows.read(stream, MOST_BYTES);
        Inventory inventory = new Inventory(name, Optional.empty(), evaluationDate, lines, rows.remarks());
        return new Intake(inventory, problems.list());
    }

    /**
     * Collects the lines of a file of any size as they are read, without keeping them; the caller closes the stream.
     * <p>
     * Memory does not grow with the rows, except by what the collector keeps, and by about 100 bytes for each row with an id of
     * its own: ids that stand twice are only found if all are remembered.
     *
     * @param <T>  what the collector makes
     * @param <R>  the result
     * @param stream  the CSV text
     * @param file  the name for problems
     * @param collector  takes the lines, in the order of the file and in this thread
     * @param remarked  gives what was collected the remarks of the reading, which would be lost otherwise: what was assumed, the
     *         rows left out
     * @return what was collected, and what is wrong with the rest
     */
    public <T, R> Collected<R> collect(
            InputStream stream,
            String file,
            Collector<? super Equipment, ?, T> collector,
            BiFunction<? super T, ? super List<Problem>, ? extends R> remarked) {
        return collectAs(stream, file, collector, remarked);
    }

    /** With a name for the container, whose type nobody else knows. */
    private <A, T, R> Collected<R> collectAs(
            InputStream stream,
            String file,
            Collector<? super Equipment, A, T> collector,
            BiFunction<? super T, ? super List<Problem>, ? extends R> remarked) {
        A container = collector.supplier().get();
        BiConsumer<A, ? super Equipment> accumulator = collector.accumulator();
        ProblemLog problems = new ProblemLog(file, LISTED_PROBLEMS);
        InventoryRows rows = rows(file, problems, line -> accumulator.accept(container, line));
        rows.read(stream, Long.MAX_VALUE);
        List<Problem> remarks = rows.remarks();
        R result = remarked.apply(collector.finisher().apply(container), remarks);
        return new Collected<>(result, problems.list(), remarks, rows.rows(), rows.kept(), rows.leftOut());
    }

    private InventoryRows rows(String file, ProblemLog problems, Consumer<Equipment> lines) {
        return new InventoryRows(file, layouts, dataCentres, problems, progress, lines);
    }
}
