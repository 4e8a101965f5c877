package io.github.evalcarbone.intake;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Remarkable;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Makes an inventory of {@link EquipmentRecord}s, or reports every problem: the constraints of each record, checked by Jakarta
 * Validation, and what holds between its parts and between records. Immutable and thread-safe.
 * <pre>{@code
 * Checked<Inventory> read = EquipmentRecords.checked().read(records, "asset database", "CHU Nord", LocalDate.of(2026, 1, 1));
 * }</pre>
 */
public final class EquipmentRecords {

    private final Validator validator;
    private final StatusPolicy statuses;
    private final ReadingProgress progress;

    private EquipmentRecords(Validator validator, StatusPolicy statuses, ReadingProgress progress) {
        this.validator = validator;
        this.statuses = statuses;
        this.progress = progress;
    }

    /** Gives the place of each part of a record, for problems. */
    @FunctionalInterface
    public interface Place {

        /**
         * Returns a place.
         *
         * @param index  the index of the record, from 0
         * @param part  the part, such as {@code dataCentre.pue}; empty for the whole record
         * @return its place
         */
        Location of(int index, String part);

        /**
         * Returns what is known to be wrong with a record already, such as a text where a number is expected. The record is left
         * out then; what its constraints say of the same places is not reported again.
         *
         * @param index  the index of the record, from 0
         * @return the problems
         */
        default List<Problem> told(int index) {
            return List.of();
        }
    }

    /**
     * Returns a reader with a validator of its own: the first provider on the class or module path, without XML configuration.
     * Expensive; keep it.
     *
     * @return the reader
     * @throws jakarta.validation.NoProviderFoundException if there is no provider; {@code hibernate-validator} is one
     */
    public static EquipmentRecords checked() {
        // the messages are codes, which nothing has to interpolate: no expression language is needed
        return checkedBy(Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new AsWritten())
                .buildValidatorFactory()
                .getValidator());
    }

    /**
     * Returns a reader that uses the validator of the host.
     *
     * @param validator  the validator; how it interpolates messages does not matter
     * @return the reader
     */
    public static EquipmentRecords checkedBy(Validator validator) {
        return new EquipmentRecords(validator, StatusPolicy.COUNT_ALL, ReadingProgress.NONE);
    }

    /**
     * Returns a reader that counts statuses by another policy; without one, all lines count.
     *
     * @param policy  what becomes of the records of a status
     * @return the changed reader
     */
    public EquipmentRecords withStatuses(StatusPolicy policy) {
        return new EquipmentRecords(validator, policy, progress);
    }

    /**
     * Returns a reader that reports its progress and can be cancelled.
     *
     * @param listener  notified of the progress of reading
     * @return the changed reader
     */
    public EquipmentRecords withProgress(ReadingProgress listener) {
        return new EquipmentRecords(validator, statuses, listener);
    }

    /**
     * Reads records; problems name the source and a path such as {@code $[3].quantity}.
     *
     * @param records  the records
     * @param source  where they come from, for problems
     * @param name  the name of the inventory
     * @param evaluationDate  the day the footprint is computed for
     * @return the inventory, or the good records beside every problem
     * @throws IllegalArgumentException if the name is blank or the year is not from 1 to 9999
     */
    public Checked<Inventory> read(
            List<@Nullable EquipmentRecord> records, String source, String name, LocalDate evaluationDate) {
        return read(records, source, inList(source), name, evaluationDate);
    }

    /**
     * Reads records whose places the caller knows.
     *
     * @param records  the records
     * @param source  where they come from, for remarks
     * @param place  the place of each part, for problems
     * @param name  the name of the inventory
     * @param evaluationDate  the day the footprint is computed for
     * @return the inventory, or the good records beside every problem
     * @throws IllegalArgumentException if the name is blank or the year is not from 1 to 9999
     */
    public Checked<Inventory> read(
            List<@Nullable EquipmentRecord> records,
            String source,
            Place place,
            String name,
            LocalDate evaluationDate) {
        List<Equipment> lines = new ArrayList<>();
        RecordRows rows = rows(source, place, lines::add);
        rows.read(records);
        return rows.checked(new Inventory(name, Optional.empty(), evaluationDate, lines, rows.remarks()));
    }

    /**
     * Collects the lines of records as they are checked, without keeping them. The result gets the remarks of the reading.
     *
     * @param <R>  the result
     * @param records  the records
     * @param source  where they come from, for problems
     * @param collector  takes the lines, in their order and in this thread
     * @return the result of all records, or that of the good ones beside every problem
     */
    public <R extends Remarkable<R>> Checked<R> collect(
            List<@Nullable EquipmentRecord> records, String source, Collector<? super Equipment, ?, R> collector) {
        return collectAs(records, source, collector);
    }

    /** With a name for the container, whose type nobody else knows. */
    private <A, R extends Remarkable<R>> Checked<R> collectAs(
            List<@Nullable EquipmentRecord> records, String source, Collector<? super Equipment, A, R> collector) {
        A container = collector.supplier().get();
        BiConsumer<A, ? super Equipment> accumulator = collector.accumulator();
        RecordRows rows = rows(source, inList(source), line -> accumulator.accept(container, line));
        rows.read(records);
        return rows.checked(collector.finisher().apply(container).withRemarks(rows.remarks()));
    }

    private RecordRows rows(String source, Place place, Consumer<Equipment> lines) {
        return new RecordRows(source, new RecordChecks(validator, place), new StatusTally(statuses), progress, lines);
    }

    private static Place inList(String source) {
        return (index, part) -> Location.json(source, "$[" + index + "]" + (part.isEmpty() ? "" : "." + part), 0, 0);
    }

    private static final class AsWritten implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
