package io.github.evalcarbone.uncertainty.basis;

import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.inventory.ElectricityUse.Measured;
import io.github.evalcarbone.inventory.Equipment;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The uncertainty of a fact of some lines.
 *
 * @param fact  the fact
 * @param when  the lines
 * @param uncertainty  the distribution
 */
record FactRule(UncertainFact fact, When when, StatedUncertainty uncertainty) {

    /** A condition on a line. */
    enum When {
        ANY(line -> true),
        MODEL_NAMED(line -> line.model().isPresent()),
        MEASURED(line -> line.usage().electricity() instanceof Measured);

        private final Predicate<Equipment> lines;

        When(Predicate<Equipment> lines) {
            this.lines = lines;
        }

        /** Finds a condition by its name in files, such as {@code model-named}. */
        static Optional<When> find(String name) {
            return Arrays.stream(values())
                    .filter(when -> when.name()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-')
                            .equals(name))
                    .findFirst();
        }
    }

    boolean isFor(UncertainFact asked, Equipment line) {
        return fact == asked && when.lines.test(line);
    }
}
