package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.coverage.Gap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chunk of lines of a footprint, whose results are recomputed when one is first requested. Thread-safe. */
public final class KeptChunk {

    /**
     * A line of a footprint with its results.
     *
     * @param id  the id of the line
     * @param label  its display name
     * @param weights  the weights by target; NaN for a gap
     * @param factors  the factors by target; NaN for a gap
     * @param gaps  the gaps, by category, then phase
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and not modified after construction
    public record KeptLine(String id, String label, double[] weights, double[] factors, List<Gap> gaps) {}

    private final LineStore part;
    private final Chunk chunk;
    /** Created on demand; every thread would create the same list. */
    private @Nullable List<KeptLine> lines;

    KeptChunk(LineStore part, Chunk chunk) {
        this.part = part;
        this.chunk = chunk;
    }

    public int size() {
        return chunk.size;
    }

    public String id(int line) {
        return chunk.ids[line];
    }

    public String label(int line) {
        return chunk.labels[line];
    }

    /** Returns a line with its results. */
    public KeptLine line(int line) {
        List<KeptLine> known = lines;
        if (known == null) {
            known = List.copyOf(computed(part, List.of(chunk)));
            lines = known;
        }
        return known.get(line);
    }

    static List<KeptLine> computed(LineStore part, List<Chunk> chunks) {
        List<KeptLine> kept = new ArrayList<>();
        LineWalker.over(
                part,
                chunks,
                (store, chunk, line, outcome, weights, factors) -> kept.add(new KeptLine(
                        chunk.ids[line],
                        chunk.labels[line],
                        weights.clone(),
                        factors.clone(),
                        ColumnStore.gaps(store, chunk, line, outcome))));
        return kept;
    }
}
