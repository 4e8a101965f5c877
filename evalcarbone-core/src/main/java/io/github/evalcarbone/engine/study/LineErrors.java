package io.github.evalcarbone.engine.study;

import io.github.evalcarbone.distribution.UncertainFact;
import java.util.Arrays;

/** The errors of the facts that lines state, each line its own. */
public interface LineErrors {

    /** No errors. */
    LineErrors NONE = new LineErrors() {

        @Override
        public boolean varies(UncertainFact fact) {
            return false;
        }

        @Override
        public void fill(UncertainFact fact, int first, int size, double[] ratios) {
            throw new IllegalArgumentException("The fact [" + fact + "] must be one that varies.");
        }
    };

    /** Returns whether some line has an error in a fact. */
    boolean varies(UncertainFact fact);

    /** Writes the ratios of true to stated values of {@code size} lines from the index {@code first} on. */
    void fill(UncertainFact fact, int first, int size, double[] ratios);

    /** Returns one ratio of a fact for all lines. */
    static LineErrors same(UncertainFact varying, double ratio) {
        return new LineErrors() {

            @Override
            public boolean varies(UncertainFact fact) {
                return fact == varying;
            }

            @Override
            public void fill(UncertainFact fact, int first, int size, double[] ratios) {
                Arrays.fill(ratios, 0, size, ratio);
            }
        };
    }
}
