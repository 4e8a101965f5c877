package io.github.evalcarbone.engine.column;

import io.github.evalcarbone.engine.result.GroupedLines;
import io.github.evalcarbone.engine.result.LineSums;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.footprint.Facet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the values of lines with the same setting and tags, hence the same key under every facet but {@code LINE}.
 * Under that facet, each line is a group of its own.
 */
final class Grouper implements LineWalker.Visitor {

    private final ResultHeader header;
    private final boolean byLine;
    private final GroupedLines builder;
    private final List<LineSums> cells = new ArrayList<>();
    private Outcomes.PairIndex index = new Outcomes.PairIndex();
    private int first;
    private @Nullable LineStore current;

    Grouper(ResultHeader header, List<Facet> facets, GroupedLines builder) {
        this.header = header;
        this.byLine = facets.contains(Facet.LINE);
        this.builder = builder;
    }

    @Override
    public void visit(LineStore part, Chunk chunk, int line, Outcome outcome, double[] weights, double[] factors) {
        LineSums cell = byLine ? newCell(part, chunk, line) : cell(part, chunk, line);
        for (int target = 0; target < weights.length; target++) {
            if (Double.isNaN(weights[target])) {
                cell.addGap(target);
            } else {
                cell.add(target, weights[target], factors[target]);
            }
        }
        cell.count(outcome.completeIn());
        if (byLine) {
            builder.add(cell);
            builder.round();
        }
    }

    private LineSums cell(LineStore part, Chunk chunk, int line) {
        if (part != current) {
            current = part;
            index = new Outcomes.PairIndex();
            first = cells.size();
        }
        int setting = chunk.settings[line];
        int found = index.row(setting, part.tagCount())[chunk.tags[line]];
        return found < 0 ? add(newCell(part, chunk, line), setting, chunk.tags[line]) : cells.get(first + found);
    }

    private LineSums add(LineSums cell, int setting, int tags) {
        index.add(setting, tags);
        cells.add(cell);
        return cell;
    }

    private LineSums newCell(LineStore part, Chunk chunk, int line) {
        return new LineSums(header, part.found(chunk, line));
    }

    void finish() {
        cells.forEach(builder::add);
    }
}
