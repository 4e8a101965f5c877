package io.github.evalcarbone.pipeline;

import io.github.evalcarbone.intake.ReadingProgress;
import java.util.function.BooleanSupplier;

/**
 * Passes on the progress of one run, and records whether the run was cancelled. Thread-safe if the listener it calls
 * is.
 */
final class Listener implements ReadingProgress {

    private final ReadingProgress progress;
    private final BooleanSupplier cancellation;
    private volatile boolean wasCancelled;

    Listener(ReadingProgress progress, BooleanSupplier cancellation) {
        this.progress = progress;
        this.cancellation = cancellation;
    }

    @Override
    public void reached(long rows, long problems) {
        progress.reached(rows, problems);
    }

    @Override
    public boolean isCancelled() {
        if (!wasCancelled && (cancellation.getAsBoolean() || progress.isCancelled())) {
            wasCancelled = true;
        }
        return wasCancelled;
    }

    boolean wasCancelled() {
        return wasCancelled;
    }
}
