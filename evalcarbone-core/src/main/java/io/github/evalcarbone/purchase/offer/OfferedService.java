package io.github.evalcarbone.purchase.offer;

import io.github.evalcarbone.invariant.Invariants;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The years of service that a bid offers, and what proves them. Immutable and thread-safe.
 * <p>
 * Years count if a clause of the contract commits to them, or as far as a warranty goes; years that are only claimed do not.
 *
 * @param years  the years of service offered; empty if none are
 * @param commitment  the clause of the contract that commits to them; empty if there is none
 * @param warrantyYears  the years of warranty; empty if not stated
 */
public record OfferedService(Optional<Double> years, Optional<String> commitment, Optional<Double> warrantyYears) {

    /** Nothing offered. */
    public static final OfferedService NONE = new OfferedService(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Creates an offer.
     *
     * @param years  the years of service offered
     * @param commitment  the clause of the contract that commits to them
     * @param warrantyYears  the years of warranty
     * @throws IllegalArgumentException if years are not above 0 and at most 1000, or the clause is blank
     */
    public OfferedService {
        Stream.of(years, warrantyYears)
                .flatMap(Optional::stream)
                .forEach(number -> Invariants.within(
                        number, Double.MIN_VALUE, 1_000, "years of service", "above 0 and at most 1000"));
        commitment.ifPresent(text -> Invariants.notBlank(text, "commitment"));
    }

    /**
     * Returns years that a contract commits to.
     *
     * @param years  the years, above 0 and at most 1000
     * @param clause  the clause of the contract
     * @return the offer
     * @throws IllegalArgumentException if the years are out of range or the clause is blank
     */
    public static OfferedService committed(double years, String clause) {
        return new OfferedService(Optional.of(years), Optional.of(clause), Optional.empty());
    }

    /**
     * Returns the years that are proved: those that the contract commits to, or the warranty if it is longer.
     *
     * @return the years; empty if nothing is proved
     */
    public Optional<Double> provedYears() {
        return Stream.of(committedYears(), warrantyYears)
                .flatMap(Optional::stream)
                .reduce(Math::max);
    }

    private Optional<Double> committedYears() {
        return years.filter(any -> commitment.isPresent());
    }

    /**
     * Returns what the years of service rest on.
     *
     * @return the contract or the warranty; empty if nothing is proved
     */
    public Optional<YearsBasis> basis() {
        return provedYears()
                .map(proved ->
                        committedYears().equals(Optional.of(proved)) ? YearsBasis.CONTRACT : YearsBasis.WARRANTY);
    }
}
