package io.github.evalcarbone.report;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.report.PcrDatum.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The origin of one datum of a line, as its findings tell it, and its level in the product category rules: high for what
 * is stated, medium for what takes an assumption, low for a reference or an average.
 *
 * @param origin  the origin, a key of texts
 * @param level  the level
 */
record PcrDatum(String origin, Level level) {

    static final PcrDatum STATED = new PcrDatum("stated", Level.HIGH);
    static final PcrDatum MISSING = new PcrDatum("unknown", Level.UNKNOWN);
    static final PcrDatum NOT_KEPT = new PcrDatum("not.kept", Level.UNKNOWN);

    /** The levels of the product category rules; what no rule asks for; and what is not known. */
    enum Level {
        HIGH,
        MEDIUM,
        LOW,
        NOT_NEEDED,
        UNKNOWN
    }

    /** A datum of a line, with the findings that tell its origin; without any of them it is stated. */
    enum Kind {
        LIFETIME(
                new Sign("age", Level.MEDIUM, CoreCode.KEPT_LONGER, CoreCode.IN_SERVICE_LIFETIME),
                new Sign("adjusted", Level.MEDIUM, CoreCode.MINIMUM_LIFETIME),
                new Sign("reference.type", Level.LOW, CoreCode.TYPE_LIFETIME),
                new Sign("reference.device", Level.LOW, CoreCode.LIFETIME_OF_DEVICE),
                new Sign("general", Level.LOW, CoreCode.GENERAL_LIFETIME)),
        ELECTRICITY(
                new Sign("not.needed", Level.NOT_NEEDED, CoreCode.IN_STOCK_UNUSED, CoreCode.SUPPORT_IN_PUE),
                new Sign("hours", Level.MEDIUM, CoreCode.REFERENCE_HOURS_ASSUMED, CoreCode.STANDBY_UNKNOWN),
                new Sign("reference.use", Level.LOW, CoreCode.REFERENCE_USAGE, CoreCode.HOURS_NOT_USED));

        private final List<Sign> signs;

        Kind(Sign... signs) {
            this.signs = List.of(signs);
        }

        /** Returns the origin that these findings of a line tell; empty if they tell none. */
        Optional<PcrDatum> of(Set<String> codes) {
            return signs.stream()
                    .map(sign -> sign.in(codes))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    /** An origin, and the codes of the findings that tell it. */
    private record Sign(String origin, Level level, Set<String> codes) {

        Sign(String origin, Level level, CoreCode... codes) {
            this(origin, level, Arrays.stream(codes).map(CoreCode::code).collect(Collectors.toSet()));
        }

        Optional<PcrDatum> in(Set<String> told) {
            return codes.stream().anyMatch(told::contains)
                    ? Optional.of(new PcrDatum(origin, level))
                    : Optional.empty();
        }
    }
}
