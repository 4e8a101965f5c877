package io.github.evalcarbone.footprint;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The yearly environmental footprint of an inventory: by line, phase and impact category, with its gaps beside it.
 * <p>
 * Every aggregate is the correctly rounded exact sum of its terms (see {@link LineImpact}), so order, grouping and
 * partition of the lines never change a bit. A gap is missing from every total; look at {@link #gaps()} and
 * {@link #coverage()}. Two footprints are equal when they hold the same data. Immutable and thread-safe.
 */
public final class Footprint {

    private final FootprintData data;
    private final Map<String, FootprintLine> lines = new LinkedHashMap<>();
    private final Map<String, List<LineImpact>> impactsByLine = new HashMap<>();
    private final @Nullable Explainer explainer;

    /** Explains one value again from the inventory and the calculator. */
    interface Explainer {
        Explanation explain(String line, LifecyclePhase phase, ImpactCategory category);
    }

    Footprint(FootprintData data, @Nullable Explainer explainer) {
        this.data = data;
        this.explainer = explainer;
        data.lines().forEach(line -> lines.put(line.id(), line));
        if (lines.size() != data.lines().size()) {
            throw new IllegalArgumentException("A line id must stand once in a footprint.");
        }
        data.impacts().forEach(this::index);
    }

    private void index(LineImpact impact) {
        require(lines.containsKey(impact.line()), impact.line(), lines.keySet());
        impactsByLine.computeIfAbsent(impact.line(), line -> new ArrayList<>()).add(impact);
    }

    /**
     * Makes a footprint of stored data; it cannot {@linkplain #explain explain} its values.
     *
     * @param data  the data of a footprint
     * @return the footprint
     * @throws IllegalArgumentException if a line id stands twice, or an impact names a line that is not there
     */
    public static Footprint of(FootprintData data) {
        return new Footprint(data, null);
    }

    /**
     * Returns everything the footprint holds.
     *
     * @return the data
     */
    public FootprintData data() {
        return data;
    }

    /**
     * Returns the total of a category, over all lines and phases.
     *
     * @param category  the category
     * @return the known impact per year
     */
    public Amount total(ImpactCategory category) {
        return sum(category, impact -> true);
    }

    /**
     * Returns the total of a category in one phase.
     *
     * @param category  the category
     * @param phase  the phase
     * @return the known impact per year
     */
    public Amount total(ImpactCategory category, LifecyclePhase phase) {
        return sum(category, impact -> impact.phase() == phase);
    }

    private Amount sum(ImpactCategory category, Predicate<LineImpact> chosen) {
        ExactSum sum = new ExactSum();
        data.impacts().stream()
                .filter(impact -> impact.category().equals(category))
                .filter(chosen)
                .forEach(impact -> impact.addTo(sum));
        return new Amount(sum.value(), category.unitPerYear());
    }

    /**
     * Groups the footprint.
     *
     * @param facets  the traits to group by, in order; none for one group with everything
     * @return the breakdown
     */
    public Breakdown by(Facet... facets) {
        return Breakdown.of(List.of(facets), lines, data.impacts());
    }

    /**
     * Returns one value.
     *
     * @param line  the id of a line
     * @param phase  the phase
     * @param category  the category
     * @return the impact per year; empty if it is a gap, or there is no such line, phase or category
     */
    public Optional<Amount> value(String line, LifecyclePhase phase, ImpactCategory category) {
        return impactsByLine.getOrDefault(line, List.of()).stream()
                .filter(impact -> impact.phase() == phase && impact.category().equals(category))
                .findFirst()
                .map(LineImpact::amount);
    }

    /**
     * Returns the values that could not be computed.
     *
     * @return the gaps, in the order of the lines
     */
    public List<Gap> gaps() {
        return data.gaps();
    }

    /**
     * Returns what a reader should know: defaults used, assumptions made, doubtful figures.
     *
     * @return the findings, in the order of the lines, those about the whole result first
     */
    public List<Finding> findings() {
        return data.findings();
    }

    /**
     * Returns how much of the inventory is covered.
     *
     * @return the coverage
     */
    public Coverage coverage() {
        return Coverage.of(data);
    }

    /**
     * Explains one value, or one gap, down to the inputs and factors.
     *
     * @param line  the id of a line
     * @param phase  a phase the rule set computes
     * @param category  a category of the footprint
     * @return the explanation, whose parts give the value again
     * @throws IllegalArgumentException if there is no such line, phase or category
     * @throws IllegalStateException if the footprint was read from a file, which holds no inputs
     */
    public Explanation explain(String line, LifecyclePhase phase, ImpactCategory category) {
        require(lines.containsKey(line), line, lines.keySet());
        require(data.phases().contains(phase), phase, data.phases());
        require(data.categories().contains(category), category, data.categories());
        if (explainer == null) {
            throw new IllegalStateException("A footprint read from a file must be computed again to be explained.\n"
                    + "Maybe keep the inventory beside it.");
        }
        return explainer.explain(line, phase, category);
    }

    /**
     * Explains a total down to its largest groups, in each to its largest values, and each of these down to its inputs.
     *
     * @param category  a category of the footprint
     * @param most  how many groups, and how many values of each, are told one by one; the others are added up
     * @param facets  the traits to group by, in order; none for one group with everything
     * @return the explanation, whose parts add up to the total exactly
     * @throws IllegalArgumentException if there is no such category, or {@code most} is below 1
     * @throws IllegalStateException if the footprint was read from a file, which holds no inputs
     */
    public TotalExplanation explainTotal(ImpactCategory category, int most, Facet... facets) {
        return new TotalExplainer(this, category, most).explain(List.of(facets));
    }

    private static void require(boolean known, Object value, Object allowed) {
        if (!known) {
            throw new IllegalArgumentException("[" + value + "] must be one of " + allowed + ".");
        }
    }

    /**
     * Returns the footprint of both inventories together, the same to the last bit as computing them at once.
     *
     * @param other  a footprint of the same rules, datasets and evaluation date, with other line ids
     * @return the footprint of both, under this one's name
     * @throws IllegalArgumentException if rules, datasets, dates, categories or phases differ, or a line id stands in both
     */
    public Footprint merge(Footprint other) {
        require(data.rules().equals(other.data.rules()), other.data.rules(), data.rules());
        require(data.datasets().equals(other.data.datasets()), other.data.datasets(), data.datasets());
        require(
                data.evaluationDate().equals(other.data.evaluationDate()),
                other.data.evaluationDate(),
                data.evaluationDate());
        require(data.categories().equals(other.data.categories()), other.data.categories(), data.categories());
        require(data.phases().equals(other.data.phases()), other.data.phases(), data.phases());
        FootprintData both = new FootprintData(
                data.rules(),
                data.datasets(),
                data.inventory(),
                data.establishment(),
                data.evaluationDate(),
                data.categories(),
                data.phases(),
                joined(data.lines(), other.data.lines()),
                joined(data.impacts(), other.data.impacts()),
                joined(data.gaps(), other.data.gaps()),
                findings(data.findings(), other.data.findings()));
        return new Footprint(both, bothExplained(other));
    }

    /** Those about the result as a whole first, each once. */
    private static List<Finding> findings(List<Finding> first, List<Finding> second) {
        return joined(first, second).stream()
                .distinct()
                .sorted(Comparator.comparing(finding -> finding.line().isPresent()))
                .toList();
    }

    private @Nullable Explainer bothExplained(Footprint other) {
        Explainer mine = explainer;
        Explainer theirs = other.explainer;
        return mine == null || theirs == null
                ? null
                : (line, phase, category) -> (lines.containsKey(line) ? mine : theirs).explain(line, phase, category);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Footprint footprint && data.equals(footprint.data);
    }

    @Override
    public int hashCode() {
        return data.hashCode();
    }

    /** Returns inventory, rules, lines and gaps in one line; do not parse. */
    @Override
    public String toString() {
        return "Footprint of %s by %s %s: %s lines, %s gaps"
                .formatted(
                        data.inventory(),
                        data.rules().id(),
                        data.rules().version(),
                        data.lines().size(),
                        data.gaps().size());
    }
}
