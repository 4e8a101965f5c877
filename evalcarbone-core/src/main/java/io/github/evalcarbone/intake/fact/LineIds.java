package io.github.evalcarbone.intake.fact;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The ids of the lines of a file. Ids stated in the file are remembered, to find duplicates; if the file states none,
 * the ids {@code line-} and the row are unique.
 */
public final class LineIds {

    private final Set<String> seen = new HashSet<>();
    private boolean areStated;
    private long lastLine = Long.MIN_VALUE;
    private byte[] name = {};

    /** Creates ids of a file of which no line was read yet. */
    public LineIds() {}

    /** Records that the file has a column of ids, which must differ. */
    public void areStated() {
        areStated = true;
    }

    /**
     * Returns the id of a line.
     *
     * @param stated  the id stated in the file, if any
     * @param line  the number of the row
     * @return the stated id, or {@code line-} and the number
     */
    public String of(Optional<String> stated, long line) {
        return stated.isPresent() ? stated.get() : named(line);
    }

    /**
     * Returns {@code line-} and the number, derived from that of the previous line, from which usually one digit
     * differs.
     */
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

    /**
     * Returns whether an id is new, and remembers it.
     *
     * @param id  the id
     * @return whether no line had it before, or the file states no ids
     */
    public boolean isNew(String id) {
        return !areStated || seen.add(id);
    }
}
