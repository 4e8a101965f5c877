package io.github.evalcarbone.publishing.check;

import io.github.evalcarbone.publishing.check.DataPackage.Row;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shares of its total that the source of a model declares, as the column {@code transformation} has them.
 *
 * @param embodied  all but use
 * @param use  use
 */
record DeclaredShares(double embodied, double use) {

    private static final Pattern DECLARED = Pattern.compile(
            "^declared shares: ([\\d.]+) manufacturing, ([\\d.]+) distribution, ([\\d.]+) end of life, ([\\d.]+) use");
    /** The most that rounding may keep shares from a whole. */
    private static final double ROUNDING = 0.02 + 1e-9;
    /** The most that the figure without use and the declared parts may differ for one of them to be published. */
    private static final double MOST_APART = 0.1;

    /** The shares of a model; empty if the source does not declare them all. */
    static Optional<DeclaredShares> of(Row model) {
        Matcher declared = DECLARED.matcher(model.get("transformation"));
        if (!declared.find()) {
            return Optional.empty();
        }
        double embodied = number(declared, 1) + number(declared, 2) + number(declared, 3);
        return Optional.of(new DeclaredShares(embodied, number(declared, 4)));
    }

    private static double number(Matcher declared, int group) {
        return Double.parseDouble(declared.group(group));
    }

    boolean isOff() {
        return Math.abs(embodied + use - 1) > ROUNDING;
    }

    boolean isLost() {
        return isOff() && Math.abs(1 - use - embodied) > MOST_APART * embodied;
    }
}
