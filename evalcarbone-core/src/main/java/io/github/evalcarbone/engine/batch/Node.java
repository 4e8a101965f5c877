package io.github.evalcarbone.engine.batch;

/** A compiled part of a formula, which gives a column of numbers, days or flags. Immutable; it writes to the run it is given. */
interface Node {

    Column evaluate(BlockRun run);

    /** Whether it merely names an input or a rule, whose values are finite or missing. */
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
        public boolean isName() {
            return true;
        }
    }

    /** What each line states. */
    record Stated(int input) implements Node {

        @Override
        public Column evaluate(BlockRun run) {
            return run.block().input(input);
        }

        @Override
        public boolean isName() {
            return true;
        }
    }

    /** What the setting of a line decides. */
    record Looked(int leaf) implements Node {

        @Override
        public Column evaluate(BlockRun run) {
            return run.leaf(leaf);
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
        public boolean isName() {
            return true;
        }
    }
}
