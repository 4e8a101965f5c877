package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
     * Returns a line as selectors see it: in its area, whichever electricity mix it has there.
     *
     * @param line  the line
     * @return the line; itself if it has the usual mix
     */
    Equipment inUsualArea(Equipment line);

    /**
     * Returns the comparison of one run with the lines of a selector.
     *
     * @param lines  the lines selected
     * @param applications  the ids of the applications by the id of the line
     * @return whether a line is selected, with the type of its model and in its usual area; for one thread
     */
    default Predicate<Equipment> selected(LineSelector lines, Map<String, Set<String>> applications) {
        Predicate<Equipment> selected = lines.on(evaluationDate(), applications, this::type);
        return line -> selected.test(inUsualArea(line));
    }

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

    /**
     * Returns whether the factors have an electricity mix of just this year.
     *
     * @param area  the area, by its code or a name
     * @param year  the year
     * @return whether a dataset has one, in any category
     */
    boolean hasMix(String area, int year);

    /** {@return the days of a year by which the rules turn the hours per day of a line that states no days into hours a year} */
    double daysPerYear();

    /** {@return whether the rules read that a line was used by others before; else no second life can be computed by them} */
    boolean isEarlierUseRead();

    /** {@return whether the rules read that a line is used by others afterwards} */
    boolean isLaterUseRead();
}
