package io.github.evalcarbone.intake;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.RowCounts;
import io.github.evalcarbone.problem.SetAside;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks records, one after the other, passes on their lines, and counts them. Not thread-safe. */
final class RecordRows {

    private final String source;
    private final RecordChecks checks;
    private final StatusTally tally;
    private final ReadingProgress progress;
    private final Consumer<Equipment> lines;
    private final List<Problem> problems = new ArrayList<>();
    private int rows;
    private int bad;
    private int withoutCondition;
    private boolean isCancelled;

    RecordRows(
            String source,
            RecordChecks checks,
            StatusTally tally,
            ReadingProgress progress,
            Consumer<Equipment> lines) {
        this.source = source;
        this.checks = checks;
        this.tally = tally;
        this.progress = progress;
        this.lines = lines;
    }

    void read(List<@Nullable EquipmentRecord> records) {
        checks.see(records);
        while (rows < records.size() && !isCancelled) {
            isCancelled = progress.isCancelled();
            if (!isCancelled) {
                take(records.get(rows));
            }
        }
        if (isCancelled) {
            problems.add(Problem.of(CoreCode.REST_NOT_READ, Location.file(source), String.valueOf(rows)));
        }
        progress.reached(rows, problems.size());
    }

    private void take(@Nullable EquipmentRecord one) {
        List<Problem> found = checks.problems(rows, one);
        problems.addAll(found);
        if (!Checked.hasError(found)) {
            add(Objects.requireNonNull(one));
        } else {
            bad++;
        }
        if (++rows % ReadingProgress.ROWS == 0) {
            progress.reached(rows, problems.size());
        }
    }

    private void add(EquipmentRecord one) {
        if (!tally.leavesOut(RecordLine.text(one.status()))) {
            Equipment line = checks.line(one, rows);
            withoutCondition += RecordLine.isConditionAssumed(one) ? 1 : 0;
            lines.accept(line);
        }
    }

    /** Returns remarks on what was left out. */
    List<Problem> remarks() {
        List<Problem> remarks = tally.remarks(source);
        if (withoutCondition > 0) {
            String lines = String.valueOf(withoutCondition);
            remarks.add(Problem.of(CoreCode.CONDITION_ASSUMED, Location.file(source), lines));
        }
        remarks.addAll(checks.remarks(source));
        if (bad > 0 || isCancelled) {
            // the number of records after a cancellation is not known
            String missing = isCancelled ? "*" : String.valueOf(bad);
            remarks.add(Problem.of(CoreCode.ROWS_LEFT_OUT, Location.file(source), missing));
        }
        return remarks;
    }

    /** Returns the numbers of records that have no line; of those after a cancellation it is not known. */
    SetAside setAside() {
        return new SetAside(bad, isCancelled, tally.leftOut());
    }

    /** Returns the result of the valid records, with the counts of all. */
    <T> Checked<T> checked(T made) {
        RowCounts counts = new RowCounts(rows, rows - bad - tally.leftOut(), tally.leftOutByStatus());
        return Checked.partial(made, problems).withRemarks(remarks()).withRows(counts);
    }
}
