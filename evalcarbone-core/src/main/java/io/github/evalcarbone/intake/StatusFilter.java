package io.github.evalcarbone.intake;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Remarkable;
import io.github.evalcarbone.problem.RowCounts;
import io.github.evalcarbone.problem.SetAside;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collector;

/** Excludes lines by their status before they are passed to another collector. */
final class StatusFilter<A> {

    private final StatusTally tally;
    private final BiConsumer<A, ? super Equipment> accumulator;
    private A container;
    private long lines;

    private StatusFilter(StatusPolicy policy, A container, BiConsumer<A, ? super Equipment> accumulator) {
        this.tally = new StatusTally(policy);
        this.container = container;
        this.accumulator = accumulator;
    }

    static <A, R extends Remarkable<R>> Collector<Equipment, ?, Checked<R>> collector(
            StatusPolicy policy, Collector<? super Equipment, A, R> to) {
        return Collector.of(
                () -> new StatusFilter<A>(policy, to.supplier().get(), to.accumulator()),
                StatusFilter::take,
                (a, b) -> a.plus(b, to),
                all -> all.checked(to.finisher().apply(all.container)));
    }

    private void take(Equipment line) {
        lines++;
        tally.take(line).ifPresent(kept -> accumulator.accept(container, kept));
    }

    private StatusFilter<A> plus(StatusFilter<A> other, Collector<? super Equipment, A, ?> to) {
        container = to.combiner().apply(container, other.container);
        lines += other.lines;
        tally.add(other.tally);
        return this;
    }

    private <R extends Remarkable<R>> Checked<R> checked(R made) {
        List<Problem> remarks = tally.remarks("");
        RowCounts counts = new RowCounts(lines, lines - tally.leftOut(), tally.leftOutByStatus());
        R all = made.withRemarks(remarks).withSetAside(SetAside.excluded(tally.leftOut()));
        return Checked.of(all).withRemarks(remarks).withRows(counts);
    }
}
