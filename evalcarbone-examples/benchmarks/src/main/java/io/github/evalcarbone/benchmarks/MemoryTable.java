package io.github.evalcarbone.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.evalcarbone.inventory.Inventory;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Bytes per line that stay in memory, by mode, as a Markdown table: the heap after a collection, with and without the
 * object.
 */
final class MemoryTable {

    private static final int WARM_UP = 1_000;
    /** Bytes per line of a footprint that keeps its lines. */
    private static final double KEPT = 40;

    /** The threshold of bytes per line that counts as 0. */
    private static final double NOTHING = 0.01;

    /** The number of calls after which the figure no longer changes. */
    private static final int CALLS = 200;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Ours ours = new Ours(Ours.FOUR_PHASES);
    private final int lines;

    MemoryTable(int lines) {
        this.lines = lines;
    }

    String markdown() {
        return Markdown.row("what is kept", "lines", "bytes per line", "target", "met")
                + "|---|---:|---:|---:|---|\n"
                + row("columns, hand-written", size -> Workload.of(size).columns())
                + row("`Inventory` objects", size -> Workload.of(size).inventory())
                + row(
                        "`Inventory` objects, each line with texts of its own",
                        size -> Workload.of(size).inventoryOfOwnTexts())
                + row("all 20 values, hand-written", size -> new double[size * FactorTable.VALUES])
                + row("records for `EnumMap`", size -> RecordsWithMaps.lines(Workload.of(size)))
                + row("footprint that keeps its lines", size -> ours.prepare(Workload.of(size)))
                + row("totals of prepared columns", size -> ours.totals(ours.prepare(Workload.of(size))))
                + footprint()
                + allocated("totals of prepared columns: allocated by a call, for each line more", size -> {
                    Ours.Prepared prepared = ours.prepare(Workload.of(size));
                    return () -> ours.totals(prepared);
                });
    }

    /** Creates a call for a number of lines. */
    private interface Call {
        Runnable prepare(int lines);
    }

    /** Allocations of a call that do not depend on the number of lines do not count. */
    private String allocated(String title, Call call) {
        int few = lines / 10;
        long more = allocated(call.prepare(lines)) - allocated(call.prepare(few));
        return row(title, Math.max(0, more) / (double) (lines - few), Optional.of(0.0));
    }

    /** The bytes that a call allocates once the virtual machine has compiled it. */
    private static long allocated(Runnable call) {
        for (int i = 0; i < CALLS; i++) {
            call.run();
        }
        long before = THREADS.getCurrentThreadAllocatedBytes();
        call.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** The inventory is kept all the time, so ids and labels, which are the same texts, do not count. */
    private String footprint() {
        Inventory inventory = Workload.of(lines).inventory();
        try {
            double bytes = perLine(lines, () -> ours.footprint(inventory));
            return row("footprint that keeps its lines, without their ids and labels", bytes, Optional.of(KEPT));
        } finally {
            Reference.reachabilityFence(inventory);
        }
    }

    /** Creates an object of a number of lines. */
    private interface Maker {
        Object make(int lines);
    }

    private String row(String title, Maker maker) {
        maker.make(WARM_UP); // loads classes and fills caches
        return row(title, perLine(lines, () -> maker.make(lines)), Optional.empty());
    }

    private String row(String title, double bytes, Optional<Double> most) {
        return Markdown.row(
                title,
                Markdown.plain(lines),
                Markdown.rounded(bytes),
                most.map(limit -> "<= " + Markdown.plain(limit)).orElse("–"),
                most.map(limit -> bytes - limit < NOTHING ? "yes" : "no").orElse("–"));
    }

    /** The additional bytes of the heap, per line, while the object is kept. */
    static double perLine(int lines, Supplier<Object> make) {
        long before = used();
        Object kept = make.get();
        try {
            return Math.max(0, used() - before) / (double) lines;
        } finally {
            Reference.reachabilityFence(kept);
        }
    }

    /** Collects until a collection frees nothing more: what has a cleaner, or was compiled, is freed by a later one. */
    private static long used() {
        long before = afterCollection();
        for (long after = afterCollection(); after < before; after = afterCollection()) {
            before = after;
        }
        return before;
    }

    private static long afterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
