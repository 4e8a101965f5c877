package io.github.evalcarbone.quality;

import java.util.Arrays;
import java.util.Optional;

/** A grade of quality, the best first. */
public enum Grade {
    /** Known of this very device: counted one by one, declared, measured. */
    A,
    /** Known of this model or series. */
    B,
    /** Known of its type and size. */
    C,
    /** A default, a substitute or a doubtful figure. */
    D,
    /** Unknown, or a general default. */
    E;

    static Optional<Grade> find(String text) {
        return Arrays.stream(values())
                .filter(grade -> grade.name().equals(text))
                .findFirst();
    }

    /**
     * Returns the worse of two grades.
     *
     * @param other  another grade
     * @return the one that is later in the alphabet
     */
    public Grade worst(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Returns whether this grade is better.
     *
     * @param other  another grade
     * @return whether this one is earlier in the alphabet
     */
    public boolean isBetterThan(Grade other) {
        return compareTo(other) < 0;
    }

    /** Returns the next grade down. */
    Grade lowered() {
        return switch (this) {
            case A -> B;
            case B -> C;
            case C -> D;
            case D, E -> E;
        };
    }
}
