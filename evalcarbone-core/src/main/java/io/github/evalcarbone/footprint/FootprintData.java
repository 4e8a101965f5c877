package io.github.evalcarbone.footprint;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything a footprint holds, for those who store or send it. Immutable and thread-safe.
 *
 * @param rules  the rule set
 * @param datasets  the datasets, in the caller's order
 * @param inventory  the name of the inventory
 * @param establishment  the establishment; empty when not stated
 * @param evaluationDate  the day it was computed for
 * @param categories  the categories, in a fixed order
 * @param phases  the phases the rule set computes, in the order of a life
 * @param lines  the lines, in the order of the inventory
 * @param impacts  the values that could be computed
 * @param gaps  those that could not
 * @param findings  what a reader should know
 */
public record FootprintData(
        RuleSetReference rules,
        List<DatasetReference> datasets,
        String inventory,
        Optional<String> establishment,
        LocalDate evaluationDate,
        List<ImpactCategory> categories,
        List<LifecyclePhase> phases,
        List<FootprintLine> lines,
        List<LineImpact> impacts,
        List<Gap> gaps,
        List<Finding> findings) {

    /**
     * Creates the data.
     *
     * @param rules  the rule set
     * @param datasets  the datasets
     * @param inventory  the name of the inventory
     * @param establishment  the establishment; empty when not stated
     * @param evaluationDate  the day it was computed for
     * @param categories  the categories
     * @param phases  the phases
     * @param lines  the lines
     * @param impacts  the values that could be computed
     * @param gaps  those that could not
     * @param findings  what a reader should know
     */
    public FootprintData {
        datasets = List.copyOf(datasets);
        categories = List.copyOf(categories);
        phases = List.copyOf(phases);
        lines = List.copyOf(lines);
        impacts = List.copyOf(impacts);
        gaps = List.copyOf(gaps);
        findings = List.copyOf(findings);
    }
}
