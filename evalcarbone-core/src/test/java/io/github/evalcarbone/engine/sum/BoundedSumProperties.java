package io.github.evalcarbone.engine.sum;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A bounded sum is the correctly rounded one, or in doubt; it seldom is. */
class BoundedSumProperties {

    /** A weight, a factor and a share, with what is missing from the share. */
    record Term(double weight, double factor, double share, double more) {

        BigDecimal exact() {
            BigDecimal part = new BigDecimal(share).add(new BigDecimal(more));
            return new BigDecimal(weight).multiply(new BigDecimal(factor)).multiply(part);
        }
    }

    private static BoundedSum sum(List<Term> terms) {
        BoundedSum sum = new BoundedSum();
        terms.forEach(term -> sum.add(term.weight, term.factor, term.share, term.more));
        return sum;
    }

    private static double exact(List<Term> terms) {
        return terms.stream()
                .map(Term::exact)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    @Property
    void what_is_not_in_doubt_is_correctly_rounded(@ForAll("anyTerms") List<Term> terms) {
        double value = sum(terms).value();
        if (!Double.isNaN(value)) {
            assertThat(value).isEqualTo(exact(terms));
        }
    }

    @Property
    void usual_sums_are_not_in_doubt(@ForAll("usualTerms") List<Term> terms) {
        assertThat(sum(terms).value()).isEqualTo(exact(terms));
    }

    @Property
    void numbers_are_added_alike(@ForAll List<Double> numbers) {
        BoundedSum sum = new BoundedSum();
        numbers.forEach(sum::add);
        if (!Double.isNaN(sum.value())) {
            assertThat(sum.value())
                    .isEqualTo(numbers.stream()
                            .map(BigDecimal::new)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .doubleValue());
        }
    }

    /** Half way between two doubles, and a little more or less than the bound can distinguish. */
    @Example
    void a_tie_is_in_doubt() {
        assertThat(sum(List.of(new Term(1, 1, 1, 0), new Term(1, 0x1p-53, 1, 0)))
                        .value())
                .isNaN();
        assertThat(sum(List.of(new Term(1, 1, 1, 0x1p-53), new Term(1, 0x1p-110, 1, 0)))
                        .value())
                .isNaN();
        assertThat(sum(List.of(new Term(1, 1, 1, 0x1p-53), new Term(1, 0x1p-80, 1, 0)))
                        .value())
                .isEqualTo(1 + 0x1p-52);
    }

    @Example
    void what_takes_itself_away_is_in_doubt_and_nothing_is_nothing() {
        assertThat(sum(List.of(new Term(1, 3, 0.1, 0), new Term(1, 3, -0.1, 0))).value())
                .isNaN();
        assertThat(sum(List.of(new Term(0, 3, 1, 0), new Term(Double.NaN, Double.NaN, 1, 0)))
                        .value())
                .isZero();
    }

    @Provide
    Arbitrary<List<Term>> anyTerms() {
        Arbitrary<Double> any = Arbitraries.oneOf(
                Arbitraries.doubles(),
                Arbitraries.doubles().between(-10, 10).ofScale(9),
                Arbitraries.integers().between(-8, 8).map(number -> (double) number),
                Arbitraries.integers().between(-1074, 1023).map(power -> Math.scalb(1.0, power)));
        return terms(any, Arbitraries.doubles().between(-1, 1).ofScale(15))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Term>> usualTerms() {
        Arbitrary<Double> usual = Arbitraries.longs().map(seed -> 1e6 * new java.util.Random(seed).nextDouble());
        Arbitrary<Double> shares = Arbitraries.longs().map(seed -> new java.util.Random(seed).nextDouble());
        return terms(usual, shares).list().ofMinSize(1).ofMaxSize(12);
    }

    private static Arbitrary<Term> terms(Arbitrary<Double> values, Arbitrary<Double> shares) {
        return values.tuple2()
                .flatMap(pair -> shares.tuple2()
                        .map(share -> new Term(
                                pair.get1(),
                                pair.get2(),
                                share.get1(),
                                share.get1() == 0 ? 0 : share.get2() * Math.ulp(share.get1()) / 2)));
    }
}
