package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From columns prepared beforehand: the loops written by hand, and the engine. */
public class PreparedBenchmark {

    /** The input of the loops written by hand. */
    @State(Scope.Thread)
    public static class Hand {

        @Param("1000000")
        int lines;

        Columns columns;
        FactorTable table;
        /** Fields, so that the compiler does not treat them as constants. */
        double share = 1;

        double pue = 1;
        NumEcoEvalKernel.Lifetimes lifetimes = new NumEcoEvalKernel.Lifetimes(0, 0, 1);

        /** Makes columns and factors. */
        @Setup
        public void prepare() {
            columns = Workload.of(lines).columns();
            table = FactorTable.ofWorkload();
        }
    }

    /** The input of the engine under the rules of {@link Ours#FOUR_PHASES}. */
    @State(Scope.Thread)
    public static class Engine {

        @Param("1000000")
        int lines;

        Ours ours;
        Inventory inventory;
        Ours.Prepared prepared;

        /** Resolves the lines. */
        @Setup
        public void prepare() {
            ours = new Ours(rules());
            inventory = Workload.of(lines).inventory();
            prepared = ours.prepare(Workload.of(lines));
        }

        RuleSet rules() {
            return Ours.FOUR_PHASES;
        }
    }

    /** The input of the engine under rules that are not factored. */
    public static class NumEcoEvalEngine extends Engine {

        @Override
        RuleSet rules() {
            return RuleSet.of("numecoeval", "2.2.0");
        }
    }

    /** The input of the engine under the default rules, which compute one more phase. */
    public static class DefaultEngine extends Engine {

        @Override
        RuleSet rules() {
            return RuleSet.of("evalcarbone", "1.1.0");
        }
    }

    /** The target of all values, reused each time. */
    @State(Scope.Thread)
    public static class Values {

        @Param("1000000")
        int lines;

        double[] values;

        /** Allocates the target. */
        @Setup
        public void prepare() {
            values = new double[lines * FactorTable.VALUES];
        }
    }

    @Benchmark
    public double[] handTotals(Hand hand) {
        return HandKernel.totals(hand.columns, hand.table, hand.share, hand.pue);
    }

    @Benchmark
    public double[] ourTotals(Engine engine) {
        return engine.ours.totals(engine.prepared);
    }

    @Benchmark
    public double[] ourDefaultTotals(DefaultEngine engine) {
        return engine.ours.totals(engine.prepared);
    }

    @Benchmark
    public double[] handNumEcoEval(Hand hand) {
        return NumEcoEvalKernel.totals(hand.columns, hand.table, hand.share, hand.lifetimes);
    }

    @Benchmark
    public double[] ourNumEcoEval(NumEcoEvalEngine engine) {
        return engine.ours.totals(engine.prepared);
    }

    @Benchmark
    public double[] handValues(Hand hand, Values to) {
        HandKernel.values(hand.columns, hand.table, hand.share, hand.pue, to.values);
        return to.values;
    }

    @Benchmark
    public double[] ourValues(Engine engine, Values to) {
        engine.ours.values(engine.prepared, to.values);
        return to.values;
    }

    @Benchmark
    public Footprint ourFootprint(Engine engine) {
        return engine.ours.footprint(engine.inventory);
    }
}
