package io.github.evalcarbone.lever;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.change.LineChange;
import java.util.List;

/**
 * A measure that a hospital can take, as changes of lines of equipment. Immutable and thread-safe, as its changes are.
 *
 * @param id  its id, such as {@code keep-laptops}
 * @param titles  what is done, in English and French
 * @param source  where its figures come from, or that they are an assumption
 * @param changes  the changes, in order, at least one
 */
public record Lever(String id, Bilingual titles, Bilingual source, List<LineChange> changes) {

    /**
     * Creates a lever.
     *
     * @param id  its id
     * @param titles  what is done
     * @param source  where its figures come from, or that they are an assumption
     * @param changes  the changes, in order, at least one
     * @throws IllegalArgumentException if the id is blank or there is no change
     */
    public Lever {
        Invariants.notBlank(id, "id of a lever");
        changes = List.copyOf(changes);
        Invariants.within(changes.size(), 1, Integer.MAX_VALUE, "number of changes of a lever", "1 or more");
    }

    /** {@return the scenario of this lever alone, by its id} */
    public Scenario scenario() {
        return new Scenario(id, List.copyOf(changes));
    }
}
