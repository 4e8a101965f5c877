package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.problem.TextSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is written in one notation within a column is read back, reported as assumed, or refused; never read as something else. */
class ColumnNotationProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final CsvInventory READER = CsvInventory.of(CsvLayout.builder("own")
            .column(InventoryField.ID, "id")
            .column(InventoryField.MODEL, "model")
            .column(InventoryField.QUANTITY, "quantity")
            .column(InventoryField.PURCHASE, "purchase")
            .build());

    /** A way to write numbers: what is between thousands, and what before decimals. */
    record Style(String group, char decimal) {

        String write(BigDecimal number) {
            String[] parts = number.toPlainString().split("\\.", -1);
            StringBuilder whole = new StringBuilder(parts[0]);
            for (int i = whole.length() - 3; i > 0; i -= 3) {
                whole.insert(i, group);
            }
            return whole + (parts.length > 1 ? decimal + parts[1] : "");
        }
    }

    private static Checked<Inventory> read(List<String> numbers, List<String> days) {
        StringBuilder text = new StringBuilder("id\tmodel\tquantity\tpurchase\n");
        for (int i = 0; i < numbers.size(); i++) {
            text.append("r%d\tm\t%s\t%s\n".formatted(i, numbers.get(i), days.get(i)));
        }
        return READER.read(TextSource.of("x.csv", text.toString()), "x", DAY);
    }

    private static Map<String, Equipment> lines(Checked<Inventory> read) {
        Map<String, Equipment> lines = new HashMap<>();
        read.partial().ifPresent(inventory -> inventory.equipment().forEach(line -> lines.put(line.id(), line)));
        return lines;
    }

    private static List<String> same(String cell, int rows) {
        return new ArrayList<>(java.util.Collections.nCopies(rows, cell));
    }

    @Property
    void numbers_of_one_notation_are_read_back_or_refused(
            @ForAll("numbers") List<BigDecimal> numbers, @ForAll("styles") Style style) {
        Checked<Inventory> read = read(numbers.stream().map(style::write).toList(), same("", numbers.size()));
        Map<String, Equipment> lines = lines(read);
        for (int i = 0; i < numbers.size(); i++) {
            Equipment line = lines.get("r" + i);
            if (line != null) {
                assertThat(line.quantity()).isEqualTo(numbers.get(i).doubleValue());
            }
        }
        assertThat(read.problems())
                .hasSize(lines.size() == numbers.size() ? 0 : 1)
                .allSatisfy(problem -> assertThat(problem.is(CoreCode.AMBIGUOUS_NUMBER)
                                && problem.values().get(1).equals(String.valueOf(numbers.size() - lines.size())))
                        .isTrue());
    }

    @Property
    void one_clear_number_makes_all_of_its_column_readable(
            @ForAll("numbers") List<BigDecimal> numbers,
            @ForAll("styles") Style style,
            @ForAll @IntRange(max = 12) int place) {
        List<BigDecimal> all = new ArrayList<>(numbers);
        all.add(Math.min(place, numbers.size()), new BigDecimal("1234.5"));
        Checked<Inventory> read = read(all.stream().map(style::write).toList(), same("", all.size()));
        assertThat(read.orThrow().equipment())
                .extracting(Equipment::quantity)
                .isEqualTo(all.stream().map(BigDecimal::doubleValue).toList());
    }

    @Property
    void days_of_one_notation_are_read_back_or_reported_as_assumed(
            @ForAll("days") List<LocalDate> days, @ForAll("forms") DateTimeFormatter form) {
        Checked<Inventory> read =
                read(same("1", days.size()), days.stream().map(form::format).toList());
        boolean isAssumed = read.remarks().stream().anyMatch(remark -> remark.is(CoreCode.DAY_ORDER_ASSUMED));
        List<Equipment> lines = read.orThrow().equipment();
        for (int i = 0; i < days.size(); i++) {
            if (!isAssumed) {
                assertThat(lines.get(i).serviceLife().purchased()).contains(days.get(i));
            }
        }
        assertThat(lines).hasSameSizeAs(days);
    }

    @Property
    void a_spoiled_cell_changes_no_other_row_and_is_reported_with_its_place(
            @ForAll("days") List<LocalDate> days,
            @ForAll("spoiled") String spoiled,
            @ForAll boolean isNumber,
            @ForAll @IntRange(max = 7) int place) {
        List<String> numbers = same("12,5", days.size());
        List<String> cells =
                new ArrayList<>(days.stream().map(LocalDate::toString).toList());
        int row = place % days.size();
        (isNumber ? numbers : cells).set(row, spoiled);
        Checked<Inventory> read = read(numbers, cells);
        Map<String, Equipment> lines = lines(read);
        for (int i = 0; i < days.size(); i++) {
            if (i != row) {
                assertThat(lines.get("r" + i).quantity()).isEqualTo(12.5);
                assertThat(lines.get("r" + i).serviceLife().purchased()).contains(days.get(i));
            }
        }
        assertThat(read.problems())
                .extracting(
                        problem -> problem.severity() + " " + problem.location().row())
                .containsExactly((isNumber ? Severity.ERROR : Severity.WARNING) + " " + (row + 2));
        assertThat(Optional.ofNullable(lines.get("r" + row)).isPresent()).isEqualTo(!isNumber);
    }

    @Provide
    Arbitrary<List<BigDecimal>> numbers() {
        Arbitrary<BigDecimal> any = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9999999"))
                .ofScale(3);
        return Arbitraries.oneOf(
                        any,
                        any.map(number -> number.setScale(0, RoundingMode.DOWN)),
                        any.map(number -> number.setScale(1, RoundingMode.DOWN)),
                        Arbitraries.integers().between(1, 20).map(n -> BigDecimal.valueOf(n * 500L)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Style> styles() {
        return Arbitraries.of(
                new Style("", '.'),
                new Style("", ','),
                new Style(",", '.'),
                new Style(".", ','),
                new Style(" ", ','),
                new Style("\u00a0", ','),
                new Style("\u202f", ','),
                new Style("'", '.'),
                new Style("\u2019", '.'));
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.integers()
                .between(0, 40_000)
                .map(LocalDate.of(1990, 1, 1)::plusDays)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<DateTimeFormatter> forms() {
        return Arbitraries.of(
                        "yyyy-MM-dd",
                        "yyyyMMdd",
                        "yyyy/MM/dd",
                        "yyyy.MM.dd",
                        "dd/MM/yyyy",
                        "d-M-yyyy",
                        "dd.MM.yyyy",
                        "MM/dd/yyyy",
                        "M/d/yyyy '12:00:00 AM'",
                        "dd/MM/yyyy' 08:15'",
                        "yyyy-MM-dd'T00:00:00Z'",
                        "d MMMM yyyy",
                        "dd-MMM-yyyy",
                        "MMM d, yyyy")
                .flatMap(pattern -> Arbitraries.of(Locale.ENGLISH, Locale.FRENCH)
                        .map(locale -> DateTimeFormatter.ofPattern(pattern, locale)));
    }

    @Provide
    Arbitrary<String> spoiled() {
        return Arbitraries.of("soon", "12,5 kg", "2021-13-45", "31/02/2021", "31/12/21", "1.2.3", "#REF!", "12:30");
    }
}
