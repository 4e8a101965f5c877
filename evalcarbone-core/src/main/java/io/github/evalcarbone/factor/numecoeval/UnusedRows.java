package io.github.evalcarbone.factor.numecoeval;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the rows of reference tables that are not used, by reason. */
final class UnusedRows {

    /** Creates an empty counter. */
    UnusedRows() {}

    private record Reason(CoreCode code, String file, String what) {}

    private final Map<Reason, Integer> counts = new LinkedHashMap<>();

    /** Counts a row; the message quotes the reason. */
    void count(ReferenceRow row, CoreCode code, String what) {
        counts.merge(new Reason(code, row.file(), what), 1, Integer::sum);
    }

    List<Problem> remarks() {
        return counts.entrySet().stream()
                .map(entry -> remark(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Problem remark(Reason reason, int count) {
        return Problem.of(reason.code(), Location.file(reason.file()), reason.what(), String.valueOf(count));
    }
}
