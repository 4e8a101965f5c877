package io.github.evalcarbone.units;

/** Thrown when two amounts of different units are added, subtracted or compared. */
public final class UnitMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The unit of the amount the operation was called on. */
    private final transient Unit first;
    /** The unit of the other amount. */
    private final transient Unit second;

    /**
     * Creates an exception.
     *
     * @param first  the unit of the amount the operation was called on
     * @param second  the unit of the other amount
     */
    public UnitMismatchException(Unit first, Unit second) {
        super("The unit [" + second + "] must be [" + first + "]: amounts of different units cannot be combined.");
        this.first = first;
        this.second = second;
    }

    /** {@return the unit of the amount the operation was called on} */
    public Unit first() {
        return first;
    }

    /** {@return the unit of the other amount} */
    public Unit second() {
        return second;
    }
}
