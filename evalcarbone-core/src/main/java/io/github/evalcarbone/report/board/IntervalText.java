package io.github.evalcarbone.report.board;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.Tonnes;
import io.github.evalcarbone.report.summary.SummaryFigures;
import io.github.evalcarbone.uncertainty.FirstOrder;
import io.github.evalcarbone.uncertainty.Interval;
import io.github.evalcarbone.uncertainty.UncertaintyResult;
import java.math.BigDecimal;
import java.util.Optional;

/** The interval of the total in a sentence: that of the draws, or else an approximate one by propagation. */
record IntervalText(SummaryFigures figures, Tonnes tonnes, Wording words) {

    private static final double STANDARD_DEVIATIONS = 1.959964;

    /** Returns the sentence; empty if the uncertainty was not computed, or there is nothing uncertain. */
    Optional<String> of(boolean isOfEquipment) {
        Optional<String> sentence = figures.draws()
                .flatMap(this::drawn)
                .or(() -> figures.propagated().flatMap(this::propagated));
        return sentence.map(text -> isOfEquipment ? text + " " + words.text("board.interval.equipment") : text);
    }

    /** Nothing is said of an interval of nothing. */
    private Optional<String> drawn(UncertaintyResult result) {
        Interval interval = result.impact(CLIMATE_CHANGE).interval();
        return Optional.of(interval)
                .filter(known ->
                        known.low().value().value() != 0 || known.high().value().value() != 0)
                .map(known -> text(known, result));
    }

    private String text(Interval interval, UncertaintyResult result) {
        return words.text(
                "board.interval." + completeness(),
                text(interval.low().value().value()),
                text(interval.high().value().value()),
                words.text("board.draws", words.numbers().whole(result.draws())));
    }

    /** The interval of a lognormal distribution with this mean and deviation, which is never below 0. */
    private Optional<String> propagated(FirstOrder result) {
        double mean = result.mean().value();
        double deviation = result.standardDeviation().value();
        if (mean <= 0 || deviation <= 0) {
            return Optional.empty();
        }
        double variance = StrictMath.log1p(deviation * deviation / (mean * mean));
        double centre = StrictMath.log(mean) - variance / 2;
        double half = STANDARD_DEVIATIONS * StrictMath.sqrt(variance);
        return Optional.of(words.text(
                "board.interval." + completeness(),
                text(StrictMath.exp(centre - half)),
                text(StrictMath.exp(centre + half)),
                words.text("board.propagated")));
    }

    private String completeness() {
        return tonnes.of().isComplete() ? "all" : "known";
    }

    private String text(double kilograms) {
        BigDecimal exact = Tonnes.ofKilograms(kilograms);
        return words.numbers().significant(exact, 3);
    }
}
