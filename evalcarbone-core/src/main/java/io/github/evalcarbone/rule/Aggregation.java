package io.github.evalcarbone.rule;

import java.util.Arrays;
import java.util.Optional;

/** The kind of terms of an aggregate; every aggregate is the correctly rounded exact sum of its terms. */
public enum Aggregation {
    /** Terms that are exact products of a line's weight and its factor, rounded only in the sum. */
    EXACT_PRODUCTS("exact-products"),
    /** Terms that are the values of lines, doubles computed in the order in which the formula is written. */
    LINE_VALUES("line-values");

    private final String text;

    Aggregation(String text) {
        this.text = text;
    }

    static Optional<Aggregation> find(String text) {
        return Arrays.stream(values()).filter(value -> value.text.equals(text)).findFirst();
    }

    /** Returns the name used in rule files. */
    @Override
    public String toString() {
        return text;
    }
}
