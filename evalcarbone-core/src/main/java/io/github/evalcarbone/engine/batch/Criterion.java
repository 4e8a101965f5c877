package io.github.evalcarbone.engine.batch;

import java.util.List;

/** A compiled condition, evaluated to a mask. Immutable; evaluation writes to a run. */
interface Criterion {

    Mask evaluate(BlockRun run);

    /** Notes the leaves whose values it reads; whether a figure is there does not change with its value. */
    void read(Reads reads);

    /** A condition that an input has a value. */
    record Given(Node name, int scratch) implements Criterion {

        @Override
        public void read(Reads reads) {
            if (name instanceof Node.Result) {
                name.read(reads);
            }
        }

        @Override
        public Mask evaluate(BlockRun run) {
            Column column = name.evaluate(run);
            Mask mask = run.mask(scratch);
            if (column.isUniform() || column.isComplete(run.size())) {
                return mask.setAll(column.isComplete(run.size()));
            }
            byte[] out = mask.fill();
            double[] values = column.each();
            for (int i = 0; i < run.size(); i++) {
                out[i] = Double.isNaN(values[i]) ? Mask.NO : Mask.YES;
            }
            return mask.settle(run.size());
        }
    }

    /** A condition that an input, a flag, is set. */
    record Flag(Node name, int scratch) implements Criterion {

        @Override
        public void read(Reads reads) {
            name.read(reads);
        }

        @Override
        public Mask evaluate(BlockRun run) {
            Column column = name.evaluate(run);
            Mask mask = run.mask(scratch);
            if (column.isUniform()) {
                return mask.setAll(one(column.all()));
            }
            byte[] out = mask.fill();
            double[] values = column.each();
            for (int i = 0; i < run.size(); i++) {
                out[i] = one(values[i]);
            }
            return mask.settle(run.size());
        }

        private static byte one(double value) {
            return Double.isNaN(value) ? Mask.MISSING : (byte) value;
        }
    }

    /** The negation of a condition. */
    record Not(Criterion condition, int scratch) implements Criterion {

        @Override
        public void read(Reads reads) {
            condition.read(reads);
        }

        @Override
        public Mask evaluate(BlockRun run) {
            Mask inner = condition.evaluate(run);
            Mask mask = run.mask(scratch);
            if (inner.isUniform()) {
                return mask.setAll(one(inner.all()));
            }
            byte[] out = mask.fill();
            for (int i = 0; i < run.size(); i++) {
                out[i] = one(inner.at(i));
            }
            return mask;
        }

        private static byte one(byte inner) {
            return inner == Mask.MISSING ? inner : (byte) (1 - inner);
        }
    }

    /** A conjunction or disjunction; the right condition is evaluated only where the left one does not decide. */
    record Logical(boolean both, Criterion left, Criterion right, int scratch) implements Criterion {

        @Override
        public void read(Reads reads) {
            left.read(reads);
            right.read(reads);
        }

        @Override
        public Mask evaluate(BlockRun run) {
            Mask a = left.evaluate(run);
            if (a.isUniform()) {
                return a.all() == open() ? right.evaluate(run) : a;
            }
            Mask b = right.evaluate(run);
            Mask mask = run.mask(scratch);
            byte[] out = mask.fill();
            for (int i = 0; i < run.size(); i++) {
                out[i] = a.at(i) == open() ? b.at(i) : a.at(i);
            }
            return mask.settle(run.size());
        }

        private byte open() {
            return both ? Mask.YES : Mask.NO;
        }
    }

    /**
     * A comparison, with operands swapped to {@code <} or {@code <=} if necessary; {@code names} are the inputs that it
     * needs.
     */
    record Comparison(Relation relation, Node left, Node right, List<Node> names, int scratch) implements Criterion {

        public Comparison {
            names = List.copyOf(names);
        }

        @Override
        public void read(Reads reads) {
            left.read(reads);
            right.read(reads);
        }

        @Override
        public Mask evaluate(BlockRun run) {
            Column a = left.evaluate(run);
            Column b = right.evaluate(run);
            Mask mask = run.mask(scratch);
            if (a.isUniform() && b.isUniform() && areUniform(run)) {
                return mask.setAll(one(run, 0, a.all(), b.all()));
            }
            if (areComplete(run)) {
                byte decided = relation.decided(a, b);
                if (decided != Mask.MISSING) {
                    return mask.setAll(decided);
                }
                relation.fill(mask.fill(), a, b, run.size());
            } else {
                each(run, a, b, mask.fill());
            }
            return mask.settle(run.size());
        }

        private boolean areUniform(BlockRun run) {
            boolean uniform = true;
            for (int i = 0; i < names.size(); i++) {
                uniform &= names.get(i).evaluate(run).isUniform();
            }
            return uniform;
        }

        private boolean areComplete(BlockRun run) {
            boolean complete = true;
            for (int i = 0; i < names.size(); i++) {
                complete &= names.get(i).evaluate(run).isComplete(run.size());
            }
            return complete;
        }

        private void each(BlockRun run, Column a, Column b, byte[] out) {
            for (int i = 0; i < run.size(); i++) {
                out[i] = one(run, i, a.at(i), b.at(i));
            }
        }

        private byte one(BlockRun run, int line, double a, double b) {
            for (int i = 0; i < names.size(); i++) {
                if (Double.isNaN(names.get(i).evaluate(run).at(line))) {
                    return Mask.MISSING;
                }
            }
            return relation.holds(a, b) ? Mask.YES : Mask.NO;
        }
    }
}
