package io.github.evalcarbone.scenario.selection;

import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.units.CalendarYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines that a change applies to: those that meet every criterion, each by one of its values.
 * <pre>{@code
 * LineSelector old = LineSelector.ofTypes("laptop", "desktop").with(LineCriterion.SITE, "Nord").olderThan(4);
 * }</pre>
 * Texts are compared without regard to case and blanks. A criterion on something that a line does not state is not met; but a scenario
 * takes the type of a line that states none from its model.
 * Immutable and thread-safe, if its predicates are.
 */
public final class LineSelector {

    private static final double OLDEST = 1_000;

    /** All lines. */
    public static final LineSelector ALL =
            new LineSelector(new EnumMap<>(LineCriterion.class), Optional.empty(), Optional.empty(), List.of());

    private final EnumMap<LineCriterion, Set<String>> texts;
    private final Optional<Double> olderThan;
    private final Optional<Double> youngerThan;
    private final List<Predicate<? super Equipment>> predicates;

    private LineSelector(
            EnumMap<LineCriterion, Set<String>> texts,
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
        return ALL.with(LineCriterion.TYPE, types);
    }

    /**
     * Returns this selector with a further criterion.
     *
     * @param criterion  the property
     * @param values  the values of which it must have one, at least one; they replace earlier ones of the criterion
     * @return the changed selector
     * @throws IllegalArgumentException if there is no value, one is blank, or one is no condition or owner where it must be
     */
    public LineSelector with(LineCriterion criterion, String... values) {
        Invariants.within(values.length, 1, Integer.MAX_VALUE, "number of values of a criterion", "1 or more");
        EnumMap<LineCriterion, Set<String>> changed = new EnumMap<>(texts);
        Set<String> wanted = new LinkedHashSet<>();
        for (String value : values) {
            Invariants.notBlank(value, "value of a criterion");
            wanted.add(read(criterion, value));
        }
        changed.put(criterion, Collections.unmodifiableSet(wanted));
        return new LineSelector(changed, olderThan, youngerThan, predicates);
    }

    private static String read(LineCriterion criterion, String value) {
        return criterion
                .read(value.strip())
                .value()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The value [" + value + "] must be of the criterion " + criterion + "."));
    }

    /**
     * Returns this selector for equipment of some age.
     *
     * @param years  the years since the purchase that must have passed on the evaluation date, from 0 to 1000; a line without
     *     a day of purchase is not selected
     * @return the changed selector
     * @throws IllegalArgumentException if they are out of range, or no line could be so old and below the age limit
     */
    public LineSelector olderThan(double years) {
        requireAges(Optional.of(years), youngerThan);
        return new LineSelector(texts, Optional.of(years), youngerThan, predicates);
    }

    /**
     * Returns this selector for equipment below some age.
     *
     * @param years  the years since the purchase that must not have passed on the evaluation date, from 0 to 1000; a line without
     *     a day of purchase is not selected
     * @return the changed selector
     * @throws IllegalArgumentException if they are out of range, or no line could be so young and of the least age
     */
    public LineSelector youngerThan(double years) {
        requireAges(olderThan, Optional.of(years));
        return new LineSelector(texts, olderThan, Optional.of(years), predicates);
    }

    private static void requireAges(Optional<Double> least, Optional<Double> limit) {
        Stream.concat(least.stream(), limit.stream())
                .forEach(age -> Invariants.within(age, 0, OLDEST, "age", "from 0 to 1000"));
        least.flatMap(age -> limit.filter(most -> !(age < most))).ifPresent(most -> {
            throw new IllegalArgumentException(
                    "The least age [" + least.get() + "] must be below the age limit [" + most + "].");
        });
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
    public Map<LineCriterion, Set<String>> criteria() {
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
     * @param typeOf  the type of a line, which may be that of its model
     * @return whether a line is selected; for one thread
     */
    public Predicate<Equipment> on(
            LocalDate day, Map<String, Set<String>> applications, Function<Equipment, Optional<String>> typeOf) {
        List<Predicate<Equipment>> all = new ArrayList<>();
        texts.forEach((criterion, values) -> all.add(
                switch (criterion) {
                    case APPLICATION -> ofApplications(keys(values), applications);
                    case TYPE -> new KnownTexts(typeOf, keys(values));
                    default -> new KnownTexts(criterion::text, keys(values));
                }));
        olderThan.ifPresent(years -> all.add(line -> reached(line, years, day).orElse(false)));
        youngerThan.ifPresent(
                years -> all.add(line -> !reached(line, years, day).orElse(true)));
        predicates.forEach(condition -> all.add(line -> condition.test(typed(line, typeOf))));
        return all.stream().reduce(Predicate::and).orElse(line -> true);
    }

    private static Equipment typed(Equipment line, Function<Equipment, Optional<String>> typeOf) {
        return line.type().isPresent()
                ? line
                : typeOf.apply(line).map(line::withType).orElse(line);
    }

    private static Set<String> keys(Set<String> values) {
        return values.stream().map(MatchKey::of).collect(Collectors.toSet());
    }

    /** Compares a text of lines with keys; lines have few different texts, each of which is looked at once. Not thread-safe. */
    private static final class KnownTexts implements Predicate<Equipment> {

        private final Function<Equipment, Optional<String>> textOf;
        private final Set<String> keys;
        private final Map<String, Boolean> known = new HashMap<>();

        KnownTexts(Function<Equipment, Optional<String>> textOf, Set<String> keys) {
            this.textOf = textOf;
            this.keys = keys;
        }

        @Override
        public boolean test(Equipment line) {
            Optional<String> text = textOf.apply(line);
            return text.isPresent() && known.computeIfAbsent(text.get(), one -> keys.contains(MatchKey.of(one)));
        }
    }

    private static Predicate<Equipment> ofApplications(Set<String> keys, Map<String, Set<String>> applications) {
        return line -> applications.getOrDefault(line.id(), Set.of()).stream()
                .map(MatchKey::of)
                .anyMatch(keys::contains);
    }

    /** Returns whether a line is of an age on a day; empty if its day of purchase is not stated. */
    private static Optional<Boolean> reached(Equipment line, double years, LocalDate day) {
        return line.serviceLife()
                .purchased()
                .map(bought -> !CalendarYears.after(bought, years).isAfter(day));
    }

    private Map<LineCriterion, Set<String>> keys() {
        Map<LineCriterion, Set<String>> keys = new EnumMap<>(LineCriterion.class);
        texts.forEach((criterion, values) -> keys.put(criterion, keys(values)));
        return keys;
    }

    /** Selectors are equal if they select the same lines of every inventory by their criteria; predicates must be the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LineSelector that
                && keys().equals(that.keys())
                && olderThan.equals(that.olderThan)
                && youngerThan.equals(that.youngerThan)
                && predicates.equals(that.predicates);
    }

    @Override
    public int hashCode() {
        return Objects.hash(keys(), olderThan, youngerThan, predicates);
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
