package io.github.evalcarbone.footprint;

import io.github.evalcarbone.batch.Block;
import io.github.evalcarbone.inventory.Equipment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Gathers the lines of a footprint that keeps them, and adds them up a block at a time. For one thread. */
final class FootprintBuilder {

    private final Part part;
    private final Totalizer totalizer;
    private final Tally tally;
    private final List<Part> others = new ArrayList<>();
    private final Block block = new Block();
    private Chunk chunk = new Chunk();
    private boolean closed;

    FootprintBuilder(Binding binding, LocalDate evaluationDate) {
        LineEvaluator evaluator = new LineEvaluator(binding, evaluationDate);
        this.part = new Part(binding, evaluator);
        this.totalizer = Totalizer.of(binding, evaluator, part.settings);
        this.tally = new Tally(binding.targets(), binding.categories().size());
    }

    void add(Equipment line) {
        part.add(chunk, line);
        if (chunk.isFull()) {
            keep();
        }
    }

    private void keep() {
        Chunk full = chunk;
        full.trim();
        part.chunks().add(full);
        part.show(full, block);
        totalizer.add(block, i -> part.line(full, i), full.countingNothing);
        chunk = new Chunk();
    }

    /** Takes the lines of the other builder over, after those of this one. */
    FootprintBuilder add(FootprintBuilder other) {
        close();
        other.close();
        tally.add(other.tally);
        others.addAll(other.parts());
        return this;
    }

    private void close() {
        if (!closed) {
            keep();
            tally.add(totalizer.finish());
            closed = true;
        }
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(part);
        parts.addAll(others);
        return parts;
    }

    Footprint build(Header header) {
        close();
        ColumnCells cells = new ColumnCells(header, parts());
        Footprint.requireOwnIds(cells.ids());
        return new Footprint(header, tally, cells);
    }
}
