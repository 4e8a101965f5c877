package io.github.evalcarbone.purchase;

import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.purchase.offer.BidCriteria;
import io.github.evalcarbone.purchase.offer.OfferedDevice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Bids compared by their effect on the climate per year of service.
 * <p>
 * Each device is a line of an inventory that the rules compute: all phases but use spread over the years of service that are
 * proved, else over the reference of its type, and the electricity of a year with the mix of the country. Figures that a bidder
 * declares with a source replace those of the factors, which are shown beside. The mix is that of the evaluation date in all years.
 * <p>
 * <b>What a bid does not prove never favours it</b>: a bid that lacks evidence ranks below all bids of its lot that lack none, and
 * {@link RankedBid#missing()} lists what is missing. Criteria that are no footprint are beside, in {@link BidCriteria}.
 *
 * <pre>{@code
 * List<OfferedDevice> bids = BidTable.read(TextSource.of(path)).orThrow();
 * BidComparison comparison = BidComparison.of(bids, FootprintPipeline.of(calculator), day, Optional.of("FR"));
 * }</pre>
 * Immutable and thread-safe.
 *
 * @param evaluationDate  the day for which the footprint is computed
 * @param country  the country whose electricity the devices use; empty if not stated
 * @param rules  the rules
 * @param datasets  the datasets, in their order
 * @param lots  the lots, in alphabetical order
 * @param seed  the seed of the draws; empty if nothing was drawn
 * @param remarks  remarks on models, types and figures
 */
public record BidComparison(
        LocalDate evaluationDate,
        Optional<String> country,
        RuleSetReference rules,
        List<DatasetReference> datasets,
        List<BidLot> lots,
        Optional<Long> seed,
        List<Problem> remarks) {

    /**
     * Creates a comparison.
     *
     * @param evaluationDate  the day for which the footprint is computed
     * @param country  the country whose electricity the devices use
     * @param rules  the rules
     * @param datasets  the datasets
     * @param lots  the lots
     * @param seed  the seed of the draws
     * @param remarks  remarks on models, types and figures
     */
    public BidComparison {
        datasets = List.copyOf(datasets);
        lots = List.copyOf(lots);
        remarks = List.copyOf(remarks);
    }

    /**
     * Compares bids. The order of the devices does not matter.
     *
     * @param devices  the devices of all bids
     * @param pipeline  the rules and factors, best the rules of the fleet on a day, such as {@code evalcarbone}, and how models and
     *     types are matched
     * @param evaluationDate  the day for which the footprint is computed
     * @param country  the country whose electricity the devices use; without it their use cannot be computed
     * @return the comparison
     * @throws IllegalArgumentException if the factors have no figures of climate change
     */
    public static BidComparison of(
            List<OfferedDevice> devices,
            FootprintPipeline pipeline,
            LocalDate evaluationDate,
            Optional<String> country) {
        return new BidComputation(devices, pipeline, evaluationDate, country).comparison(Optional.empty());
    }

    /**
     * Compares bids and draws how sure their order is: {@link BidLot#probabilityOfMore}. The figures are drawn by the shipped model of
     * uncertainty, declared ones by their percentiles if they have any; numbers of items are certain.
     *
     * @param devices  the devices of all bids
     * @param pipeline  the rules and factors
     * @param evaluationDate  the day for which the footprint is computed
     * @param country  the country whose electricity the devices use
     * @param draws  the number of draws, 2 or more
     * @param seed  the seed of all draws
     * @return the comparison
     * @throws IllegalArgumentException if the factors have no figures of climate change, or the number is out of range
     */
    public static BidComparison drawn(
            List<OfferedDevice> devices,
            FootprintPipeline pipeline,
            LocalDate evaluationDate,
            Optional<String> country,
            int draws,
            long seed) {
        return new BidComputation(devices, pipeline, evaluationDate, country)
                .comparison(Optional.of(new BidDraws(draws, seed)));
    }
}
