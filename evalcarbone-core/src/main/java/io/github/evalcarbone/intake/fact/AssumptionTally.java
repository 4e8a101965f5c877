package io.github.evalcarbone.intake.fact;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.Optional;

/** The numbers of lines for which something is assumed, by the code of the remark that reports it. Not thread-safe. */
public final class AssumptionTally {

    /** An array, since every line counts. */
    private final long[] lines = new long[CoreCode.values().length];

    /** Creates a tally of no line. */
    public AssumptionTally() {}

    /**
     * Counts a line.
     *
     * @param code  the code of the remark
     * @param isAssumed  whether it holds for the line
     */
    public void count(CoreCode code, boolean isAssumed) {
        if (isAssumed) {
            lines[code.ordinal()]++;
        }
    }

    /**
     * Returns the remark on an assumption, if it was made for a line.
     *
     * @param code  the code
     * @param source  the name of the source
     * @param assumed  what was assumed, if the remark states it before the number of lines
     * @return the remark
     */
    public Optional<Problem> remark(CoreCode code, String source, Optional<String> assumed) {
        String number = String.valueOf(lines[code.ordinal()]);
        String[] values = assumed.map(value -> new String[] {value, number}).orElse(new String[] {number});
        return lines[code.ordinal()] == 0
                ? Optional.empty()
                : Optional.of(Problem.of(code, Location.file(source), values));
    }
}
