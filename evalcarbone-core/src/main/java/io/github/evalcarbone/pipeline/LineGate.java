package io.github.evalcarbone.pipeline;

import io.github.evalcarbone.intake.ReadingProgress;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * Lets lines pass until it is cancelled, counts them and reports the progress. For a single stream, which may be
 * parallel.
 */
final class LineGate {

    private final ReadingProgress progress;
    private final AtomicLong lines = new AtomicLong();
    private volatile boolean isClosed;

    LineGate(ReadingProgress progress) {
        this.progress = progress;
    }

    <R> R collect(Stream<Equipment> all, Collector<Equipment, ?, R> to) {
        // takeWhile on a parallel stream must preserve the order, which costs more than it saves
        Stream<Equipment> open = all.isParallel() ? all.filter(line -> passes()) : all.takeWhile(line -> passes());
        R made = open.collect(to);
        report(lines.get());
        return made;
    }

    private boolean passes() {
        if (isClosed || progress.isCancelled()) {
            isClosed = true;
            return false;
        }
        long count = lines.incrementAndGet();
        if (count % ReadingProgress.ROWS == 0) {
            report(count);
        }
        return true;
    }

    private synchronized void report(long count) {
        progress.reached(count, 0);
    }

    long lines() {
        return lines.get();
    }

    /** Returns the problem that the rest is missing, if it is. */
    List<Problem> problems(String source) {
        return isClosed
                ? List.of(Problem.of(CoreCode.REST_NOT_READ, Location.file(source), String.valueOf(lines.get())))
                : List.of();
    }
}
