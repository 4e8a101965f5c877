package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.CsvReceiver;
import io.github.evalcarbone.document.heading.HeaderSearch;
import io.github.evalcarbone.document.heading.Heading;
import io.github.evalcarbone.intake.heading.AttributeCells;
import io.github.evalcarbone.intake.heading.Synonyms;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The header of a file under a layout. Of several columns of one field, the first that is filled in a row is read. */
final class LayoutHeader {

    private static final Comparator<LayoutHeader> BY_FIT = Comparator.comparing(LayoutHeader::isFaultless)
            .thenComparingInt(LayoutHeader::ownColumns)
            .thenComparingInt(LayoutHeader::columnsRead)
            .thenComparingInt(header -> -header.missing().size());

    private final Location place;
    private final CsvLayout layout;
    private final List<String> columns;
    private final Map<InventoryField, List<Integer>> places = new EnumMap<>(InventoryField.class);
    private final Map<String, Integer> attributes = new TreeMap<>();
    /** The headings that usually mean a field that the layout does not read. */
    private final Map<String, InventoryField> unreadFields = new LinkedHashMap<>();

    private final List<String> others = new ArrayList<>();
    private final List<Integer> repeated = new ArrayList<>();
    private int ownColumns;
    /** The layout that fits best among the others, and the number of columns it declares; empty if there is none. */
    private List<String> next = List.of();

    private LayoutHeader(Location place, CsvLayout layout, List<String> columns) {
        this.place = place;
        this.layout = layout;
        this.columns = columns;
        List<Integer> unknown = IntStream.range(0, columns.size())
                .filter(column -> !isOwn(column) && !isAttribute(column))
                .boxed()
                .toList();
        unknown.stream().filter(this::isNamed).forEach(this::other);
    }

    private boolean isNamed(int column) {
        return !columns.get(column).isEmpty() && !columns.get(column).equals(RejectedRows.PROBLEMS);
    }

    private boolean isOwn(int column) {
        Optional<InventoryField> field = layout.columns().fieldOf(columns.get(column));
        field.ifPresent(said -> {
            ownColumns++;
            isRepeated(said, column);
            add(said, column);
        });
        return field.isPresent();
    }

    private void isRepeated(InventoryField field, int column) {
        if (places.getOrDefault(field, List.of()).stream()
                .anyMatch(other -> Heading.areSame(columns.get(other), columns.get(column)))) {
            repeated.add(column);
        }
    }

    private void add(InventoryField field, int column) {
        places.computeIfAbsent(field, any -> new ArrayList<>()).add(column);
    }

    /** Returns whether a column is one of an attribute; the file names it, whatever the layout. */
    private boolean isAttribute(int column) {
        Optional<String> attribute = AttributeCells.name(columns.get(column));
        if (attribute.isPresent() && attributes.putIfAbsent(attribute.get(), column) != null) {
            repeated.add(column);
        }
        return attribute.isPresent();
    }

    /** A usual heading of a field is read by a layout of the library, and reported under one that people wrote. */
    private void other(int column) {
        Optional<InventoryField> field = Synonyms.fieldOf(columns.get(column)).flatMap(InventoryField::find);
        if (field.isPresent() && layout.readsSynonyms()) {
            add(field.get(), column);
        } else if (field.filter(said -> !places.containsKey(said)).isPresent()) {
            unreadFields.putIfAbsent(columns.get(column), field.get());
        } else {
            others.add(columns.get(column));
        }
    }

    /** Returns the places of the columns of attributes, by name. */
    Map<String, Integer> attributes() {
        return attributes;
    }

    /**
     * Returns the header under the layout that fits best: whose required columns are all present, then the one that reads the most
     * columns, then the first.
     */
    static LayoutHeader of(String file, List<CsvLayout> layouts, int line, List<String> columns) {
        Location place = Location.cell(file, line, "");
        List<LayoutHeader> all = layouts.stream()
                .map(layout -> new LayoutHeader(place, layout, columns))
                .sorted(BY_FIT.reversed())
                .toList();
        LayoutHeader best = all.get(0);
        best.next = all.stream()
                .skip(1)
                .limit(1)
                .flatMap(second -> Stream.of(second.layout.id(), String.valueOf(second.ownColumns())))
                .toList();
        return best;
    }

    /** Returns the headings of columns that layouts read, in normal form. */
    static Set<String> headings(List<CsvLayout> layouts) {
        return Stream.concat(
                        Synonyms.byKey().keySet().stream(),
                        layouts.stream().flatMap(layout -> layout.columns().keys()))
                .collect(Collectors.toSet());
    }

    /** Returns whether the same columns are read in the same places. */
    boolean isReadAlike(LayoutHeader other) {
        return attributes.equals(other.attributes)
                && Stream.of(InventoryField.values())
                        .allMatch(field -> places(field).equals(other.places(field)));
    }

    /** Returns how well a line fits as the header of one of the layouts, as of {@link CsvReceiver#fit}. */
    int fit() {
        int filled = HeaderSearch.filled(columns);
        boolean isCertain = isFaultless() && ownColumns > 0 && columnsRead() >= Math.min(2, filled);
        return isCertain ? HeaderSearch.CERTAIN : columnsRead();
    }

    CsvLayout layout() {
        return layout;
    }

    /** Returns the line of the header. */
    int line() {
        return place.row();
    }

    /** Returns the number of columns that the layout declares. */
    private int ownColumns() {
        return ownColumns;
    }

    /** Returns the number of columns that are read. */
    int columnsRead() {
        return places.values().stream().mapToInt(List::size).sum() + attributes.size();
    }

    /** Returns a remark on why this layout was chosen. */
    Problem chosen() {
        List<String> values = new ArrayList<>(
                List.of(layout.id(), String.valueOf(ownColumns()), String.valueOf(HeaderSearch.filled(columns))));
        values.addAll(next);
        return Problem.of(CoreCode.LAYOUT_CHOSEN, Location.file(place.file()), values.toArray(String[]::new));
    }

    private List<InventoryField> missing() {
        Stream<InventoryField> unnamed = Stream.of(InventoryField.MODEL)
                .filter(field -> layout.type().isEmpty() && !places.containsKey(InventoryField.TYPE));
        return Stream.concat(layout.requiredColumns().stream(), unnamed)
                .filter(field -> !places.containsKey(field))
                .distinct()
                .toList();
    }

    boolean isWhole() {
        return missing().isEmpty();
    }

    private boolean isFaultless() {
        return isWhole() && (!layout.refusesOtherColumns() || refused().isEmpty());
    }

    /** Returns the columns that no field of the layout reads. */
    List<String> others() {
        return others;
    }

    private List<String> refused() {
        return Stream.concat(unreadFields.keySet().stream(), others.stream()).toList();
    }

    /** Returns the places of the columns of a field, in the order of the file. */
    List<Integer> places(InventoryField field) {
        return places.getOrDefault(field, List.of()).stream().sorted().toList();
    }

    /** Returns the name of the column of a field in the file. */
    String name(InventoryField field) {
        return places(field).isEmpty()
                ? layout.columns().heading(field)
                : columns.get(places(field).get(0));
    }

    /** Returns the names of all columns of a field in the file. */
    String names(InventoryField field) {
        return String.join(", ", places(field).stream().map(columns::get).toList());
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        missing()
                .forEach(field -> problems.add(Problem.of(
                        CoreCode.MISSING_COLUMN, place, layout.columns().heading(field), String.join(", ", columns))));
        if (layout.refusesOtherColumns() && columnsRead() > 0) {
            refused().forEach(name -> problems.add(unknown(name)));
        }
        repeated.forEach(column ->
                problems.add(Problem.of(CoreCode.DUPLICATE_COLUMN, at(columns.get(column)), columns.get(column))));
        return problems;
    }

    /** Returns remarks on columns that are not read. */
    List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>();
        if (layout.refusesOtherColumns()) {
            return remarks;
        }
        unreadFields.forEach((name, field) ->
                remarks.add(Problem.of(CoreCode.COLUMN_OF_A_FIELD, at(name), name, field.key(), layout.id())));
        if (!others.isEmpty()) {
            remarks.add(Problem.of(
                    CoreCode.COLUMNS_NOT_READ, Location.file(place.file()), String.join(", ", others), layout.id()));
        }
        return remarks;
    }

    private Location at(String column) {
        return Location.cell(place.file(), place.row(), column);
    }

    private Problem unknown(String name) {
        String known = String.join(", ", known().map(layout.columns()::heading).toList());
        return Problem.of(CoreCode.UNKNOWN_COLUMN, at(name), name, known);
    }

    private Stream<InventoryField> known() {
        return Stream.concat(
                layout.requiredColumns().stream(),
                layout.columns().fields().stream()
                        .filter(field -> !layout.requiredColumns().contains(field)));
    }
}
