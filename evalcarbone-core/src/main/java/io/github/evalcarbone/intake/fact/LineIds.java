package io.github.evalcarbone.intake.fact;

import io.github.evalcarbone.inventory.RepeatedIds;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ids of the lines of a source. Ids stated in it are remembered, to find those that are repeated; if it states none, the
 * ids {@code line-} and the row are unique. Not thread-safe.
 */
public final class LineIds {

    /**
     * The meaning of the ids that a source states.
     *
     * @param arePerType  whether they are unique among the rows of one type only: the id of a line is then the type and the id
     * @param repeated  the treatment of rows with the same id
     */
    public record Rules(boolean arePerType, RepeatedIds repeated) {

        /** Ids that are unique in the source. */
        public static final Rules UNIQUE = new Rules(false, RepeatedIds.REFUSE);
    }

    /** The largest number of repeated ids that a remark names. */
    private static final int NAMED = 5;

    private final Rules rules;
    private final Set<String> seen = new HashSet<>();
    /** The row that is kept of each id, or 0 if none is; known before the first line is made. */
    private final Map<String, Long> chosen = new HashMap<>();

    private final Set<String> named = new LinkedHashSet<>();
    private boolean areStated;
    private long repeated;
    private long lastLine = Long.MIN_VALUE;
    private byte[] name = {};

    /**
     * Creates ids of a source of which no line was read yet.
     *
     * @param rules  the meaning of the ids it states
     */
    public LineIds(Rules rules) {
        this.rules = rules;
    }

    /** Records that the source states ids, which are compared. */
    public void areStated() {
        areStated = true;
    }

    /**
     * Returns the id of a line.
     *
     * @param stated  the id stated in the source, if any
     * @param type  the type of the line, if any
     * @param line  the number of the row
     * @return the stated id, after the type if ids are unique among the rows of one type only; else {@code line-} and the
     *     number
     */
    public String of(Optional<String> stated, Optional<String> type, long line) {
        if (stated.isEmpty()) {
            return named(line);
        }
        return rules.arePerType && type.isPresent() ? type.get() + " " + stated.get() : stated.get();
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

    /** {@return whether {@link #plan} must be given every row before the first line is made} */
    public boolean mustBePlanned() {
        return areStated && rules.repeated.needsAllRows();
    }

    /**
     * Takes a valid row into account before the first line is made.
     *
     * @param id  its id
     * @param line  the number of the row, above 0
     */
    public void plan(String id, long line) {
        if (rules.repeated == RepeatedIds.KEEP_LAST) {
            chosen.put(id, line);
        } else {
            chosen.merge(id, line, (first, more) -> 0L);
        }
    }

    /**
     * Returns whether a row may have its id, and remembers the id if a repeated one is an error.
     *
     * @param id  the id
     * @return false if another row had it before, and that is an error
     */
    public boolean isAllowed(String id) {
        return !areStated || rules.repeated != RepeatedIds.REFUSE || seen.add(id);
    }

    /**
     * Returns whether a valid row is the one that is kept of its id, and counts it if not.
     *
     * @param id  the id
     * @param line  the number of the row
     * @return whether a line is to be made of it
     */
    public boolean keeps(String id, long line) {
        boolean isKept = !areStated || isChosen(id, line);
        if (!isKept) {
            repeated++;
            if (named.size() < NAMED) {
                named.add(id);
            }
        }
        return isKept;
    }

    private boolean isChosen(String id, long line) {
        return switch (rules.repeated) {
            case REFUSE -> true;
            case KEEP_FIRST -> seen.add(id);
            case KEEP_LAST, KEEP_NONE -> chosen.getOrDefault(id, 0L) == line;
        };
    }

    /** {@return the number of valid rows that were not kept, as another one has their id} */
    public long repeated() {
        return repeated;
    }

    /**
     * Returns the remark on the rows that were not kept, if there are any.
     *
     * @param source  the name of the source
     * @return their number, the treatment and the first of their ids
     */
    public Optional<Problem> remark(String source) {
        return repeated == 0
                ? Optional.empty()
                : Optional.of(Problem.of(
                        CoreCode.ROWS_REPEATED,
                        Location.file(source),
                        String.valueOf(repeated),
                        rules.repeated.key(),
                        String.join(", ", named)));
    }
}
