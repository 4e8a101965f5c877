package io.github.evalcarbone.engine.batch;

import java.util.Arrays;

/** The values of one quantity for the lines of a block: one for all of them, or one each; NaN where a line has none. */
public final class Column {

    /** Whether every line has a value: known or still to be looked at. */
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
    /** No value is outside of them, as far as is known. */
    private double least = Double.NEGATIVE_INFINITY;

    private double most = Double.POSITIVE_INFINITY;

    /**
     * Creates a column with room for values of its own, which is taken once it is needed.
     *
     * @param size  the number of lines of a block
     */
    public Column(int size) {
        this.room = size;
        setAll(Double.NaN);
    }

    /**
     * Gives every line the same value.
     *
     * @param value  the value, NaN for none
     */
    public void setAll(double value) {
        uniform = true;
        all = value;
    }

    /**
     * Makes the column show values held elsewhere.
     *
     * @param values  one for each line, not changed while they are used
     * @param complete  whether none of them is NaN, as far as the caller knows
     */
    public void view(double[] values, boolean complete) {
        uniform = false;
        each = values;
        presence = complete ? Presence.ALL : Presence.UNKNOWN;
        limit(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /**
     * Says that no value is outside of two limits, so that comparisons need not look at each.
     *
     * @param lower  no value is less
     * @param upper  no value is more
     */
    public void limit(double lower, double upper) {
        least = lower;
        most = upper;
    }

    /**
     * Returns the column's own values to be written, one for each line.
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
     * Takes the values of a table, one for each line by its code.
     *
     * @param table  the values by code
     * @param codes  the codes of the lines
     * @param size  the number of lines
     * @param complete  whether none of them is NaN, as far as the caller knows
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
     * @param line  its place in the block
     * @return the value, NaN for none
     */
    public double at(int line) {
        return uniform ? all : each[line];
    }

    /**
     * Returns the values of all lines.
     *
     * @param size  the number of lines
     * @param room  where to write them if all lines have the same
     * @return one for each line, to be read only
     */
    public double[] values(int size, double[] room) {
        if (!uniform) {
            return each;
        }
        Arrays.fill(room, 0, size, all);
        return room;
    }

    /** Makes the column show another until that is computed again. */
    void show(Column other) {
        if (other.uniform) {
            setAll(other.all);
        } else {
            view(other.each, other.presence == Presence.ALL);
        }
    }

    /** The column's own values, to be changed. */
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
