package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.batch.LineBlock;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.line.LineEvaluator;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.engine.result.Tally;
import io.github.evalcarbone.inventory.Equipment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects the lines of a footprint that keeps them, and adds them up block by block. Not thread-safe. */
public final class FootprintBuilder {

    private final LineStore part;
    private final Totalizer totalizer;
    private final Tally tally;
    private final List<LineStore> others = new ArrayList<>();
    private final LineBlock block = new LineBlock();
    private Chunk chunk = new Chunk();

    public FootprintBuilder(Binding binding, LocalDate evaluationDate) {
        LineEvaluator evaluator = new LineEvaluator(binding, evaluationDate);
        this.part = new LineStore(binding, evaluator);
        this.totalizer = Totalizer.of(binding, evaluator, part.settings);
        this.tally = new Tally(binding);
    }

    public void add(Equipment line) {
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

    /** Adds the lines of another builder after those of this one. */
    public FootprintBuilder add(FootprintBuilder other) {
        tally.add(other.finish());
        others.addAll(other.parts());
        return this;
    }

    /** Returns the tally; to be called once, after the last line. */
    private Tally finish() {
        keep();
        tally.add(totalizer.finish());
        return tally;
    }

    private List<LineStore> parts() {
        List<LineStore> parts = new ArrayList<>();
        parts.add(part);
        parts.addAll(others);
        return parts;
    }

    public ColumnFootprint build(ResultHeader header) {
        Tally sum = finish();
        ColumnStore cells = new ColumnStore(header, parts());
        BaseFootprint.requireOwnIds(cells.ids());
        return new ColumnFootprint(header, sum, cells);
    }
}
