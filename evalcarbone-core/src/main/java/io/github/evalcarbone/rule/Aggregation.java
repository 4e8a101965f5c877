package io.github.evalcarbone.rule;

import java.util.Arrays;
import java.util.Optional;

/** What the terms of an aggregate are; every aggregate is the correctly rounded exact sum of its terms. */
public enum Aggregation {
    /** A term is the exact product of a line's weight and its factor, which is rounded only in the sum. */
    EXACT_PRODUCTS("exact-products"),
    /** A term is the value of a line, a double computed in the order the formula is written in. */
    LINE_VALUES("line-values");

    private final String text;

    Aggregation(String text) {
        this.text = text;
    }

    static Optional<Aggregation> find(String text) {
        return Arrays.stream(values()).filter(value -> value.text.equals(text)).findFirst();
    }

    /** Returns the text rule files use. */
    @Override
    public String toString() {
        return text;
    }
}
