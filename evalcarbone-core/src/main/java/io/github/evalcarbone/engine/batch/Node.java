package io.github.evalcarbone.engine.batch;

/**
 * A compiled part of a formula, evaluated to a column of numbers, days or flags. Immutable; evaluation writes to a run.
 */
interface Node {

    Column evaluate(BlockRun run);

    /** Notes the leaves that it reads. */
    void read(Reads reads);

    /** Returns whether it is merely the name of an input or a rule, whose values are finite or missing. */
    default boolean isName() {
        return false;
    }

    /** A number or a parameter. */
    record Constant(int slot) implements Node {

        @Override
        public Column evaluate(BlockRun run) {
            return run.constant(slot);
        }

        @Override
        public void read(Reads reads) {
            // it reads no leaf
        }

        @Override
        public boolean isName() {
            return true;
        }
    }

    /** An input stated by each line. */
    record Stated(int input) implements Node {

        @Override
        public Column evaluate(BlockRun run) {
            return run.block().input(input);
        }

        @Override
        public void read(Reads reads) {
            reads.line();
        }

        @Override
        public boolean isName() {
            return true;
        }
    }

    /** A value that depends on the setting of a line. */
    record Looked(int leaf) implements Node {

        @Override
        public Column evaluate(BlockRun run) {
            return run.leaf(leaf);
        }

        @Override
        public void read(Reads reads) {
            reads.leaf(leaf);
        }

        @Override
        public boolean isName() {
            return true;
        }
    }

    /** The result of another rule. */
    record Result(int step) implements Node {

        @Override
        public Column evaluate(BlockRun run) {
            return run.step(step).value();
        }

        @Override
        public void read(Reads reads) {
            reads.step(step);
        }

        @Override
        public boolean isName() {
            return true;
        }
    }
}
