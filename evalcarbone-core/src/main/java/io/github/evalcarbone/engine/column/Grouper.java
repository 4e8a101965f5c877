package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.result.BreakdownBuilder;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.units.ExactSum;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the values of lines with the same setting and tags, hence the same key under every facet but {@code LINE}.
 * Under that facet, each line is a group of its own.
 */
final class Grouper implements LineWalker.Visitor {

    /** The sums of the lines of one setting and tags, by target; null if no line has a value. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and not modified after construction
    private record Cell(FootprintLine first, @Nullable ExactSum[] sums) {}

    private final ResultHeader header;
    private final boolean byLine;
    private final BreakdownBuilder builder;
    private final List<Cell> cells = new ArrayList<>();
    private PairIndex index = new PairIndex();
    private int first;
    private @Nullable LineStore current;

    Grouper(ResultHeader header, List<Facet> facets, BreakdownBuilder builder) {
        this.header = header;
        this.byLine = facets.contains(Facet.LINE);
        this.builder = builder;
    }

    @Override
    public void visit(LineStore part, Chunk chunk, int line, Outcome outcome, double[] weights, double[] factors) {
        Cell cell = byLine ? newCell(part, chunk, line) : cell(part, chunk, line);
        for (int target = 0; target < weights.length; target++) {
            if (!Double.isNaN(weights[target])) {
                add(cell.sums, target, weights[target], factors[target]);
            }
        }
        if (byLine) {
            give(cell);
        }
    }

    private static void add(@Nullable ExactSum[] sums, int target, double weight, double factor) {
        ExactSum sum = sums[target];
        if (sum == null) {
            sum = new ExactSum();
            sums[target] = sum;
        }
        sum.addProduct(weight, factor);
    }

    private Cell cell(LineStore part, Chunk chunk, int line) {
        if (part != current) {
            current = part;
            index = new PairIndex();
            first = cells.size();
        }
        int setting = chunk.settings[line];
        int found = index.row(setting, part.tagCount())[chunk.tags[line]];
        return found < 0 ? add(newCell(part, chunk, line), setting, chunk.tags[line]) : cells.get(first + found);
    }

    private Cell add(Cell cell, int setting, int tags) {
        index.add(setting, tags);
        cells.add(cell);
        return cell;
    }

    private Cell newCell(LineStore part, Chunk chunk, int line) {
        return new Cell(part.found(chunk, line), new ExactSum[header.targets()]);
    }

    private void give(Cell cell) {
        for (int target = 0; target < cell.sums.length; target++) {
            ExactSum sum = cell.sums[target];
            if (sum != null) {
                builder.add(cell.first, header.phase(target), header.categoryIndex(target), sum);
            }
        }
        if (byLine) {
            builder.round();
        }
    }

    void finish() {
        cells.forEach(this::give);
    }
}
