package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.engine.batch.Step.Way;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule applied to the lines of a block: the alternative each line takes, and the values. */
final class StepRun {

    /**
     * The code of a rule that no line needed. The alternatives are 1, 2, ... and n; n + 1, n + 2, ... are those whose condition
     * could not be decided, as an input is missing.
     */
    static final byte NONE = 0;

    private static final byte OPEN = -1;

    private final Step step;
    private final Column own = new Column(LineBlock.SIZE);
    /** The values if lines take different alternatives; few blocks need it. */
    private @Nullable Column mixed;

    private final byte[] each = new byte[LineBlock.SIZE];
    private final boolean[] taken;
    private byte all;
    private boolean uniform;
    private Column value = own;
    private boolean computed;

    StepRun(Step step) {
        this.step = step;
        this.taken = new boolean[2 * step.ways().size() + 1];
    }

    void forget() {
        computed = false;
    }

    boolean isComputed() {
        return computed;
    }

    StepRun compute(BlockRun run) {
        if (!computed) {
            choose(run);
            value = uniform ? go(run, all) : blend(run);
            computed = true;
        }
        return this;
    }

    Column value() {
        return value;
    }

    boolean isUniform() {
        return uniform;
    }

    byte all() {
        return all;
    }

    byte[] each() {
        return each;
    }

    /** Returns whether the reason of a gap depends on more than the setting of the line and its path. */
    boolean isSingular(BlockRun run, int line) {
        byte way = uniform ? all : each[line];
        if (isUndecided(way)) {
            // with several inputs missing, which of them matters first may depend on the line
            return step.isFork()
                    && missing(run, step.ways().get(way - 1 - ways()).whenNames(), line) != 1;
        }
        if (!Double.isNaN(value.at(line))) {
            return false;
        }
        Way went = step.ways().get(way - 1);
        return went.formula() != null && !went.names().isEmpty() && missing(run, went.names(), line) == 0;
    }

    private static int missing(BlockRun run, List<Node> names, int line) {
        int missing = 0;
        for (Node name : names) {
            missing += Double.isNaN(name.evaluate(run).at(line)) ? 1 : 0;
        }
        return missing;
    }

    private int ways() {
        return step.ways().size();
    }

    private boolean isUndecided(byte way) {
        return way > ways();
    }

    private @Nullable Node formula(byte way) {
        return way == NONE || isUndecided(way) ? null : step.ways().get(way - 1).formula();
    }

    private void choose(BlockRun run) {
        uniform = true;
        all = OPEN;
        List<Way> ways = step.ways();
        for (int way = 0; way < ways.size() && isOpen(run.size()); way++) {
            Criterion when = ways.get(way).when();
            prepare(run, ways.get(way).whenNames());
            narrow(when == null ? null : when.evaluate(run), (byte) (way + 1), run.size());
        }
    }

    /**
     * Computes the rules needed beforehand, as rules share their scratch columns. The loop is by index to avoid an
     * iterator per block.
     */
    private static void prepare(BlockRun run, List<Node> names) {
        for (int i = 0; i < names.size(); i++) {
            names.get(i).evaluate(run);
        }
    }

    private boolean isOpen(int size) {
        if (uniform) {
            return all == OPEN;
        }
        for (int i = 0; i < size; i++) {
            if (each[i] == OPEN) {
                return true;
            }
        }
        return false;
    }

    private void narrow(@Nullable Mask when, byte way, int size) {
        if (uniform && (when == null || when.isUniform())) {
            all = decided(when == null ? Mask.YES : when.all(), way);
            return;
        }
        if (uniform) {
            uniform = false;
            Arrays.fill(each, 0, size, OPEN);
        }
        for (int i = 0; i < size; i++) {
            if (each[i] == OPEN) {
                each[i] = decided(when == null ? Mask.YES : when.at(i), way);
            }
        }
    }

    private byte decided(byte when, byte way) {
        return switch (when) {
            case Mask.YES -> way;
            case Mask.NO -> OPEN;
            default -> (byte) (ways() + way);
        };
    }

    /** Computes the values if all lines take the same alternative. */
    private Column go(BlockRun run, byte way) {
        Node formula = formula(way);
        if (formula == null) {
            own.setAll(Double.NaN);
            return own;
        }
        prepare(run, step.ways().get(way - 1).names());
        Column column = formula.evaluate(run);
        return formula.isName() ? column : kept(run, column, step.ways().get(way - 1));
    }

    /** Copies the values, without infinities, out of the scratch columns that the next rule will use. */
    private Column kept(BlockRun run, Column column, Way way) {
        if (column.isUniform()) {
            own.setAll(column.all() + column.all() * 0.0);
        } else {
            Lanes.dropInfinities(own.fill(), column.each(), run.size());
        }
        if (way.hides()) {
            for (Node name : way.names()) {
                dropMissing(name.evaluate(run), run.size());
            }
        }
        return own;
    }

    private void dropMissing(Column name, int size) {
        double[] values = own.spread(size);
        for (int i = 0; i < size; i++) {
            values[i] = Double.isNaN(name.at(i)) ? Double.NaN : values[i];
        }
    }

    private Column blend(BlockRun run) {
        note(run.size());
        byte only = common();
        return only == OPEN ? mix(run) : go(run, only);
    }

    /** Returns an alternative whose formula is that of all alternatives taken, or {@link #OPEN}. */
    private byte common() {
        byte first = OPEN;
        for (byte way = 0; way < taken.length; way++) {
            if (taken[way] && first == OPEN) {
                first = way;
            } else if (taken[way] && !isSame(first, way)) {
                return OPEN;
            }
        }
        return first;
    }

    private boolean isSame(byte one, byte other) {
        Node formula = formula(one);
        return formula != null && formula.equals(formula(other));
    }

    private Column mix(BlockRun run) {
        if (mixed == null) {
            mixed = new Column(LineBlock.SIZE);
        }
        double[] blended = mixed.fill();
        Arrays.fill(blended, Double.NaN);
        for (byte way = 1; way <= ways(); way++) {
            if (taken[way]) {
                take(go(run, way), way, blended, run.size());
            }
        }
        return mixed;
    }

    private void note(int size) {
        Arrays.fill(taken, false);
        for (int i = 0; i < size; i++) {
            taken[each[i]] = true;
        }
    }

    private void take(Column from, byte way, double[] to, int size) {
        for (int i = 0; i < size; i++) {
            if (each[i] == way) {
                to[i] = from.at(i);
            }
        }
    }
}
