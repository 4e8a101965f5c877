package io.github.evalcarbone.footprint;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.List;
import java.util.Optional;

/** The lines of a footprint and what was computed for them: kept as columns, or as they were stored. Immutable. */
interface Cells {

    List<FootprintLine> lines();

    List<LineImpact> impacts();

    List<Gap> gaps();

    /** Those about the result as a whole first, each once. */
    List<Finding> findings();

    List<String> ids();

    Optional<LineImpact> impact(String line, LifecyclePhase phase, ImpactCategory category);

    /** Writes all values, line by line, by phase, then category; NaN for a gap. */
    void writeTo(double[] values);

    Breakdown by(List<Facet> facets);

    Explanation explain(String line, LifecyclePhase phase, ImpactCategory category);
}
