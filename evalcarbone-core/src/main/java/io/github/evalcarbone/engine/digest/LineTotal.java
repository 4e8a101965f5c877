package io.github.evalcarbone.engine.digest;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.FootprintLine;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A line with its total in one category.
 *
 * @param line  the line
 * @param exact  its known impact, not rounded
 * @param total  its total
 */
public record LineTotal(FootprintLine line, BigDecimal exact, Total total) {

    /** The order in which the largest come first. */
    static final Comparator<LineTotal> LARGEST = Comparator.comparingDouble(
                    (LineTotal line) -> line.total().known().value())
            .reversed();
}
