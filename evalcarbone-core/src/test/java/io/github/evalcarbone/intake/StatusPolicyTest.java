package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Inventory inventory(String... statuses) {
        return Inventory.of(
                "x",
                DAY,
                IntStream.range(0, statuses.length)
                        .mapToObj(i -> Equipment.of("m").withId("l" + i).withStatus(statuses[i]))
                        .toList());
    }

    private static List<String> told(List<Problem> remarks) {
        return remarks.stream().map(one -> one.code() + " " + one.values()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Réformé", "MIS AU REBUT", "retired", "Disposed", "détruit"})
    void what_is_gone_beyond_doubt_is_left_out(String status) {
        assertThat(told(StatusPolicy.usual().apply(inventory(status)).remarks()))
                .containsExactly("EVC-1024 [" + status + ", 1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Prêté", "Hors service", "En sortie de parc", "En réparation"})
    void what_only_the_owner_knows_is_counted_and_reported(String status) {
        assertThat(told(StatusPolicy.usual().apply(inventory(status)).remarks()))
                .containsExactly("EVC-1025 [" + status + ", 1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"En stock", "EN STOCK", "In stock", "Spare", "En réserve"})
    void what_waits_in_stock_is_counted_as_such(String status) {
        Inventory kept = StatusPolicy.usual().apply(inventory(status)).orThrow();
        assertThat(kept.equipment()).allMatch(line -> line.holding().isInStock());
        assertThat(told(kept.remarks())).containsExactly("EVC-2007 [" + status + ", 1]");
    }

    @Test
    void a_column_of_its_own_takes_precedence_over_a_status_of_stock() {
        CsvLayout layout = CsvLayout.builder("x")
                .column(InventoryField.MODEL, "model")
                .column(InventoryField.STATUS, "status")
                .column(InventoryField.IN_STOCK, "inStock")
                .assumeQuantity(1)
                .statuses(StatusPolicy.usual())
                .build();
        TextSource file =
                TextSource.of("x.csv", "model;status;inStock\nm;En stock;\nm;En stock;non\nm;En service;oui\n");
        assertThat(CsvInventory.of(layout).load(file, "x", DAY).equipment())
                .extracting(line -> line.holding().isInStock())
                .containsExactly(true, false, true);
    }

    @Test
    void a_retired_device_with_its_day_is_kept_only_for_rules_that_know_days() {
        ServiceLife life = ServiceLife.between(DAY.minusYears(5), DAY.minusMonths(2));
        Inventory dated = Inventory.of(
                "x", DAY, List.of(Equipment.of("m").withStatus("Réformé").withServiceLife(life)));
        Checked<Inventory> left = StatusPolicy.usual().apply(dated);
        Checked<Inventory> kept = StatusPolicy.usual().keepingDated().apply(dated);
        assertThat(left.orThrow().equipment()).isEmpty();
        assertThat(kept.orThrow().equipment()).isEqualTo(dated.equipment());
        assertThat(told(kept.remarks())).containsExactly("EVC-2008 [Réformé, 1]");
        assertThat(StatusPolicy.COUNT_ALL
                        .leavingOut(List.of("Réformé"))
                        .keepingDated()
                        .apply(dated)
                        .rows()
                        .leftOut())
                .isEqualTo(1);
    }

    @Test
    void a_policy_is_read_from_json_or_every_problem_is() {
        StatusPolicy read = StatusPolicy.read(TextSource.of(
                        "s.json",
                        "{\"inService\": [\"A\"], \"inStock\": [\"B\"], \"withdrawn\": [\"C\"], \"leftOut\": [\"D\"]}"))
                .orThrow();
        assertThat(told(read.apply(inventory("a", "b", "c", "d")).remarks()))
                .containsExactly("EVC-2007 [b, 1]", "EVC-1024 [c, 1]", "EVC-1024 [d, 1]");
        assertThat(StatusPolicy.read(TextSource.of("s.json", "{\"inStock\": 1, \"more\": []}"))
                        .problems())
                .extracting(problem -> problem.code().toString())
                .containsExactly("EVC-1104", "EVC-1102");
    }

    @Test
    void the_other_policy_takes_precedence_for_the_statuses_it_names() {
        StatusPolicy own = StatusPolicy.COUNT_ALL.inService(List.of("Retired")).leavingOut(List.of("En stock"));
        Checked<Inventory> kept =
                StatusPolicy.usual().plus(own).apply(inventory("Retired", "En stock", "Réformé", "In use"));
        assertThat(kept.orThrow().equipment()).extracting(Equipment::id).containsExactly("l0", "l3");
        assertThat(kept.rows().leftOutByStatus()).isEqualTo(Map.of("En stock", 1L, "Réformé", 1L));
    }

    @Test
    void applied_again_it_repeats_no_remark_and_corrects_those_of_another_policy() {
        Inventory counted = StatusPolicy.COUNT_ALL
                .apply(inventory("Réformé", "En stock", "In use"))
                .orThrow();
        Inventory once = StatusPolicy.usual().apply(counted).orThrow();
        assertThat(told(once.remarks())).containsExactly("EVC-1024 [Réformé, 1]", "EVC-2007 [En stock, 1]");
        assertThat(StatusPolicy.usual().apply(once).orThrow()).isEqualTo(once);
    }

    @Test
    void the_collector_counts_the_same_however_the_lines_are_split() {
        Inventory many = inventory(IntStream.range(0, 3_000)
                .mapToObj(i -> i % 3 == 0 ? "Réformé" : i % 3 == 1 ? "En stock" : "In use")
                .toArray(String[]::new));
        Checked<Inventory> one =
                many.equipment().stream().collect(StatusPolicy.usual().filtering(Inventory.toInventory("x", DAY)));
        Checked<Inventory> split = many.equipment().parallelStream()
                .collect(StatusPolicy.usual().filtering(Inventory.toInventory("x", DAY)));
        assertThat(split).isEqualTo(one);
        assertThat(one.orThrow()).isEqualTo(StatusPolicy.usual().apply(many).orThrow());
        assertThat(one.rows().leftOut()).isEqualTo(1_000);
    }
}
