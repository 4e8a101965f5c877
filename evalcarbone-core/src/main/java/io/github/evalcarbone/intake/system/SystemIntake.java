package io.github.evalcarbone.intake.system;

import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.system.InformationSystem;
import java.util.List;

/**
 * What came of reading an information system: what is sound, and every problem. Immutable and thread-safe.
 *
 * @param system  the equipment and what runs on it
 * @param problems  every problem of the tables, then of their references
 * @param remarks  what the tables hold and nothing here reads
 */
public record SystemIntake(InformationSystem system, List<Problem> problems, List<Problem> remarks) {

    /**
     * Creates a result.
     *
     * @param system  the equipment and what runs on it
     * @param problems  every problem
     * @param remarks  what was not read
     */
    public SystemIntake {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }
}
