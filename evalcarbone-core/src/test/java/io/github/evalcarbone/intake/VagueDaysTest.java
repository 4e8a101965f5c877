package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.json.InventoryJson;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year or month alone beside a date that is known better. */
class VagueDaysTest {

    private static final CsvLayout LAYOUT = CsvLayout.builder("x")
            .column(InventoryField.MODEL, "model")
            .column(InventoryField.PURCHASE, "from")
            .column(InventoryField.WITHDRAWAL, "to")
            .assumeQuantity(1)
            .build();

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-03-01, 2023-01-30, 2023-03-01", // 59 days are left: 30 January, with 29 on both sides
        "2023, 2023-07-02, 2023-04-02, 2023-07-02",
        "2023, 2023-07-03, 2023-07-02, 2023-07-03",
        "2023, 2023-01-02, 2023-01-01, 2023-01-02",
        "2023, 2023-01-03, 2023-01-02, 2023-01-03",
        "2023-03-01, 2023, 2023-03-01, 2023-07-02",
        "2023-09-01, 2023, 2023-09-01, 2023-11-01", // 121 days are left: 1 November, with 60 on both sides
        "2023-07-02, 2023, 2023-07-02, 2023-10-02",
        "2023-12-30, 2023, 2023-12-30, 2023-12-31",
        "2023-05, 10/05/2023, 2023-05-05, 2023-05-10",
        "20/05/2023, 2023-05, 2023-05-20, 2023-05-26",
        "2023, 2023-03, 2023-02-07, 2023-03-16",
        "2023-11, 2023, 2023-11-16, 2023-12-09",
        "2021, 2023-03-01, 2021-07-02, 2023-03-01",
    })
    void it_is_taken_so_that_it_does_not_contradict(String from, String to, LocalDate purchase, LocalDate withdrawal) {
        Checked<Inventory> read = read("model;from;to\nx;" + from + ";" + to + "\n");
        ServiceLife life = read.orThrow().equipment().get(0).serviceLife();
        assertThat(Stream.of(life.purchased(), life.withdrawn()).map(day -> day.orElseThrow()))
                .containsExactly(purchase, withdrawal);
        assertThat(told(read)).contains("EVC-1094 [1]");
        EquipmentRecord record = EquipmentRecord.builder()
                .model("x")
                .quantity(1.0)
                .purchaseDate(from)
                .withdrawalDate(to)
                .build();
        assertThat(EquipmentRecords.checked()
                        .read(List.of(record), "x", "X", LocalDate.of(2026, 1, 1))
                        .orThrow()
                        .equipment()
                        .get(0)
                        .serviceLife())
                .isEqualTo(life);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2023-03-01",
        "2023-03-01, 2022",
        "2023, 2023-01-01",
        "2023-12-31, 2023",
        "2023, 2023",
        "2023-03, 2023-03",
        "2023-04, 2023-03-20",
        "2023-03-02, 2023-03-01",
    })
    void what_no_day_of_it_can_mend_is_a_problem(String from, String to) {
        assertThat(read("model;from;to\nx;" + from + ";" + to + "\n").problems())
                .extracting(Problem::code)
                .containsExactly(CoreCode.DATES_NOT_IN_ORDER);
    }

    /** A device that is returned on the day it comes: no contradiction, unless only its year or month is known. */
    @Test
    void two_days_that_are_the_same_are_no_contradiction() {
        LocalDate day = LocalDate.of(2023, 3, 1);
        assertThat(read("model;from;to\nx;2023-03-01;01/03/2023\n").orThrow().equipment())
                .extracting(Equipment::serviceLife)
                .containsExactly(ServiceLife.between(day, day));
        Inventory one =
                Inventory.of("x", day, List.of(Equipment.of("x").withServiceLife(ServiceLife.between(day, day))));
        StringWriter json = new StringWriter();
        InventoryJson.write(one, json);
        assertThat(InventoryJson.read(TextSource.of("x.json", json.toString()), EquipmentRecords.checked())
                        .orThrow()
                        .equipment())
                .isEqualTo(one.equipment());
        EquipmentRecord record = EquipmentRecord.builder()
                .model("x")
                .quantity(1.0)
                .purchaseDate("2023-03-01")
                .withdrawalDate("2023-03-01")
                .build();
        assertThat(EquipmentRecords.checked()
                        .read(List.of(record), "x", "X", day)
                        .orThrow()
                        .equipment())
                .extracting(Equipment::serviceLife)
                .containsExactly(ServiceLife.between(day, day));
    }

    @Test
    void the_number_of_dates_counts_them_all() {
        assertThat(told(read("model;from;to\nx;2023;2023-03-01\nx;2021;2023-03-01\nx;2022-05-01;2022-05\n")))
                .containsExactly("EVC-1094 [2]", "EVC-1094 [1]");
    }

    private static List<String> told(Checked<Inventory> read) {
        return read.remarks().stream()
                .filter(remark -> remark.is(CoreCode.DAY_APPROXIMATE))
                .map(remark -> remark.code() + " " + remark.values())
                .toList();
    }

    private static Checked<Inventory> read(String text) {
        return CsvInventory.of(LAYOUT).read(TextSource.of("x.csv", text), "X", LocalDate.of(2026, 1, 1));
    }
}
