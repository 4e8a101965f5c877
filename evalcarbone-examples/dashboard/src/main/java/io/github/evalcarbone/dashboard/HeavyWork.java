package io.github.evalcarbone.dashboard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets a few requests compute at once, so that many large ones do not fill the memory; the others wait for their turn. */
final class HeavyWork {

    private static final int AT_ONCE = 2;
    private static final int SECONDS = 30;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    void run(Runnable work) {
        require(isFree());
        try {
            work.run();
        } finally {
            places.release();
        }
    }

    private boolean isFree() {
        try {
            return places.tryAcquire(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void require(boolean isFree) {
        if (!isFree) {
            throw new Refusal(Refusal.BUSY, "busy");
        }
    }
}
