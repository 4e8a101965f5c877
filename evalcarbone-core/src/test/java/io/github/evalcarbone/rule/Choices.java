package io.github.evalcarbone.rule;

import java.util.Iterator;
import java.util.List;

/**
 * Decisions taken from a list of numbers; when the list is used up, every decision is the first one.
 * <p>
 * Whoever grows something by such decisions, with the simplest choice first, gets shrinking for nothing: fewer and smaller
 * numbers make a simpler thing, and any list of numbers makes a sound one.
 */
final class Choices {

    private final Iterator<Integer> numbers;

    Choices(List<Integer> numbers) {
        this.numbers = numbers.iterator();
    }

    /** One of 0 .. count-1. */
    int below(int count) {
        return numbers.hasNext() ? numbers.next() % count : 0;
    }

    <T> T of(List<T> options) {
        return options.get(below(options.size()));
    }

    /** Yes once in so many times. */
    boolean onceIn(int times) {
        return below(times) == times - 1;
    }
}
