package io.github.evalcarbone.purchase.offer;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.document.TableNumbers;
import io.github.evalcarbone.document.notation.DateColumn;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The columns of a table of bids, by the names that it uses. Not thread-safe. */
final class BidHeader {

    /** The name of the layout of this table in remarks on columns. */
    private static final String LAYOUT = "bids";

    private static final Pattern NAMES_A_BID =
            Pattern.compile("(offre|bid|offer|candidat|soumission|variante|tender)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final List<BidColumn> REQUIRED = List.of(BidColumn.BID, BidColumn.QUANTITY);

    private final CsvTable table;
    private final Map<BidColumn, String> names = new EnumMap<>(BidColumn.class);
    private final Optional<String> assumed;

    BidHeader(CsvTable table) {
        this.table = table;
        boolean isFrench = isFrench();
        BidColumn.all().forEach(column -> names.put(column, name(column, isFrench)));
        assumed = has(name(BidColumn.BID)) ? Optional.empty() : bidsByCells();
        assumed.ifPresent(column -> names.put(BidColumn.BID, column));
    }

    /** Returns the columns by both names and the other headings that mean them, none of them required. */
    static CsvTable.Known known() {
        return new CsvTable.Known(List.of(), all(), BidColumn.headings());
    }

    private static List<String> all() {
        return BidColumn.all()
                .flatMap(column -> column.names().stream())
                .distinct()
                .toList();
    }

    private boolean isFrench() {
        long french = BidColumn.all().filter(column -> has(column.french())).count();
        long english = BidColumn.all().filter(column -> has(column.english())).count();
        return french >= english;
    }

    private String name(BidColumn column, boolean isFrench) {
        String other = isFrench ? column.english() : column.french();
        String own = isFrench ? column.french() : column.english();
        return has(own) || !has(other) ? own : other;
    }

    private boolean has(String name) {
        return table.columns().stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Returns the column whose every cell names a bid. */
    private Optional<String> bidsByCells() {
        return table.columns().stream()
                .filter(column -> !column.isEmpty() && all().stream().noneMatch(column::equalsIgnoreCase))
                .filter(column -> !table.rows().isEmpty()
                        && table.rows().stream()
                                .allMatch(row -> NAMES_A_BID
                                        .matcher(table.cell(row, column))
                                        .matches()))
                .findFirst();
    }

    /** Returns whether all columns are there that a table must have, and each once. */
    boolean isSound(List<Problem> problems, List<Problem> remarks) {
        List<String> required = REQUIRED.stream().map(this::name).toList();
        List<String> optional = new ArrayList<>(all());
        optional.removeAll(required);
        boolean isComplete = RowReader.requireColumns(
                table, new CsvTable.Known(required, optional, Map.of()), LAYOUT, problems, remarks);
        List<Problem> twice = twice().toList();
        problems.addAll(twice);
        assumed.map(column -> Problem.of(CoreCode.BID_COLUMN_ASSUMED, at(column), column))
                .ifPresent(remarks::add);
        return isComplete && twice.isEmpty() && !hasDuplicates();
    }

    private boolean hasDuplicates() {
        return table.problems().stream().anyMatch(problem -> problem.is(CoreCode.DUPLICATE_COLUMN));
    }

    /** Returns a problem for each column that is there by both of its names. */
    private Stream<Problem> twice() {
        return BidColumn.all()
                .filter(column -> column.names().size() > 1)
                .filter(column -> column.names().stream().allMatch(this::has))
                .map(column ->
                        Problem.of(CoreCode.DUPLICATE_COLUMN, at(column.english()), String.join(", ", column.names())));
    }

    private Location at(String column) {
        return Location.cell(table.file(), table.header(), column);
    }

    String name(BidColumn column) {
        return names.getOrDefault(column, column.french());
    }

    /** Returns how the days of the columns are written. */
    Map<BidColumn, DateColumn> days() {
        Map<BidColumn, DateColumn> days = new EnumMap<>(BidColumn.class);
        BidColumn.all().filter(BidColumn::isDay).forEach(column -> days.put(column, day(name(column))));
        return days;
    }

    private DateColumn day(String name) {
        DateColumn column = new DateColumn();
        for (CsvTable.Row row : table.rows()) {
            String cell = table.cell(row, name);
            if (!cell.isEmpty()) {
                column.see(cell, row.line());
            }
        }
        column.decide();
        return column;
    }

    /** Returns remarks on how the days were read. */
    Stream<Problem> remarks(Map<BidColumn, DateColumn> days) {
        return days.entrySet().stream()
                .flatMap(day -> day.getValue().remarks(Location.cell(table.file(), 0, name(day.getKey()))).stream());
    }

    /** Returns how the numbers of the columns are written. */
    TableNumbers numbers() {
        return TableNumbers.ofFormat(
                table,
                BidColumn.all()
                        .filter(BidColumn::isNumber)
                        .map(column -> column.field(name(column)))
                        .toList());
    }
}
