package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.pipeline.FootprintRun;
import io.github.evalcarbone.pipeline.PipelineInput;
import java.util.Optional;

/**
 * A document, read and computed.
 *
 * @param document  the document
 * @param run  the run over its rows
 */
record Assessed(Document document, FootprintRun<Footprint> run) {

    static Assessed of(Document document) {
        PipelineInput input = PipelineInput.of(document.name(), document.day(), document.reader(), document.source());
        return new Assessed(
                document, FigureChoice.of(document.figures()).pipeline().footprint(input));
    }

    /** Returns the footprint of the good rows; nothing if there is none. */
    Optional<Footprint> footprint() {
        return run.checked().partial().filter(known -> !known.lines().isEmpty());
    }

    /** Returns the footprint of the good rows, or refuses. */
    Footprint computed() {
        return footprint().orElseThrow(() -> new Refusal(Refusal.BAD, "nothing.computed"));
    }

    Inventory inventory() {
        return FootprintCalculator.inventoryOf(computed());
    }

    FootprintCalculator calculator() {
        return FigureChoice.of(document.figures()).pipeline().calculator();
    }

    FactorSet factors() {
        return calculator().factors();
    }
}
