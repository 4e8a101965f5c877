package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.rule.InputSource.FromObject;
import io.github.evalcarbone.rule.InputSource.FromSiblings;
import io.github.evalcarbone.rule.InputSource.Measure;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.units.ExactSum;
import java.util.Arrays;
import java.util.List;

/**
 * Applies a rule to objects, block by block. Objects that share a carrier are consecutive. Mutable and not thread-safe;
 * path numbers are consistent over the life of the run.
 */
public final class ObjectRun {

    /** The figures of consecutive objects. */
    public interface Figures {

        /** Writes the values of an input for all objects: NaN if missing, 1 for a flag that is set. */
        void fill(ObjectInput input, double[] values);
    }

    /** Receives the results, block by block. */
    public interface Taker {

        /**
         * Receives a block, whose first object has the index {@code from}; the other arguments are overwritten by the
         * next block.
         */
        void take(int from, int size, Column values, BlockRun run);
    }

    private final ObjectPlan plan;
    private final BlockRun run;
    private final LineBlock block;
    private final double[][] columns;
    private final boolean[] uniform;
    private int[] ends = {};

    public ObjectRun(ObjectPlan plan, LeafTables tables) {
        this.plan = plan;
        this.run = new BlockRun(plan.plan(), tables);
        this.block = new LineBlock(plan.inputs().size());
        this.columns = new double[plan.inputs().size()][];
        this.uniform = new boolean[columns.length];
    }

    /** Starts with other objects; {@code last} holds the index after the last object of each carrier. */
    public void start(int[] last, Figures figures) {
        ends = last;
        for (int place = 0; place < columns.length; place++) {
            columns[place] = new double[size()];
            if (plan.inputs().get(place) instanceof FromObject object) {
                fill(place, object.input(), figures);
            } else if (((FromSiblings) plan.inputs().get(place)).measure() == Measure.COUNT) {
                spread(place, group -> ends[group] - first(group));
            }
        }
    }

    /** Replaces the values of an input of the same objects. */
    public void change(ObjectInput input, Figures figures) {
        int place = plan.inputs().indexOf(new FromObject(input));
        if (place >= 0) {
            fill(place, input, figures);
        }
    }

    private void fill(int place, ObjectInput input, Figures figures) {
        figures.fill(input, columns[place]);
        settle(place);
    }

    /** Marks a column as uniform if it has one value for all, so that computations are done once. */
    private void settle(int place) {
        double[] values = columns[place];
        long differing = 0;
        for (double value : values) {
            differing |= Double.doubleToRawLongBits(value) ^ Double.doubleToRawLongBits(values[0]);
        }
        uniform[place] = differing == 0;
    }

    private int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    private int first(int group) {
        return group == 0 ? 0 : ends[group - 1];
    }

    /** Computes the rule for all objects. */
    public void evaluate(Taker taker) {
        List<FromSiblings> measures = plan.measures();
        for (int i = 0; i < measures.size(); i++) {
            measure(measures.get(i), 1 + i);
        }
        compute(0, taker);
    }

    private void compute(int target, Taker taker) {
        for (int from = 0; from < size(); from += LineBlock.SIZE) {
            show(from, Math.min(LineBlock.SIZE, size() - from));
            taker.take(from, block.size(), run.weightOf(target), run);
        }
    }

    private void show(int from, int count) {
        block.resize(count);
        for (int place = 0; place < columns.length; place++) {
            Column column = block.input(place);
            if (uniform[place]) {
                column.setAll(columns[place][0]);
            } else {
                System.arraycopy(columns[place], from, column.fill(), 0, count);
            }
        }
        run.start(block);
    }

    private void measure(FromSiblings siblings, int target) {
        double[] each = new double[size()];
        compute(target, (from, count, values, ignored) -> {
            for (int i = 0; i < count; i++) {
                each[from + i] = values.at(i);
            }
        });
        spread(plan.inputs().indexOf(siblings), group -> measured(siblings, each, first(group), ends[group]));
    }

    private static double measured(FromSiblings siblings, double[] each, int from, int to) {
        int missing = 0;
        for (int i = from; i < to; i++) {
            missing += Double.isNaN(each[i]) ? 1 : 0;
        }
        if (siblings.measure() == Measure.ALL_GIVEN) {
            return missing == 0 ? 1 : 0;
        }
        return missing == 0 ? sum(each, from, to) : Double.NaN;
    }

    private static double sum(double[] each, int from, int to) {
        ExactSum sum = new ExactSum();
        for (int i = from; i < to; i++) {
            sum.add(each[i]);
        }
        return Double.isFinite(sum.value()) ? sum.value() : Double.NaN;
    }

    /** A function that computes one value for all objects of a carrier. */
    private interface OfGroup {
        double value(int group);
    }

    private void spread(int place, OfGroup value) {
        for (int group = 0; group < ends.length; group++) {
            Arrays.fill(columns[place], first(group), ends[group], value.value(group));
        }
        settle(place);
    }
}
