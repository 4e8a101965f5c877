package io.github.evalcarbone.engine.batch;

import java.util.Arrays;

/**
 * The values of one quantity for the lines of a block: one value for all, or one per line; NaN for a line without a
 * value. Mutable and not thread-safe.
 */
public final class Column {

    /** Whether every line has a value, if known. */
    private enum Presence {
        UNKNOWN,
        ALL,
        SOME
    }

    private static final double[] NOTHING = {};

    private final int room;
    private double[] own = NOTHING;
    private double[] each = NOTHING;
    private double all;
    private boolean uniform;
    private Presence presence = Presence.UNKNOWN;
    /** The known limits of the values. */
    private double least = Double.NEGATIVE_INFINITY;

    private double most = Double.POSITIVE_INFINITY;

    /**
     * Creates a column; the array for its own values is allocated when first needed.
     *
     * @param size  the number of lines of a block
     */
    public Column(int size) {
        this.room = size;
        setAll(Double.NaN);
    }

    /**
     * Sets one value for all lines.
     *
     * @param value  the value, NaN for none
     */
    public void setAll(double value) {
        uniform = true;
        all = value;
    }

    /**
     * Makes the column a view of an array.
     *
     * @param values  the values, one per line; must not change while they are used
     * @param complete  whether none is known to be NaN; {@code false} if unknown
     */
    public void view(double[] values, boolean complete) {
        uniform = false;
        each = values;
        presence = complete ? Presence.ALL : Presence.UNKNOWN;
        limit(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /**
     * Sets limits of the values, so that comparisons need not examine each.
     *
     * @param lower  the lower limit, inclusive
     * @param upper  the upper limit, inclusive
     */
    public void limit(double lower, double upper) {
        least = lower;
        most = upper;
    }

    /**
     * Returns the column's own array, to be filled with one value per line.
     *
     * @return an array as long as a block
     */
    public double[] fill() {
        if (own.length < room) {
            own = new double[room];
        }
        uniform = false;
        each = own;
        presence = Presence.UNKNOWN;
        limit(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        return own;
    }

    /**
     * Looks the values up in a table, one per line by its code.
     *
     * @param table  the values by code
     * @param codes  the codes of the lines
     * @param size  the number of lines
     * @param complete  whether none is known to be NaN; {@code false} if unknown
     */
    public void gather(double[] table, int[] codes, int size, boolean complete) {
        Lanes.gather(fill(), table, codes, size);
        presence = complete ? Presence.ALL : Presence.UNKNOWN;
    }

    double least() {
        return uniform ? all : least;
    }

    double most() {
        return uniform ? all : most;
    }

    boolean isUniform() {
        return uniform;
    }

    double all() {
        return all;
    }

    double[] each() {
        return each;
    }

    /**
     * Returns the value of one line.
     *
     * @param line  its index in the block
     * @return the value, NaN for none
     */
    public double at(int line) {
        return uniform ? all : each[line];
    }

    /**
     * Returns the values of all lines.
     *
     * @param size  the number of lines
     * @param room  the array to write them to if all lines have the same value
     * @return the values, one per line; read-only
     */
    public double[] values(int size, double[] room) {
        if (!uniform) {
            return each;
        }
        Arrays.fill(room, 0, size, all);
        return room;
    }

    /** Makes the column a view of another, until that is computed again. */
    void show(Column other) {
        if (other.uniform) {
            setAll(other.all);
        } else {
            view(other.each, other.presence == Presence.ALL);
        }
    }

    /** Returns the column's own values, one per line, to be changed. */
    double[] spread(int size) {
        boolean same = uniform;
        double[] values = fill();
        if (same) {
            Arrays.fill(values, 0, size, all);
        }
        return values;
    }

    boolean isComplete(int size) {
        if (uniform) {
            return !Double.isNaN(all);
        }
        if (presence == Presence.UNKNOWN) {
            presence = Lanes.isComplete(each, size) ? Presence.ALL : Presence.SOME;
        }
        return presence == Presence.ALL;
    }
}
