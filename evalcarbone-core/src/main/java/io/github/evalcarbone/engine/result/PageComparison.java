package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.StoredFootprint;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Compares footprints page by page; the pages of the two need not have the same lines. Not thread-safe. */
final class PageComparison {

    /** The items of one side that the other side has not reached. */
    private static final class Side {

        private final Iterator<FootprintData> pages;
        private final Deque<Object> lines = new ArrayDeque<>();
        private final Deque<Object> impacts = new ArrayDeque<>();
        private final Deque<Object> gaps = new ArrayDeque<>();
        private final Deque<Object> findings = new ArrayDeque<>();

        Side(StoredFootprint footprint) {
            this.pages = footprint.pages().iterator();
        }

        boolean isBehind(Side other) {
            return pages.hasNext() && (lines.size() <= other.lines.size() || !other.pages.hasNext());
        }

        void readPage() {
            FootprintData page = pages.next();
            lines.addAll(page.lines());
            impacts.addAll(page.impacts());
            gaps.addAll(page.gaps());
            findings.addAll(page.findings());
        }

        List<Deque<Object>> items() {
            return List.of(lines, impacts, gaps, findings);
        }
    }

    private final Side mine;
    private final Side theirs;

    private PageComparison(StoredFootprint mine, StoredFootprint theirs) {
        this.mine = new Side(mine);
        this.theirs = new Side(theirs);
    }

    /** Returns whether both have the same data. */
    static boolean isSame(StoredFootprint mine, StoredFootprint theirs) {
        return mine.lineCount() == theirs.lineCount()
                && header(mine).equals(header(theirs))
                && new PageComparison(mine, theirs).isSame();
    }

    private static ResultHeader header(StoredFootprint footprint) {
        return new ResultHeader(
                footprint.rules(),
                footprint.datasets(),
                footprint.inventory(),
                footprint.establishment(),
                footprint.evaluationDate(),
                footprint.categories(),
                footprint.phases(),
                List.of(),
                footprint.coverage().setAside());
    }

    private boolean isSame() {
        boolean same = true;
        while (same && (mine.pages.hasNext() || theirs.pages.hasNext())) {
            (mine.isBehind(theirs) ? mine : theirs).readPage();
            same = isSameSoFar();
        }
        return same
                && mine.items().stream().allMatch(Deque::isEmpty)
                && theirs.items().stream().allMatch(Deque::isEmpty);
    }

    /** Takes away what both sides have. */
    private boolean isSameSoFar() {
        boolean same = true;
        for (int kind = 0; same && kind < mine.items().size(); kind++) {
            same = isSame(mine.items().get(kind), theirs.items().get(kind));
        }
        return same;
    }

    private static boolean isSame(Deque<Object> mine, Deque<Object> theirs) {
        boolean same = true;
        while (same && !mine.isEmpty() && !theirs.isEmpty()) {
            same = mine.remove().equals(theirs.remove());
        }
        return same;
    }
}
