package io.github.evalcarbone.engine.batch;

import java.util.BitSet;
import java.util.List;

/** The leaves that a node reads, and those of them that decide which alternative of a rule is taken. Mutable and not thread-safe. */
public final class Reads {

    private final List<Step> steps;
    private final BitSet leaves = new BitSet();
    private final BitSet deciding = new BitSet();
    private final BitSet stepsRead = new BitSet();
    private boolean isDeciding;
    private boolean isOfLine;

    Reads(List<Step> steps) {
        this.steps = steps;
    }

    /** Notes that a node reads a leaf. */
    void leaf(int leaf) {
        leaves.set(leaf);
        if (isDeciding) {
            deciding.set(leaf);
        }
    }

    /** Notes that a node reads a figure that each line states; what decides which alternative is taken is part of a path. */
    void line() {
        isOfLine |= !isDeciding;
    }

    /** Notes what the result of a rule reads. */
    void step(int step) {
        int place = 2 * step + (isDeciding ? 1 : 0);
        if (!stepsRead.get(place)) {
            stepsRead.set(place);
            steps.get(step).ways().forEach(this::way);
        }
    }

    private void way(Step.Way way) {
        if (way.when() != null) {
            condition(way.when());
        }
        if (way.formula() != null) {
            way.formula().read(this);
        }
    }

    private void condition(Criterion when) {
        boolean before = isDeciding;
        isDeciding = true;
        when.read(this);
        isDeciding = before;
    }

    /** Returns all leaves. */
    public BitSet leaves() {
        return leaves;
    }

    /** Returns whether lines of one setting and path may differ in it, as it reads figures that they state. */
    public boolean isOfLine() {
        return isOfLine;
    }

    /** Returns the leaves whose values decide which alternative is taken. */
    public BitSet deciding() {
        return deciding;
    }
}
