package io.github.evalcarbone.intake.fact;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The numbers of lines for which something is assumed, by the code of the remark that reports it. Not thread-safe. */
public final class AssumptionTally {

    private final Map<CoreCode, Long> lines = new EnumMap<>(CoreCode.class);

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
            lines.merge(code, 1L, Long::sum);
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
        return Optional.ofNullable(lines.get(code))
                .map(number -> Problem.of(code, Location.file(source), values(assumed, number)));
    }

    private static String[] values(Optional<String> assumed, long number) {
        return Stream.concat(assumed.stream(), Stream.of(String.valueOf(number)))
                .toArray(String[]::new);
    }
}
