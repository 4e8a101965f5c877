package io.github.evalcarbone.purchase;

import io.github.evalcarbone.comparison.SecondLifeComparison;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.purchase.offer.OfferedDevice;
import io.github.evalcarbone.purchase.offer.TecDefinition;
import io.github.evalcarbone.purchase.offer.YearsBasis;
import java.util.List;
import java.util.Optional;

/**
 * A device of a bid with its figures. All amounts are of one item and year of service unless they say otherwise. Immutable and
 * thread-safe.
 *
 * @param offered  the device as offered
 * @param model  the model of the factors that represents it; empty if there is none
 * @param years  the years of service; empty if unknown
 * @param yearsBasis  what they rest on
 * @param referenceYears  the reference of its type by the rules and factors, for comparison; empty if unknown
 * @param embodied  all phases but use
 * @param embodiedBasis  what they rest on
 * @param use  the electricity of use
 * @param useBasis  what it rests on
 * @param embodiedOfFactors  all phases but use by the figures of the factors, with the same years, to be shown beside a declaration
 * @param secondLife  the phases but use of a second-hand device by each method of second life; empty for a new one
 * @param interval  the figure between the percentiles of its declaration; empty if it rests on none, or none are declared
 * @param powers  the consumption that its declared powers come to; empty if no published definition is for them. It counts if the
 *     basis of use says so
 * @param perYear  the impact of all items per year of service
 * @param missing  what is not proved, or what cannot be computed
 * @param remarks  remarks on the figures
 */
public record ComparedDevice(
        OfferedDevice offered,
        Optional<String> model,
        Optional<Double> years,
        YearsBasis yearsBasis,
        Optional<Double> referenceYears,
        Total embodied,
        FigureBasis embodiedBasis,
        Total use,
        FigureBasis useBasis,
        Total embodiedOfFactors,
        Optional<SecondLifeComparison> secondLife,
        Optional<FigureInterval> interval,
        Optional<TecDefinition.Consumption> powers,
        Total perYear,
        List<Problem> missing,
        List<Problem> remarks) {

    /**
     * Creates a device.
     *
     * @param offered  the device as offered
     * @param model  the model of the factors that represents it
     * @param years  the years of service
     * @param yearsBasis  what they rest on
     * @param referenceYears  the reference of its type
     * @param embodied  all phases but use
     * @param embodiedBasis  what they rest on
     * @param use  the electricity of use
     * @param useBasis  what it rests on
     * @param embodiedOfFactors  all phases but use by the figures of the factors
     * @param secondLife  the phases but use by each method of second life
     * @param interval  the figure between the percentiles of its declaration
     * @param powers  the consumption that its declared powers come to
     * @param perYear  the impact of all items per year of service
     * @param missing  what is not proved
     * @param remarks  remarks on the figures
     */
    public ComparedDevice {
        missing = List.copyOf(missing);
        remarks = List.copyOf(remarks);
    }

    /** {@return the impact of one item per year of service} */
    public Total perItem() {
        return TotalSum.of(List.of(embodied, use));
    }

    /** {@return the impact of one item over its years of service; empty if the years are unknown} */
    public Optional<Total> wholeLife() {
        return years.map(number -> perItem().map(amount -> TotalSum.ofYears(amount, number)));
    }
}
