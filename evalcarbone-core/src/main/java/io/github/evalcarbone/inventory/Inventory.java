package io.github.evalcarbone.inventory;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Remarkable;
import io.github.evalcarbone.problem.SetAside;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * The equipment of an establishment, evaluated on a day chosen by the caller.
 * <p>
 * The order of lines does not affect any total. This type is immutable and thread-safe.
 *
 * @param name  its name
 * @param establishment  the establishment; empty if not stated
 * @param evaluationDate  the day for which the footprint is computed; no result depends on the current date
 * @param equipment  the lines, with unique ids
 * @param remarks  assumptions and anomalies found while reading the data; they become findings of the footprint
 * @param setAside  the rows that were read and are not among the lines; they are part of the coverage of the footprint
 */
public record Inventory(
        String name,
        Optional<String> establishment,
        LocalDate evaluationDate,
        List<Equipment> equipment,
        List<Problem> remarks,
        SetAside setAside)
        implements Remarkable<Inventory> {

    /**
     * Creates an inventory.
     *
     * @param name  its name
     * @param establishment  the establishment; empty if not stated
     * @param evaluationDate  the day for which the footprint is computed
     * @param equipment  the lines, with unique ids
     * @param remarks  assumptions and anomalies found while reading the data
     * @param setAside  the rows that were read and are not among the lines
     * @throws IllegalArgumentException if a text is blank, the year is not from 1 to 9999, or two lines have the same
     *     id
     */
    public Inventory {
        Invariants.notBlank(name, "name of an inventory");
        Invariants.usualDay(evaluationDate, "evaluation date");
        establishment.ifPresent(text -> Invariants.notBlank(text, "establishment"));
        equipment = List.copyOf(equipment);
        remarks = List.copyOf(remarks);
        requireOwnIds(equipment);
    }

    /**
     * Creates an inventory of all rows there were.
     *
     * @param name  its name
     * @param establishment  the establishment; empty if not stated
     * @param evaluationDate  the day for which the footprint is computed
     * @param equipment  the lines, with unique ids
     * @param remarks  assumptions and anomalies found while reading the data
     * @throws IllegalArgumentException if a text is blank, the year is not from 1 to 9999, or two lines have the same
     *     id
     */
    public Inventory(
            String name,
            Optional<String> establishment,
            LocalDate evaluationDate,
            List<Equipment> equipment,
            List<Problem> remarks) {
        this(name, establishment, evaluationDate, equipment, remarks, SetAside.NONE);
    }

    private static void requireOwnIds(List<Equipment> equipment) {
        Set<String> ids = new HashSet<>();
        for (Equipment line : equipment) {
            if (!ids.add(line.id())) {
                throw new IllegalArgumentException("The line id [" + line.id() + "] must be unique in the inventory.\n"
                        + "Give each line its own with withId(...).");
            }
        }
    }

    /**
     * Returns a builder of an inventory.
     *
     * @param name  the name of the inventory
     * @param evaluationDate  the day for which the footprint is computed
     * @return a builder, not thread-safe
     */
    public static Builder builder(String name, LocalDate evaluationDate) {
        return new Builder(name, evaluationDate);
    }

    /**
     * Returns an inventory with the given lines.
     *
     * @param name  the name of the inventory
     * @param evaluationDate  the day for which the footprint is computed
     * @param equipment  the lines
     * @return the inventory
     * @throws IllegalArgumentException if the name is blank or two lines have the same id
     */
    public static Inventory of(String name, LocalDate evaluationDate, List<Equipment> equipment) {
        return new Inventory(name, Optional.empty(), evaluationDate, equipment, List.of());
    }

    /**
     * Returns a collector of lines into an inventory.
     *
     * @param name  the name of the inventory
     * @param evaluationDate  the day for which the footprint is computed
     * @return the collector, which throws an {@link IllegalArgumentException} if the name is blank or two lines have
     *     the same id
     */
    public static Collector<Equipment, ?, Inventory> toInventory(String name, LocalDate evaluationDate) {
        return Collectors.collectingAndThen(Collectors.toList(), lines -> of(name, evaluationDate, lines));
    }

    /**
     * Returns this inventory with other lines.
     *
     * @param changed  the lines
     * @return the changed inventory
     * @throws IllegalArgumentException if two lines have the same id
     */
    public Inventory withEquipment(List<Equipment> changed) {
        return new Inventory(name, establishment, evaluationDate, changed, remarks, setAside);
    }

    /**
     * Returns this inventory evaluated for another day.
     *
     * @param changed  the day
     * @return the changed inventory
     */
    public Inventory withEvaluationDate(LocalDate changed) {
        return new Inventory(name, establishment, changed, equipment, remarks, setAside);
    }

    /**
     * Returns this inventory with more remarks.
     *
     * @param more  the remarks, placed before the present ones
     * @return the inventory with all of them, each once
     */
    @Override
    public Inventory withRemarks(List<Problem> more) {
        List<Problem> all = joined(more, remarks).stream().distinct().toList();
        return new Inventory(name, establishment, evaluationDate, equipment, all, setAside);
    }

    /**
     * Returns this inventory with more rows that were set aside.
     *
     * @param more  the numbers of rows that are not among the lines
     * @return the inventory, which counts them too
     */
    @Override
    public Inventory withSetAside(SetAside more) {
        return new Inventory(name, establishment, evaluationDate, equipment, remarks, setAside.plus(more));
    }

    /**
     * Returns the lines of this inventory followed by those of another, under this one's name and date.
     *
     * @param other  the other inventory, evaluated for the same day
     * @return both together
     * @throws IllegalArgumentException if the days differ, or both have a line with the same id
     */
    public Inventory plus(Inventory other) {
        if (!evaluationDate.equals(other.evaluationDate)) {
            throw new IllegalArgumentException("The evaluation dates [%s] and [%s] must be the same."
                    .formatted(evaluationDate, other.evaluationDate));
        }
        return new Inventory(
                name,
                establishment,
                evaluationDate,
                joined(equipment, other.equipment),
                joined(remarks, other.remarks),
                setAside.plus(other.setAside));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** A builder of an inventory. Not thread-safe. */
    public static final class Builder {

        private final String name;
        private final LocalDate evaluationDate;
        private final List<Equipment> equipment = new ArrayList<>();
        private Optional<String> establishment = Optional.empty();

        private Builder(String name, LocalDate evaluationDate) {
            this.name = name;
            this.evaluationDate = evaluationDate;
        }

        /**
         * Sets the establishment.
         *
         * @param text  its name
         * @return this builder
         */
        public Builder establishment(String text) {
            establishment = Optional.of(text);
            return this;
        }

        /**
         * Adds a line.
         *
         * @param line  the line, with a unique id
         * @return this builder
         */
        public Builder add(Equipment line) {
            equipment.add(line);
            return this;
        }

        /**
         * Builds the inventory.
         *
         * @return the inventory
         * @throws IllegalArgumentException if a text is blank, the year is not from 1 to 9999, or two lines have the
         *     same id
         */
        public Inventory build() {
            return new Inventory(name, establishment, evaluationDate, equipment, List.of());
        }
    }
}
