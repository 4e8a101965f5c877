package io.github.evalcarbone.comparison;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.units.Amount;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The lines of an inventory that others use before or after, computed by each method of second life that the rules
 * have. Only what is not electricity differs: making, distribution, refurbishment and end of life. Immutable and
 * thread-safe.
 *
 * @param category  the category
 * @param lines  the number of lines that are refurbished or reused, or have years of use after
 * @param used  the method that the rules use for the footprint itself
 * @param entries  each method, in the order of their numbers
 */
public record SecondLifeComparison(ImpactCategory category, long lines, Method used, List<Entry> entries) {

    /** The parameter of rule sets that chooses the method. */
    public static final String PARAMETER = "second-life.method";

    /** A method to share the making of equipment among its users. */
    public enum Method {
        /** By years of use, refurbishment to the owner who asked for it. */
        BY_YEARS(1),
        /** The making stays with the first owner. */
        CUT_OFF(2),
        /** The form of ADEME's product category rules for information systems (2024). */
        PCR(3),
        /** Fixed parts of the making by condition, of the Technology Carbon Standard. */
        CONDITION_FACTORS(4),
        /** As if it were new: each owner counts the making. */
        AS_NEW(5);

        private final int number;

        Method(int number) {
            this.number = number;
        }

        /** {@return the value of the parameter, from 1} */
        public int number() {
            return number;
        }

        /**
         * Returns the method of some rules.
         *
         * @param calculator  the rules and factors
         * @return the method that they use; empty if they have one only, or do not know second life
         */
        public static Optional<Method> usedBy(FootprintCalculator calculator) {
            return calculator
                    .methodology()
                    .equipment()
                    .parameter(PARAMETER)
                    .flatMap(parameter -> of(parameter.amount().value()));
        }

        private static Optional<Method> of(double number) {
            return Arrays.stream(values())
                    .filter(method -> method.number() == number)
                    .findFirst();
        }

        /**
         * Returns the same rules and factors with this method.
         *
         * @param calculator  rules that have the methods, and factors
         * @param category  the only category that is computed
         * @return the calculator
         * @throws IllegalArgumentException if the rules have one method only, or the factors do not have the category
         */
        public FootprintCalculator in(FootprintCalculator calculator, ImpactCategory category) {
            return FootprintCalculator.of(
                            calculator.methodology().withParameter(PARAMETER, number), calculator.factors())
                    .withCategories(category);
        }
    }

    /**
     * A method. Immutable and thread-safe.
     *
     * @param method  the method
     * @param embodied  the impact of these lines per year in all phases but use, and what is missing from it
     * @param lessThanNew  by how much it is below {@link Method#AS_NEW}, negative if it is above, which is no emission of
     *     anybody; empty if either is incomplete
     */
    public record Entry(Method method, Total embodied, Optional<Amount> lessThanNew) {}

    /**
     * Creates a comparison.
     *
     * @param category  the category
     * @param lines  the number of lines
     * @param used  the method that the rules use
     * @param entries  each method
     */
    public SecondLifeComparison {
        entries = List.copyOf(entries);
    }

    /**
     * Compares the methods.
     *
     * @param inventory  the inventory
     * @param calculator  the rules and factors
     * @param category  a category of the calculator
     * @return the comparison, which does not depend on the order of the lines; empty if no line has a second life, or the
     *     rules have one method only
     * @throws IllegalArgumentException if the factors do not have the category
     */
    public static Optional<SecondLifeComparison> of(
            Inventory inventory, FootprintCalculator calculator, ImpactCategory category) {
        Inventory shared = inventory.withEquipment(inventory.equipment().stream()
                .filter(SecondLifeComparison::hasSecondLife)
                .toList());
        return shared.equipment().isEmpty()
                ? Optional.empty()
                : Method.usedBy(calculator).map(used -> of(shared, calculator, category, used));
    }

    /**
     * Tests for use by others, before or after.
     *
     * @param line  a line of equipment
     * @return whether it is refurbished or reused, or has years of use after
     */
    public static boolean hasSecondLife(Equipment line) {
        Condition condition = line.condition();
        return condition.state() != Condition.State.NEW
                || condition.laterYears().filter(years -> years > 0).isPresent();
    }

    private static SecondLifeComparison of(
            Inventory shared, FootprintCalculator calculator, ImpactCategory category, Method used) {
        Total asNew = embodied(shared, calculator, category, Method.AS_NEW);
        List<Entry> entries = Arrays.stream(Method.values())
                .map(method -> entry(method, embodied(shared, calculator, category, method), asNew))
                .toList();
        return new SecondLifeComparison(category, shared.equipment().size(), used, entries);
    }

    private static Entry entry(Method method, Total embodied, Total asNew) {
        Optional<Amount> less =
                asNew.complete().flatMap(whole -> embodied.complete().map(whole::minus));
        return new Entry(method, embodied, less);
    }

    private static Total embodied(
            Inventory shared, FootprintCalculator calculator, ImpactCategory category, Method method) {
        return method.in(calculator, category).totals(shared).embodied(category);
    }
}
