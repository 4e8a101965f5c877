package io.github.evalcarbone.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The ids of the lines of a file. Those that stand in it are remembered, to find the ones that stand twice; {@code line-} and a
 * row cannot stand twice if the file has no ids of its own.
 */
final class LineIds {

    private final Set<String> seen = new HashSet<>();
    private boolean areStated;

    /** Says that the file has a column of ids. */
    void areStated() {
        areStated = true;
    }

    String of(Optional<String> stated, long line) {
        return stated.isPresent() ? stated.get() : "line-" + line;
    }

    /** Whether the id is the first of its kind. */
    boolean isNew(String id) {
        return !areStated || seen.add(id);
    }
}
