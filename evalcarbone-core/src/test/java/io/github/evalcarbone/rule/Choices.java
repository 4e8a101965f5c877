package io.github.evalcarbone.rule;

import java.util.Iterator;
import java.util.List;

/**
 * Decisions taken from a list of numbers; when the list is used up, every decision is the first one.
 * <p>
 * Generators based on such decisions, with the simplest choice first, shrink for free: fewer and smaller numbers result
 * in a simpler object, and any list of numbers in a valid one.
 */
final class Choices {

    private final Iterator<Integer> numbers;

    Choices(List<Integer> numbers) {
        this.numbers = numbers.iterator();
    }

    /** Returns one of 0 .. count-1. */
    int below(int count) {
        return numbers.hasNext() ? numbers.next() % count : 0;
    }

    <T> T of(List<T> options) {
        return options.get(below(options.size()));
    }

    /** Returns true once in {@code times} times. */
    boolean onceIn(int times) {
        return below(times) == times - 1;
    }
}
