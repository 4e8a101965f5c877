package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.CsvRecords;
import io.github.evalcarbone.document.CsvRows;
import io.github.evalcarbone.intake.refusal.ProblemLog;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.RepeatedIds;
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
 * Reads inventories from CSV files with any columns, as declared by a {@link CsvLayout}.
 * <p>
 * Accepted are UTF-8 with or without byte order mark, Windows-1252, ISO-8859-1 and UTF-16 (any but UTF-8 is reported);
 * titles and {@code sep=;} above the header; separator {@code ;}, {@code ,} or tab; quotation marks as in RFC 4180. How a
 * column writes numbers and days is shown by its cells, of which the first million characters are looked at before any is
 * read, or declared by the layout; see docs/csv.md.
 * <p>
 * A bad row is left out and reported; the rows before and after it are kept ({@link Checked#partial()}). Where the text
 * is damaged, is no longer well-formed CSV, or cannot be read further, reading stops: the rows before are kept, and an
 * error reports that the rest was not read. No exception is thrown for bad data. Immutable and thread-safe.
 */
public final class CsvInventory {

    /**
     * The most row problems that {@link #collect} and {@link #forEach} usually list individually; further ones are only counted.
     */
    public static final int LISTED_PROBLEMS = 10_000;

    /**
     * The header of a file, and how a layout fits it.
     *
     * @param line  its line, the first of the file being 1
     * @param layout  the name of the layout that fits best
     * @param columnsRead  the number of columns that are read under that layout, above 0
     * @param isComplete  whether all columns are there that the layout requires
     */
    public record Header(int line, String layout, int columnsRead, boolean isComplete) {}

    /**
     * A row of a file, unchanged. Immutable and thread-safe.
     *
     * @param line  the line it starts on, the first of the file being 1, by which problems are located
     * @param cells  its texts, unchanged; as many as it has, also if the header has more or fewer
     */
    public record Row(long line, List<String> cells) {

        /**
         * Creates a row.
         *
         * @param line  the line on which it starts
         * @param cells  its texts
         */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The largest number of bytes that {@link #read} accepts, which keeps every line. */
    static final long MOST_BYTES = 512L << 20;

    private final List<CsvLayout> layouts;
    private final DataCentres dataCentres;
    private final ReadingProgress progress;
    private final int listedProblems;
    private final InventoryRows.Part part;

    private CsvInventory(
            List<CsvLayout> layouts,
            DataCentres dataCentres,
            ReadingProgress progress,
            int listedProblems,
            InventoryRows.Part part) {
        this.layouts = List.copyOf(layouts);
        this.dataCentres = dataCentres;
        this.progress = progress;
        this.listedProblems = listedProblems;
        this.part = part;
    }

    /**
     * Returns a reader for a layout.
     *
     * @param layout  the layout
     * @param others  other layouts a file may have: the one that fits its header best is used, and a remark reports which
     * @return the reader
     */
    public static CsvInventory of(CsvLayout layout, CsvLayout... others) {
        return of(Stream.concat(Stream.of(layout), Stream.of(others)).toList());
    }

    /**
     * Returns a reader for some layouts, such as {@link CsvLayout#shipped()}.
     *
     * @param layouts  the layouts a file may have, at least one. The one that fits the header best is used: of those whose
     *     required columns are all present the one that declares most of its columns, and of several such the first; a remark
     *     reports which
     * @return the reader
     * @throws IllegalArgumentException if there is none
     */
    public static CsvInventory of(List<CsvLayout> layouts) {
        if (layouts.isEmpty()) {
            throw new IllegalArgumentException("There must be a layout.");
        }
        return new CsvInventory(
                layouts, DataCentres.UNDECLARED, ReadingProgress.NONE, LISTED_PROBLEMS, InventoryRows.Part.WHOLE);
    }

    /**
     * Returns this reader with known data centres, which are joined to the lines that name them. A line with another
     * name is kept with a warning, and nothing else is known of its data centre. Without known data centres this is the
     * case for all lines, without a warning.
     *
     * @param known  the data centres; the first of those with the same name is used
     * @return the changed reader
     */
    public CsvInventory withDataCentres(Collection<DataCentre> known) {
        return new CsvInventory(layouts, DataCentres.of(known), progress, listedProblems, part);
    }

    /**
     * Returns this reader with other policies for statuses.
     *
     * @param change  transforms the policy declared by each layout
     * @return the changed reader
     */
    public CsvInventory withStatuses(UnaryOperator<StatusPolicy> change) {
        return with(layout -> layout.withStatuses(change.apply(layout.statuses())));
    }

    /**
     * Returns this reader with another treatment of rows with the same id than the layouts declare. Those that keep the last row
     * or none read a file twice, and remember the id and the number of each row.
     *
     * @param repeated  the treatment of rows with the same id
     * @return the changed reader
     */
    public CsvInventory withRepeatedIds(RepeatedIds repeated) {
        return with(layout -> layout.withRepeatedIds(repeated));
    }

    private CsvInventory with(UnaryOperator<CsvLayout> change) {
        List<CsvLayout> changed = layouts.stream().map(change).toList();
        return new CsvInventory(changed, dataCentres, progress, listedProblems, part);
    }

    /**
     * Returns this reader with a listener of its progress, which can also cancel it.
     *
     * @param listener  notified of the progress of reading
     * @return the changed reader
     */
    public CsvInventory withProgress(ReadingProgress listener) {
        return new CsvInventory(layouts, dataCentres, listener, listedProblems, part);
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
        return new CsvInventory(layouts, dataCentres, progress, most, part);
    }

    /**
     * Returns this reader for one part of a file that is read in parts, by threads or machines: the text is the beginning of
     * the file down to its header, and then the rows of the part. Line numbers, and the ids made of them, are those of the whole
     * file. Ids are not compared, as those of the other parts are not known: two rows with one id count as two, whatever the
     * layout declares, and no id is remembered; nor are serial numbers. Nor do cells show how their column is written: what the
     * layout does not declare is read only if it can be read in one way, and the day is taken to be before the month.
     *
     * @param linesBefore  the number of lines of the file between its header and the part, 0 or more
     * @return the changed reader
     * @throws IllegalArgumentException if the number is negative
     */
    public CsvInventory withLinesBefore(long linesBefore) {
        if (linesBefore < 0) {
            throw new IllegalArgumentException("The number of lines [" + linesBefore + "] must be 0 or more.");
        }
        return new CsvInventory(
                layouts, dataCentres, progress, listedProblems, new InventoryRows.Part(linesBefore, false));
    }

    /**
     * Finds the header of a file among its first 50 lines that are not blank, as the reading does: the first line in which a layout
     * finds all columns that it requires, else the one of which most columns are read.
     *
     * @param file  the CSV text, of which the beginning is read
     * @return the header; empty if no line has a column of a layout, or the text cannot be read
     */
    public Optional<Header> header(TextSource file) {
        return CsvRows.header(file, this::fit)
                .map(place -> header(file, place.line(), place.columns()))
                .filter(header -> header.columnsRead() > 0)
                .map(header -> new Header(header.line(), header.layout().id(), header.columnsRead(), header.isWhole()));
    }

    /**
     * Passes the texts of a file to a consumer, the header first, so that a program can show them beside their problems and have them
     * mended in place. Lines above the header and empty lines are left out, texts of a row beyond the 16,384th too. Stops where
     * {@link #forEach} stops, which reports why; passes nothing on if the file is no table.
     *
     * @param file  the CSV text
     * @param rows  the consumer of the rows; an exception that it throws ends the reading
     */
    public void rows(TextSource file, Consumer<? super Row> rows) {
        CsvRecords.read(file, MOST_BYTES, this::fit, row -> rows.accept(new Row(row.line(), row.cells())));
    }

    /** Returns how well a line fits as the header. */
    int fit(List<String> columns) {
        return LayoutHeader.of("", layouts, 1, columns).fit();
    }

    private LayoutHeader header(TextSource file, int line, List<String> columns) {
        return LayoutHeader.of(file.name(), layouts, line, columns);
    }

    /**
     * Reads an inventory.
     *
     * @param file  the CSV text, at most 512 MiB
     * @param name  the name of the inventory
     * @param evaluationDate  the day for which the footprint is to be computed
     * @return the inventory, or its valid rows with every problem; its remarks report assumptions and the number of
     *     missing rows
     * @throws IllegalArgumentException if the name is blank or the year is not from 1 to 9999
     */
    public Checked<Inventory> read(TextSource file, String name, LocalDate evaluationDate) {
        List<Equipment> lines = new ArrayList<>();
        ProblemLog problems = new ProblemLog(file.name(), Integer.MAX_VALUE, part.isWhole());
        InventoryRows rows = rows(file, MOST_BYTES, problems, lines::add);
        rows.read();
        Inventory inventory =
                new Inventory(name, Optional.empty(), evaluationDate, lines, rows.remarks(), rows.setAside());
        return rows.checked(inventory);
    }

    /**
     * Reads an inventory, and throws an exception if there is an error.
     *
     * @param file  the CSV text, at most 512 MiB
     * @param name  the name of the inventory
     * @param evaluationDate  the day for which the footprint is to be computed
     * @return the inventory
     * @throws io.github.evalcarbone.problem.InvalidDataException if a row or the file has an error; it carries all
     *     problems
     * @throws IllegalArgumentException if the name is blank or the year is not from 1 to 9999
     */
    public Inventory load(TextSource file, String name, LocalDate evaluationDate) {
        return read(file, name, evaluationDate).orThrow();
    }

    /**
     * Collects the lines of a file of any size as they are read, without keeping them. The remarks of the reading, on assumptions
     * and on rows left out, are added to the result.
     * <pre>{@code
     * FootprintTotals totals = reader.collect(TextSource.of(path), calculator.toTotals(day)).orThrow();
     * }</pre>
     * Memory does not grow with the rows, except by what the collector keeps, and by about 100 bytes per row with a stated
     * id or serial number: those that are repeated are only found if all are remembered. A layout that keeps the last of the rows
     * with one id, or none of them, has the file read twice: a source that can be read once is then a problem.
     *
     * @param <R>  the result
     * @param file  the CSV text
     * @param collector  the collector of the lines, called in the order of the file and in this thread
     * @return the result of all rows, or that of the valid rows with the problems: those of the file as a whole, then those of its
     *         rows, of which at most {@value #LISTED_PROBLEMS}, or as many as {@link #withListedProblems} states, are listed
     */
    public <R extends Remarkable<R>> Checked<R> collect(TextSource file, Collector<? super Equipment, ?, R> collector) {
        return collectAs(file, collector);
    }

    /** Captures the wildcard type of the container. */
    private <A, R extends Remarkable<R>> Checked<R> collectAs(
            TextSource file, Collector<? super Equipment, A, R> collector) {
        A container = collector.supplier().get();
        BiConsumer<A, ? super Equipment> accumulator = collector.accumulator();
        InventoryRows rows = counted(file, line -> accumulator.accept(container, line));
        R made = collector.finisher().apply(container).withRemarks(rows.remarks());
        return rows.checked(made.withSetAside(rows.setAside()));
    }

    /**
     * Passes the lines of a file of any size to a consumer as they are read, for targets that cannot carry remarks,
     * such as a list or a database. Callers should show the remarks of the result.
     *
     * @param file  the CSV text
     * @param lines  the consumer of the lines, called in the order of the file and in this thread
     * @return the number of lines passed on, with the problems and remarks as of {@link #collect}
     */
    public Checked<Long> forEach(TextSource file, Consumer<? super Equipment> lines) {
        InventoryRows rows = counted(file, lines);
        return rows.checked(rows.kept());
    }

    private InventoryRows counted(TextSource file, Consumer<? super Equipment> lines) {
        ProblemLog problems = new ProblemLog(file.name(), listedProblems, part.isWhole());
        InventoryRows rows = rows(file, Long.MAX_VALUE, problems, lines);
        rows.read();
        return rows;
    }

    private InventoryRows rows(
            TextSource file, long mostBytes, ProblemLog problems, Consumer<? super Equipment> lines) {
        return new InventoryRows(file, mostBytes, layouts, dataCentres, part, problems, progress, lines);
    }
}
