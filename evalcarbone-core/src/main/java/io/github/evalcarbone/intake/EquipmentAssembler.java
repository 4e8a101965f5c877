package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.CsvCell;
import io.github.evalcarbone.document.CsvRows;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.document.heading.TotalWords;
import io.github.evalcarbone.intake.StatusPolicy.Meaning;
import io.github.evalcarbone.intake.fact.AssumptionTally;
import io.github.evalcarbone.intake.fact.LineIds;
import io.github.evalcarbone.intake.fact.SerialNumbers;
import io.github.evalcarbone.intake.heading.AttributeCells;
import io.github.evalcarbone.intake.heading.FirstFilled;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Creates a line of each valid row of a file whose header is known, and problems of the others, without keeping lines.
 * Not thread-safe.
 */
final class EquipmentAssembler {

    private final String file;
    private final LayoutHeader header;
    private final CsvLayout layout;
    private final DataCentres dataCentres;
    private final boolean comparesIds;
    private final Consumer<Problem> problems;
    private final RowValues cells = new RowValues();
    private final AttributeCells attributes = new AttributeCells(cells.columns);
    private final Map<InventoryField, FirstFilled> several = new EnumMap<>(InventoryField.class);
    private final LineIds ids;
    private final SerialNumbers serials = new SerialNumbers();
    private final InventoryField[] requiredValues;
    private final StatusTally statuses;
    private final AssumptionTally assumptions = new AssumptionTally();
    private long kept;

    EquipmentAssembler(
            String file,
            LayoutHeader header,
            DataCentres dataCentres,
            boolean comparesIds,
            LineIds ids,
            Consumer<Problem> problems) {
        this.file = file;
        this.header = header;
        this.layout = header.layout();
        this.dataCentres = dataCentres;
        this.comparesIds = comparesIds;
        this.ids = ids;
        this.problems = problems;
        this.requiredValues = layout.requiredValues().toArray(InventoryField[]::new);
        this.statuses = new StatusTally(layout.statuses());
    }

    /** Returns the receivers of the cells of {@code columns} columns. */
    List<CsvCell> cells(int columns) {
        CsvCell[] targets = new CsvCell[columns];
        Arrays.fill(targets, CsvCell.IGNORED);
        for (InventoryField field : InventoryField.values()) {
            take(field, targets);
        }
        header.attributes().forEach((name, place) -> targets[place] = attributes.take(name));
        cells.declare(layout);
        if (comparesIds && !header.places(InventoryField.ID).isEmpty()) {
            ids.areStated();
        }
        return List.of(targets);
    }

    private void take(InventoryField field, CsvCell[] targets) {
        List<Integer> places = header.places(field);
        if (places.size() == 1) {
            targets[places.get(0)] = cells.take(field);
        } else if (!places.isEmpty()) {
            FirstFilled first = new FirstFilled(cells.take(field));
            several.put(field, first);
            places.forEach(place -> targets[place] = first.column(place.equals(places.get(0))));
        }
    }

    /** Decides how the columns are written, after their first cells were seen. */
    void decide() {
        cells.columns.decide();
    }

    /** Returns whether the last row names a model, other than in a cell that labels a total. */
    boolean isNamed() {
        return cells.model.value().filter(text -> !TotalWords.isOne(text)).isPresent();
    }

    long kept() {
        return kept;
    }

    long leftOut() {
        return statuses.leftOut();
    }

    long repeated() {
        return ids.repeated();
    }

    /** Returns whether the row that is kept of each id must be known before the first line is made. */
    boolean mustBePlanned() {
        return ids.mustBePlanned();
    }

    Map<String, Long> leftOutByStatus() {
        return statuses.leftOutByStatus();
    }

    /** Creates the line of the last row, unless the row is bad or its status is excluded. */
    void make(long line, Consumer<? super Equipment> lines) {
        several.values().forEach(FirstFilled::endRow);
        String own = id(line);
        boolean isAllowed = ids.isAllowed(own);
        if (!isAllowed || !isGood()) {
            tell(line, own, isAllowed);
        } else if (ids.keeps(own, line)) {
            keep(line, own, lines);
        }
    }

    /** Takes the last row into account, of which {@link #make} makes a line once all rows are known. */
    void plan(long line) {
        several.values().forEach(FirstFilled::endRow);
        if (isGood()) {
            ids.plan(id(line), line);
        }
    }

    private String id(long line) {
        return ids.of(cells.id.value(), type(), line);
    }

    private void keep(long line, String own, Consumer<? super Equipment> lines) {
        Meaning status = statuses.take(cells.status.value(), !cells.isBlank(InventoryField.WITHDRAWAL));
        if (status != Meaning.LEFT_OUT) {
            kept++;
            compareSerial(line);
            if (cells.areDaysDoubtful()) {
                cells.tellDays((field, problem) -> tell(line, field, problem));
            }
            lines.accept(equipment(line, own, status));
        }
    }

    private void compareSerial(long line) {
        if (comparesIds) {
            serials.add(
                            cells.serial.value(),
                            line,
                            row -> CsvRows.place(file, row, "").toString())
                    .ifPresent(problem -> tell(line, InventoryField.SERIAL, problem));
        }
    }

    private boolean isGood() {
        return (cells.quantity.isGiven() || isQuantityAssumed())
                && cells.areReadable()
                && attributes.areReadable()
                && isKnown()
                && hasRequiredValues();
    }

    private boolean isQuantityAssumed() {
        return layout.quantity().isPresent() && isBlank(InventoryField.QUANTITY);
    }

    private boolean isKnown() {
        return cells.model.value().isPresent() || type().isPresent();
    }

    private Optional<String> type() {
        return cells.type.value().isPresent() ? cells.type.value() : layout.type();
    }

    private boolean hasRequiredValues() {
        for (InventoryField field : requiredValues) {
            if (isBlank(field)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBlank(InventoryField field) {
        return cells.isBlank(field);
    }

    private Equipment equipment(long line, String own, Meaning status) {
        count();
        Optional<String> country = country();
        Optional<String> model = cells.fullModel();
        return new Equipment(
                own,
                label(own, model),
                model,
                type(),
                cells.quantity.isGiven()
                        ? cells.quantity.value()
                        : layout.quantity().orElseThrow(),
                cells.serviceLife(),
                cells.condition(),
                holding(status),
                cells.usage(),
                country,
                dataCentre(line, country),
                cells.status.value(),
                cells.site.value(),
                cells.department.value(),
                cells.serial.value(),
                attributes.attributes());
    }

    /** A status that means stock puts the line there, unless a column states whether it is. */
    private Holding holding(Meaning status) {
        boolean isStock = status == Meaning.IN_STOCK && cells.isBlank(InventoryField.IN_STOCK);
        return isStock ? cells.holding().inStock() : cells.holding();
    }

    private void count() {
        boolean isInRoom = cells.dataCentre.value().isPresent() && country().isPresent();
        assumptions.count(
                CoreCode.COUNTRY_ASSUMED,
                cells.country.value().isEmpty() && layout.country().isPresent());
        assumptions.count(
                CoreCode.TYPE_ASSUMED,
                cells.type.value().isEmpty() && layout.type().isPresent());
        assumptions.count(CoreCode.QUANTITY_ASSUMED, !cells.quantity.isGiven());
        assumptions.count(CoreCode.CONDITION_ASSUMED, cells.isConditionAssumed());
        assumptions.count(CoreCode.DATA_CENTRE_COUNTRY_ASSUMED, isInRoom && !dataCentres.areDeclared());
    }

    private Optional<String> country() {
        return cells.country.value().isEmpty() ? layout.country() : cells.country.value();
    }

    private String label(String own, Optional<String> model) {
        if (cells.label.value().isPresent()) {
            return cells.label.value().get();
        }
        return model.isPresent() ? model.get() : type().orElse(own);
    }

    private Optional<DataCentre> dataCentre(long line, Optional<String> country) {
        if (cells.dataCentre.value().isEmpty()) {
            return Optional.empty();
        }
        String name = cells.dataCentre.value().get();
        if (!dataCentres.knows(name)) {
            tell(line, InventoryField.DATA_CENTRE, Problem.of(CoreCode.UNKNOWN_DATA_CENTRE, Location.NONE, name));
        }
        return Optional.of(dataCentres.named(name, country));
    }

    private void tell(long line, String own, boolean isAllowed) {
        if (!isKnown() && isNameOptional()) {
            tell(line, InventoryField.MODEL, Problem.of(CoreCode.NEITHER_MODEL_NOR_TYPE, Location.NONE));
        }
        Arrays.stream(requiredValues).filter(this::isBlank).forEach(field -> missing(line, field));
        if (isBlank(InventoryField.QUANTITY) && layout.quantity().isEmpty()) {
            missing(line, InventoryField.QUANTITY);
        }
        cells.quantity.problems().forEach(problem -> tell(line, InventoryField.QUANTITY, problem));
        cells.tell((field, problem) -> tell(line, field, problem));
        attributes.tell((heading, problem) -> problems.accept(problem.at(CsvRows.place(file, line, heading))));
        if (!isAllowed) {
            tell(line, InventoryField.ID, Problem.of(CoreCode.DUPLICATE_LINE_ID, Location.NONE, own));
        }
    }

    /** Returns whether no other check reports a missing model or type. */
    private boolean isNameOptional() {
        return !layout.requiredValues().contains(InventoryField.MODEL)
                && !layout.requiredValues().contains(InventoryField.TYPE);
    }

    private void missing(long line, InventoryField field) {
        tell(line, field, Problem.of(CoreCode.MISSING_VALUE, Location.NONE, header.name(field)));
    }

    private void tell(long line, InventoryField field, Problem problem) {
        problems.accept(problem.at(CsvRows.place(file, line, header.name(field))));
    }

    /** Returns remarks on values assumed for lines, and on lines left out by their status. */
    List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>(header.remarks());
        several.forEach((field, columns) -> differing(remarks, field, columns.differing()));
        assumed(remarks, CoreCode.TYPE_ASSUMED, layout.type());
        assumed(remarks, CoreCode.QUANTITY_ASSUMED, layout.quantity().map(Numbers::shortest));
        assumed(remarks, CoreCode.COUNTRY_ASSUMED, layout.country());
        assumed(remarks, CoreCode.CONDITION_ASSUMED, Optional.empty());
        assumed(remarks, CoreCode.DATA_CENTRE_COUNTRY_ASSUMED, Optional.empty());
        remarks.addAll(cells.columns.remarks(this::place));
        ids.remark(file).ifPresent(remarks::add);
        remarks.addAll(statuses.remarks(file));
        return remarks;
    }

    /** Returns the place of a column; the name of an attribute is its heading. */
    private Location place(String key) {
        return CsvRows.place(file, 0, InventoryField.find(key).map(header::name).orElse(key));
    }

    private void differing(List<Problem> remarks, InventoryField field, long rows) {
        if (rows > 0) {
            remarks.add(Problem.of(
                    CoreCode.COLUMNS_DIFFER, Location.file(file), header.names(field), String.valueOf(rows)));
        }
    }

    private void assumed(List<Problem> remarks, CoreCode code, Optional<String> value) {
        assumptions.remark(code, file, value).ifPresent(remarks::add);
    }
}
