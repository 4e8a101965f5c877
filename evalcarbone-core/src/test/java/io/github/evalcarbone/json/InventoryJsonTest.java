package io.github.evalcarbone.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults in an inventory in JSON: all at once, each with its place. */
class InventoryJsonTest {

    private static final String GOOD = """
            {
              "$schema": "inventory.schema.json",
              "format": "evalcarbone-inventory-1",
              "name": "office",
              "evaluationDate": "2026-01-01",
              "equipment": [
                {"id": "a", "model": "Latitude 5420", "manufacturer": "Dell", "quantity": 3, "purchaseDate": "31/01/2021"},
                {"id": "b", "type": "monitor", "quantity": 2, "hoursPerDay": 8, "daysPerYear": 220,
                 "dataCentre": {"name": "B1", "pue": 1.3}, "share": 0.5}
              ]
            }
            """;

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.location())
                .toList();
    }

    @Test
    void a_good_text_is_an_inventory() {
        Checked<Inventory> intake = InventoryJsonProperties.read(GOOD);
        assertThat(intake.orThrow().equipment())
                .extracting(Equipment::label)
                .containsExactly("Dell Latitude 5420", "monitor");
        assertThat(InventoryJsonProperties.fitsTheSchema(GOOD)).isTrue();
    }

    @Test
    void a_name_that_is_too_long_is_reported() {
        Checked<Inventory> read = InventoryJsonProperties.read(GOOD.replace("office", "x".repeat(10_001)));
        assertThat(told(read.problems())).containsExactly("EVC-1013 inventory.json:4:11 $.name");
    }

    @Test
    void a_bad_line_is_reported_with_all_its_faults_and_the_good_ones_are_kept() {
        String bad = GOOD.replace("\"quantity\": 2, \"hoursPerDay\": 8", "\"quantity\": \"two\", \"hoursPerDay\": 25")
                .replace("\"pue\": 1.3", "\"pue\": 0.3, \"size\": 1");
        Checked<Inventory> intake = InventoryJsonProperties.read(bad);
        assertThat(told(intake.problems()))
                .containsExactly(
                        "EVC-1104 inventory.json:8:48 $.equipment[1].quantity",
                        "EVC-1102 inventory.json:9:55 $.equipment[1].dataCentre.size",
                        "EVC-1009 inventory.json:8:70 $.equipment[1].hoursPerDay",
                        "EVC-1009 inventory.json:9:42 $.equipment[1].dataCentre.pue");
        assertThat(intake.partial().orElseThrow().equipment())
                .extracting(Equipment::id)
                .containsExactly("a");
        assertThat(told(intake.partial().orElseThrow().remarks())).containsExactly("EVC-1018 inventory.json");
        assertThat(InventoryJsonProperties.fitsTheSchema(bad)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "evalcarbone-inventory-1" | "evalcarbone-inventory-2"  | EVC-7001
            "2026-01-01"              | "1 January"                | EVC-1015
            "2026-01-01"              | 20260101                   | EVC-1104
            "2026-01-01"              | "0000-01-01"               | EVC-1015
            "2026-01-01"              | "+12345-01-01"             | EVC-1015
            "name": "office"          | "name": "\\ud800"          | EVC-1106
            "name": "office"          | "name": "x", "establishment": "\\udc00" | EVC-1106
            "name": "office",         | ``                         | EVC-1103
            "name": "office"          | "name": " "                | EVC-1104
            "name": "office"          | "name": "x", "site": "y"   | EVC-1102
            "name": "office"          | "name": "x", "name": "y"   | EVC-1105
            {                         | [                          | EVC-1101
            """)
    void without_its_head_nothing_is_an_inventory(String sound, String faulty, String code) {
        assertThat(GOOD).contains(sound);
        String text = GOOD.replace(sound, faulty);
        Checked<Inventory> read = InventoryJsonProperties.read(text);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.code().toString())
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id": "b"         | "id": "a"                      | EVC-2001
            "type": "monitor" | "type": " "                    | EVC-1010
            "31/01/2021"      | "31/01/2021", "withdrawalDate": "2021-01-30" | EVC-2101
            "hoursPerDay": 8, | ``                             | EVC-1007
            "quantity": 3,    | ``                             | EVC-1007
            "quantity": 3     | "quantity": null               | EVC-1104
            "share": 0.5      | "sharingMode": "ours"          | EVC-1106
            "share": 0.5      | "powerStates": [{"name": "on", "watts": 3}] | EVC-1007
            "share": 0.5      | "powerStates": [3]             | EVC-1104
            "name": "B1",     | ``                             | EVC-1007
            """)
    void a_fault_of_a_line_leaves_that_line_out(String sound, String faulty, String code) {
        assertThat(GOOD).contains(sound);
        Checked<Inventory> intake = InventoryJsonProperties.read(GOOD.replace(sound, faulty));
        assertThat(intake.problems())
                .extracting(problem -> problem.code().toString())
                .containsExactly(code);
        assertThat(intake.partial().orElseThrow().equipment()).hasSize(1);
    }

    @Test
    void a_date_that_cannot_be_read_costs_the_date_and_not_the_line() {
        Checked<Inventory> intake = InventoryJsonProperties.read(GOOD.replace("31/01/2021", "31/13/2021"));
        assertThat(intake.problems())
                .extracting(problem -> problem.severity() + " " + problem.code() + " "
                        + problem.location().path())
                .containsExactly("WARNING EVC-1015 $.equipment[0].purchaseDate");
        assertThat(intake.orThrow().equipment()).hasSize(2);
        assertThat(intake.orThrow().remarks()).extracting(Problem::code).contains(CoreCode.DATES_LEFT_OUT);
    }

    @Test
    void the_answer_of_another_program_is_one_problem_with_a_way_in() {
        Checked<Inventory> read = InventoryJson.read(
                TextSource.of("answer.json", "{\"total\":1,\"rows\":[{\"id\":3}]}"), EquipmentRecords.checked());
        assertThat(read.problems()).extracting(Problem::code).containsExactly(CoreCode.NO_INVENTORY);
    }
}
