package io.github.evalcarbone.intake;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Problem;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collector;

/**
 * Reads the form of EvalCarbone SIH as CSV: {@code modele;type;quantite;dureeDeVie;heuresParJour}, and optionally
 * {@code id;libelle;pays;site;service}.
 * <p>
 * UTF-8 with or without byte order mark, Windows-1252 and ISO-8859-1 (which the inventory says); separator {@code ;}, {@code ,} or tab; decimal point or comma. A line needs a
 * model or a type, and a quantity. A blank lifetime is that of the type; blank hours leave the reference consumption as it
 * is; a blank country is France, as in the form, and the inventory says so. The id of a line is {@code line-} and its row
 * in the file, unless there is a column {@code id}.
 * <p>
 * A bad row is left out and told; the rows before and after it are kept. Where the text is damaged or stops being well-formed CSV,
 * or cannot be read further, reading stops: the rows before are kept, and an error says that the rest was not read. No exception
 * is thrown for bad data. Thread-safe.
 */
public final class SihForm {

    /** {@link #collect} lists so many problems of rows one by one; it counts the others. */
    public static final int LISTED_PROBLEMS = 10_000;

    /** {@link #read} keeps every line, and reads so many bytes at most. */
    private static final long MOST_BYTES = 512L << 20;

    private SihForm() {}

    /**
     * Reads an inventory; the caller closes the stream.
     *
     * @param stream  the CSV text, 512 MiB at most
     * @param file  the name for problems
     * @param name  what to call the inventory
     * @param evaluationDate  the day the footprint is to be computed for
     * @return the good rows and every problem
     */
    public static Intake read(InputStream stream, String file, String name, LocalDate evaluationDate) {
        return read(stream, file, name, evaluationDate, ReadingProgress.NONE);
    }

    /**
     * Reads an inventory and tells how far it has come; the caller closes the stream.
     *
     * @param stream  the CSV text, 512 MiB at most
     * @param file  the name for problems
     * @param name  what to call the inventory
     * @param evaluationDate  the day the footprint is to be computed for
     * @param progress  is told how far the reading has come
     * @return the good rows and every problem
     */
    public static Intake read(
            InputStream stream, String file, String name, LocalDate evaluationDate, ReadingProgress progress) {
        List<Equipment> lines = new ArrayList<>();
        ProblemLog problems = new ProblemLog(file, Integer.MAX_VALUE);
        SihRows rows = new SihRows(file, problems, progress, lines::add);
        rows.read(stream, MOST_BYTES);
        Inventory inventory = new Inventory(name, Optional.empty(), evaluationDate, lines, rows.remarks());
        return new Intake(inventory, problems.list());
    }

    /**
     * Collects the lines of a file of any size as they are read, without keeping them; the caller closes the stream. The exact
     * totals of a file that does not fit into memory:
     * <pre>{@code
     * FootprintTotals totals = SihForm.collect(stream, "chu.csv", calculator.toTotals(day), FootprintTotals::withRemarks)
     *         .orThrow();
     * }</pre>
     * Memory does not grow with the rows, except by what the collector keeps, and by about 100 bytes for each row with an id of
     * its own in a column {@code id}: ids that stand twice are only found if all are remembered.
     *
     * @param <T>  what the collector makes
     * @param <R>  the result
     * @param stream  the CSV text
     * @param file  the name for problems
     * @param collector  takes the lines, in the order of the file and in this thread
     * @param remarked  gives what was collected the remarks of the reading, which would be lost otherwise: the assumed country,
     *         the rows left out
     * @return what was collected, and what is wrong with the rest
     */
    public static <T, R> Collected<R> collect(
            InputStream stream,
            String file,
            Collector<? super Equipment, ?, T> collector,
            BiFunction<? super T, ? super List<Problem>, ? extends R> remarked) {
        return collect(stream, file, collector, remarked, ReadingProgress.NONE);
    }

    /**
     * Collects the lines of a file as {@link #collect(InputStream, String, Collector, BiFunction)} does, and tells how far it has
     * come.
     *
     * @param <T>  what the collector makes
     * @param <R>  the result
     * @param stream  the CSV text
     * @param file  the name for problems
     * @param collector  takes the lines, in the order of the file and in this thread
     * @param remarked  gives what was collected the remarks of the reading
     * @param progress  is told how far the reading has come
     * @return what was collected, and what is wrong with the rest
     */
    public static <T, R> Collected<R> collect(
            InputStream stream,
            String file,
            Collector<? super Equipment, ?, T> collector,
            BiFunction<? super T, ? super List<Problem>, ? extends R> remarked,
            ReadingProgress progress) {
        return new Collecting<>(file, collector).collect(stream, remarked, progress);
    }

    /** A collector with its container, whose type nobody else knows. */
    private record Collecting<A, T>(String file, Collector<? super Equipment, A, T> collector) {

        <R> Collected<R> collect(
                InputStream stream,
                BiFunction<? super T, ? super List<Problem>, ? extends R> remarked,
                ReadingProgress progress) {
            A container = collector.supplier().get();
            BiConsumer<A, ? super Equipment> accumulator = collector.accumulator();
            ProblemLog problems = new ProblemLog(file, LISTED_PROBLEMS);
            SihRows rows = new SihRows(file, problems, progress, line -> accumulator.accept(container, line));
            rows.read(stream, Long.MAX_VALUE);
            List<Problem> remarks = rows.remarks();
            R result = remarked.apply(collector.finisher().apply(container), remarks);
            return new Collected<>(result, problems.list(), remarks, rows.rows(), rows.kept());
        }
    }
}
