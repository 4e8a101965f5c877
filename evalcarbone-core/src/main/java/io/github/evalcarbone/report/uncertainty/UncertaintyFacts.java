package io.github.evalcarbone.report.uncertainty;

import io.github.evalcarbone.comparison.DatasetComparison;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.uncertainty.BilanCarboneInterval;
import io.github.evalcarbone.uncertainty.DrawnImpact;
import io.github.evalcarbone.uncertainty.FirstOrder;
import io.github.evalcarbone.uncertainty.Interval;
import io.github.evalcarbone.uncertainty.UncertaintyResult;
import io.github.evalcarbone.uncertainty.UncertaintyStudy;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The subject of a report on uncertainty.
 *
 * @param result  the draws
 * @param category  the category
 * @param coverage  the share of draws in the intervals
 * @param propagated  what the uncertainty is due to, by slopes
 * @param independent  the interval of lines taken for independent
 * @param totals  the totals of the groups
 * @param datasets  the totals by each of several datasets, if they were computed
 */
record UncertaintyFacts(
        UncertaintyResult result,
        ImpactCategory category,
        double coverage,
        FirstOrder propagated,
        BilanCarboneInterval independent,
        Map<GroupKey, Total> totals,
        Optional<DatasetComparison> datasets) {

    static UncertaintyFacts of(
            UncertaintyStudy study,
            UncertaintyResult result,
            ImpactCategory category,
            double coverage,
            Optional<DatasetComparison> datasets) {
        return new UncertaintyFacts(
                result,
                category,
                coverage,
                study.firstOrder(category),
                study.independent(category),
                result.footprint().by(Facet.EQUIPMENT_TYPE).totals(category),
                datasets);
    }

    DrawnImpact whole() {
        return result.impact(category);
    }

    Interval interval() {
        return whole().interval(coverage);
    }

    FootprintData data() {
        return result.footprint().data();
    }

    /** Returns whether nothing is known of a group, or nothing but zeros. */
    boolean isUnknown(GroupKey group) {
        return total(group)
                .filter(total -> total.isComplete() || !total.known().isZero())
                .isEmpty();
    }

    /** Returns whether no value of a group is missing. */
    boolean isComplete(GroupKey group) {
        return total(group).filter(Total::isComplete).isPresent();
    }

    private Optional<Total> total(GroupKey group) {
        return Optional.ofNullable(totals.get(group));
    }

    /** Returns the groups, the largest impact first. */
    List<GroupKey> groups() {
        return result.groups().stream()
                .sorted(Comparator.comparingDouble((GroupKey group) ->
                        -result.impact(group, category).point().value()))
                .toList();
    }
}
