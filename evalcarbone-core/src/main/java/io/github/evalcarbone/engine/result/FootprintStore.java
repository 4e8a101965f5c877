package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.footprint.Breakdown;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of a footprint and their values, kept as columns or as stored in a file. Implementations are immutable. */
public interface FootprintStore {

    List<FootprintLine> lines();

    List<LineImpact> impacts();

    List<Gap> gaps();

    /** Returns the findings, those about the result as a whole first, each once. */
    List<Finding> findings();

    /** Returns lines with their values, gaps and findings in pages, which joined are all of them; at least one page. */
    default Stream<FootprintData> pages(ResultHeader header) {
        return Stream.of(header.data(lines(), impacts(), gaps(), findings()));
    }

    List<String> ids();

    Optional<LineImpact> impact(String line, LifecyclePhase phase, ImpactCategory category);

    /** Writes all values, line by line, by phase, then category; NaN for a gap. */
    void writeTo(double[] values);

    Breakdown by(List<Facet> facets);
}
