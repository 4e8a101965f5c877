package io.github.evalcarbone.purchase;

import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * The exact impact of some lines in one category, use apart from all other phases.
 *
 * @param lines  the number of lines
 * @param embodied  all phases but use
 * @param use  use
 * @param incompleteLines  the number of lines that lack a value of any phase
 */
record PhaseSums(long lines, Part embodied, Part use, long incompleteLines) {

    /** No lines. */
    static final PhaseSums NONE = new PhaseSums(0, Part.NONE, Part.NONE, 0);

    /**
     * An exact sum, and what is missing from it.
     *
     * @param known  the sum of the known values
     * @param incompleteLines  the number of lines that lack a value of it
     * @param missing  the number of values that are missing
     */
    record Part(BigDecimal known, long incompleteLines, long missing) {

        static final Part NONE = new Part(BigDecimal.ZERO, 0, 0);
        private static final Part GAP = new Part(BigDecimal.ZERO, 1, 1);

        Part plus(Part other) {
            return new Part(known.add(other.known), incompleteLines + other.incompleteLines, missing + other.missing);
        }

        /** Adds a part of the same line. */
        private Part with(Part other) {
            return new Part(
                    known.add(other.known), Math.max(incompleteLines, other.incompleteLines), missing + other.missing);
        }

        boolean isComplete() {
            return missing == 0;
        }

        private Total total(long lines, Unit unit) {
            return new Total(new Amount(known.doubleValue(), unit), lines, incompleteLines, missing, SetAside.NONE);
        }
    }

    /** Returns the sums of each line of a footprint of one category, by id. */
    static Map<String, PhaseSums> byLine(Footprint footprint) {
        Map<String, PhaseSums> sums = new HashMap<>();
        footprint.lines().forEach(line -> sums.put(line.id(), new PhaseSums(1, Part.NONE, Part.NONE, 0)));
        for (LineImpact impact : footprint.impacts()) {
            BigDecimal exact = new BigDecimal(impact.weight()).multiply(new BigDecimal(impact.factor()));
            add(sums, impact.line(), impact.phase(), new Part(exact, 0, 0));
        }
        for (Gap gap : footprint.gaps()) {
            add(sums, gap.line(), gap.phase(), Part.GAP);
        }
        return sums;
    }

    private static void add(Map<String, PhaseSums> sums, String line, LifecyclePhase phase, Part more) {
        sums.computeIfPresent(line, (id, known) -> known.with(phase, more));
    }

    private PhaseSums with(LifecyclePhase phase, Part more) {
        boolean isUse = phase == LifecyclePhase.USE;
        return new PhaseSums(
                lines,
                isUse ? embodied : embodied.with(more),
                isUse ? use.with(more) : use,
                Math.max(incompleteLines, more.incompleteLines()));
    }

    /** Returns the sums of these lines and others. */
    PhaseSums plus(PhaseSums other) {
        return new PhaseSums(
                lines + other.lines,
                embodied.plus(other.embodied),
                use.plus(other.use),
                incompleteLines + other.incompleteLines);
    }

    /** Returns the sums of all lines of a footprint of one category. */
    static PhaseSums of(Footprint footprint) {
        return byLine(footprint).values().stream().reduce(NONE, PhaseSums::plus);
    }

    Total embodied(Unit unit) {
        return embodied.total(lines, unit);
    }

    Total use(Unit unit) {
        return use.total(lines, unit);
    }

    Total total(Unit unit) {
        BigDecimal known = embodied.known().add(use.known());
        return new Part(known, incompleteLines, embodied.missing() + use.missing()).total(lines, unit);
    }

    boolean isComplete() {
        return embodied.isComplete() && use.isComplete();
    }
}
