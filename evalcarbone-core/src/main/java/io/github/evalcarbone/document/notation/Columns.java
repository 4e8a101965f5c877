package io.github.evalcarbone.document.notation;

import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The columns of a table that hold numbers and days. Not thread-safe. */
public final class Columns {

    private final Map<String, NumberColumn> numbers = new TreeMap<>();
    private final Map<String, DateColumn> days = new TreeMap<>();

    /** Creates a table without columns. */
    public Columns() {}

    /**
     * Adds a column of numbers, whose notation is not declared.
     *
     * @param key  the name of the column, unique in the table
     * @param least  the least value allowed
     * @param most  the largest value allowed
     * @param range  the range, for problems
     * @return the column
     */
    public NumberColumn number(String key, double least, double most, String range) {
        NumberColumn column = new NumberColumn(new NumberReader(least, most, range, NumberNotation.UNDECIDED));
        numbers.put(key, column);
        return column;
    }

    /**
     * Adds a column of days, whose order is not declared.
     *
     * @param key  the name of the column, unique in the table
     * @return the column
     */
    public DateColumn day(String key) {
        DateColumn column = new DateColumn();
        days.put(key, column);
        return column;
    }

    /**
     * Declares how all columns are written.
     *
     * @param notation  the notation of numbers; {@link NumberNotation#UNDECIDED} if it is not declared
     * @param order  the order of days and months, if it is declared
     */
    public void declare(NumberNotation notation, Optional<DayOrder> order) {
        if (notation != NumberNotation.UNDECIDED) {
            numbers.values().forEach(column -> column.declare(notation));
        }
        order.ifPresent(first -> days.values().forEach(column -> column.declare(first)));
    }

    /** Decides how the columns are written, after their first cells were seen. */
    public void decide() {
        NumberColumn.decide(List.copyOf(numbers.values()));
        days.values().forEach(DateColumn::decide);
    }

    /**
     * Declares how those columns of numbers are written whose cells have not decided it.
     *
     * @param notation  the notation
     */
    public void fallBack(NumberNotation notation) {
        numbers.values().forEach(column -> column.fallBack(notation));
    }

    /**
     * Returns remarks on how the columns were read, after the last row.
     *
     * @param place  the place of each column, by its name
     * @return a remark for each assumption
     */
    public List<Problem> remarks(Function<String, Location> place) {
        List<Problem> remarks = new ArrayList<>();
        numbers.forEach((key, column) -> column.remarks().forEach(remark -> remarks.add(remark.at(place.apply(key)))));
        days.forEach((key, column) -> remarks.addAll(column.remarks(place.apply(key))));
        return remarks;
    }
}
