package io.github.evalcarbone.purchase;

import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.uncertainty.DrawnImpact;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The bids of a lot, compared. Immutable and thread-safe.
 *
 * @param name  the name of the lot; blank if there are no lots
 * @param bids  its bids, the best first; by name if they are not ranked
 * @param isByItem  whether bids are ranked by the figure of one item and year, as each offers one kind of device; else by that of
 *     the whole bid and year
 * @param isRanked  whether the bids are ranked: not if they offer several kinds of devices and not the same number of items
 * @param remarks  remarks on the lot
 */
public record BidLot(String name, List<RankedBid> bids, boolean isByItem, boolean isRanked, List<Problem> remarks) {

    /**
     * Creates a lot.
     *
     * @param name  its name
     * @param bids  its bids
     * @param isByItem  whether bids are ranked by the figure of one item and year
     * @param isRanked  whether the bids are ranked
     * @param remarks  remarks on the lot
     */
    public BidLot {
        bids = List.copyOf(bids);
        remarks = List.copyOf(remarks);
    }

    /**
     * Returns in how many draws a bid has more than the one that ranks first.
     *
     * @param bid  a bid of the lot
     * @return the share of draws, those without a difference counting half; empty of the first itself, of bids that are not ranked, or if
     *     one of the two was not drawn
     */
    public Optional<Double> probabilityOfMore(RankedBid bid) {
        RankedBid first = bids.get(0);
        return isRanked && !bid.equals(first)
                ? bid.draws().flatMap(more -> first.draws().map(least -> shareOfLess(least, more)))
                : Optional.empty();
    }

    private static double shareOfLess(DrawnImpact least, DrawnImpact more) {
        double published = least.point().value() - more.point().value();
        return least.minus(more, published).shareBelowZero();
    }

    /** Returns this lot with the draws of bids that have any. */
    BidLot withDraws(Function<RankedBid, Optional<DrawnImpact>> draws) {
        List<RankedBid> drawn =
                bids.stream().map(bid -> bid.withDraws(draws.apply(bid))).toList();
        return new BidLot(name, drawn, isByItem, isRanked, remarks);
    }
}
