package io.github.evalcarbone.intake;

import io.github.evalcarbone.document.CsvCell;
import io.github.evalcarbone.document.NumberCell;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.document.RepeatedCell;
import io.github.evalcarbone.document.notation.Columns;
import io.github.evalcarbone.document.notation.DateColumn;
import io.github.evalcarbone.document.notation.NumberColumn;
import io.github.evalcarbone.document.notation.Sight;
import io.github.evalcarbone.document.notation.WrittenDay;
import io.github.evalcarbone.intake.fact.Conditions;
import io.github.evalcarbone.intake.fact.FactWords;
import io.github.evalcarbone.intake.fact.ServiceDays;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.ExitRoute;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.Ownership;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/** The parsed cells of one row; a column that the file does not have is blank. Not thread-safe. */
final class RowValues {

    private static final Checked<UsageProfile> REFERENCE = Checked.of(UsageProfile.REFERENCE);
    private static final Checked<PrivateUse> UNSHARED = Checked.of(PrivateUse.NONE);
    private static final Checked<WrittenDay> NO_DAY = Checked.of(WrittenDay.NONE);
    private static final Checked<Optional<Double>> NO_NUMBER = Checked.of(Optional.empty());

    private final Map<InventoryField, CsvCell> cells = new EnumMap<>(InventoryField.class);
    private final Map<InventoryField, RepeatedCell<? extends Checked<?>>> checked = new EnumMap<>(InventoryField.class);

    /** The cells that the file has a column for; an array, since every row reads them. */
    private RepeatedCell<? extends Checked<?>>[] inFile = none();

    private ServiceLife lastLife = ServiceLife.UNKNOWN;

    final Columns columns = new Columns();
    private final Map<InventoryField, DateColumn> days = new EnumMap<>(InventoryField.class);
    private Set<InventoryField> required = Set.of();
    private FactWords<Ownership> owners = FactWords.OWNERSHIPS;

    final RepeatedCell<Optional<String>> id = text(InventoryField.ID);
    final RepeatedCell<Optional<String>> label = text(InventoryField.LABEL);
    final RepeatedCell<Optional<String>> manufacturer = text(InventoryField.MANUFACTURER);
    final RepeatedCell<Optional<String>> model = text(InventoryField.MODEL);
    final RepeatedCell<Optional<String>> type = text(InventoryField.TYPE);
    final NumberCell quantity =
            new NumberCell(columns.number(InventoryField.QUANTITY.key(), 0, Double.MAX_VALUE, ">= 0"));
    private final RepeatedCell<Checked<Optional<Double>>> plannedYears =
            number(InventoryField.LIFETIME, Double.MIN_VALUE, 1_000, "> 0, <= 1000");
    private final RepeatedCell<Checked<UsageProfile>> hours =
            number(InventoryField.HOURS_PER_DAY, 0, 24, "0 .. 24", UsageProfile::hoursPerDay, REFERENCE);
    private final RepeatedCell<Checked<UsageProfile>> electricity =
            number(InventoryField.ANNUAL_ELECTRICITY, 0, Double.MAX_VALUE, ">= 0", UsageProfile::measured, REFERENCE);
    private final RepeatedCell<Checked<PrivateUse>> share =
            number(InventoryField.SHARE, Double.MIN_VALUE, 1, "> 0, <= 1", PrivateUse::of, UNSHARED);
    private final RepeatedCell<Checked<Optional<Double>>> useShare =
            number(InventoryField.USE_SHARE, Double.MIN_VALUE, 1, "> 0, <= 1");
    private final RepeatedCell<Checked<PrivateUse>> mode = checked(
            InventoryField.SHARING_MODE,
            text -> FactWords.SHARING_MODES.read(text).map(PrivateUse.Mode::new),
            UNSHARED);
    private final RepeatedCell<Checked<WrittenDay>> purchase = day(InventoryField.PURCHASE);
    private final RepeatedCell<Checked<WrittenDay>> withdrawal = day(InventoryField.WITHDRAWAL);
    private final RepeatedCell<Checked<Optional<Condition.State>>> condition =
            fact(InventoryField.CONDITION, FactWords.CONDITIONS);
    private final RepeatedCell<Checked<Optional<Double>>> priorYears =
            number(InventoryField.PRIOR_YEARS, 0, 1_000, "0 .. 1000");
    private final RepeatedCell<Checked<Optional<Double>>> laterYears =
            number(InventoryField.LATER_YEARS, 0, 1_000, "0 .. 1000");
    private final RepeatedCell<Checked<Optional<Ownership>>> ownership =
            checked(InventoryField.OWNERSHIP, text -> owners.readOptional(text), Checked.of(Optional.empty()));
    private final RepeatedCell<Checked<Optional<Boolean>>> inStock = fact(InventoryField.IN_STOCK, FactWords.ANSWERS);
    private final RepeatedCell<Checked<Optional<Double>>> price =
            number(InventoryField.PURCHASE_PRICE, 0, Double.MAX_VALUE, ">= 0");
    private final RepeatedCell<Checked<Optional<ExitRoute>>> exitRoute =
            fact(InventoryField.EXIT_ROUTE, FactWords.EXIT_ROUTES);
    final RepeatedCell<Optional<String>> country = text(InventoryField.COUNTRY);
    final RepeatedCell<Optional<String>> dataCentre = text(InventoryField.DATA_CENTRE);
    final RepeatedCell<Optional<String>> status = text(InventoryField.STATUS);
    final RepeatedCell<Optional<String>> site = text(InventoryField.SITE);
    final RepeatedCell<Optional<String>> department = text(InventoryField.DEPARTMENT);
    final RepeatedCell<Optional<String>> serial = text(InventoryField.SERIAL);

    RowValues() {
        cells.put(InventoryField.QUANTITY, quantity);
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be created otherwise
    private static RepeatedCell<? extends Checked<?>>[] none() {
        return (RepeatedCell<? extends Checked<?>>[]) new RepeatedCell<?>[0];
    }

    /** Declares how the columns are written, and which dates must be readable. */
    void declare(CsvLayout layout) {
        columns.declare(layout.numbers(), layout.days());
        required = layout.requiredValues();
        owners = layout.ownerships();
    }

    private RepeatedCell<Optional<String>> text(InventoryField field) {
        RepeatedCell<Optional<String>> cell = RepeatedCell.ofTexts();
        cells.put(field, cell);
        return cell;
    }

    private <T> RepeatedCell<Checked<T>> number(
            InventoryField field, double least, double most, String range, DoubleFunction<T> maker, Checked<T> blank) {
        NumberColumn column = columns.number(field.key(), least, most, range);
        return keep(
                field,
                new RepeatedCell<>((text, from, to) -> column.read(text, from, to, maker, blank), blank, column));
    }

    private RepeatedCell<Checked<Optional<Double>>> number(
            InventoryField field, double least, double most, String range) {
        return number(field, least, most, range, Optional::of, NO_NUMBER);
    }

    private <T> RepeatedCell<Checked<Optional<T>>> fact(InventoryField field, FactWords<T> words) {
        return checked(field, text -> words.read(text).map(Optional::of), Checked.of(Optional.empty()));
    }

    private <T> RepeatedCell<Checked<T>> checked(
            InventoryField field, Function<String, Checked<T>> reader, Checked<T> blank) {
        return keep(field, RepeatedCell.ofPeople(reader, blank, Sight.NONE));
    }

    private <T> RepeatedCell<Checked<T>> keep(InventoryField field, RepeatedCell<Checked<T>> cell) {
        cells.put(field, cell);
        checked.put(field, cell);
        return cell;
    }

    private RepeatedCell<Checked<WrittenDay>> day(InventoryField field) {
        DateColumn column = columns.day(field.key());
        days.put(field, column);
        return keep(
                field,
                RepeatedCell.ofPeople(
                        text -> required.contains(field) ? column.read(text) : column.readOptional(text),
                        NO_DAY,
                        column));
    }

    /** Counts what was assumed about the days of a line that is kept, and passes on which of them cannot be read. */
    void tellDays(BiConsumer<InventoryField, Problem> told) {
        tellDay(InventoryField.PURCHASE, purchase, told);
        tellDay(InventoryField.WITHDRAWAL, withdrawal, told);
    }

    private void tellDay(
            InventoryField field, RepeatedCell<Checked<WrittenDay>> cell, BiConsumer<InventoryField, Problem> told) {
        Objects.requireNonNull(days.get(field)).count(day(cell));
        cell.value().problems().forEach(problem -> told.accept(field, problem));
    }

    /** Returns whether something is assumed about a day of the row, or one cannot be read. */
    boolean areDaysDoubtful() {
        return day(purchase).isDoubtful() || day(withdrawal).isDoubtful();
    }

    private static WrittenDay day(RepeatedCell<Checked<WrittenDay>> cell) {
        return cell.value().value().orElse(WrittenDay.NONE);
    }

    /** Returns whether the cell in a column is blank. */
    boolean isBlank(InventoryField field) {
        return field == InventoryField.QUANTITY
                ? quantity.isBlank()
                : ((RepeatedCell<?>) Objects.requireNonNull(cells.get(field))).isBlank();
    }

    /** Returns the receiver of the cells of a column of the file. */
    CsvCell take(InventoryField field) {
        RepeatedCell<? extends Checked<?>> cell = checked.get(field);
        if (cell != null) {
            inFile = Arrays.copyOf(inFile, inFile.length + 1);
            inFile[inFile.length - 1] = cell;
        }
        return Objects.requireNonNull(cells.get(field));
    }

    /** Returns whether each cell can be read and the dates are in order; blank cells are ignored. */
    boolean areReadable() {
        for (RepeatedCell<? extends Checked<?>> cell : inFile) {
            if (cell.value().value().isEmpty()) {
                return false;
            }
        }
        return (purchase.isBlank() || withdrawal.isBlank() || serviceDays().areInOrder()) && !isNewAndUsed();
    }

    private boolean isNewAndUsed() {
        return !condition.isBlank()
                && !priorYears.isBlank()
                && Conditions.isContradictory(stated(condition), stated(priorYears));
    }

    private static <T> Optional<T> stated(RepeatedCell<Checked<Optional<T>>> cell) {
        return cell.value().value().orElse(Optional.empty());
    }

    private ServiceDays serviceDays() {
        return ServiceDays.of(day(purchase), day(withdrawal));
    }

    /** Passes on the problems of the cells, in the order of the fields. */
    void tell(BiConsumer<InventoryField, Problem> told) {
        checked.forEach((field, cell) -> cell.value().problems().forEach(problem -> told.accept(field, problem)));
        serviceDays().problem().ifPresent(problem -> told.accept(InventoryField.WITHDRAWAL, problem));
        if (isNewAndUsed()) {
            told.accept(
                    InventoryField.PRIOR_YEARS,
                    Problem.of(
                            CoreCode.NEW_AND_USED,
                            Location.NONE,
                            Numbers.shortest(stated(priorYears).orElseThrow())));
        }
    }

    /** Returns the service life; the same object as for the last row if it states the same. */
    ServiceLife serviceLife() {
        if (plannedYears.isBlank() && purchase.isBlank() && withdrawal.isBlank()) {
            return ServiceLife.UNKNOWN;
        }
        ServiceDays service = serviceDays();
        ServiceLife stated = new ServiceLife(service.purchase(), service.withdrawal(), stated(plannedYears));
        lastLife = stated.equals(lastLife) ? lastLife : stated;
        return lastLife;
    }

    Condition condition() {
        return condition.isBlank() && priorYears.isBlank() && laterYears.isBlank()
                ? Condition.NEW
                : Conditions.of(stated(condition), stated(priorYears), stated(laterYears));
    }

    /** Returns whether the condition is assumed, as the row states prior years alone. */
    boolean isConditionAssumed() {
        return condition.isBlank()
                && !priorYears.isBlank()
                && Conditions.isAssumed(Optional.empty(), stated(priorYears));
    }

    Holding holding() {
        return ownership.isBlank() && inStock.isBlank() && price.isBlank() && exitRoute.isBlank()
                ? Holding.UNKNOWN
                : new Holding(stated(ownership), stated(inStock).orElse(false), stated(price), stated(exitRoute));
    }

    /** Returns the metered electricity, else the hours; with the sharing of the device. */
    UsageProfile usage() {
        Checked<UsageProfile> used = electricity.isBlank() ? hours.value() : electricity.value();
        UsageProfile usage = used.value().orElseThrow();
        return share.isBlank() && mode.isBlank() && useShare.isBlank() ? usage : shared(usage);
    }

    private UsageProfile shared(UsageProfile usage) {
        Checked<PrivateUse> shared = share.isBlank() ? mode.value() : share.value();
        UsageProfile ofDevice = usage.withSharing(shared.value().orElseThrow());
        return stated(useShare).map(ofDevice::withShareOfUse).orElse(ofDevice);
    }

    /** Returns the manufacturer and the model, without repetition. */
    Optional<String> fullModel() {
        if (manufacturer.value().isEmpty() || model.value().isEmpty()) {
            return model.value();
        }
        return Optional.of(fullModel(manufacturer.value().get(), model.value().get()));
    }

    static String fullModel(String maker, String name) {
        return name.regionMatches(true, 0, maker, 0, maker.length()) ? name : maker + " " + name;
    }
}
