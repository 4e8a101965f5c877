package io.github.evalcarbone.comparison;

import io.github.evalcarbone.comparison.SecondLifeComparison.Method;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The effect of a change that gives lines a second life on these lines, by each method that the rules have, side by side: no
 * method is chosen where that of the rules lacks a figure. Immutable and thread-safe.
 *
 * @param name  the change, such as the name of a scenario
 * @param category  the category
 * @param lines  the number of lines of the base that get a second life, or another one
 * @param used  the method that the rules use for the footprint itself; empty if they have a single one, of their own
 * @param entries  each method, in the order of their numbers; none if the rules have a single one
 */
public record SecondLifeEffect(
        String name, ImpactCategory category, long lines, Optional<Method> used, List<Entry> entries) {

    /**
     * Creates an effect.
     *
     * @param name  the change
     * @param category  the category
     * @param lines  the number of lines of the base that get a second life
     * @param used  the method that the rules use
     * @param entries  each method
     */
    public SecondLifeEffect {
        entries = List.copyOf(entries);
    }

    /**
     * The effect by one method. Immutable and thread-safe.
     *
     * @param method  the method
     * @param exact  the exact difference per year, negative if less is caused, over what is known and comparable with and
     *     without the change
     * @param difference  the same rounded once
     * @param refurbishments  the number of lines of which it is not known, as the impact of refurbishing them is in no dataset
     * @param others  the number of lines with another value that is unknown, with or without the change
     */
    public record Entry(Method method, BigDecimal exact, Amount difference, long refurbishments, long others) {

        /** {@return whether nothing is left out of the difference} */
        public boolean isComplete() {
            return refurbishments == 0 && others == 0;
        }

        /** {@return whether nothing can be said: something is left out, and nothing else differs} */
        public boolean isUnknown() {
            return !isComplete() && exact.signum() == 0;
        }
    }

    /**
     * Returns whether a method is the one of the rules.
     *
     * @param method  the method
     * @return whether the footprint itself is computed by it
     */
    public boolean isUsed(Method method) {
        return used.filter(one -> one == method).isPresent();
    }
}
