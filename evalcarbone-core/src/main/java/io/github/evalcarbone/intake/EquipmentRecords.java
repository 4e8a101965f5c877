package io.github.evalcarbone.intake;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes an inventory of {@link EquipmentRecord}s, or tells every problem: the constraints of each record, checked by Jakarta
 * Validation, and what holds between its parts and between records. Immutable and thread-safe.
 * <pre>{@code
 * Intake intake = EquipmentRecords.checked().read(records, "asset database", "CHU Nord", LocalDate.of(2026, 1, 1));
 * }</pre>
 */
public final class EquipmentRecords {

    private final Validator validator;
    private final StatusPolicy statuses;

    private EquipmentRecords(Validator validator, StatusPolicy statuses) {
        this.validator = validator;
        this.statuses = statuses;
    }

    /** Says where a part of a record stands, for problems. */
    @FunctionalInterface
    public interface Place {

        /**
         * Returns a place.
         *
         * @param index  the index of the record, from 0
         * @param part  the part, such as {@code dataCentre.pue}; empty for the whole record
         * @return where it stands
         */
        Location of(int index, String part);

        /**
         * Returns what is known to be wrong with a record already, such as a text where a number must stand. The record is left
         * out then; what its constraints say of the same places is not told again.
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
        return new EquipmentRecords(validator, StatusPolicy.COUNT_ALL);
    }

    /**
     * Returns a reader that counts statuses by another policy; without one, all lines count.
     *
     * @param policy  which statuses count
     * @return the reader
     */
    public EquipmentRecords withStatuses(StatusPolicy policy) {
        return new EquipmentRecords(validator, policy);
    }

    /**
     * Reads records; problems name the source and a path such as {@code $[3].quantity}.
     *
     * @param records  the records
     * @param source  where they come from, for problems
     * @param name  the name of the inventory
     * @param evaluationDate  the day the footprint is computed for
     * @return the good records as an inventory, and every problem
     * @throws IllegalArgumentException if the name is blank or the year is not from 1 to 9999
     */
    public Intake read(List<@Nullable EquipmentRecord> records, String source, String name, LocalDate evaluationDate) {
        Place place =
                (index, part) -> Location.json(source, "$[" + index + "]" + (part.isEmpty() ? "" : "." + part), 0, 0);
        return read(records, source, place, name, evaluationDate);
    }

    /**
     * Reads records whose places the caller knows.
     *
     * @param records  the records
     * @param source  where they come from, for remarks
     * @param place  where each part stands, for problems
     * @param name  the name of the inventory
     * @param evaluationDate  the day the footprint is computed for
     * @return the good records as an inventory, and every problem
     * @throws IllegalArgumentException if the name is blank or the year is not from 1 to 9999
     */
    public Intake read(
            List<@Nullable EquipmentRecord> records,
            String source,
            Place place,
            String name,
            LocalDate evaluationDate) {
        List<Equipment> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        RecordChecks checks = new RecordChecks(validator, place);
        StatusTally tally = new StatusTally(statuses);
        int bad = 0;
        for (int index = 0; index < records.size(); index++) {
            List<Problem> found = checks.problems(index, records.get(index));
            problems.addAll(found);
            bad += found.isEmpty() ? 0 : 1;
            if (found.isEmpty()) {
                add(RecordLine.of(records.get(index), index), tally, lines);
            }
        }
        List<Problem> remarks = tally.remarks(source);
        if (bad > 0) {
            remarks.add(Problem.of(ProblemCode.ROWS_LEFT_OUT, Location.file(source), String.valueOf(bad)));
        }
        return new Intake(new Inventory(name, Optional.empty(), evaluationDate, lines, remarks), problems);
    }

    private static void add(Equipment line, StatusTally tally, List<Equipment> lines) {
        if (!tally.leavesOut(line.status())) {
            lines.add(line);
        }
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
