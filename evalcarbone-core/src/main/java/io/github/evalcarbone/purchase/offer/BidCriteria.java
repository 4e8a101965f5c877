package io.github.evalcarbone.purchase.offer;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The criteria of a bid that are no footprint: they are shown beside it and never mixed into it. Immutable and thread-safe.
 *
 * @param repairability  the repairability index, from 0 to 10
 * @param sparePartsYears  the years for which spare parts are available
 * @param updateYears  the years of security updates
 * @param recycledPlastic  the recycled share of the plastic, in percent
 * @param takeBack  the take-back after use
 * @param label  the ecolabel
 */
public record BidCriteria(
        Optional<Double> repairability,
        Optional<Double> sparePartsYears,
        Optional<Double> updateYears,
        Optional<Double> recycledPlastic,
        Optional<String> takeBack,
        Optional<String> label) {

    /** Nothing stated. */
    public static final BidCriteria NONE = new BidCriteria(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Creates criteria.
     *
     * @param repairability  the repairability index, from 0 to 10
     * @param sparePartsYears  the years for which spare parts are available, 0 or more
     * @param updateYears  the years of security updates, 0 or more
     * @param recycledPlastic  the recycled share of the plastic, in percent
     * @param takeBack  the take-back after use
     * @param label  the ecolabel
     * @throws IllegalArgumentException if a number is out of range or a text blank
     */
    public BidCriteria {
        repairability.ifPresent(index -> Invariants.within(index, 0, 10, "repairability index", "from 0 to 10"));
        recycledPlastic.ifPresent(share -> Invariants.within(share, 0, 100, "recycled plastic", "from 0 to 100"));
        Stream.of(sparePartsYears, updateYears)
                .flatMap(Optional::stream)
                .forEach(years -> Invariants.within(years, 0, 1_000, "years", "from 0 to 1000"));
        Stream.of(takeBack, label).flatMap(Optional::stream).forEach(text -> Invariants.notBlank(text, "criterion"));
    }
}
