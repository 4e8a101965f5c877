package io.github.evalcarbone.spark;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem or remark that travels: a plain class, as Spark's Kryo 4 cannot fill records. Immutable and thread-safe. */
final class Notice implements Serializable {

    /** Notices of files as a whole come first, as in the reader's list. */
    static final Comparator<Notice> BY_PLACE = Comparator.comparing((Notice notice) -> notice.row > 0)
            .thenComparing(notice -> notice.file)
            .thenComparingInt(notice -> notice.row);

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String severity;
    private final String file;
    private final int row;
    private final int column;
    private final String name;
    private final String path;
    private final String[] values;

    private Notice(Problem problem) {
        this.code = problem.code().code();
        this.severity = problem.severity().name();
        this.file = problem.location().file();
        this.row = problem.location().row();
        this.column = problem.location().column();
        this.name = problem.location().name();
        this.path = problem.location().path();
        this.values = problem.values().toArray(String[]::new);
    }

    static Notice of(Problem problem) {
        return new Notice(problem);
    }

    CoreCode code() {
        return CoreCode.find(code).orElseThrow(() -> new IllegalStateException("[" + code + "] must be of the core."));
    }

    Problem problem() {
        return new Problem(
                code(), Severity.valueOf(severity), new Location(file, row, column, name, path), List.of(values));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Notice notice && problem().equals(notice.problem());
    }

    @Override
    public int hashCode() {
        return problem().hashCode();
    }
}
