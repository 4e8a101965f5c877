package io.github.evalcarbone.intake;

import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Remarkable;
import io.github.evalcarbone.problem.TextSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * Reads inventories as CSV, whatever their columns, as a {@link CsvLayout} declares them.
 * <p>
 * UTF-8 with or without byte order mark, Windows-1252, ISO-8859-1 and UTF-16 (any but UTF-8 is reported); separator {@code ;},
 * {@code ,} or tab; quotation marks as in RFC 4180; decimal point or comma; days as 2026-01-31, 31/01/2026, 20260131 or 2026/01/31.
 * <p>
 * A bad row is left out and reported; the rows before and after it are kept ({@link Checked#partial()}). Where the text is damaged, or
 * stops being well-formed CSV, or cannot be read further, reading stops: the rows before are kept, and an error says that the rest was
 * not read. No exception is thrown for bad data. Immutable and thread-safe.
 */
public final class CsvInventory {

    /**
     * The most row problems that {@link #collect} and {@link #forEach} usually list individually; further ones are only counted.
     */
    public static final int LISTED_PROBLEMS = 10_000;

    /** {@link #read} keeps every line, and reads at most this many bytes. */
    static final long MOST_BYTES = 512L << 20;

    private final List<CsvLayout> layouts;
    private final DataCentres dataCentres;
    private final ReadingProgress progress;
    private final int listedProblems;

    private CsvInventory(
            List<CsvLayout> layouts, DataCentres dataCentres, ReadingProgress progress, int listedProblems) {
        this.layouts = List.copyOf(layouts);
        this.dataCentres = dataCentres;
        this.progress = progress;
        this.listedProblems = listedProblems;
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
        return of(Stream.concat(Stream.of(layout), Stream.of(others)).toList());
    }

    /**
     * Returns a reader for some layouts, such as {@link CsvLayout#shipped()}.
     *
     * @param layouts  the layouts a file may have, at least one: the first one whose required columns are all there holds, and if
     *         there are several a remark says which one that is
     * @return the reader
     * @throws IllegalArgumentException if there is none
     */
    public static CsvInventory of(List<CsvLayout> layouts) {
        if (layouts.isEmpty()) {
            throw new IllegalArgumentException("There must be a layout.");
        }
        return new CsvInventory(layouts, DataCentres.UNDECLARED, ReadingProgress.NONE, LISTED_PROBLEMS);
    }

    /**
     * Returns a reader that joins the data centres that lines name. A line with another name is kept with a warning, and nothing
     * is known of its data centre; without this method that is so for all of them, without a warning.
     *
     * @param known  the data centres; of those with one name the first holds
     * @return the changed reader
     */
    public CsvInventory withDataCentres(Collection<DataCentre> known) {
        return new CsvInventory(layouts, DataCentres.of(known), progress, listedProblems);
    }

    /**
     * Returns a reader with other policies for statuses.
     *
     * @param change  makes the policy of each layout of what it declares
     * @return the changed reader
     */
    public CsvInventory withStatuses(UnaryOperator<StatusPolicy> change) {
        List<CsvLayout> changed = layouts.stream()
                .map(layout -> layout.withStatuses(change.apply(layout.statuses())))
                .toList();
        return new CsvInventory(changed, dataCentres, progress, listedProblems);
    }

    /**
     * Returns a reader that reports its progress and can be cancelled.
     *
     * @param listener  notified of the progress of reading
     * @return the changed reader
     */
    public CsvInventory withProgress(ReadingProgress listener) {
        return new CsvInventory(layouts, dataCentres, listener, listedProblems);
    }

    /**
     * Returns a reader whose {@link #collect} and {@link #forEach} list another number of problems, such as every one of them for
     * {@link RejectedRows}, which takes some 200 bytes for each. {@link #read} lists every problem.
     *
     * @param most  the most row problems listed individually, 0 or more
     * @return the changed reader
     * @throws IllegalArgumentException if the number is negative
     */
    public CsvInventory withListedProblems(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("The number of listed problems [" + most + "] must be 0 or more.");
        }
        return new CsvInventory(layouts, dataCentres, progress, most);
    }

    /**
     * Reads an inventory.
     *
     * @param file  the CSV text, at most 512 MiB
     * @param name  what to call the inventory
     * @param evaluationDate  the day the footprint is to be computed for
     * @return the inventory, or its good rows beside every problem; its remarks say what was assumed and how many rows are missing
     * @throws IllegalArgumentException if the name is blank or the year is not from 1 to 9999
     */
    public Checked<Inventory> read(TextSource file, String name, LocalDate evaluationDate) {
        List<Equipment> lines = new ArrayList<>();
        ProblemLog problems = new ProblemLog(file.name(), Integer.MAX_VALUE);
        InventoryRows rows = rows(file, problems, lines::add);
        rows.read(file, MOST_BYTES);
        Inventory inventory = new Inventory(name, Optional.empty(), evaluationDate, lines, rows.remarks());
        return rows.checked(inventory);
    }

    /**
     * Reads an inventory that must be sound.
     *
     * @param file  the CSV text, at most 512 MiB
     * @param name  what to call the inventory
     * @param evaluationDate  the day the footprint is to be computed for
     * @return the inventory
     * @throws io.github.evalcarbone.problem.InvalidDataException if a row or the file has an error; it carries all problems
     * @throws IllegalArgumentException if the name is blank or the year is not from 1 to 9999
     */
    public Inventory load(TextSource file, String name, LocalDate evaluationDate) {
        return read(file, name, evaluationDate).orThrow();
    }

    /**
     * Collects the lines of a file of any size as they are read, without keeping them. The result gets the remarks of the reading:
     * what was assumed, the rows left out.
     * <pre>{@code
     * FootprintTotals totals = reader.collect(TextSource.of(path), calculator.toTotals(day)).orThrow();
     * }</pre>
     * Memory does not grow with the rows, except by what the collector keeps, and by about 100 bytes for each row with an id of
     * its own: ids that appear twice are only found if all are remembered.
     *
     * @param <R>  the result
     * @param file  the CSV text
     * @param collector  takes the lines, in the order of the file and in this thread
     * @return the result of all rows, or that of the good rows beside the problems: those of the file as a whole, then those of its
     *         rows, of which at most {@value #LISTED_PROBLEMS}, or {@linkplain #withListedProblems as many as wanted}, are listed
     */
    public <R extends Remarkable<R>> Checked<R> collect(TextSource file, Collector<? super Equipment, ?, R> collector) {
        return collectAs(file, collector);
    }

    /** With a name for the container, whose type nobody else knows. */
    private <A, R extends Remarkable<R>> Checked<R> collectAs(
            TextSource file, Collector<? super Equipment, A, R> collector) {
        A container = collector.supplier().get();
        BiConsumer<A, ? super Equipment> accumulator = collector.accumulator();
        InventoryRows rows = counted(file, line -> accumulator.accept(container, line));
        return rows.checked(collector.finisher().apply(container).withRemarks(rows.remarks()));
    }

    /**
     * Hands over the lines of a file of any size as they are read, for anything that cannot carry remarks, such as a list or a
     * database. Show the remarks of the result beside what is made of the lines.
     *
     * @param file  the CSV text
     * @param lines  takes the lines, in the order of the file and in this thread
     * @return the number of lines handed over, with the problems and remarks that {@link #collect} gives
     */
    public Checked<Long> forEach(TextSource file, Consumer<? super Equipment> lines) {
        InventoryRows rows = counted(file, lines);
        return rows.checked(rows.kept());
    }

    private InventoryRows counted(TextSource file, Consumer<? super Equipment> lines) {
        InventoryRows rows = rows(file, new ProblemLog(file.name(), listedProblems), lines);
        rows.read(file, Long.MAX_VALUE);
        return rows;
    }

    private InventoryRows rows(TextSource file, ProblemLog problems, Consumer<? super Equipment> lines) {
        return new InventoryRows(file.name(), layouts, dataCentres, problems, progress, lines);
    }
}
