package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Equipment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The lines that a change applies to: those that meet every criterion, each by one of its values.
 * <pre>{@code
 * LineSelector old = LineSelector.ofTypes("laptop", "desktop").with(Criterion.SITE, "Nord").olderThan(4);
 * }</pre>
 * Texts are compared without regard to case and blanks. A criterion on something that a line does not state is not met.
 * Immutable and thread-safe, if its predicates are.
 */
public final class LineSelector {

    /** All lines. */
    public static final LineSelector ALL =
            new LineSelector(new EnumMap<>(Criterion.class), Optional.empty(), Optional.empty(), List.of());

    private static final double DAYS_OF_A_YEAR = 365.25;

    private final EnumMap<Criterion, Set<String>> texts;
    private final Optional<Double> olderThan;
    private final Optional<Double> youngerThan;
    private final List<Predicate<? super Equipment>> predicates;

    private LineSelector(
            EnumMap<Criterion, Set<String>> texts,
            Optional<Double> olderThan,
            Optional<Double> youngerThan,
            List<Predicate<? super Equipment>> predicates) {
        this.texts = texts;
        this.olderThan = olderThan;
        this.youngerThan = youngerThan;
        this.predicates = predicates;
    }

    /**
     * Obtains the lines of some types.
     *
     * @param types  the types, at least one
     * @return the selector
     * @throws IllegalArgumentException if there is none, or one is blank
     */
    public static LineSelector ofTypes(String... types) {
        return ALL.with(Criterion.TYPE, types);
    }

    /**
     * Returns this selector with a further criterion.
     *
     * @param criterion  the property
     * @param values  the values of which it must have one, at least one; they replace earlier ones of the criterion
     * @return the changed selector
     * @throws IllegalArgumentException if there is no value, or one is blank
     */
    public LineSelector with(Criterion criterion, String... values) {
        Invariants.within(values.length, 1, Integer.MAX_VALUE, "number of values of a criterion", "1 or more");
        EnumMap<Criterion, Set<String>> changed = new EnumMap<>(texts);
        Set<String> wanted = new LinkedHashSet<>();
        for (String value : values) {
            Invariants.notBlank(value, "value of a criterion");
            wanted.add(value.strip());
        }
        changed.put(criterion, wanted);
        return new LineSelector(changed, olderThan, youngerThan, predicates);
    }

    /**
     * Returns this selector for equipment of some age.
     *
     * @param years  the years since the purchase that must have passed on the evaluation date, 0 or more; a line without
     *     a day of purchase is not selected
     * @return the changed selector
     * @throws IllegalArgumentException if they are negative or not a number
     */
    public LineSelector olderThan(double years) {
        Invariants.notNegative(years, "age");
        return new LineSelector(texts, Optional.of(years), youngerThan, predicates);
    }

    /**
     * Returns this selector for equipment below some age.
     *
     * @param years  the years since the purchase that must not have passed on the evaluation date, 0 or more; a line without
     *     a day of purchase is not selected
     * @return the changed selector
     * @throws IllegalArgumentException if they are negative or not a number
     */
    public LineSelector youngerThan(double years) {
        Invariants.notNegative(years, "age");
        return new LineSelector(texts, olderThan, Optional.of(years), predicates);
    }

    /**
     * Returns this selector with any condition; such a selector cannot be written as JSON.
     *
     * @param condition  the condition
     * @return the changed selector
     */
    public LineSelector matching(Predicate<? super Equipment> condition) {
        List<Predicate<? super Equipment>> changed = new ArrayList<>(predicates);
        changed.add(condition);
        return new LineSelector(texts, olderThan, youngerThan, List.copyOf(changed));
    }

    /** {@return the values of each criterion there is} */
    public Map<Criterion, Set<String>> criteria() {
        return new EnumMap<>(texts);
    }

    /** {@return the least age in years, if there is one} */
    public Optional<Double> leastAge() {
        return olderThan;
    }

    /** {@return the age in years below which it must be, if there is one} */
    public Optional<Double> ageLimit() {
        return youngerThan;
    }

    /** {@return whether it has no condition that only a program knows, so that it can be written as JSON} */
    public boolean isPlain() {
        return predicates.isEmpty();
    }

    /**
     * Returns the comparison of one run, which knows the day and the applications of each line.
     *
     * @param day  the day on which ages are compared
     * @param applications  the ids of the applications by the id of the line
     * @return whether a line is selected; as thread-safe as the map
     */
    public Predicate<Equipment> on(LocalDate day, Map<String, Set<String>> applications) {
        List<Predicate<Equipment>> all = new ArrayList<>();
        texts.forEach((criterion, values) -> all.add(
                criterion == Criterion.APPLICATION
                        ? ofApplications(keys(values), applications)
                        : ofTexts(criterion, keys(values))));
        olderThan.ifPresent(years ->
                all.add(line -> age(line, day).filter(age -> age >= years).isPresent()));
        youngerThan.ifPresent(years ->
                all.add(line -> age(line, day).filter(age -> age < years).isPresent()));
        predicates.forEach(condition -> all.add(condition::test));
        return line -> all.stream().allMatch(condition -> condition.test(line));
    }

    private static Set<String> keys(Set<String> values) {
        return values.stream().map(MatchKey::of).collect(Collectors.toSet());
    }

    private static Predicate<Equipment> ofTexts(Criterion criterion, Set<String> keys) {
        return line ->
                criterion.text(line).map(MatchKey::of).filter(keys::contains).isPresent();
    }

    private static Predicate<Equipment> ofApplications(Set<String> keys, Map<String, Set<String>> applications) {
        return line -> applications.getOrDefault(line.id(), Set.of()).stream()
                .map(MatchKey::of)
                .anyMatch(keys::contains);
    }

    private static Optional<Double> age(Equipment line, LocalDate day) {
        return line.serviceLife().purchased().map(bought -> ChronoUnit.DAYS.between(bought, day) / DAYS_OF_A_YEAR);
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        texts.forEach((criterion, values) -> parts.add(criterion + " " + String.join(" | ", values)));
        olderThan.ifPresent(years -> parts.add("age >= " + years));
        youngerThan.ifPresent(years -> parts.add("age < " + years));
        if (!isPlain()) {
            parts.add("a condition of a program");
        }
        return parts.isEmpty() ? "all lines" : String.join(", ", parts);
    }
}
