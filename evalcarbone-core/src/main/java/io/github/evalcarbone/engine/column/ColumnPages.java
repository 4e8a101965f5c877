package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.footprint.FootprintData;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The pages of a footprint: one for each chunk of lines, the first with the findings about the whole. Not thread-safe. */
final class ColumnPages implements Iterator<FootprintData> {

    private final ColumnStore store;
    private final Iterator<LineStore> parts;
    private LineWalker walker;
    private Iterator<Chunk> chunks;
    private boolean started;

    /** Starts before the first chunk; there is one, even without a line. */
    ColumnPages(ColumnStore store, List<LineStore> parts) {
        this.store = store;
        this.parts = parts.iterator();
        LineStore first = this.parts.next();
        this.walker = new LineWalker(first);
        this.chunks = first.chunks().iterator();
    }

    @Override
    public boolean hasNext() {
        while (!chunks.hasNext() && parts.hasNext()) {
            LineStore part = parts.next();
            walker = new LineWalker(part);
            chunks = part.chunks().iterator();
        }
        return chunks.hasNext();
    }

    @Override
    public FootprintData next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<Finding> before = started ? List.of() : store.wholeFindings();
        started = true;
        return store.page(walker, chunks.next(), before);
    }
}
