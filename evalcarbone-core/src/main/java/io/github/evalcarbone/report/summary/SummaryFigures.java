package io.github.evalcarbone.report.summary;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.lever.LeverStudy;
import io.github.evalcarbone.uncertainty.FirstOrder;
import io.github.evalcarbone.uncertainty.UncertaintyResult;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.UnitMismatchException;
import java.util.Optional;

/**
 * The results that the short page of a report shows beside the total of climate change, as far as they were computed: what is not given is not
 * shown. Immutable and thread-safe.
 * <pre>{@code
 * SummaryFigures figures = SummaryFigures.NONE.withDraws(study.run(2_000, 1)).withLevers(levers);
 * String page = FootprintReport.of(footprint, factors, beside, figures, Language.FRENCH).html();
 * }</pre>
 *
 * @param draws  the draws of the footprint, or of its equipment, for its interval
 * @param propagated  its uncertainty by propagation, for an approximate interval where there are no draws
 * @param levers  the levers on its equipment
 * @param organisation  the total of the whole organisation, to compare with
 */
public record SummaryFigures(
        Optional<UncertaintyResult> draws,
        Optional<FirstOrder> propagated,
        Optional<LeverStudy> levers,
        Optional<Amount> organisation) {

    /** Nothing but what the footprint itself holds. */
    public static final SummaryFigures NONE =
            new SummaryFigures(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Creates figures.
     *
     * @param draws  the draws of the footprint
     * @param propagated  its uncertainty by propagation
     * @param levers  the levers on its equipment
     * @param organisation  the total of the whole organisation
     * @throws IllegalArgumentException if that total is not above 0
     * @throws UnitMismatchException if that total is not in kg CO2 eq per year
     */
    public SummaryFigures {
        organisation.ifPresent(SummaryFigures::requireTotal);
    }

    private static void requireTotal(Amount organisation) {
        if (!organisation.unit().equals(ImpactCategory.CLIMATE_CHANGE.unitPerYear())) {
            throw new UnitMismatchException(ImpactCategory.CLIMATE_CHANGE.unitPerYear(), organisation.unit());
        }
        if (!(organisation.value() > 0)) {
            throw new IllegalArgumentException("The total [" + organisation + "] must be above 0.");
        }
    }

    /**
     * Returns this with draws.
     *
     * @param result  the draws, of climate change among others, of the same footprint or its equipment
     * @return the figures
     */
    public SummaryFigures withDraws(UncertaintyResult result) {
        return new SummaryFigures(Optional.of(result), propagated, levers, organisation);
    }

    /**
     * Returns this with an uncertainty by propagation, which is fast for inventories of any size.
     *
     * @param result  the uncertainty of climate change, of the same footprint or its equipment
     * @return the figures
     */
    public SummaryFigures withPropagation(FirstOrder result) {
        return new SummaryFigures(draws, Optional.of(result), levers, organisation);
    }

    /**
     * Returns this with levers.
     *
     * @param study  the levers on the equipment of the same footprint, in climate change
     * @return the figures
     */
    public SummaryFigures withLevers(LeverStudy study) {
        return new SummaryFigures(draws, propagated, Optional.of(study), organisation);
    }

    /**
     * Returns this with the total of the whole organisation, such as that of the emissions report of a hospital, of which the footprint
     * is shown as a share.
     *
     * @param total  the total, above 0, in kg CO2 eq per year
     * @return the figures
     * @throws IllegalArgumentException if it is not above 0
     * @throws UnitMismatchException if it has another unit
     */
    public SummaryFigures withOrganisation(Amount total) {
        return new SummaryFigures(draws, propagated, levers, Optional.of(total));
    }
}
