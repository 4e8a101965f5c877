package io.github.evalcarbone.intake;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.Problem;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collector;

/**
 * Reads the form of EvalCarbone SIH as CSV: {@code modele;type;quantite;dureeDeVie;heuresParJour}, and optionally
 * {@code id;libelle;pays;site;service}.
 * <p>
 * UTF-8 with or without byte order mark, Windows-1252 and ISO-8859-1 (which the inventory says); separator {@code ;}, {@code ,} or
 * tab; decimal point or comma. A line needs a model or a type, and a quantity. A blank lifetime is that of the type; blank hours
 * leave the reference consumption as it is; a blank country is France, as in the form, and the inventory says so. The id of a line
 * is {@code line-} and its row in the file, unless there is a column {@code id}.
 * <p>
 * A bad row is left out and told; the rows before and after it are kept. Where the text is damaged or stops being well-formed CSV,
 * or cannot be read further, reading stops: the rows before are kept, and an error says that the rest was not read. No exception
 * is thrown for bad data. Thread-safe.
 */
public final class SihForm {

    /** {@link #collect} lists so many problems of rows one by one; it counts the others. */
    public static final int LISTED_PROBLEMS = CsvInventory.LISTED_PROBLEMS;

    private static final CsvInventory READER = CsvInventory.of(CsvLayout.sihForm());

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
        return READER.withProgress(progress).read(stream, file, name, evaluationDate);
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
        return READER.withProgress(progress).collect(stream, file, collector, remarked);
    }
}
