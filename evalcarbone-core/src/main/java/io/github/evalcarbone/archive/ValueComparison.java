package io.github.evalcarbone.archive;

import io.github.evalcarbone.engine.column.ColumnFootprint;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Compares recomputed values with those that were written, block by block. Not thread-safe. */
final class ValueComparison {

    /** The largest number of blocks that are reported; other factors make all values differ. */
    private static final int MOST_PROBLEMS = 10;

    private final List<BlockCheck> blocks;
    private final Location place;
    private final ValueChecksum values = new ValueChecksum();
    private final List<Problem> problems = new ArrayList<>();
    private int block;
    private int seen;
    private long first = 1;

    ValueComparison(List<BlockCheck> blocks, Location place) {
        this.blocks = blocks;
        this.place = place;
    }

    List<Problem> problems(ColumnFootprint footprint) {
        footprint.forEachResult((line, weights, factors) -> add(weights, factors));
        return problems;
    }

    private void add(double[] weights, double[] factors) {
        values.add(weights, factors);
        if (++seen == blocks.get(block).lines()) {
            compare();
        }
    }

    private void compare() {
        long last = first + seen - 1;
        if (values.take() != blocks.get(block).values() && problems.size() < MOST_PROBLEMS) {
            problems.add(
                    Problem.of(CoreCode.ARCHIVE_VALUES_DIFFER, place, String.valueOf(first), String.valueOf(last)));
        }
        first = last + 1;
        seen = 0;
        block++;
    }
}
