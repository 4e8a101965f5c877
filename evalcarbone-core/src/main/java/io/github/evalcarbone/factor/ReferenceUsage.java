package io.github.evalcarbone.factor;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.problem.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The hours and days of use of a kind of equipment in a given setting, such as a computer of a nurses' station.
 * Immutable and thread-safe.
 */
public final class ReferenceUsage {

    private final String id;
    private final Bilingual titles;
    private final Optional<Double> hoursPerDay;
    private final Optional<Double> daysPerYear;
    private final Optional<Double> activeHoursPerDay;
    private final Evidence evidence;
    private final String comment;
    private final Provenance provenance;

    private ReferenceUsage(Draft draft) {
        this.id = draft.id;
        this.titles = draft.titles;
        this.hoursPerDay = draft.hoursPerDay;
        this.daysPerYear = draft.daysPerYear;
        this.activeHoursPerDay = draft.activeHoursPerDay;
        this.evidence = draft.evidence;
        this.comment = draft.comment;
        this.provenance = draft.provenance;
    }

    /**
     * Obtains a usage without hours.
     *
     * @param id  its id, such as {@code ward-shared-24h}
     * @param evidence  the evidence for the hours
     * @return the usage, with {@link Provenance#NONE}
     */
    public static ReferenceUsage of(String id, Evidence evidence) {
        return new ReferenceUsage(new Draft(id, evidence));
    }

    private ReferenceUsage with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new ReferenceUsage(draft);
    }

    /**
     * Returns this usage with other titles.
     *
     * @param changed  its names in English and French
     * @return the changed usage
     */
    public ReferenceUsage withTitles(Bilingual changed) {
        return with(draft -> draft.titles = changed);
    }

    /**
     * Returns this usage with its hours switched on.
     *
     * @param hours  the hours switched on per day of service, above 0 and at most 24
     * @return the changed usage
     * @throws IllegalArgumentException if the hours are out of range
     */
    public ReferenceUsage withHoursPerDay(double hours) {
        Invariants.within(hours, Double.MIN_VALUE, 24, "hours per day", "above 0 and at most 24");
        return with(draft -> draft.hoursPerDay = Optional.of(hours));
    }

    /**
     * Returns this usage with its days of service.
     *
     * @param days  the days of service per year, above 0 and at most 366
     * @return the changed usage
     * @throws IllegalArgumentException if the days are out of range
     */
    public ReferenceUsage withDaysPerYear(double days) {
        Invariants.within(days, Double.MIN_VALUE, 366, "days per year", "above 0 and at most 366");
        return with(draft -> draft.daysPerYear = Optional.of(days));
    }

    /**
     * Returns this usage with its hours of active use.
     *
     * @param hours  the hours of active use per day, above 0 and at most 24
     * @return the changed usage
     * @throws IllegalArgumentException if the hours are out of range
     */
    public ReferenceUsage withActiveHoursPerDay(double hours) {
        Invariants.within(hours, Double.MIN_VALUE, 24, "active hours per day", "above 0 and at most 24");
        return with(draft -> draft.activeHoursPerDay = Optional.of(hours));
    }

    /**
     * Returns this usage with a comment.
     *
     * @param changed  what was published and what was not
     * @return the changed usage
     */
    public ReferenceUsage withComment(String changed) {
        return with(draft -> draft.comment = changed);
    }

    /**
     * Returns this usage with the origin of its hours.
     *
     * @param changed  the provenance of the hours
     * @return the changed usage
     */
    public ReferenceUsage withProvenance(Provenance changed) {
        return with(draft -> draft.provenance = changed);
    }

    /** {@return its id, such as {@code ward-shared-24h}} */
    public String id() {
        return id;
    }

    /** {@return its names in English and French} */
    public Bilingual titles() {
        return titles;
    }

    /** {@return the hours switched on per day of service; empty if not known} */
    public Optional<Double> hoursPerDay() {
        return hoursPerDay;
    }

    /** {@return the days of service per year; empty if not known} */
    public Optional<Double> daysPerYear() {
        return daysPerYear;
    }

    /** {@return the hours of active use per day; empty if not known} */
    public Optional<Double> activeHoursPerDay() {
        return activeHoursPerDay;
    }

    /** {@return the evidence for the hours} */
    public Evidence evidence() {
        return evidence;
    }

    /** {@return a comment on what was published and what was not; may be empty} */
    public String comment() {
        return comment;
    }

    /** {@return the provenance of the hours} */
    public Provenance provenance() {
        return provenance;
    }

    private List<Object> facts() {
        return List.of(id, titles, hoursPerDay, daysPerYear, activeHoursPerDay, evidence, comment, provenance);
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof ReferenceUsage usage && facts().equals(usage.facts()));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns all properties in one line; do not parse. */
    @Override
    public String toString() {
        return "ReferenceUsage" + facts();
    }

    /** A mutable copy of a usage; never leaves the method that creates it. */
    private static final class Draft {
        private final String id;
        private final Evidence evidence;
        private Bilingual titles;
        private Optional<Double> hoursPerDay = Optional.empty();
        private Optional<Double> daysPerYear = Optional.empty();
        private Optional<Double> activeHoursPerDay = Optional.empty();
        private String comment = "";
        private Provenance provenance = Provenance.NONE;

        private Draft(String id, Evidence evidence) {
            this.id = id;
            this.evidence = evidence;
            this.titles = new Bilingual(id, id);
        }

        private Draft(ReferenceUsage usage) {
            this(usage.id, usage.evidence);
            titles = usage.titles;
            hoursPerDay = usage.hoursPerDay;
            daysPerYear = usage.daysPerYear;
            activeHoursPerDay = usage.activeHoursPerDay;
            comment = usage.comment;
            provenance = usage.provenance;
        }
    }
}
