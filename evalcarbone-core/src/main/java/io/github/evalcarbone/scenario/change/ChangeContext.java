package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.inventory.Equipment;
import java.time.LocalDate;
import java.util.Optional;

/** The facts about a line that the rules and factors of a calculation know, for changes that are relative to it. Not thread-safe. */
public interface ChangeContext {

    /** {@return the day for which the footprint is computed} */
    LocalDate evaluationDate();

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

    /** {@return whether the rules read that a line was used by others before; else no second life can be computed by them} */
    boolean isEarlierUseRead();

    /** {@return whether the rules read that a line is used by others afterwards} */
    boolean isLaterUseRead();
}
