package io.github.evalcarbone.quickstart;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.lever.LeverStudy;
import io.github.evalcarbone.lever.Levers;
import io.github.evalcarbone.report.summary.SummaryFigures;
import io.github.evalcarbone.uncertainty.UncertaintyModel;
import io.github.evalcarbone.uncertainty.UncertaintyStudy;

/** Computes what the short page of a report shows beside the total: its interval, and levers. */
final class SummaryStudies {

    /** More lines than these are not drawn: their uncertainty is propagated, which the page says. */
    private static final int MOST_DRAWN_LINES = 2_000;

    private static final int DRAWS = 2_000;
    private static final long SEED = 1;

    private SummaryStudies() {}

    static SummaryFigures of(ComputedFootprint computed) {
        if (!computed.footprint().categories().contains(CLIMATE_CHANGE)) {
            return SummaryFigures.NONE;
        }
        FootprintCalculator calculator = computed.calculator().withCategories(CLIMATE_CHANGE);
        Inventory inventory = FootprintCalculator.inventoryOf(computed.equipment());
        UncertaintyStudy study = UncertaintyStudy.of(calculator, inventory, UncertaintyModel.standard());
        SummaryFigures uncertain = inventory.equipment().size() > MOST_DRAWN_LINES
                ? SummaryFigures.NONE.withPropagation(study.firstOrder(CLIMATE_CHANGE))
                : SummaryFigures.NONE.withDraws(study.inParallel().run(DRAWS, SEED));
        return inventory.equipment().isEmpty()
                ? uncertain
                : uncertain.withLevers(LeverStudy.of(inventory, calculator, CLIMATE_CHANGE, Levers.standard()));
    }
}
