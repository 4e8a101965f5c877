package io.github.evalcarbone.units;

import static org.assertj.core.api.Assertions.assertThat;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A sum that Kryo carries, as Spark configures it, is the same sum afterwards. */
class TravellingSumProperties {

    @Property
    void kryo_keeps_the_exact_sum(@ForAll("terms") List<Double> terms, @ForAll boolean references) {
        ExactSum sum = sum(terms);
        assertThat(written(kryo(references), sum).isSameAs(sum)).isTrue();
        assertThat(kryo(references).copy(sum).isSameAs(sum)).isTrue();
    }

    @Property
    void parts_that_travelled_add_up_to_the_same_bits(
            @ForAll("terms") List<Double> terms, @ForAll("terms") List<Double> more) {
        ExactSum joined = written(kryo(true), sum(terms)).add(written(kryo(true), sum(more)));
        assertThat(joined.isSameAs(sum(terms).add(sum(more)))).isTrue();
    }

    private static Kryo kryo(boolean references) {
        Kryo kryo = new Kryo();
        kryo.setRegistrationRequired(false);
        kryo.setReferences(references);
        return kryo;
    }

    private static ExactSum written(Kryo kryo, ExactSum sum) {
        Output output = new Output(256, -1);
        kryo.writeClassAndObject(output, sum);
        return (ExactSum) kryo.readClassAndObject(new Input(output.toBytes()));
    }

    private static ExactSum sum(List<Double> terms) {
        ExactSum sum = new ExactSum();
        terms.forEach(sum::add);
        return sum;
    }

    /** Usual numbers, cancellation, subnormals and huge ranges. */
    @Provide
    Arbitrary<List<Double>> terms() {
        Arbitrary<Double> terms = Arbitraries.oneOf(
                Arbitraries.doubles().between(-1e6, 1e6).ofScale(10),
                Arbitraries.of(
                        1e300, -1e300, Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, 1e-310, 0.1, -0.1));
        return terms.list().ofMaxSize(30);
    }
}
