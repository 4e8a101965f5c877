package io.github.evalcarbone.purchase;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.uncertainty.DrawnImpact;
import java.util.List;
import java.util.Optional;

/**
 * A bid with its figures and its rank. Immutable and thread-safe.
 *
 * @param name  its name
 * @param rank  its rank in its lot, from 1; bids of the same figure share one; empty if the lot is not ranked
 * @param items  the number of items
 * @param perYear  the impact of all items per year of service
 * @param perItem  the mean impact of one item per year of service
 * @param interval  the mean figure of one item and year between the percentiles of the declarations; empty if one is missing
 * @param price  the price of all items in euros without tax; empty if one is not stated
 * @param devices  its devices
 * @param missing  what it does not prove, or what cannot be computed; a bid without any ranks above all others
 * @param draws  the draws of what it is ranked by, with those of the other bids in common; empty if not drawn, or something is missing
 */
public record RankedBid(
        String name,
        Optional<Integer> rank,
        double items,
        Total perYear,
        Total perItem,
        Optional<FigureInterval> interval,
        Optional<Double> price,
        List<ComparedDevice> devices,
        List<Problem> missing,
        Optional<DrawnImpact> draws) {

    /**
     * Creates a bid.
     *
     * @param name  its name
     * @param rank  its rank in its lot
     * @param items  the number of items
     * @param perYear  the impact of all items per year of service
     * @param perItem  the mean impact of one item per year of service
     * @param interval  the mean figure of one item and year between the percentiles of the declarations; empty if one is missing
     * @param price  the price of all items
     * @param devices  its devices
     * @param missing  what it does not prove
     * @param draws  the draws of what it is ranked by
     */
    public RankedBid {
        devices = List.copyOf(devices);
        missing = List.copyOf(missing);
    }

    /** {@return whether everything is proved and computed} */
    public boolean isProved() {
        return missing.isEmpty();
    }

    RankedBid withRank(Optional<Integer> changed) {
        return new RankedBid(name, changed, items, perYear, perItem, interval, price, devices, missing, draws);
    }

    RankedBid withDraws(Optional<DrawnImpact> drawn) {
        return new RankedBid(name, rank, items, perYear, perItem, interval, price, devices, missing, drawn);
    }
}
