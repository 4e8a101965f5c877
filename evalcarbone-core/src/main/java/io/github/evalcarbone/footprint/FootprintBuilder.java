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
        tally.add(other.finish());
        others.addAll(other.parts());
        return this;
    }

    /** To be called once, after the last line. */
    private Tally finish() {
        keep();
        tally.add(totalizer.finish());
        return tally;
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(part);
        parts.addAll(others);
        return parts;
    }

    Footprint build(Header header) {
        Tally sum = finish();
        ColumnCells cells = new ColumnCells(header, parts());
        Footprint.requireOwnIds(cells.ids());
        return new Footprint(header, sum, cells);
    }
}
