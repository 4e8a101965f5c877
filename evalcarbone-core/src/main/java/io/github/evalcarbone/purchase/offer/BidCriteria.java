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
 * @param packagingKg  the mass of the packaging of one device in kg
 * @param deliveryMode  the mode of transport of the delivery
 * @param deliveryKm  the distance of the delivery in km
 */
public record BidCriteria(
        Optional<Double> repairability,
        Optional<Double> sparePartsYears,
        Optional<Double> updateYears,
        Optional<Double> recycledPlastic,
        Optional<String> takeBack,
        Optional<String> label,
        Optional<Double> packagingKg,
        Optional<String> deliveryMode,
        Optional<Double> deliveryKm) {

    /** Nothing stated. */
    public static final BidCriteria NONE = new BidCriteria(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /**
     * Creates criteria.
     *
     * @param repairability  the repairability index, from 0 to 10
     * @param sparePartsYears  the years for which spare parts are available, 0 or more
     * @param updateYears  the years of security updates, 0 or more
     * @param recycledPlastic  the recycled share of the plastic, in percent
     * @param takeBack  the take-back after use
     * @param label  the ecolabel
     * @param packagingKg  the mass of the packaging of one device in kg, 0 or more
     * @param deliveryMode  the mode of transport of the delivery
     * @param deliveryKm  the distance of the delivery in km, 0 or more
     * @throws IllegalArgumentException if a number is out of range or a text blank
     */
    public BidCriteria {
        repairability.ifPresent(index -> Invariants.within(index, 0, 10, "repairability index", "from 0 to 10"));
        recycledPlastic.ifPresent(share -> Invariants.within(share, 0, 100, "recycled plastic", "from 0 to 100"));
        Stream.of(sparePartsYears, updateYears)
                .flatMap(Optional::stream)
                .forEach(years -> Invariants.within(years, 0, 1_000, "years", "from 0 to 1000"));
        packagingKg.ifPresent(mass -> Invariants.notNegative(mass, "mass of the packaging in kg"));
        deliveryKm.ifPresent(distance -> Invariants.notNegative(distance, "distance of the delivery in km"));
        Stream.of(takeBack, label, deliveryMode)
                .flatMap(Optional::stream)
                .forEach(text -> Invariants.notBlank(text, "criterion"));
    }
}
