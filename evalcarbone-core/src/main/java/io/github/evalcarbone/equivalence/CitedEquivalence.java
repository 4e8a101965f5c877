package io.github.evalcarbone.equivalence;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.problem.Bilingual;

/**
 * Something of everyday life with the greenhouse gas that it causes. Immutable and thread-safe.
 *
 * @param id  its id, such as {@code car.petrol.medium}
 * @param labels  its words after a number, such as {@code km in a medium petrol car}
 * @param kilograms  the kg CO2 eq of one of it, above 0
 * @param covers  what is in that figure, and what is not; may be empty
 * @param source  who publishes the figure, and where
 * @param date  the day or year of the publication
 * @param licence  its licence as an SPDX id or words; empty if the user's table states none
 */
public record CitedEquivalence(
        String id, Bilingual labels, double kilograms, Bilingual covers, String source, String date, String licence) {

    /**
     * Creates an equivalence.
     *
     * @param id  its id
     * @param labels  its words after a number
     * @param kilograms  the kg CO2 eq of one of it
     * @param covers  what is in that figure
     * @param source  who publishes the figure
     * @param date  the day or year of the publication
     * @param licence  its licence
     * @throws IllegalArgumentException if the figure is not above 0, or id, source or date are blank
     */
    public CitedEquivalence {
        Invariants.notBlank(id, "id of an equivalence");
        Invariants.notBlank(source, "source of an equivalence");
        Invariants.notBlank(date, "date of an equivalence");
        Invariants.within(kilograms, Double.MIN_VALUE, Double.MAX_VALUE, "kg CO2 eq of an equivalence", "above 0");
    }
}
