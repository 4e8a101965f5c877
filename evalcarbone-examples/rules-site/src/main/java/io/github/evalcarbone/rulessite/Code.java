package io.github.evalcarbone.rulessite;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A gap or a finding in words; an ellipsis replaces what only a result can name. */
final class Code implements Comparable<Code> {

    private static final String[] UNNAMED = {"…", "…", "…", "…"};
    private static final String FINDINGS = "EVC-51";

    private final CoreCode problem;
    private final Words words;

    Code(CoreCode problem, Words words) {
        this.problem = problem;
        this.words = words;
    }

    String code() {
        return problem.toString();
    }

    /** Its kind: a gap, or a finding of some severity. */
    String weight() {
        return words.text(code().startsWith(FINDINGS) ? "severity." + problem.severity() : "gap");
    }

    String message() {
        return Problem.of(problem, Location.NONE, UNNAMED)
                .message(words.spoken())
                .replace("….", "…");
    }

    String hint() {
        return Problem.of(problem, Location.NONE, UNNAMED).hint(words.spoken());
    }

    @Override
    public int compareTo(Code other) {
        return problem.compareTo(other.problem);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Code code && problem == code.problem;
    }

    @Override
    public int hashCode() {
        return problem.hashCode();
    }
}
