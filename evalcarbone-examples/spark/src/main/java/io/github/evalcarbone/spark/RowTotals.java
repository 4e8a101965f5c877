package io.github.evalcarbone.spark;

import io.github.evalcarbone.intake.EquipmentRecord;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.intake.StatusPolicy;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.matching.MatchResult;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.SetAside;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The totals of the rows of a table, such as of Parquet files: rows are checked as records of a program are, some at a time, and
 * added up by the collectors of the library. Ids are not compared, as in any stream of lines. Not thread-safe.
 *
 * @param <A>  the container of the collector
 */
public final class RowTotals<A> {

    private static final int BATCH = 1_000;

    private final FootprintSettings settings;
    private final RowColumns columns;
    private final EquipmentRecords records;
    private final Collector<Equipment, A, Checked<MatchResult<PartTotals>>> collector;
    private final A container;
    private final List<@Nullable EquipmentRecord> batch = new ArrayList<>();
    private final List<Location> places = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<List<Problem>> told = new ArrayList<>();
    private final Map<String, Long> refused = new TreeMap<>();
    private FirstProblems problems = FirstProblems.NONE;

    private RowTotals(
            RowColumns columns,
            FootprintSettings settings,
            EquipmentRecords records,
            Collector<Equipment, A, Checked<MatchResult<PartTotals>>> collector) {
        this.settings = settings;
        this.columns = columns;
        this.records = records;
        this.collector = collector;
        this.container = collector.supplier().get();
    }

    /**
     * Computes the totals of a table.
     *
     * @param rows  the table; columns have the names of the components of {@link EquipmentRecord}
     * @param settings  the rules, factors, day and facets
     * @return the totals, with the first problems
     * @throws IllegalArgumentException if there is no column with the quantity, or none with models or types
     */
    public static PartTotals of(Dataset<Row> rows, FootprintSettings settings) {
        StructType schema = rows.schema();
        new RowColumns(schema).requireLines();
        JavaRDD<Row> parts = rows.toJavaRDD();
        return parts.getNumPartitions() == 0 ? of(schema, settings).totals() : of(parts, schema, settings);
    }

    private static PartTotals of(JavaRDD<Row> parts, StructType schema, FootprintSettings settings) {
        return PartTotals.merged(parts.mapPartitions(
                part -> List.of(of(schema, settings).addAll(part).totals()).iterator()));
    }

    /** Returns the totals of no row yet. */
    static RowTotals<?> of(StructType schema, FootprintSettings settings) {
        LineCalculator calculator = LineCalculator.of(settings);
        return new RowTotals<>(
                new RowColumns(schema),
                settings,
                LineCalculator.records(),
                StatusPolicy.usual().filtering(calculator.toTotals(settings)));
    }

    private RowTotals<A> addAll(Iterator<Row> rows) {
        rows.forEachRemaining(this::add);
        return this;
    }

    void add(Row row) {
        List<Problem> found = new ArrayList<>(0);
        Location place = columns.place(row);
        batch.add(columns.record(row, found));
        places.add(place);
        ids.add(columns.id(row, place));
        told.add(found);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** Checks the rows gathered, adds up the good ones and counts the others. */
    private void flush() {
        Checked<Inventory> read = records.read(batch, "", new Places(), "rows", settings.day());
        boolean[] isGood = new boolean[batch.size()];
        for (Equipment line : read.partial().orElseThrow().equipment()) {
            int index = index(line);
            isGood[index] = true;
            collector.accumulator().accept(container, line.withId(ids.get(index)));
        }
        if (read.hasErrors()) {
            refuse(isGood, read.problems());
        }
        List.of(batch, places, ids, told).forEach(List::clear);
    }

    /** Returns the index of the record of a line: records without ids have lines with their numbers. */
    private static int index(Equipment line) {
        return Integer.parseInt(line.id().substring("line-".length())) - 1;
    }

    private void refuse(boolean[] isGood, List<Problem> found) {
        problems = problems.plus(FirstProblems.of(found));
        for (int i = 0; i < isGood.length; i++) {
            if (!isGood[i]) {
                refused.merge(places.get(i).file(), 1L, Long::sum);
            }
        }
    }

    /** The places of the rows of a batch, and what was wrong with their cells. */
    private final class Places implements EquipmentRecords.Place {

        @Override
        public Location of(int index, String part) {
            Location row = places.get(index);
            return Location.cell(row.file(), row.row(), part);
        }

        @Override
        public List<Problem> told(int index) {
            return told.get(index).stream()
                    .map(problem -> problem.at(of(index, problem.location().name())))
                    .toList();
        }
    }

    /** Returns the totals of all rows so far; no row can be added afterwards. */
    PartTotals totals() {
        flush();
        PartTotals totals =
                collector.finisher().apply(container).partial().orElseThrow().result();
        long rows = refused.values().stream().mapToLong(Long::longValue).sum();
        return totals.withSetAside(SetAside.refused(rows))
                .withRemarks(remarks())
                .withProblems(problems.list());
    }

    private List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>();
        if (!columns.others().isEmpty()) {
            String names = String.join(", ", columns.others());
            remarks.add(Problem.of(CoreCode.COLUMNS_NOT_READ, Location.NONE, names, "EquipmentRecord"));
        }
        refused.forEach((file, rows) ->
                remarks.add(Problem.of(CoreCode.ROWS_LEFT_OUT, Location.file(file), String.valueOf(rows))));
        return remarks;
    }
}
