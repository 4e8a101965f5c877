package io.github.evalcarbone.footprint;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.SetAside;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The content of a footprint, for storage or transfer. Immutable and thread-safe.
 *
 * @param rules  the rule set
 * @param datasets  the datasets, in the caller's order
 * @param inventory  the name of the inventory
 * @param establishment  the establishment; empty if not stated
 * @param evaluationDate  the day for which it was computed
 * @param categories  the categories, in a fixed order
 * @param phases  the phases the rule set computes, in life-cycle order
 * @param lines  the lines, in the order of the inventory
 * @param impacts  the computed values
 * @param gaps  the values that could not be computed
 * @param findings  remarks for the reader
 * @param setAside  the rows that were read and are not among the lines
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
        List<Finding> findings,
        SetAside setAside) {

    /**
     * Creates the data.
     *
     * @param rules  the rule set
     * @param datasets  the datasets
     * @param inventory  the name of the inventory
     * @param establishment  the establishment; empty if not stated
     * @param evaluationDate  the day for which it was computed
     * @param categories  the categories
     * @param phases  the phases
     * @param lines  the lines
     * @param impacts  the computed values
     * @param gaps  the values that could not be computed
     * @param findings  remarks for the reader
     * @param setAside  the rows that were read and are not among the lines
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
