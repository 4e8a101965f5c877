package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shares of a row's total. They are used phase by phase where all four are there, none is zero and they add up; else the
 * total without use is one unsplit figure. Where the shares do not add up, what is missing may be use or not: the figure is flagged
 * with both bounds, and there is none where they are far apart.
 */
final class BoaviztaShares {

    private static final BigDecimal MOST_OFF = new BigDecimal("0.02");
    private static final BigDecimal MOST_APART = new BigDecimal("0.1");
    private static final List<String> SHARES =
            List.of("gwp_manufacturing_ratio", "gwp_transport_ratio", "gwp_eol_ratio", "gwp_use_ratio");
    private static final List<String> NAMES = List.of("manufacturing", "distribution", "end of life", "use");
    private static final List<String> PHASES = List.of("MANUFACTURING", "DISTRIBUTION", "END_OF_LIFE");

    private final RawRow row;

    BoaviztaShares(RawRow row) {
        this.row = row;
    }

    boolean isUseKnown() {
        return row.has("gwp_use_ratio");
    }

    private boolean isComplete() {
        return SHARES.stream().allMatch(row::has);
    }

    /** Tests whether all four shares are there and miss 1 by more than rounding. */
    boolean isOff() {
        return isComplete() && sum(SHARES).subtract(BigDecimal.ONE).abs().compareTo(MOST_OFF) > 0;
    }

    /** Tests whether more is missing than a tenth of the declared parts. */
    boolean isLost() {
        return isOff()
                && withoutUse().subtract(declared()).abs().compareTo(declared().multiply(MOST_APART)) > 0;
    }

    private BigDecimal sum(List<String> shares) {
        return shares.stream().map(row::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isSplit() {
        return isComplete()
                && !isOff()
                && SHARES.stream().allMatch(share -> row.number(share).signum() > 0);
    }

    String use() {
        return isUseKnown() ? Table.decimal(total().multiply(row.number("gwp_use_ratio"))) : "";
    }

    private BigDecimal total() {
        return row.number("gwp_total");
    }

    private BigDecimal withoutUse() {
        return total().multiply(BigDecimal.ONE.subtract(row.number("gwp_use_ratio")));
    }

    private BigDecimal declared() {
        return total().multiply(sum(SHARES.subList(0, 3)));
    }

    /** The figures by phase; none where they are not known. */
    Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        if (isSplit()) {
            PHASES.forEach(phase -> figures.put(phase, Table.decimal(part(PHASES.indexOf(phase)))));
        } else if (isUseKnown() && !isLost()) {
            figures.put("EMBODIED", Table.decimal(withoutUse()));
        }
        return figures;
    }

    private BigDecimal part(int phase) {
        return total().multiply(row.number(SHARES.get(phase)));
    }

    /** All but use, where it is known. */
    Optional<BigDecimal> embodied() {
        return figures().values().stream().map(BigDecimal::new).reduce(BigDecimal::add);
    }

    /** Tests whether all but use is at least half of the total. */
    boolean isMostlyWithoutUse() {
        return embodied().filter(part -> part.add(part).compareTo(total()) >= 0).isPresent();
    }

    String transformation() {
        return isSplit() ? "gwp_total x share of the phase" : "gwp_total x (1 - gwp_use_ratio)";
    }

    /** The shares as they are declared, if all of them are. The publisher's checks read this. */
    String note() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SHARES.size(); i++) {
            text.append(i == 0 ? "declared shares: " : ", ").append(row.get(SHARES.get(i)));
            text.append(" ").append(NAMES.get(i));
        }
        return isComplete() ? text.toString() : "";
    }

    /** Both bounds of the figure, where the shares do not add up. */
    String bounds() {
        return isOff()
                ? rounded(declared()) + " by the declared shares, " + rounded(withoutUse()) + " as total less use"
                : "";
    }

    private static String rounded(BigDecimal figure) {
        return Table.decimal(figure.setScale(2, RoundingMode.HALF_UP));
    }
}
