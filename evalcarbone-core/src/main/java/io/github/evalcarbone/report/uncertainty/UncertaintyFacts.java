package io.github.evalcarbone.report.uncertainty;

import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.uncertainty.BilanCarboneInterval;
import io.github.evalcarbone.uncertainty.DrawnImpact;
import io.github.evalcarbone.uncertainty.FirstOrder;
import io.github.evalcarbone.uncertainty.Interval;
import io.github.evalcarbone.uncertainty.UncertaintyResult;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The subject of a report on uncertainty.
 *
 * @param result  the draws
 * @param category  the category
 * @param coverage  the share of draws in the intervals
 * @param propagated  what the uncertainty is due to, by slopes
 * @param independent  the interval of lines taken for independent
 */
record UncertaintyFacts(
        UncertaintyResult result,
        ImpactCategory category,
        double coverage,
        FirstOrder propagated,
        BilanCarboneInterval independent) {

    DrawnImpact whole() {
        return result.impact(category);
    }

    Interval interval() {
        return whole().interval(coverage);
    }

    FootprintData data() {
        return result.footprint().data();
    }

    /** Returns whether nothing is known of a group. */
    boolean isUnknown(GroupKey group) {
        return Optional.ofNullable(result.footprint()
                        .by(Facet.EQUIPMENT_TYPE)
                        .totals(category)
                        .get(group))
                .filter(total -> !total.isUnknown())
                .isEmpty();
    }

    /** Returns the groups, the largest impact first. */
    List<GroupKey> groups() {
        return result.groups().stream()
                .sorted(Comparator.comparingDouble((GroupKey group) ->
                        -result.impact(group, category).point().value()))
                .toList();
    }
}
