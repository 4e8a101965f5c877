package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.Raw;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shares of a row's total. They are used phase by phase where all four are there, none is zero and they add up; else the
 * total without use is one unsplit figure.
 */
final class BoaviztaShares {

    private static final BigDecimal MOST_OFF = new BigDecimal("0.02");
    private static final List<String> SHARES =
            List.of("gwp_manufacturing_ratio", "gwp_transport_ratio", "gwp_eol_ratio", "gwp_use_ratio");
    private static final List<String> PHASES = List.of("MANUFACTURING", "DISTRIBUTION", "END_OF_LIFE");

    private final Raw.Row row;

    BoaviztaShares(Raw.Row row) {
        this.row = row;
    }

    boolean isUseKnown() {
        return row.has("gwp_use_ratio");
    }

    private boolean isComplete() {
        return SHARES.stream().allMatch(row::has);
    }

    /** Whether all four shares are there and miss 1 by more than rounding. */
    boolean isOff() {
        return isComplete()
                && SHARES.stream()
                                .map(row::number)
                                .reduce(BigDecimal.ONE.negate(), BigDecimal::add)
                                .abs()
                                .compareTo(MOST_OFF)
                        > 0;
    }

    private boolean isSplit() {
        return isComplete()
                && !isOff()
                && SHARES.stream().allMatch(share -> row.number(share).signum() > 0);
    }

    String use() {
        return isUseKnown() ? Raw.plain(total().multiply(row.number("gwp_use_ratio"))) : "";
    }

    private BigDecimal total() {
        return row.number("gwp_total");
    }

    /** The figures by phase, and what was done to get them. */
    Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        if (isSplit()) {
            PHASES.forEach(phase ->
                    figures.put(phase, Raw.plain(total().multiply(row.number(SHARES.get(PHASES.indexOf(phase)))))));
        } else if (isUseKnown()) {
            figures.put("EMBODIED", Raw.plain(total().multiply(BigDecimal.ONE.subtract(row.number("gwp_use_ratio")))));
        }
        return figures;
    }

    String transformation() {
        return isSplit() ? "gwp_total x share of the phase" : "gwp_total x (1 - gwp_use_ratio)";
    }
}
