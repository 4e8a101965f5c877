package io.github.evalcarbone.intake;

import java.nio.charset.StandardCharsets;
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
    private long lastLine = Long.MIN_VALUE;
    private byte[] name = {};

    /** Says that the file has a column of ids. */
    void areStated() {
        areStated = true;
    }

    String of(Optional<String> stated, long line) {
        return stated.isPresent() ? stated.get() : named(line);
    }

    /** {@code line-} and the number, written by counting on from the line before: most of the time one digit changes. */
    private String named(long line) {
        if (line == lastLine + 1) {
            countOn();
        } else {
            name = ("line-" + line).getBytes(StandardCharsets.ISO_8859_1);
        }
        lastLine = line;
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private void countOn() {
        int i = name.length - 1;
        while (name[i] == '9') {
            name[i--] = '0';
        }
        if (name[i] == '-') {
            name = ("line-" + (lastLine + 1)).getBytes(StandardCharsets.ISO_8859_1);
        } else {
            name[i]++;
        }
    }

    /** Whether the id is the first of its kind. */
    boolean isNew(String id) {
        return !areStated || seen.add(id);
    }
}
