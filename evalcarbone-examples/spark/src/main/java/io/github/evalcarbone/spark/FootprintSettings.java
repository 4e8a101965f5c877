package io.github.evalcarbone.spark;

import io.github.evalcarbone.footprint.Facet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * All that totals depend on besides the lines. It travels to the executors, which make the calculator themselves.
 * Immutable and thread-safe.
 *
 * @param datasets  the ids of the datasets, in the order in which they answer
 * @param methodology  the name of the rules, such as {@code evalcarbone-1.1.0}; empty for the newest of EvalCarbone
 * @param categories  the ids of the impact categories; empty for all of the datasets
 * @param day  the day for which the footprint is computed
 * @param facets  what lines are grouped by; empty for one group
 */
public record FootprintSettings(
        List<String> datasets, String methodology, List<String> categories, LocalDate day, List<Facet> facets)
        implements Serializable {

    /**
     * Creates settings.
     *
     * @throws IllegalArgumentException if there is no dataset, or lines are grouped by phase or line
     */
    public FootprintSettings {
        datasets = List.copyOf(datasets);
        categories = List.copyOf(categories);
        facets = List.copyOf(facets);
        if (datasets.isEmpty()) {
            throw new IllegalArgumentException("There must be a dataset.");
        }
        if (facets.contains(Facet.PHASE) || facets.contains(Facet.LINE)) {
            throw new IllegalArgumentException("The facets " + facets + " must be those of groups of lines.");
        }
    }

    /**
     * Returns settings with the newest rules and all categories.
     *
     * @param day  the day for which the footprint is computed
     * @param datasets  the ids of the datasets, in the order in which they answer
     * @return the settings, without facets
     */
    public static FootprintSettings of(LocalDate day, String... datasets) {
        return new FootprintSettings(List.of(datasets), "", List.of(), day, List.of());
    }

    /**
     * Returns these settings with other facets.
     *
     * @param changed  what lines are grouped by
     * @return the changed settings
     */
    public FootprintSettings by(Facet... changed) {
        return new FootprintSettings(datasets, methodology, categories, day, List.of(changed));
    }
}
