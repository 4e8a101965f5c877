package io.github.evalcarbone;

import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;

/** How far a sum of doubles may lie from another way of computing it. */
public final class SumTolerance {

    private SumTolerance() {}

    /**
     * Returns a part of the size of all terms. Not of the sum: where terms cancel, or are left out of it again, the rounding that they left
     * behind may be more than any part of what remains.
     */
    public static Offset<Double> of(double part, double... terms) {
        return Offset.offset(part * DoubleStream.of(terms).map(Math::abs).sum());
    }
}
