package io.github.evalcarbone.units;

/** Thrown when two amounts of different units are added, subtracted or compared. */
public final class UnitMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The unit of the amount that was asked. */
    private final transient Unit first;
    /** The unit of the amount it was given. */
    private final transient Unit second;

    /**
     * Creates an exception.
     *
     * @param first  the unit of the amount that was asked
     * @param second  the unit of the amount it was given
     */
    public UnitMismatchException(Unit first, Unit second) {
        super("The unit [" + second + "] must be [" + first + "]: amounts of different units cannot be combined.");
        this.first = first;
        this.second = second;
    }

    /** {@return the unit of the amount that was asked} */
    public Unit first() {
        return first;
    }

    /** {@return the unit of the amount it was given} */
    public Unit second() {
        return second;
    }
}
