package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.Ownership;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who owns equipment, in the words of programs and of a layout. */
class OwnershipWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Ownership, Corporate, OWNED",
        "Ownership, Personal, PRIVATE",
        "Ownership, Unknown,",
        "OwnerType, Company, OWNED",
        "OwnerType, 1, OWNED",
        "OwnerType, 2, PRIVATE",
        "OwnerType, 0,",
        "managedDeviceOwnerType, personal, PRIVATE",
        "Ownership, Personnel, PRIVATE",
        "Ownership,,",
    })
    void intune_says_who_owns_a_device(String column, String word, Ownership owner) {
        Checked<Inventory> read = read(
                CsvLayout.of("intune"),
                "Device name,Manufacturer,Model," + column + "\nA,Dell,Latitude 5430," + (word == null ? "" : word));
        Equipment line = read.orThrow().equipment().get(0);
        assertThat(line.holding().ownership().orElse(null)).isEqualTo(owner);
        assertThat(read.remarks()).extracting(Problem::code).doesNotContain(CoreCode.COLUMNS_NOT_READ);
    }

    @Test
    void a_code_and_its_word_are_no_contradiction() {
        Checked<Inventory> read =
                read(CsvLayout.of("intune"), "DeviceName,Model,OwnerType,OwnerType_loc\nA,Latitude 5430,2,Personal\n");
        assertThat(read.orThrow().equipment().get(0).holding().ownership()).contains(Ownership.PRIVATE);
        assertThat(read.remarks()).extracting(Problem::code).doesNotContain(CoreCode.COLUMNS_DIFFER);
    }

    @Test
    void a_layout_declares_words_of_its_own() {
        CsvLayout layout = CsvLayout.load(TextSource.of("l.json", """
                {"format": "evalcarbone-csv-layout-1", "id": "mine",
                 "columns": {"model": ["Modèle"], "ownership": ["À qui"]},
                 "assume": {"quantity": 1, "country": "FR"},
                 "ownerships": {"leased": ["Marché 2024", "achat"], "hosted": ["GIE"], "unknown": ["à voir"]}}
                """));
        String text = "Modèle;À qui\na;marche 2024\na;ACHAT\na;GIE\na;propriété\na;À voir\n";
        assertThat(read(layout, text).orThrow().equipment())
                .extracting(
                        line -> line.holding().ownership().map(Ownership::name).orElse("-"))
                .containsExactly("LEASED", "LEASED", "HOSTED", "OWNED", "-");
        assertThat(read(layout, "Modèle;À qui\na;1\n").problems())
                .extracting(Problem::code)
                .containsExactly(CoreCode.BAD_VALUE);
    }

    @Test
    void an_owner_that_there_is_none_of_is_a_problem_of_the_layout() {
        List<Problem> problems = CsvLayout.read(TextSource.of("l.json", """
                {"format": "evalcarbone-csv-layout-1", "id": "mine", "columns": {"model": ["Modèle"]},
                 "ownerships": {"borrowed": ["prêt"]}}
                """)).problems();
        assertThat(problems).extracting(Problem::code).containsExactly(CoreCode.JSON_UNKNOWN_KEY);
    }

    private static Checked<Inventory> read(CsvLayout layout, String text) {
        return CsvInventory.of(layout).read(TextSource.of("x.csv", text), "X", LocalDate.of(2026, 1, 1));
    }
}
