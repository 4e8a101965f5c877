package io.github.evalcarbone.intake;

import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Problem;
import java.util.List;

/**
 * What came of reading an inventory: the rows that are good, and every problem. Immutable and thread-safe.
 *
 * @param inventory  the good rows, as an inventory; what the reading assumed stands among its remarks
 * @param problems  every problem, in the order of the file
 */
public record Intake(Inventory inventory, List<Problem> problems) {

    /**
     * Creates a result.
     *
     * @param inventory  the good rows
     * @param problems  every problem, in the order of the file
     */
    public Intake {
        problems = List.copyOf(problems);
    }

    /**
     * Tells whether a row, or the file, had to be left out.
     *
     * @return whether one of the problems is an error
     */
    public boolean hasErrors() {
        return Checked.hasError(problems);
    }

    /**
     * Returns the inventory if nothing had to be left out.
     *
     * @return the inventory
     * @throws InvalidDataException if there is an error; it carries all problems
     */
    public Inventory orThrow() {
        if (hasErrors()) {
            throw new InvalidDataException(problems);
        }
        return inventory;
    }
}
