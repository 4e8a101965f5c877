package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.inventory.Equipment;
import java.time.LocalDate;
import java.util.Optional;

/** The facts about a line that the rules and factors of a calculation know, for changes that are relative to it. Not thread-safe. */
public interface ChangeContext {

    /** {@return the day for which the footprint is computed} */
    LocalDate evaluationDate();

    /**
     * Returns the type of a line as selectors see it: that of its model if it states none, under which reports show it too.
     *
     * @param line  the line
     * @return the type; empty if neither the line nor its model has one
     */
    Optional<String> type(Equipment line);

    /**
     * Returns the years over which the rules spread the embodied impact of a line: as planned, between its days, or the
     * reference of its type.
     *
     * @param line  the line
     * @return the years; empty if the rules have none for it
     */
    Optional<Double> lifetimeYears(Equipment line);

    /**
     * Returns the hours a year for which the rules compute the electricity of an item: those stated, or those for which the
     * consumption of its model was measured.
     *
     * @param line  the line
     * @return the hours; empty if the figure of the model is that of a typical year or of unknown hours, or if the line
     *     states its consumption otherwise
     */
    Optional<Double> hoursPerYear(Equipment line);

    /** {@return the days of a year by which the rules turn the hours per day of a line that states no days into hours a year} */
    double daysPerYear();

    /** {@return whether the rules read that a line was used by others before; else no second life can be computed by them} */
    boolean isEarlierUseRead();

    /** {@return whether the rules read that a line is used by others afterwards} */
    boolean isLaterUseRead();
}
