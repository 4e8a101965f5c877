package io.github.evalcarbone.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
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

    @Property
    void a_sum_is_that_of_big_decimals(@ForAll("terms") List<Double> terms) {
        BigDecimal exact = terms.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum(terms).value()).isEqualTo(exact.doubleValue() + 0.0);
    }

    @Property
    void products_of_any_size_are_those_of_big_decimals(
            @ForAll("terms") List<Double> left, @ForAll("terms") List<Double> right) {
        ExactSum sum = new ExactSum();
        BigDecimal exact = BigDecimal.ZERO;
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            sum.addProduct(left.get(i), right.get(i));
            exact = exact.add(new BigDecimal(left.get(i)).multiply(new BigDecimal(right.get(i))));
        }
        assertThat(sum.value()).isEqualTo(exact.doubleValue() + 0.0);
        assertThat(ExactSum.parse(sum.toText()).isSameAs(sum)).isTrue();
    }

    /** Sums of a few units in the last place, where every rounding and every tie shows. */
    @Property
    void ties_and_cancellation_are_rounded_as_big_decimals_are(
            @ForAll("close") List<Double> terms, @ForAll("exponent") int exponent) {
        List<Double> scaled =
                terms.stream().map(term -> Math.scalb(term, exponent)).toList();
        BigDecimal exact = scaled.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        ExactSum sum = sum(scaled).add(1e300).add(-1e300);
        assertThat(sum.value()).isEqualTo(exact.doubleValue() + 0.0);
        assertThat(sum(scaled).value()).isEqualTo(exact.doubleValue() + 0.0);
    }

    @Property
    void text_and_serialised_form_keep_the_exact_sum(@ForAll("terms") List<Double> terms) throws Exception {
        ExactSum sum = sum(terms);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(sum);
        }
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((ExactSum) stream.readObject()).isSameAs(sum)).isTrue();
        }
        assertThat(ExactSum.parse(sum.toText()).toText()).isEqualTo(sum.toText());
    }

    @Property
    void equal_sums_have_equal_texts(@ForAll("terms") List<Double> terms, @ForAll Random random) {
        List<Double> shuffled = new ArrayList<>(terms);
        Collections.shuffle(shuffled, random);
        assertThat(sum(shuffled).toText()).isEqualTo(sum(terms).toText());
    }

    @Property
    void taking_away_is_the_contrary_of_adding(
            @ForAll("terms") List<Double> terms, @ForAll("terms") List<Double> more) {
        assertThat(sum(terms).add(sum(more)).subtract(sum(more)).isSameAs(sum(terms)))
                .isTrue();
    }

    @Property
    void a_sum_times_a_number_is_the_sum_of_the_products(
            @ForAll("moderates") List<Double> terms, @ForAll("moderate") double factor) {
        ExactSum products = new ExactSum();
        terms.forEach(term -> products.addProduct(term, factor));
        assertThat(new ExactSum().addProduct(sum(terms), factor).isSameAs(products))
                .isTrue();
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
    Arbitrary<List<Double>> moderates() {
        return moderate().list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Double>> close() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(-3, 3).map(ulps -> ulps * Math.ulp(1.0) / 2),
                        Arbitraries.of(1.0, -1.0, 1 + Math.ulp(1.0), Math.ulp(1.0) / 4, -0x1p-80, 0x1p-80))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Integer> exponent() {
        return Arbitraries.of(0, 1, -500, -1021, -1022, -1023, -1040, 990);
    }

    @Provide
    Arbitrary<Double> moderate() {
        return Arbitraries.doubles().between(-1e100, 1e100).ofScale(20);
    }
}
