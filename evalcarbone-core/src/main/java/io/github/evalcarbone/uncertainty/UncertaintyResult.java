package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.invariant.Invariants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The draws of a footprint. Immutable and thread-safe.
 */
public final class UncertaintyResult {

    private final Footprint footprint;
    private final Drawing drawing;
    private final List<DrawnFigure> figures;
    private final List<DrawnFact> facts;
    private final Map<ImpactCategory, DrawnImpact> whole;
    private final Map<GroupKey, Map<ImpactCategory, DrawnImpact>> groups;

    UncertaintyResult(
            Footprint footprint,
            Drawing drawing,
            List<DrawnFigure> figures,
            List<DrawnFact> facts,
            Map<ImpactCategory, DrawnImpact> whole,
            Map<GroupKey, Map<ImpactCategory, DrawnImpact>> groups) {
        this.footprint = footprint;
        this.drawing = drawing;
        this.figures = figures;
        this.facts = facts;
        this.whole = whole;
        this.groups = groups;
    }

    /** {@return the footprint by the published figures and the stated facts} */
    public Footprint footprint() {
        return footprint;
    }

    /** {@return the number of draws} */
    public int draws() {
        return drawing.draws();
    }

    /** {@return the seed: the same seed gives the same bits} */
    public long seed() {
        return drawing.seed();
    }

    /** {@return how figures were drawn} */
    public Sampling sampling() {
        return drawing.sampling();
    }

    /** {@return the figures that were drawn, each once for all lines; all others were taken for certain} */
    public List<DrawnFigure> figures() {
        return figures;
    }

    /** {@return the facts that were drawn, line by line; all others were taken for certain} */
    public List<DrawnFact> facts() {
        return facts;
    }

    /**
     * Returns the draws of the whole footprint.
     *
     * @param category  a category that was computed
     * @return the draws
     * @throws IllegalArgumentException if it was not computed
     */
    public DrawnImpact impact(ImpactCategory category) {
        Invariants.computed(new ArrayList<>(whole.keySet()), category, ImpactCategory::id, "category");
        return Objects.requireNonNull(whole.get(category));
    }

    /** {@return the keys of the groups that were asked for, in order} */
    public List<GroupKey> groups() {
        return List.copyOf(groups.keySet());
    }

    /**
     * Returns the draws of a group.
     *
     * @param group  the key of the group
     * @param category  a category that was computed
     * @return the draws
     * @throws IllegalArgumentException if there is no such group, or the category was not computed
     */
    public DrawnImpact impact(GroupKey group, ImpactCategory category) {
        Invariants.computed(groups(), group, GroupKey::toString, "group");
        impact(category);
        return Objects.requireNonNull(Objects.requireNonNull(groups.get(group)).get(category));
    }
}
