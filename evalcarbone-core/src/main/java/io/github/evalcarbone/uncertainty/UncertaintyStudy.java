package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.result.GroupKeys;
import io.github.evalcarbone.engine.study.StudyLines;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintLine;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Inventory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A study of the uncertainty of an inventory's footprint: its figures and facts are drawn again and again, and each time the rules
 * compute the footprint from them. A figure is drawn once per draw and shared by all lines that use it, as it has one true
 * value; errors of facts are drawn line by line. The draws of a figure depend on the seed and its place in the dataset alone, so
 * that two studies with one seed have them in common.
 * <pre>{@code
 * UncertaintyResult result = UncertaintyStudy.of(calculator, inventory, model).run(10_000, 42);
 * Interval interval = result.impact(CLIMATE_CHANGE).interval(0.95);
 * }</pre>
 * Immutable and thread-safe.
 */
public final class UncertaintyStudy {

    private static final int MOST_DRAWS = 10_000_000;
    private static final int MOST_INPUTS = 1_000;

    private final Inventory inventory;
    private final UncertaintyModel model;
    private final Footprint footprint;
    private final StudyLines lines;
    private final Way way;

    /** The way of drawing, and the values to leave out. */
    private record Way(
            Sampling sampling,
            boolean isParallel,
            List<Facet> facets,
            Map<String, Set<LifecyclePhase>> without,
            Map<String, String> origins) {

        static final Way USUAL = new Way(Sampling.RANDOM, false, List.of(), Map.of(), Map.of());
    }

    private UncertaintyStudy(
            Inventory inventory, UncertaintyModel model, Footprint footprint, StudyLines lines, Way way) {
        this.inventory = inventory;
        this.model = model;
        this.footprint = footprint;
        this.lines = lines;
        this.way = way;
    }

    /**
     * Prepares a study: the rules are bound to the figures and lines once.
     *
     * @param calculator  the rules and factors
     * @param inventory  the inventory
     * @param model  how uncertain its figures and facts are
     * @return the study
     */
    public static UncertaintyStudy of(FootprintCalculator calculator, Inventory inventory, UncertaintyModel model) {
        Binding binding =
                Binding.of(calculator.methodology().equipment(), calculator.factors(), calculator.categories());
        return new UncertaintyStudy(
                inventory,
                model,
                calculator.calculate(inventory),
                StudyLines.of(binding, inventory.evaluationDate(), inventory.equipment()),
                Way.USUAL);
    }

    /** {@return the footprint by the published figures and the stated facts, of all lines} */
    public Footprint footprint() {
        return footprint;
    }

    private UncertaintyStudy with(Way changed) {
        return new UncertaintyStudy(inventory, model, footprint, lines, changed);
    }

    /**
     * Returns this study with another way of drawing figures.
     *
     * @param changed  how figures are drawn
     * @return the study
     */
    public UncertaintyStudy withSampling(Sampling changed) {
        return with(new Way(changed, way.isParallel(), way.facets(), way.without(), way.origins()));
    }

    /** {@return this study on the threads of the common pool; its draws are the same, bit for bit} */
    public UncertaintyStudy inParallel() {
        return with(new Way(way.sampling(), true, way.facets(), way.without(), way.origins()));
    }

    /**
     * Returns this study with the draws of groups beside those of the whole.
     *
     * @param asked  the facets to group by, in order, but {@link Facet#PHASE}
     * @return the study
     * @throws IllegalArgumentException if the phase is among them
     */
    public UncertaintyStudy by(Facet... asked) {
        List<Facet> all = List.of(asked);
        if (all.contains(Facet.PHASE)) {
            throw new IllegalArgumentException("The facet [PHASE] must be another.\nLines are grouped, not phases.");
        }
        return with(new Way(way.sampling(), way.isParallel(), all, way.without(), way.origins()));
    }

    /**
     * Returns this study without some values, such as those that another footprint does not know and that a comparison leaves out.
     *
     * @param values  the phases to leave out, by the id of the line, beside those left out already; a line or phase that the footprint does
     *     not have does not matter
     * @return the study: its impacts, points and shares are of the rest
     */
    public UncertaintyStudy without(Map<String, Set<LifecyclePhase>> values) {
        Map<String, Set<LifecyclePhase>> out = new HashMap<>(way.without());
        values.forEach((line, phases) -> out.merge(line, phases, UncertaintyStudy::both));
        return new UncertaintyStudy(
                inventory,
                model,
                footprint,
                lines.without(out),
                new Way(way.sampling(), way.isParallel(), way.facets(), Map.copyOf(out), way.origins()));
    }

    private static Set<LifecyclePhase> both(Set<LifecyclePhase> one, Set<LifecyclePhase> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns this study in which some lines have the errors of another line, such as those that a scenario split off: what was counted
     * or stated once is wrong once.
     *
     * @param origins  by the id of a line, the id of the line whose errors it has
     * @return the study
     */
    public UncertaintyStudy withErrorsOf(Map<String, String> origins) {
        return with(new Way(way.sampling(), way.isParallel(), way.facets(), way.without(), Map.copyOf(origins)));
    }

    /**
     * Draws the footprint.
     *
     * @param draws  the number of draws, 2 or more
     * @param seed  the seed of all draws
     * @return the draws: the same for the same arguments, whatever the number of threads
     * @throws IllegalArgumentException if the number is out of range
     */
    public UncertaintyResult run(int draws, long seed) {
        Invariants.within(draws, 2, MOST_DRAWS, "number of draws", "2 to 10,000,000");
        Drawing drawing = new Drawing(draws, seed, way.sampling());
        return new StudyDraws(
                        lines,
                        new FigureDraws(lines, model, drawing),
                        facts(drawing),
                        StudyGroups.of(way.facets(), keys()))
                .result(points(), drawing, way.isParallel());
    }

    /**
     * Propagates the uncertainty by slopes, which is fast, and exact where the impact is linear in what is uncertain.
     *
     * @param category  a category that is computed
     * @return the propagation
     * @throws IllegalArgumentException if it is not computed
     */
    public FirstOrder firstOrder(ImpactCategory category) {
        double point = points().of(category);
        Drawing none = new Drawing(1, 0, Sampling.RANDOM);
        return new Propagation(lines, new FigureDraws(lines, model, none), facts(none), category).firstOrder(point);
    }

    /**
     * Returns the interval of the whole as Bilan Carbone+ would compute it from the same uncertainties: as if no two lines shared a
     * figure. It is narrower than that of the draws, the more so the more lines there are, and depends on how they are split.
     *
     * @param category  a category that is computed
     * @return the interval, of what is known
     * @throws IllegalArgumentException if it is not computed
     */
    public BilanCarboneInterval independent(ImpactCategory category) {
        footprint.total(category);
        Drawing none = new Drawing(1, 0, Sampling.RANDOM);
        FigureDraws figures = new FigureDraws(lines, model, none);
        FactDraws facts = facts(none);
        return BilanCarboneInterval.independent(new IndependentLines(lines, figures, facts, category).lines());
    }

    /**
     * Returns what the uncertainty of the whole is due to, by Sobol's indices of the inputs with the largest shares by propagation.
     * The footprint is computed once for each input and draw, and twice more.
     *
     * @param category  a category that is computed
     * @param most  the number of inputs to look at one by one, the others being one together
     * @param draws  the number of draws, 2 or more
     * @param seed  the seed of the draws
     * @return the sensitivity
     * @throws IllegalArgumentException if the category is not computed or a number is out of range
     */
    public Sensitivity sensitivity(ImpactCategory category, int most, int draws, long seed) {
        Invariants.within(draws, 2, MOST_DRAWS, "number of draws", "2 to 10,000,000");
        Invariants.within(most, 1, MOST_INPUTS, "number of inputs", "1 to 1,000");
        Drawing one = new Drawing(draws, seed, way.sampling());
        Drawing other = new Drawing(draws, ~seed, way.sampling());
        return new SensitivityDraws(
                        lines,
                        new FigureDraws(lines, model, one),
                        new FigureDraws(lines, model, other),
                        facts(one),
                        facts(other),
                        firstOrder(category),
                        one,
                        most)
                .sensitivity();
    }

    private FactDraws facts(Drawing drawing) {
        return new FactDraws(inventory.equipment(), way.origins(), model, drawing);
    }

    private StudyPoints points() {
        return new StudyPoints(footprint, way.without());
    }

    private List<List<String>> keys() {
        return footprint.lines().stream().map(this::key).toList();
    }

    private List<String> key(FootprintLine line) {
        return GroupKeys.of(way.facets(), line, LifecyclePhase.WHOLE);
    }
}
