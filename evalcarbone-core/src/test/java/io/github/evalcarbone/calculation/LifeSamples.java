package io.github.evalcarbone.calculation;

import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.ServiceLife;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Service lives that begin on a known day, first and last days of years and leap days among them, and conditions. */
abstract class LifeSamples {

    /** The most years that a device of these samples is planned to be kept. */
    static final int MOST_YEARS = 10;

    @Provide
    Arbitrary<LocalDate> purchases() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 11_000).map(LocalDate.of(2000, 1, 1)::plusDays)),
                Tuple.of(1, years().map(year -> LocalDate.of(year, 1, 1))),
                Tuple.of(1, years().map(year -> LocalDate.of(year, 12, 31))),
                Tuple.of(1, Arbitraries.of(2000, 2008, 2024).map(year -> LocalDate.of(year, 2, 29))));
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(2000, 2029);
    }

    /** Lives with a day of purchase; with or without a withdrawal, and with or without planned years. */
    @Provide
    Arbitrary<ServiceLife> lives() {
        Arbitrary<Optional<Integer>> kept = Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(0)),
                        Tuple.of(9, Arbitraries.integers().between(1, 4_500)))
                .optional(0.6);
        return Combinators.combine(purchases(), kept, plannedYears().optional(0.8))
                .as((day, days, planned) -> new ServiceLife(Optional.of(day), days.map(day::plusDays), planned))
                .flatMap(LifeSamples::orUntilNewYear);
    }
    /** Lives that end on a 1 January among them. */
    private static Arbitrary<ServiceLife> orUntilNewYear(ServiceLife life) {
        LocalDate next =
                LocalDate.of(life.withdrawn().or(life::purchased).orElseThrow().getYear() + 1, 1, 1);
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(life)), Tuple.of(1, Arbitraries.just(life.withWithdrawn(next))));
    }

    @Provide
    Arbitrary<Double> plannedYears() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, MOST_YEARS).map(Integer::doubleValue),
                Arbitraries.doubles().between(0.05, MOST_YEARS).ofScale(3));
    }

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<Double> years = Arbitraries.doubles().between(0.1, 6).ofScale(2);
        Arbitrary<Condition> used = Arbitraries.oneOf(years.map(Condition::refurbished), years.map(Condition::reused));
        Arbitrary<Condition> first = Arbitraries.oneOf(Arbitraries.just(Condition.NEW), used);
        return Arbitraries.oneOf(first, Combinators.combine(first, years).as(Condition::withLaterYears));
    }

    /** The 30 June of each year from the one before the purchase until long after the end of the life. */
    static Stream<LocalDate> accounts(ServiceLife life) {
        int first = life.purchased().orElseThrow().getYear();
        int end = life.withdrawn().or(life::purchased).orElseThrow().getYear();
        return IntStream.rangeClosed(first - 1, Math.max(end, first + MOST_YEARS) + 1)
                .mapToObj(year -> LocalDate.of(year, 6, 30));
    }

    static double prior(Condition condition) {
        return condition.priorYears().orElse(0.0);
    }

    static double later(Condition condition) {
        return condition.laterYears().orElse(0.0);
    }
}
