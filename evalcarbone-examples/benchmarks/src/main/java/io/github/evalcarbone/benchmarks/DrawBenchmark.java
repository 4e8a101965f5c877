package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.uncertainty.UncertaintyResult;
import io.github.evalcarbone.uncertainty.UncertaintyStudy;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ten thousand draws of the factors that lines share, by a loop written by hand and by a study, 20 values a line. */
public class DrawBenchmark {

    private static final int DRAWS = 10_000;
    private static final double SIGMA = Math.log(Ours.DEVIATION);

    /** The input of the loop written by hand. */
    @State(Scope.Thread)
    public static class Hand {

        @Param("1000")
        int lines;

        Columns columns;
        FactorTable table;
        FactorTable drawn;
        double share = 1;
        double pue = 1;

        /** Makes columns and factors. */
        @Setup
        public void prepare() {
            columns = Workload.of(lines).columns();
            table = FactorTable.ofWorkload();
            drawn = FactorTable.ofWorkload();
        }
    }

    /** The input of the study. */
    @State(Scope.Thread)
    public static class Engine {

        @Param("1000")
        int lines;

        Ours ours;
        Inventory inventory;

        /** Makes the objects. */
        @Setup
        public void prepare() {
            ours = new Ours(Ours.FOUR_PHASES);
            inventory = Workload.of(lines).inventory();
        }
    }

    /** Draws each factor and mix once per trial, and runs the kernel; the totals by category of each trial are kept. */
    @Benchmark
    public double[][] handDraws(Hand hand) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        double[][] totals = new double[DRAWS][];
        for (int draw = 0; draw < DRAWS; draw++) {
            draw(hand.table.factors(), hand.drawn.factors(), random);
            draw(hand.table.mixes(), hand.drawn.mixes(), random);
            totals[draw] = HandKernel.totals(hand.columns, hand.drawn, hand.share, hand.pue);
        }
        return totals;
    }

    private static void draw(double[] published, double[] drawn, RandomGenerator random) {
        for (int i = 0; i < published.length; i++) {
            drawn[i] = published[i] * Math.exp(SIGMA * random.nextGaussian());
        }
    }

    /** The study, from the inventory on, on one thread. */
    @Benchmark
    public UncertaintyResult ourDraws(Engine engine) {
        UncertaintyStudy study = engine.ours.study(engine.inventory);
        return study.run(DRAWS, 1);
    }
}
