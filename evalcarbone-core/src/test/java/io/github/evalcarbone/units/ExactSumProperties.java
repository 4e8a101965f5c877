package io.github.evalcarbone.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of exact sums, over the whole range of doubles. */
class ExactSumProperties {

    @Property
    void the_order_of_terms_never_changes_the_sum(@ForAll("terms") List<Double> terms, @ForAll Random random) {
        List<Double> shuffled = new ArrayList<>(terms);
        Collections.shuffle(shuffled, random);
        assertThat(bits(sum(shuffled))).isEqualTo(bits(sum(terms)));
    }

    @Property
    void adding_partial_sums_is_adding_their_terms(@ForAll("terms") List<Double> terms, @ForAll Random random) {
        int cut = random.nextInt(terms.size() + 1);
        ExactSum parts = sum(terms.subList(0, cut)).add(sum(terms.subList(cut, terms.size())));
        assertThat(bits(parts)).isEqualTo(bits(sum(terms)));
        assertThat(parts.isSameAs(sum(terms))).isTrue();
    }

    @Property
    void a_term_and_its_contrary_leave_nothing(@ForAll("terms") List<Double> terms, @ForAll("term") double large) {
        ExactSum sum = new ExactSum().add(large);
        terms.forEach(sum::add);
        assertThat(sum.add(-large).isSameAs(sum(terms))).isTrue();
    }

    @Property
    void a_product_is_rounded_once(@ForAll("moderate") double left, @ForAll("moderate") double right) {
        assertThat(new ExactSum().addProduct(left, right).value()).isEqualTo(left * right + 0.0);
    }

    @Property
    void products_are_added_before_they_are_rounded(
            @ForAll("moderate") double a, @ForAll("moderate") double b, @ForAll("moderate") double c) {
        BigDecimal exact =
                new BigDecimal(a).multiply(new BigDecimal(b)).add(new BigDecimal(a).multiply(new BigDecimal(c)));
        assertThat(new ExactSum().addProduct(a, b).addProduct(a, c).value()).isEqualTo(exact.doubleValue());
    }

    private static ExactSum sum(List<Double> terms) {
        ExactSum sum = new ExactSum();
        terms.forEach(sum::add);
        return sum;
    }

    private static long bits(ExactSum sum) {
        return Double.doubleToRawLongBits(sum.value());
    }

    @Provide
    Arbitrary<List<Double>> terms() {
        return term().list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<Double> term() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    @Provide
    Arbitrary<Double> moderate() {
        return Arbitraries.doubles().between(-1e100, 1e100).ofScale(20);
    }
}
