package io.github.evalcarbone.engine.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Applies a plan to one block after the other. Mutable and not thread-safe; use one per thread. It allocates nothing
 * after its first blocks.
 */
public final class BlockRun {

    private final Plan plan;
    private final LeafTables tables;
    private final Column[] leaves;
    private final boolean[] shown;
    private final StepRun[] steps;
    private final Column[] constants;
    private final Column[] scratch;
    private final Mask[] masks;
    private final Paths paths;
    /** The arrays of arguments of calls, by the number of arguments. */
    private final List<double[][]> calls = new ArrayList<>();

    private LineBlock block = new LineBlock();

    /**
     * Prepares a run.
     *
     * @param plan  the plan
     * @param tables  the values of the plan's leaves
     */
    public BlockRun(Plan plan, LeafTables tables) {
        this.plan = plan;
        this.tables = tables;
        this.leaves = columns(plan.leaves().size());
        this.shown = new boolean[leaves.length];
        this.steps = plan.steps().stream().map(StepRun::new).toArray(StepRun[]::new);
        this.constants =
                Arrays.stream(plan.constants()).mapToObj(BlockRun::constant).toArray(Column[]::new);
        this.scratch = columns(plan.columns());
        this.masks = new Mask[plan.masks()];
        Arrays.setAll(masks, i -> new Mask(LineBlock.SIZE));
        this.paths = new Paths();
    }

    private static Column[] columns(int count) {
        Column[] columns = new Column[count];
        Arrays.setAll(columns, i -> new Column(LineBlock.SIZE));
        return columns;
    }

    private static Column constant(double value) {
        Column column = new Column(0);
        column.setAll(value);
        return column;
    }

    /**
     * Starts another block, or the same one with other lines.
     *
     * @param next  the block, which must not change while its results are used
     */
    public void start(LineBlock next) {
        block = next;
        Arrays.fill(shown, false);
        for (StepRun step : steps) {
            step.forget();
        }
    }

    /**
     * Returns the weights of the lines in a weight group.
     *
     * @param weight  the index of the weight in the plan
     * @return the weights, NaN for a line without one; valid until the next block starts
     */
    public Column weight(int weight) {
        return plan.weights().get(weight).evaluate(this);
    }

    /**
     * Returns the values, or the weights, of the lines in a phase and category.
     *
     * @param target  the index of the target in the plan
     * @return the values or weights, NaN for a line without one; valid until the next block starts
     */
    public Column weightOf(int target) {
        return plan.targets().get(target).weight().evaluate(this);
    }

    /**
     * Returns the factors of the lines in a phase and category.
     *
     * @param target  the index of the target in the plan, of a rule set that adds products
     * @return the factors, NaN for a line without one; valid until the next block starts
     */
    public Column factorOf(int target) {
        return plan.targets().get(target).factor().evaluate(this);
    }

    /**
     * Returns the paths of the lines through the rules. Lines of one setting and one path have the same gaps and
     * findings, for the same reasons unless they are {@linkplain #isSingular singular}. To be called after the values
     * were computed.
     *
     * @return the paths, valid until the next block starts
     */
    public Paths paths() {
        paths.start(block.size());
        for (int input : plan.optional()) {
            paths.branch(block.input(input));
        }
        for (int step : plan.forks()) {
            paths.branch(steps[step]);
        }
        for (int input : plan.unreadValues()) {
            paths.branch(block.input(input));
        }
        for (int input : plan.unreadFlags()) {
            paths.branchByFlag(block.input(input));
        }
        paths.branchByCode(block.unreadAttributes());
        return paths;
    }

    /**
     * Returns whether the gaps of a line may have their own reasons: a rule had all its inputs but no finite result, or
     * no alternative could be chosen because of a missing input that not every line of the path needs.
     *
     * @param line  the index of the line in the block
     * @return whether the line must be evaluated by itself to find the reasons
     */
    public boolean isSingular(int line) {
        for (StepRun step : steps) {
            if (step.isComputed() && step.isSingular(this, line)) {
                return true;
            }
        }
        return false;
    }

    LineBlock block() {
        return block;
    }

    int size() {
        return block.size();
    }

    Column leaf(int leaf) {
        if (!shown[leaf]) {
            tables.show(leaf, block.settings(), block.size(), leaves[leaf]);
            shown[leaf] = true;
        }
        return leaves[leaf];
    }

    StepRun step(int step) {
        return steps[step].compute(this);
    }

    Column constant(int slot) {
        return constants[slot];
    }

    Column scratch(int index) {
        return scratch[index];
    }

    /** Returns arrays for the arguments of a call, valid until another call is computed. */
    double[][] call(int arguments) {
        while (calls.size() <= arguments) {
            calls.add(new double[calls.size()][]);
        }
        return calls.get(arguments);
    }

    Mask mask(int index) {
        return masks[index];
    }
}
