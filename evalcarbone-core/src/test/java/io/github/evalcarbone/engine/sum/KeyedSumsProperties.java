package io.github.evalcarbone.engine.sum;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.engine.batch.Column;
import io.github.evalcarbone.units.ExactSum;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Sums of blocks are exact for all values; a block that cannot be split is refused and changes nothing. */
class KeyedSumsProperties {

    @Property
    void sums_by_key_are_exact(@ForAll("blocks") List<double[]> blocks, @ForAll Random random) {
        KeyedSums sums = new KeyedSums();
        ExactSum[] exact = {new ExactSum(), new ExactSum(), new ExactSum()};
        for (double[] block : blocks) {
            int[] keys = random.ints(block.length, 0, exact.length).toArray();
            Column column = new Column(block.length);
            column.view(block, false);
            if (sums.accepts(column, block.length)) {
                sums.addBlock(keys, block.length);
            } else {
                add(sums, keys, block);
            }
            for (int i = 0; i < block.length; i++) {
                exact[keys[i]].add(block[i]);
            }
        }
        for (int key = 0; key < exact.length; key++) {
            assertThat(sums.get(key).isSameAs(exact[key])).isTrue();
        }
    }

    /** Beside 2^20, values below 2^-17 have an upper part of 0. */
    @Property
    void a_key_of_small_values_alone_is_exact_beside_one_of_large_values(
            @ForAll @Size(min = 1, max = 50) List<@LongRange(min = 1, max = 1L << 36) Long> multiples) {
        double[] block = DoubleStream.concat(
                        DoubleStream.of(0x1p20), multiples.stream().mapToDouble(multiple -> multiple * 0x1p-54))
                .toArray();
        int[] keys = IntStream.range(0, block.length).map(i -> Math.min(i, 1)).toArray();
        Column column = new Column(block.length);
        column.view(block, false);
        KeyedSums sums = new KeyedSums();
        assertThat(sums.accepts(column, block.length)).isTrue();
        sums.addBlock(keys, block.length);
        ExactSum exact = new ExactSum();
        multiples.forEach(multiple -> exact.add(multiple * 0x1p-54));
        assertThat(sums.get(1).isSameAs(exact)).isTrue();
    }

    private static void add(KeyedSums sums, int[] keys, double[] block) {
        for (int i = 0; i < block.length; i++) {
            sums.add(keys[i], block[i]);
        }
    }

    @Property
    void sums_of_blocks_are_exact(@ForAll("blocks") List<double[]> blocks) {
        BlockSum sum = new BlockSum();
        ExactSum exact = new ExactSum();
        for (double[] block : blocks) {
            if (sum.accepts(block, block.length)) {
                sum.addBlock(block.length);
                for (double value : block) {
                    exact.add(value);
                }
            }
        }
        assertThat(sum.get().isSameAs(exact)).isTrue();
    }

    @Property
    void usual_values_are_added_as_blocks(@ForAll("usual") double[] block) {
        assertThat(new BlockSum().accepts(block, block.length)).isTrue();
    }

    @Provide
    Arbitrary<List<double[]>> blocks() {
        Arbitrary<Double> values = Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 1e6).ofScale(14),
                Arbitraries.doubles().between(0, 1e-3).ofScale(18),
                Arbitraries.integers().between(0, 500).map(Integer::doubleValue),
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(
                                20, Arbitraries.doubles().between(1, 100).ofScale(12)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.of(-1.0, 1e30, 1e-300, Double.MIN_VALUE, 1e250, -1e-9))));
        return values.array(double[].class).ofMinSize(1).ofMaxSize(200).list().ofMaxSize(6);
    }

    /** Weights within a factor of a million of each other. */
    @Provide
    Arbitrary<double[]> usual() {
        return Arbitraries.doubles()
                .between(1e-2, 1e4)
                .ofScale(15)
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(512);
    }
}
