package io.github.evalcarbone.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The result of reading data: a value, or none, and every problem found on the way.
 * <p>
 * {@link #value()} is present exactly when none of the problems is an {@link Severity#ERROR}, so that data with errors
 * cannot be taken for sound data. A reader that goes on after a bad row, such as that of inventories, also returns the
 * result of the valid rows: {@link #partial()}. Callers who use it should show the problems beside the result.
 * <p>
 * This type is immutable, and thread-safe if its value is.
 *
 * @param <T>  the type of the value
 */
public final class Checked<T> {

    private final Optional<T> value;
    private final Optional<T> partial;
    private final List<Problem> problems;
    private final List<Problem> remarks;
    private final RowCounts rows;

    private Checked(Optional<T> partial, List<Problem> problems, List<Problem> remarks, RowCounts rows) {
        this.problems = List.copyOf(problems);
        this.remarks = List.copyOf(remarks);
        this.partial = partial;
        // decided once: readers of rows call value() for each cell
        this.value = hasError(this.problems) ? Optional.empty() : partial;
        this.rows = rows;
    }

    /**
     * Returns a value without problems.
     *
     * @param <T>  the type of the value
     * @param value  the value
     * @return the result
     */
    public static <T> Checked<T> of(T value) {
        return new Checked<>(Optional.of(value), List.of(), List.of(), RowCounts.NONE);
    }

    /**
     * Returns a value with problems that are not errors.
     *
     * @param <T>  the type of the value
     * @param value  the value
     * @param problems  warnings and remarks
     * @return the result
     * @throws IllegalArgumentException if one of the problems is an error
     */
    public static <T> Checked<T> of(T value, List<Problem> problems) {
        if (hasError(problems)) {
            throw new IllegalArgumentException("A whole value must not have errors: " + problems);
        }
        return partial(value, problems);
    }

    /**
     * Returns a value that is created only if there is no error.
     *
     * @param <T>  the type of the value
     * @param problems  every problem, in the order of the data
     * @param value  the supplier of the value; not called if one of the problems is an error
     * @return the result, without a value if there is an error
     */
    public static <T> Checked<T> unlessErrors(List<Problem> problems, Supplier<? extends T> value) {
        return hasError(problems) ? failed(problems) : of(value.get(), problems);
    }

    /**
     * Returns the result of the valid part of the data, whether or not there are errors.
     *
     * @param <T>  the type of the value
     * @param partial  the result of the valid part; the whole value if there is no error
     * @param problems  every problem, in the order of the data
     * @return the result
     */
    public static <T> Checked<T> partial(T partial, List<Problem> problems) {
        return new Checked<>(Optional.of(partial), problems, List.of(), RowCounts.NONE);
    }

    /**
     * Returns a result without any value.
     *
     * @param <T>  the type of the missing value
     * @param problems  the problems, at least one of them an error
     * @return the result
     */
    public static <T> Checked<T> failed(List<Problem> problems) {
        return new Checked<>(Optional.empty(), problems, List.of(), RowCounts.NONE);
    }

    /**
     * Returns the value if the data has no errors.
     *
     * @return the value; empty if there is an error
     */
    public Optional<T> value() {
        return value;
    }

    /**
     * Returns the result of the valid part of the data, with or without errors, for callers who knowingly go on without
     * the bad rows.
     *
     * @return the value; empty if nothing could be read, or if the data is read as a whole or not at all
     */
    public Optional<T> partial() {
        return partial;
    }

    /**
     * Returns the errors and doubts about the data.
     *
     * @return every problem, in the order of the data
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns what was assumed and left out while reading. A value that is {@link Remarkable} has these remarks too.
     *
     * @return the remarks, in the order of the data; none of them is an error
     */
    public List<Problem> remarks() {
        return remarks;
    }

    /**
     * Returns the counts of rows.
     *
     * @return the counts; {@link RowCounts#NONE} if the data is not read row by row
     */
    public RowCounts rows() {
        return rows;
    }

    /**
     * Returns whether a row, or the data as a whole, cannot be used.
     *
     * @return whether one of the problems is an error
     */
    public boolean hasErrors() {
        return hasError(problems);
    }

    /**
     * Returns whether there is a value of all the data.
     *
     * @return whether {@link #value()} is present
     */
    public boolean isPresent() {
        return value.isPresent();
    }

    /**
     * Returns the value, or throws all problems at once.
     *
     * @return the value
     * @throws InvalidDataException if there is an error; it carries all problems
     */
    public T orThrow() {
        return value.orElseThrow(() -> new InvalidDataException(problems));
    }

    /**
     * Transforms the value, and the result of the valid part of the data.
     *
     * @param <U>  the type of the transformed value
     * @param change  the transformation
     * @return the transformed result with the same problems, remarks and counts
     */
    public <U> Checked<U> map(Function<? super T, ? extends U> change) {
        return new Checked<>(partial.map(change), problems, remarks, rows);
    }

    /**
     * Transforms the value by a reader that may report further problems.
     *
     * @param <U>  the type of the transformed value
     * @param next  the transformation; not called if nothing could be read
     * @return the transformed result with the problems and remarks of both, those of this one first, and the counts of
     *     the last one that has any
     */
    public <U> Checked<U> flatMap(Function<? super T, Checked<U>> next) {
        if (partial.isEmpty()) {
            return new Checked<>(Optional.empty(), problems, remarks, rows);
        }
        Checked<U> then = next.apply(partial.get());
        return new Checked<>(
                then.partial,
                joined(problems, then.problems),
                joined(remarks, then.remarks),
                then.rows.equals(RowCounts.NONE) ? rows : then.rows);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /**
     * Returns this result with more problems.
     *
     * @param more  the problems, placed after the present ones
     * @return the result; without a {@link #value()} if one of them is an error
     */
    public Checked<T> withProblems(List<Problem> more) {
        return new Checked<>(partial, joined(problems, more), remarks, rows);
    }

    /**
     * Returns this result with more remarks.
     *
     * @param more  the remarks, placed after the present ones
     * @return the result; its value is not changed
     */
    public Checked<T> withRemarks(List<Problem> more) {
        return new Checked<>(partial, problems, joined(remarks, more), rows);
    }

    /**
     * Returns this result with other counts.
     *
     * @param counts  the counts of rows
     * @return the result
     */
    public Checked<T> withRows(RowCounts counts) {
        return new Checked<>(partial, problems, remarks, counts);
    }

    /**
     * Returns this result without that of the valid part of the data, which must not be used.
     *
     * @return the result, whose {@link #partial()} is {@link #value()}
     */
    public Checked<T> wholeOnly() {
        return new Checked<>(value, problems, remarks, rows);
    }

    /**
     * Returns whether a list of problems contains an error.
     *
     * @param problems  the problems
     * @return whether one of them is an error
     */
    public static boolean hasError(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checked<?> that
                && partial.equals(that.partial)
                && problems.equals(that.problems)
                && remarks.equals(that.remarks)
                && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(partial, problems, remarks, rows);
    }

    /** Returns the value and the problems, or the problems alone; do not parse. */
    @Override
    public String toString() {
        return (isPresent() ? "Checked[" + value.get() + ", " : "Checked[") + problems + "]";
    }
}
