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

    private static final Pattern TOLD = Pattern.compile(
            "^declared shares: ([\\d.]+) manufacturing, ([\\d.]+) distribution, ([\\d.]+) end of life, ([\\d.]+) use");
    /** How far shares may be from a whole by rounding. */
    private static final double ROUNDING = 0.02 + 1e-9;
    /** How far apart the figure without use and the declared parts may be for one of them to be told. */
    private static final double MOST_APART = 0.1;

    /** The shares of a model; empty if the source does not declare them all. */
    static Optional<DeclaredShares> of(Row model) {
        Matcher told = TOLD.matcher(model.get("transformation"));
        if (!told.find()) {
            return Optional.empty();
        }
        double embodied = number(told, 1) + number(told, 2) + number(told, 3);
        return Optional.of(new DeclaredShares(embodied, number(told, 4)));
    }

    private static double number(Matcher told, int group) {
        return Double.parseDouble(told.group(group));
    }

    boolean isOff() {
        return Math.abs(embodied + use - 1) > ROUNDING;
    }

    boolean isLost() {
        return isOff() && Math.abs(1 - use - embodied) > MOST_APART * embodied;
    }
}
