package io.github.evalcarbone.quickstart;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.BesideDifference;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.report.decision.ComparisonReport;
import io.github.evalcarbone.scenario.SimulatedFootprint;
import io.github.evalcarbone.uncertainty.UncertaintyModel;
import io.github.evalcarbone.uncertainty.comparison.ComparisonStudy;
import io.github.evalcarbone.uncertainty.comparison.ComparisonStudy.Side;
import io.github.evalcarbone.uncertainty.comparison.KnownLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** Draws the sides of a comparison with one seed; large ones only if asked for, which takes some time. */
final class ComparisonDraws {

    private static final String NONE = "0";
    private static final int USUAL = 2_000;
    private static final int MOST_LINES = 5_000;

    @Option(names = "--draws", paramLabel = "N", descriptionKey = "compare.draws")
    private Optional<String> draws;

    @Option(names = "--seed", paramLabel = "N", defaultValue = DrawOptions.USUAL_SEED, descriptionKey = "draw.seed")
    private String seed;

    void check(Options options) {
        number(options);
        DrawOptions.seed(seed, options);
    }

    private int number(Options options) {
        return number(draws, options);
    }

    /** The number of draws in a text; 0 for none. */
    static int number(Optional<String> draws, Options options) {
        return draws.filter(NONE::equals).isPresent()
                ? 0
                : options.number("--draws", draws, 2, DrawOptions.MOST, USUAL);
    }

    /** What was computed, as it is drawn; a whole system is not. */
    static Optional<Side> side(ComputedFootprint computed) {
        return computed.system().isPresent()
                ? Optional.empty()
                : Optional.of(new Side(
                        FootprintCalculator.inventoryOf(computed.footprint()),
                        computed.calculator(),
                        UncertaintyModel.standard()));
    }

    /** A scenario of a base, as it is drawn. */
    static Side side(SimulatedFootprint<?> simulated, Side base) {
        return new Side(
                simulated.inventory(),
                simulated.scenario().calculator(base.calculator()),
                base.model(),
                simulated.origins(base.inventory()));
    }

    /** Adds the draws, or a remark why there are none. */
    BesideDifference addTo(
            BesideDifference beside, FootprintComparison comparison, List<Optional<Side>> sides, Options options) {
        if (number(options) == 0) {
            return beside;
        }
        List<Side> known = sides.stream().flatMap(Optional::stream).toList();
        Optional<String> reason = reason(known, sides.size(), options);
        return reason.map(text -> withNote(beside, text))
                .orElseGet(() ->
                        beside.withDraws(ComparisonStudy.of(comparison, known, ComparisonReport.category(comparison))
                                .inParallel()
                                .run(number(options), DrawOptions.seed(seed, options))));
    }

    /** The draws of an inventory, and those with some of its lines known; nothing if it is large and was not asked for. */
    Optional<KnownLines> known(
            ComputedFootprint computed, ImpactCategory category, Set<String> lines, Options options) {
        boolean isSmall = computed.equipment().lineCount() <= MOST_LINES || draws.isPresent();
        return Optional.of(lines)
                .filter(some -> isSmall && !some.isEmpty() && number(options) > 0)
                .map(some -> KnownLines.of(
                        DrawOptions.study(computed, category).inParallel(),
                        some,
                        category,
                        number(options),
                        DrawOptions.seed(seed, options)));
    }

    private Optional<String> reason(List<Side> known, int sides, Options options) {
        if (known.size() < sides) {
            return Optional.of(options.text("compare.draws.none"));
        }
        int lines = known.stream()
                .mapToInt(side -> side.inventory().equipment().size())
                .sum();
        return lines > MOST_LINES && draws.isEmpty()
                ? Optional.of(options.text("compare.draws.large", lines, MOST_LINES))
                : Optional.empty();
    }

    private static BesideDifference withNote(BesideDifference beside, String note) {
        List<String> notes = new ArrayList<>(beside.notes());
        notes.add(note);
        return beside.withNotes(notes);
    }
}
