package io.github.evalcarbone.intake;

import io.github.evalcarbone.intake.StatusPolicy.Meaning;
import io.github.evalcarbone.intake.fact.AssumptionTally;
import io.github.evalcarbone.intake.fact.LineIds;
import io.github.evalcarbone.intake.fact.SerialNumbers;
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
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks records, one after the other, passes on their lines, and counts them. Not thread-safe. */
final class RecordRows {

    private final String source;
    private final RecordChecks checks;
    private final LineIds ids;
    private final SerialNumbers serials = new SerialNumbers();
    private final StatusTally tally;
    private final ReadingProgress progress;
    private final Consumer<Equipment> lines;
    private final AssumptionTally assumptions = new AssumptionTally();
    private final List<Problem> problems = new ArrayList<>();
    private int rows;
    private int bad;
    private boolean isCancelled;

    RecordRows(
            String source,
            RecordChecks checks,
            LineIds ids,
            StatusTally tally,
            ReadingProgress progress,
            Consumer<Equipment> lines) {
        this.source = source;
        this.checks = checks;
        this.ids = ids;
        this.tally = tally;
        this.progress = progress;
        this.lines = lines;
    }

    void read(List<@Nullable EquipmentRecord> records) {
        checks.see(records);
        if (ids.mustBePlanned()) {
            plan(records);
        }
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

    /** Takes every valid record into account, to know which of those with one id is kept. */
    private void plan(List<@Nullable EquipmentRecord> records) {
        for (int i = 0; i < records.size() && !progress.isCancelled(); i++) {
            EquipmentRecord one = records.get(i);
            if (one != null && !Checked.hasError(checks.problems(i, one))) {
                ids.plan(RecordLine.id(one, i), i + 1L);
            }
        }
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
        Equipment line = checks.line(one, rows);
        if (ids.keeps(line.id(), rows + 1L)) {
            keep(one, line);
        }
    }

    private void keep(EquipmentRecord one, Equipment line) {
        Meaning status =
                tally.take(line.status(), line.serviceLife().withdrawn().isPresent());
        if (status != Meaning.LEFT_OUT) {
            assumptions.count(CoreCode.CONDITION_ASSUMED, RecordLine.isConditionAssumed(one));
            compareSerial(line);
            boolean isMoved =
                    status == Meaning.IN_STOCK && RecordLine.text(one.inStock()).isEmpty();
            lines.accept(isMoved ? line.withHolding(line.holding().inStock()) : line);
        }
    }

    private void compareSerial(Equipment line) {
        serials.add(line.serialNumber(), rows, checks::name)
                .map(problem -> checks.placed(problem, rows, "serialNumber"))
                .ifPresent(problems::add);
    }

    /** Returns remarks on what was left out. */
    List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>(ids.remark(source).stream().toList());
        remarks.addAll(tally.remarks(source));
        assumptions.remark(CoreCode.CONDITION_ASSUMED, source, Optional.empty()).ifPresent(remarks::add);
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
        return new SetAside(bad, isCancelled, tally.leftOut() + ids.repeated());
    }

    /** Returns the result of the valid records, with the counts of all. */
    <T> Checked<T> checked(T made) {
        long kept = rows - bad - tally.leftOut() - ids.repeated();
        RowCounts counts = new RowCounts(rows, kept, tally.leftOutByStatus(), 0, ids.repeated());
        return Checked.partial(made, problems).withRemarks(remarks()).withRows(counts);
    }
}
