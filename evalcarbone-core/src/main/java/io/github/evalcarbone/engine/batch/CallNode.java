package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.expression.RuleFunction;
import java.util.List;

/**
 * A call of a function. Its arguments are kept in scratch columns from {@code scratch} on, since computing one may use
 * the arrays of a nested call; the column after them is the result.
 */
record CallNode(RuleFunction function, List<Node> arguments, int scratch) implements Node {

    CallNode {
        arguments = List.copyOf(arguments);
    }

    /** Returns the number of scratch columns the call needs. */
    int columns() {
        return arguments.size() + 1;
    }

    @Override
    public Column evaluate(BlockRun run) {
        boolean uniform = keepArguments(run);
        int size = uniform ? 1 : run.size();
        double[][] values = values(run, size);
        Column out = run.scratch(scratch + arguments.size());
        double[] results = out.fill();
        function.values(values, results, size);
        if (uniform) {
            out.setAll(results[0]);
        }
        return out;
    }

    @Override
    public void read(Reads reads) {
        arguments.forEach(argument -> argument.read(reads));
    }

    /** Computes the arguments; returns whether each is the same for all lines. */
    private boolean keepArguments(BlockRun run) {
        boolean uniform = true;
        for (int i = 0; i < arguments.size(); i++) {
            Column argument = run.scratch(scratch + i);
            argument.show(arguments.get(i).evaluate(run));
            uniform &= argument.isUniform();
        }
        return uniform;
    }

    private double[][] values(BlockRun run, int size) {
        double[][] values = run.call(arguments.size());
        for (int i = 0; i < values.length; i++) {
            Column argument = run.scratch(scratch + i);
            values[i] = argument.isUniform() ? argument.spread(size) : argument.each();
        }
        return values;
    }
}
