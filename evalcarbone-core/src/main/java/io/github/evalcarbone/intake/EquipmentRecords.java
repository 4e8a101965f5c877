package io.github.evalcarbone.intake;

import io.github.evalcarbone.intake.fact.LineIds;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.RepeatedIds;
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
 * Creates an inventory of {@link EquipmentRecord}s, or reports every problem: the constraints of each record, checked by Jakarta
 * Validation, and the constraints between its components and between records. Immutable and thread-safe.
 * <pre>{@code
 * Checked<Inventory> read = EquipmentRecords.checked().read(records, "asset database", "CHU Nord", LocalDate.of(2026, 1, 1));
 * }</pre>
 */
public final class EquipmentRecords {

    private final Validator validator;
    private final StatusPolicy statuses;
    private final RepeatedIds repeated;
    private final ReadingProgress progress;

    private EquipmentRecords(
            Validator validator, StatusPolicy statuses, RepeatedIds repeated, ReadingProgress progress) {
        this.validator = validator;
        this.statuses = statuses;
        this.repeated = repeated;
        this.progress = progress;
    }

    /** Returns the location of each part of a record, for problems. */
    @FunctionalInterface
    public interface Place {

        /**
         * Returns a location.
         *
         * @param index  the index of the record, from 0
         * @param part  the part, such as {@code dataCentre.pue}; empty for the whole record
         * @return its location
         */
        Location of(int index, String part);

        /**
         * Returns the problems of a record that are already known, such as a text where a number is expected. If there
         * are any, the record is left out, and violations of constraints at the same locations are not reported again.
         *
         * @param index  the index of the record, from 0
         * @return the problems
         */
        default List<Problem> told(int index) {
            return List.of();
        }
    }

    /**
     * Returns a reader with its own validator: the first provider on the class or module path, without XML
     * configuration. Expensive; reuse the reader.
     *
     * @return the reader
     * @throws jakarta.validation.NoProviderFoundException if there is no provider; {@code hibernate-validator} is one
     */
    public static EquipmentRecords checked() {
        // the messages are codes, which need no interpolation, hence no expression language
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
     * @param validator  the validator; its interpolation of messages does not matter
     * @return the reader
     */
    public static EquipmentRecords checkedBy(Validator validator) {
        return new EquipmentRecords(validator, StatusPolicy.COUNT_ALL, RepeatedIds.REFUSE, ReadingProgress.NONE);
    }

    /**
     * Returns this reader with a policy for statuses; by default, all lines count.
     *
     * @param policy  the treatment of records by status
     * @return the changed reader
     */
    public EquipmentRecords withStatuses(StatusPolicy policy) {
        return new EquipmentRecords(validator, policy, repeated, progress);
    }

    /**
     * Returns this reader with a treatment of records with the same id; by default, each but the first is an error.
     *
     * @param treatment  the treatment
     * @return the changed reader
     */
    public EquipmentRecords withRepeatedIds(RepeatedIds treatment) {
        return new EquipmentRecords(validator, statuses, treatment, progress);
    }

    /**
     * Returns this reader with a listener of its progress, which can also cancel it.
     *
     * @param listener  notified of the progress of reading
     * @return the changed reader
     */
    public EquipmentRecords withProgress(ReadingProgress listener) {
        return new EquipmentRecords(validator, statuses, repeated, listener);
    }

    /**
     * Reads records; problems name the source and a path such as {@code $[3].quantity}.
     *
     * @param records  the records
     * @param source  the name of their origin, for problems
     * @param name  the name of the inventory
     * @param evaluationDate  the day for which the footprint is computed
     * @return the inventory, or the valid records with every problem
     * @throws IllegalArgumentException if the name is blank or the year is not from 1 to 9999
     */
    public Checked<Inventory> read(
            List<@Nullable EquipmentRecord> records, String source, String name, LocalDate evaluationDate) {
        return read(records, source, inList(source), name, evaluationDate);
    }

    /**
     * Reads records whose locations are known to the caller.
     *
     * @param records  the records
     * @param source  the name of their origin, for remarks
     * @param place  the location of each part, for problems
     * @param name  the name of the inventory
     * @param evaluationDate  the day for which the footprint is computed
     * @return the inventory, or the valid records with every problem
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
        return rows.checked(
                new Inventory(name, Optional.empty(), evaluationDate, lines, rows.remarks(), rows.setAside()));
    }

    /**
     * Collects the lines of records as they are checked, without keeping them. The remarks of the reading are added to
     * the result.
     *
     * @param <R>  the result
     * @param records  the records
     * @param source  the name of their origin, for problems
     * @param collector  the collector of the lines, called in their order and in this thread
     * @return the result of all records, or that of the valid ones with every problem
     */
    public <R extends Remarkable<R>> Checked<R> collect(
            List<@Nullable EquipmentRecord> records, String source, Collector<? super Equipment, ?, R> collector) {
        return collectAs(records, source, collector);
    }

    /** Captures the wildcard type of the container. */
    private <A, R extends Remarkable<R>> Checked<R> collectAs(
            List<@Nullable EquipmentRecord> records, String source, Collector<? super Equipment, A, R> collector) {
        A container = collector.supplier().get();
        BiConsumer<A, ? super Equipment> accumulator = collector.accumulator();
        RecordRows rows = rows(source, inList(source), line -> accumulator.accept(container, line));
        rows.read(records);
        R made = collector.finisher().apply(container).withRemarks(rows.remarks());
        return rows.checked(made.withSetAside(rows.setAside()));
    }

    private RecordRows rows(String source, Place place, Consumer<Equipment> lines) {
        LineIds ids = new LineIds(new LineIds.Rules(false, repeated));
        ids.areStated();
        return new RecordRows(
                source, new RecordChecks(validator, place, ids), ids, new StatusTally(statuses), progress, lines);
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
