package io.github.evalcarbone.engine.batch;

import java.util.Arrays;

/**
 * Numbers the paths of lines through the rules, that is, the inputs they state and the alternatives they take.
 * Implemented as a trie: each choice leads from a node to one of its children. Mutable and not thread-safe.
 */
public final class Paths {

    private final int[] each = new int[LineBlock.SIZE];
    private int[][] children = new int[16][];
    private int nodes = 1;
    private int all;
    private boolean uniform = true;
    private int size;

    Paths() {}

    void start(int lines) {
        size = lines;
        uniform = true;
        all = 0;
    }

    void branch(Column input) {
        if (input.isUniform() || input.isComplete(size)) {
            branch(input.isComplete(size) ? 1 : 0);
        } else {
            double[] values = input.each();
            spread();
            for (int i = 0; i < size; i++) {
                each[i] = child(each[i], Double.isNaN(values[i]) ? 0 : 1);
            }
        }
    }

    /** Extends the paths by a code, from 0. */
    void branchByCode(Column codes) {
        if (codes.isUniform()) {
            branch((int) codes.all());
        } else {
            double[] values = codes.each();
            spread();
            for (int i = 0; i < size; i++) {
                each[i] = child(each[i], (int) values[i]);
            }
        }
    }

    /** Extends the paths by whether a flag is set. */
    void branchByFlag(Column flag) {
        if (flag.isUniform()) {
            branch(flag.all() == 0 ? 0 : 1);
        } else {
            double[] values = flag.each();
            spread();
            for (int i = 0; i < size; i++) {
                each[i] = child(each[i], values[i] == 0 ? 0 : 1);
            }
        }
    }

    /**
     * Extends the paths by the alternative taken in a rule; a rule that no line of the block needed counts as one for
     * which no alternative was chosen.
     */
    void branch(StepRun step) {
        if (!step.isComputed() || step.isUniform()) {
            branch(step.isComputed() ? step.all() : StepRun.NONE);
        } else {
            byte[] ways = step.each();
            spread();
            for (int i = 0; i < size; i++) {
                each[i] = child(each[i], ways[i]);
            }
        }
    }

    private void branch(int choice) {
        if (uniform) {
            all = child(all, choice);
        } else {
            for (int i = 0; i < size; i++) {
                each[i] = child(each[i], choice);
            }
        }
    }

    private void spread() {
        if (uniform) {
            Arrays.fill(each, 0, size, all);
            uniform = false;
        }
    }

    private int child(int node, int choice) {
        int[] known = children[node];
        if (known == null || choice >= known.length || known[choice] == 0) {
            return grow(node, choice);
        }
        return known[choice];
    }

    private int grow(int node, int choice) {
        int[] known = children[node] == null ? new int[choice + 1] : children[node];
        children[node] = Arrays.copyOf(known, Math.max(known.length, choice + 1));
        if (nodes == children.length) {
            children = Arrays.copyOf(children, 2 * nodes);
        }
        children[node][choice] = nodes;
        return nodes++;
    }

    /** {@return whether all lines have the same path} */
    public boolean isUniform() {
        return uniform;
    }

    /**
     * Returns the path of a line.
     *
     * @param line  the index of the line in the block
     * @return a number that identifies the path within the run
     */
    public int at(int line) {
        return uniform ? all : each[line];
    }
}
