package io.github.evalcarbone.purchase.offer;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.units.ExactSum;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The footprint of one device as its bidder declares it, in kg CO2 eq. Immutable and thread-safe.
 * <p>
 * The electricity of use is computed anew for the establishment, so that only the other phases count: those declared one by one,
 * else the total less its use. A total whose use is not stated counts whole, which is too much rather than too little; an end of
 * life that is a credit counts as 0.
 *
 * @param total  the whole life; empty if not declared
 * @param manufacturing  manufacturing; empty if not declared
 * @param distribution  distribution; empty if not declared
 * @param use  use; empty if not declared
 * @param endOfLife  end of life; empty if not declared
 * @param refurbishment  the refurbishment of a second-hand device; empty if not declared
 * @param years  the lifetime that the declaration assumes; empty if not declared
 * @param source  standard, author and date of the declaration; without one it is no evidence
 * @param spread  the uncertainty of the whole life
 * @param days  the days of the declaration
 */
public record BidDeclaration(
        Optional<Double> total,
        Optional<Double> manufacturing,
        Optional<Double> distribution,
        Optional<Double> use,
        Optional<Double> endOfLife,
        Optional<Double> refurbishment,
        Optional<Double> years,
        Optional<String> source,
        DeclaredSpread spread,
        DeclarationDays days) {

    /** Nothing declared. */
    public static final BidDeclaration NONE = new BidDeclaration(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            DeclaredSpread.NONE,
            DeclarationDays.NONE);

    /**
     * Creates a declaration.
     *
     * @param total  the whole life
     * @param manufacturing  manufacturing
     * @param distribution  distribution
     * @param use  use
     * @param endOfLife  end of life, negative for a credit
     * @param refurbishment  the refurbishment of a second-hand device
     * @param years  the lifetime that the declaration assumes
     * @param source  standard, author and date of the declaration
     * @param spread  the uncertainty of the whole life
     * @param days  the days of the declaration
     * @throws IllegalArgumentException if a figure other than the end of life is negative, years are not above 0, or the source is
     *     blank
     */
    public BidDeclaration {
        Stream.of(total, manufacturing, distribution, use, refurbishment)
                .flatMap(Optional::stream)
                .forEach(figure -> Invariants.notNegative(figure, "declared footprint"));
        endOfLife.ifPresent(figure -> Invariants.within(
                figure, -Double.MAX_VALUE, Double.MAX_VALUE, "declared end of life", "a finite number"));
        years.ifPresent(number ->
                Invariants.within(number, Double.MIN_VALUE, 1_000, "declared lifetime", "above 0 and at most 1000"));
        source.ifPresent(text -> Invariants.notBlank(text, "source of the declaration"));
    }

    /**
     * Returns a declaration of the whole life and its use.
     *
     * @param total  the whole life, in kg CO2 eq
     * @param use  the use in it, in kg CO2 eq
     * @param source  standard, author and date
     * @return the declaration
     * @throws IllegalArgumentException if a figure is negative or the source blank
     */
    public static BidDeclaration ofTotal(double total, double use, String source) {
        return new BidDeclaration(
                Optional.of(total),
                Optional.empty(),
                Optional.empty(),
                Optional.of(use),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(source),
                DeclaredSpread.NONE,
                DeclarationDays.NONE);
    }

    /**
     * Returns this declaration with another uncertainty.
     *
     * @param changed  the uncertainty of the whole life
     * @return the changed declaration
     */
    public BidDeclaration withSpread(DeclaredSpread changed) {
        return new BidDeclaration(
                total, manufacturing, distribution, use, endOfLife, refurbishment, years, source, changed, days);
    }

    /**
     * Returns this declaration with other days.
     *
     * @param changed  the days of the declaration
     * @return the changed declaration
     */
    public BidDeclaration withDays(DeclarationDays changed) {
        return new BidDeclaration(
                total, manufacturing, distribution, use, endOfLife, refurbishment, years, source, spread, changed);
    }

    /** {@return the figure that counts for all phases but use; empty if not all of them are declared} */
    public Optional<Double> making() {
        return isSplit()
                ? Optional.of(new ExactSum()
                        .add(manufacturing.orElseThrow())
                        .add(distribution.orElseThrow())
                        .add(Math.max(0, endOfLife.orElseThrow()))
                        .value())
                : unsplit();
    }

    /** {@return whether all phases but use are declared one by one} */
    public boolean isSplit() {
        return manufacturing.isPresent() && distribution.isPresent() && endOfLife.isPresent();
    }

    /**
     * Returns the figure of all phases but use, if they are not declared one by one: the total less its use, else the whole total.
     *
     * @return the figure in kg CO2 eq; empty if the phases are declared one by one, or no total is
     */
    public Optional<Double> unsplit() {
        return isSplit() ? Optional.empty() : total.map(whole -> Math.max(0, whole - use.orElse(0.0)));
    }

    /** {@return whether the total counts whole, as its use is not stated} */
    public boolean isTotalWhole() {
        return !isSplit() && total.isPresent() && use.isEmpty();
    }

    /** {@return whether the end of life is declared as a credit, which does not count} */
    public boolean isCredit() {
        return isSplit() && endOfLife.orElse(0.0) < 0;
    }

    /** {@return whether any phase but use is declared} */
    public boolean isOfMaking() {
        return total.isPresent() || manufacturing.isPresent() || distribution.isPresent() || endOfLife.isPresent();
    }

    /** {@return whether anything is declared that counts, refurbishment included} */
    public boolean isAny() {
        return isOfMaking() || refurbishment.isPresent();
    }
}
