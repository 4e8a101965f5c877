package io.github.evalcarbone.purchase;

import io.github.evalcarbone.problem.Problem;
import java.util.List;

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
}
