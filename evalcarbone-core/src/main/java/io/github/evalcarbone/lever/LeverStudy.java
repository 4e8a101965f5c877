package io.github.evalcarbone.lever;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.SecondLifeEffect;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.scenario.SecondLifeSimulation;
import io.github.evalcarbone.scenario.change.Obstacle;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Levers on one inventory: what each avoids alone, what some avoid together, and which avoid most.
 * <pre>{@code
 * LeverStudy study = LeverStudy.of(inventory, calculator, ImpactCategory.CLIMATE_CHANGE, Levers.standard());
 * LeverEffect first = study.ranked().get(0);
 * LeverEffect three = study.best(3);
 * }</pre>
 * Levers overlap: what two avoid together is mostly less than the sum of both. Levers are applied in their order. Lines are grouped by the
 * levers that concern them, and each group is computed with every combination of those, so that the effect of any choice is
 * exact. Immutable and thread-safe.
 */
public final class LeverStudy {

    /** The most levers of one study. */
    public static final int MOST = 20;

    private final List<Lever> levers;
    private final List<LeverGroup> groups;
    private final List<TouchedLines> touched;
    private final LineKinds kinds;
    private final FootprintCalculator calculator;
    private final ImpactCategory category;
    private final Total base;

    private LeverStudy(
            List<Lever> levers,
            List<LeverGroup> groups,
            List<TouchedLines> touched,
            LineKinds kinds,
            FootprintCalculator calculator,
            ImpactCategory category) {
        this.levers = levers;
        this.groups = groups;
        this.touched = touched;
        this.kinds = kinds;
        this.calculator = calculator;
        this.category = category;
        this.base = calculator.totals(kinds.base()).total(category);
    }

    /**
     * Computes levers on an inventory.
     *
     * @param base  the inventory, best with models and types that were matched to the factors
     * @param calculator  the rules and factors
     * @param category  a category of the calculator
     * @param levers  1 to {@value #MOST} levers, each with an id of its own; in this order they are applied
     * @return the study
     * @throws IllegalArgumentException if there are none or too many, two have the same id, more than 12 concern the same
     *     line, or the category is not computed
     */
    public static LeverStudy of(
            Inventory base, FootprintCalculator calculator, ImpactCategory category, List<Lever> levers) {
        List<Lever> all = List.copyOf(levers);
        Invariants.within(all.size(), 1, MOST, "number of levers", "1 to " + MOST);
        requireOwnIds(all);
        FootprintCalculator ofCategory = calculator.withCategories(category);
        LineStates states = new LineStates(base, ofCategory);
        List<TouchedLines> touched = all.stream().map(states::touchedBy).toList();
        LineKinds kinds = states.kinds();
        List<LeverGroup> groups = LeverGroup.of(kinds, ofCategory, category, all, touched);
        return new LeverStudy(all, groups, touched, kinds, ofCategory, category);
    }

    private static void requireOwnIds(List<Lever> all) {
        if (new HashSet<>(all.stream().map(Lever::id).toList()).size() < all.size()) {
            throw new IllegalArgumentException(
                    "The levers " + all.stream().map(Lever::id).toList() + " must have ids of their own.");
        }
    }

    /** {@return the category} */
    public ImpactCategory category() {
        return category;
    }

    /** {@return the total of the inventory without levers} */
    public Total base() {
        return base;
    }

    /** {@return the levers, in their order} */
    public List<Lever> levers() {
        return levers;
    }

    /** {@return the effect of each lever alone, the largest first; of two that avoid the same, in the order of the levers} */
    public List<LeverEffect> ranked() {
        return IntStream.range(0, levers.size())
                .mapToObj(lever -> effect(1 << lever))
                .sorted(Comparator.comparing(LeverEffect::exact).reversed())
                .toList();
    }

    /**
     * Returns the effect of some levers together.
     *
     * @param ids  the ids of levers of this study
     * @return their effect; that of none avoids 0
     * @throws IllegalArgumentException if there is no such lever
     */
    public LeverEffect effect(String... ids) {
        int some = 0;
        for (String id : ids) {
            some |= 1 << index(id);
        }
        return effect(some);
    }

    private int index(String id) {
        return IntStream.range(0, levers.size())
                .filter(lever -> levers.get(lever).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The lever [" + id + "] must be one of "
                        + levers.stream().map(Lever::id).toList() + "."));
    }

    /**
     * Returns what two levers would avoid twice if their effects were added up, over what is known and comparable with either
     * and with both.
     *
     * @param one  the id of a lever of this study
     * @param other  the id of another
     * @return the sum of their effects less that of both together; negative if they support each other
     * @throws IllegalArgumentException if there is no such lever
     */
    public Amount overlap(String one, String other) {
        int first = Math.min(index(one), index(other));
        int second = Math.max(index(one), index(other));
        BitSet both = (BitSet) touched.get(first).reached().clone();
        both.and(touched.get(second).reached());
        BigDecimal twice = first == second || both.isEmpty()
                ? BigDecimal.ZERO
                : new LeverOverlap(kinds, calculator, category).of(levers.get(first), levers.get(second), both);
        return amount(twice);
    }

    /**
     * Returns the levers that avoid most together: of all choices of at most that number, the best one, and of equal ones that
     * with the fewest, then the first levers.
     *
     * @param most  the number of levers, 1 or more
     * @return their effect; without levers if each choice adds
     * @throws IllegalArgumentException if the number is below 1
     */
    public LeverEffect best(int most) {
        Invariants.within(most, 1, Integer.MAX_VALUE, "number of levers", "1 or more");
        int best = 0;
        BigDecimal largest = BigDecimal.ZERO;
        for (int size = 1; size <= Math.min(most, levers.size()); size++) {
            int found = bestOfSize(size);
            if (avoided(found).compareTo(largest) > 0) {
                best = found;
                largest = avoided(found);
            }
        }
        return effect(best);
    }

    private int bestOfSize(int size) {
        int best = (1 << size) - 1;
        BigDecimal most = avoided(best);
        for (int some = next(best); some < 1 << levers.size(); some = next(some)) {
            BigDecimal avoided = avoided(some);
            if (avoided.compareTo(most) > 0) {
                best = some;
                most = avoided;
            }
        }
        return best;
    }

    /** The next larger number with as many bits set: Gosper's way. */
    private static int next(int some) {
        int low = some & -some;
        int ripple = some + low;
        return ripple | (((some ^ ripple) / low) >>> 2);
    }

    private BigDecimal avoided(int some) {
        return groups.stream().map(group -> group.effect(some).avoided()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private LeverEffect effect(int some) {
        List<Integer> chosen = IntStream.range(0, levers.size())
                .filter(lever -> (some >> lever & 1) == 1)
                .boxed()
                .toList();
        GroupEffect all =
                groups.stream().map(group -> group.effect(some)).reduce(GroupEffect.NOTHING, GroupEffect::plus);
        return new LeverEffect(
                chosen.stream().map(levers::get).toList(),
                amount(all.avoided()),
                all.avoided(),
                base,
                lines(chosen),
                all.leftOut().with(obstacles(chosen)));
    }

    private Amount amount(BigDecimal exact) {
        return new Amount(exact.doubleValue(), category.unitPerYear());
    }

    /**
     * Returns what a lever avoids by each method of second life, on the lines to which it gives one.
     *
     * @param id  the id of a lever of this study
     * @return the differences, negative where it avoids; empty if it gives no line a second life
     * @throws IllegalArgumentException if there is no such lever
     */
    public Optional<SecondLifeEffect> secondLife(String id) {
        int lever = index(id);
        List<Equipment> alone = touched.get(lever).alone().stream()
                .mapToObj(kinds.base().equipment()::get)
                .toList();
        return SecondLifeSimulation.of(
                kinds.base().withEquipment(alone), calculator, levers.get(lever).scenario(), category);
    }

    /**
     * Returns in which phases of life a lever avoids what it avoids alone.
     *
     * @param id  the id of a lever of this study
     * @return what is avoided per year, negative if added, in each phase in which something changes, in life-cycle order; the
     *     exact amounts add up to that of its effect
     * @throws IllegalArgumentException if there is no such lever
     */
    public Map<LifecyclePhase, Amount> byPhase(String id) {
        int lever = index(id);
        Map<LifecyclePhase, Amount> phases = new EnumMap<>(LifecyclePhase.class);
        new LeverPhases(kinds, calculator, category)
                .of(levers.get(lever), touched.get(lever).alone())
                .forEach((phase, exact) -> phases.put(phase, amount(exact)));
        return Collections.unmodifiableMap(phases);
    }

    /** A line that a lever changes only after another was changed by that one. */
    private long lines(List<Integer> chosen) {
        BitSet lines = new BitSet();
        chosen.forEach(lever -> lines.or(touched.get(lever).alone()));
        return lines.cardinality();
    }

    private Map<Obstacle, Long> obstacles(List<Integer> chosen) {
        Map<Obstacle, BitSet> lines = new EnumMap<>(Obstacle.class);
        chosen.forEach(lever -> touched.get(lever)
                .obstacles()
                .forEach((reason, some) ->
                        lines.computeIfAbsent(reason, any -> new BitSet()).or(some)));
        Map<Obstacle, Long> numbers = new EnumMap<>(Obstacle.class);
        lines.forEach((reason, some) -> numbers.put(reason, (long) some.cardinality()));
        return numbers;
    }
}
