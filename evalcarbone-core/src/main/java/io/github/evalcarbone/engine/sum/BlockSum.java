package io.github.evalcarbone.engine.sum;

import io.github.evalcarbone.engine.batch.LineBlock;
import io.github.evalcarbone.units.ExactSum;

/** An exact sum of doubles, block by block. Not thread-safe. */
public final class BlockSum {

    /** The largest sum of values that can be added as a block, hence the largest of such values. */
    private static final double LARGEST = 1e180;

    private final Splitter splitter = new Splitter();
    private final Runnable carry = this::carry;
    private final ExactSum sum = new ExactSum();
    private double upper;
    private double lower;
    private double blockUpper;
    private double blockLower;
    private int pending;

    /** Examines the values of a block; returns whether they can be added as a block. */
    public boolean accepts(double[] values, int size) {
        if (!splitter.split(values, size, carry)) {
            return false;
        }
        blockUpper = Splitter.sum(splitter.uppers, size);
        blockLower = Splitter.sum(splitter.lowers, size);
        return blockUpper < LARGEST;
    }

    /** Adds the values of the accepted block. */
    public void addBlock(int size) {
        upper += blockUpper;
        lower += blockLower;
        pending += size;
        if (pending > Splitter.BEFORE_CARRY - LineBlock.SIZE) {
            carry();
        }
    }

    private void carry() {
        sum.add(upper).add(lower);
        upper = 0;
        lower = 0;
        pending = 0;
    }

    public ExactSum get() {
        carry();
        return sum;
    }
}
