package io.github.evalcarbone.intake.refusal;

import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The problems of a file: the first problems of its rows, the number of further ones by code, one problem for all cells of a column
 * that are refused for one reason, and all problems of the file as a whole. Not thread-safe.
 */
public final class ProblemLog {

    private final String file;
    private final int most;
    private final List<Problem> ofFile = new ArrayList<>();
    private final List<Problem> ofRows = new ArrayList<>();
    private final Map<ProblemCode, Long> others = new TreeMap<>(Comparator.comparing(ProblemCode::code));
    private final SharedReasons shared;
    private final boolean isWhole;
    private long size;

    /**
     * Creates a log without problems.
     *
     * @param file  the name of the file
     * @param most  the largest number of problems of rows that are listed
     * @param isWhole  whether it is of a whole file; in a part, every row has problems of its own, so that they do not depend on
     *     the cut
     */
    public ProblemLog(String file, int most, boolean isWhole) {
        this.file = file;
        this.most = most;
        this.isWhole = isWhole;
        this.shared = new SharedReasons(most);
    }

    /**
     * Adds a problem.
     *
     * @param problem  the problem; it is of the file as a whole if it has no row
     */
    public void add(Problem problem) {
        size++;
        if (problem.location().row() == 0) {
            ofFile.add(problem);
        } else if (isWhole && SharedReasons.isShared(problem)) {
            shared.add(problem);
        } else if (ofRows.size() < most) {
            ofRows.add(problem);
        } else {
            others.merge(problem.code(), 1L, Long::sum);
        }
    }

    /** {@return the number of problems, listed or not} */
    public long size() {
        return size;
    }

    /** {@return whether one of them is an error} */
    public boolean hasError() {
        return Checked.hasError(ofFile)
                || Checked.hasError(ofRows)
                || Checked.hasError(shared.list())
                || others.keySet().stream().anyMatch(code -> code.severity() == Severity.ERROR);
    }

    /** {@return the problems of the file as a whole, then those of its rows, then the counts of those not listed} */
    public List<Problem> list() {
        List<Problem> all = new ArrayList<>(ofFile);
        all.addAll(shared.list());
        all.addAll(ofRows);
        if (!others.isEmpty()) {
            all.add(notListed());
        }
        return all;
    }

    private Problem notListed() {
        String kinds = others.entrySet().stream()
                .map(entry -> entry.getValue() + " x " + entry.getKey().code())
                .collect(Collectors.joining(", "));
        return Problem.of(
                CoreCode.PROBLEMS_NOT_LISTED,
                Location.file(file),
                String.valueOf(
                        others.values().stream().mapToLong(Long::longValue).sum()),
                kinds);
    }
}
