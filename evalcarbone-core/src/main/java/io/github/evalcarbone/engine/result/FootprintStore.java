package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.engine.digest.Digest;
import io.github.evalcarbone.engine.digest.DigestBuilder;
import io.github.evalcarbone.engine.digest.DigestScope;
import io.github.evalcarbone.footprint.Breakdown;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The lines of a footprint and their values, kept as columns or as stored in a file. Implementations are immutable. */
public interface FootprintStore {

    /** A visitor of values that are missing. */
    interface GapVisitor {

        /** Visits a value that is missing. */
        void visit(String line, LifecyclePhase phase, ImpactCategory category);
    }

    /** A visitor of values and of those that are missing, line by line. */
    interface ValueVisitor {

        /** Visits a value; weight and factor are NaN if it is missing. */
        void visit(FootprintLine line, LifecyclePhase phase, ImpactCategory category, double weight, double factor);
    }

    List<FootprintLine> lines();

    List<LineImpact> impacts();

    List<Gap> gaps();

    /** Returns the findings, those about the result as a whole first, each once. */
    List<Finding> findings();

    /** Returns lines with their values, gaps and findings in pages, which joined are all of them; at least one page. */
    default Stream<FootprintData> pages(ResultHeader header) {
        return Stream.of(header.data(lines(), impacts(), gaps(), findings()));
    }

    /** Passes the values of the lines with selected ids, and those that are missing. */
    default void forEachValue(Predicate<String> chosen, ValueVisitor visitor) {
        ChosenValues.of(lines(), chosen).pass(impacts(), gaps(), visitor);
    }

    /** Passes each value that is missing, line by line. */
    default void forEachGap(GapVisitor visitor) {
        gaps().forEach(gap -> visitor.visit(gap.line(), gap.phase(), gap.category()));
    }

    /** Passes the sums of lines, in cells; under {@link Facet#LINE}, a cell for each line. */
    void addTo(GroupedLines groups, List<Facet> facets);

    /** Returns a digest of the lines, made in one pass. */
    default Digest digest(DigestScope scope) {
        List<Finding> all = findings();
        return new DigestBuilder(scope).add(0, lines(), impacts(), gaps(), all).build(all);
    }

    List<String> ids();

    Optional<LineImpact> impact(String line, LifecyclePhase phase, ImpactCategory category);

    /** Writes all values, line by line, by phase, then category; NaN for a gap. */
    void writeTo(double[] values);

    Breakdown by(List<Facet> facets);
}
