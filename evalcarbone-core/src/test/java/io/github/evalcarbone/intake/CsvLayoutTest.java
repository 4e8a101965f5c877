package io.github.evalcarbone.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.intake.heading.Synonyms;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLayoutTest {

    @Test
    void a_layout_file_says_all_that_the_builder_can() {
        CsvLayout layout = read("""
                {"format": "evalcarbone-csv-layout-1", "id": "mine",
                 "columns": {"model": ["Modèle", "Model"], "purchaseDate": ["* - Date d'achat"], "status": ["Etat"]},
                 "requiredColumns": ["model"], "requiredValues": ["status"], "otherColumns": "refuse",
                 "assume": {"country": "FR", "type": "monitor", "quantity": 1},
                 "statuses": {"inService": ["ok"], "leftOut": ["HS"]}}
                """).orThrow();
        assertThat(layout.id()).isEqualTo("mine");
        assertThat(layout.columns().fieldOf(" MODÈLE ")).contains(InventoryField.MODEL);
        assertThat(layout.columns().fieldOf("Gestion - Date d’achat")).contains(InventoryField.PURCHASE);
        assertThat(layout.columns().fieldOf("Date d'achat")).isEmpty();
        assertThat(layout.requiredColumns()).containsExactly(InventoryField.MODEL);
        assertThat(layout.requiredValues()).containsExactly(InventoryField.STATUS);
        assertThat(layout.refusesOtherColumns()).isTrue();
        assertThat(layout.type()).contains("monitor");
        assertThat(layout.quantity()).hasValue(1.0);
        assertThat(layout.statuses().meaning("hs")).isEqualTo(StatusPolicy.Meaning.LEFT_OUT);
        assertThat(layout.statuses().meaning("OK")).isEqualTo(StatusPolicy.Meaning.IN_SERVICE);
    }

    @Test
    void each_layout_file_beside_the_list_is_in_it_under_its_own_name() throws Exception {
        Path folder =
                Path.of(CsvLayout.class.getResource("layouts.txt").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".layout.json"))
                            .map(name -> name.replace(".layout.json", "")))
                    .containsExactlyInAnyOrderElementsOf(CsvLayout.names());
        }
        assertThat(CsvLayout.names())
                .allSatisfy(name -> assertThat(CsvLayout.of(name).id()).isEqualTo(name));
    }

    /** Planned years hide neither the days nor the years of others. */
    @ParameterizedTest
    @ValueSource(strings = {"numecoeval", "g4it"})
    void the_columns_of_NumEcoEval_for_years_and_days_are_all_kept(String layout) {
        Equipment line = CsvInventory.of(CsvLayout.of(layout))
                .load(TextSource.of("x.csv", """
                        nomEquipementPhysique;modele;type;quantite;dateAchat;dateRetrait;paysDUtilisation;dureeUsageInterne;\
                        dureeUsageAmont;dureeUsageAval
                        a;l;laptop;1;2023-06-30;2027-01-31;FR;5;3;2
                        """), "x", LocalDate.of(2026, 6, 30))
                .equipment()
                .get(0);
        assertThat(line.serviceLife())
                .isEqualTo(ServiceLife.between(LocalDate.of(2023, 6, 30), LocalDate.of(2027, 1, 31))
                        .withPlannedYears(5));
        assertThat(line.condition()).isEqualTo(Condition.refurbished(3).withLaterYears(2));
    }

    /** A heading of a field that nobody knows would be ignored in silence. */
    @Test
    void each_usual_heading_means_a_field_of_an_inventory_or_a_column_of_a_system() {
        assertThat(Synonyms.byKey().values())
                .filteredOn(field -> InventoryField.find(field).isEmpty())
                .containsOnly(
                        "nomEquipementVirtuel",
                        "nomEquipementPhysique",
                        "nomApplication",
                        "vCPU",
                        "capaciteMemoire",
                        "capaciteStockage",
                        "nomCourtDatacenter");
    }

    @Test
    void a_layout_that_does_not_come_with_the_library_is_not_found() {
        assertThat(CsvLayout.find("landesk")).isEmpty();
        assertThatThrownBy(() -> CsvLayout.of("landesk"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("glpi");
    }

    @Test
    void the_layout_file_of_the_page_is_read() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("docs"))) {
            folder = folder.getParent();
        }
        String page = Files.readString(folder.resolve("docs/csv-layouts.md"));
        Matcher block = Pattern.compile("(?s)```json\n(.*?)```").matcher(page);
        assertThat(block.find()).isTrue();
        assertThat(read(block.group(1)).problems()).isEmpty();
        for (InventoryField field : InventoryField.values()) {
            assertThat(page).contains("`" + field.key() + "`");
        }
    }

    @Test
    void every_fault_of_a_layout_file_is_reported_at_once() {
        assertThat(read("""
                {"format": "evalcarbone-csv-layout-2", "id": "", "more": 1,
                 "columns": {"modle": ["a"], "label": ["b"], "site": ["B", 3]},
                 "requiredColumns": ["serial"], "otherColumns": "drop", "assume": {"quantity": -1, "continent": "EU"}}
                """).problems())
                .extracting(problem -> problem.code() + " " + problem.location().path())
                .containsExactlyInAnyOrder(
                        "EVC-1106 $.format",
                        "EVC-1104 $.id",
                        "EVC-1106 $.columns.modle",
                        "EVC-1104 $.columns.site[1]",
                        "EVC-1012 $.columns.site",
                        "EVC-1106 $.requiredColumns",
                        "EVC-1106 $.otherColumns",
                        "EVC-1009 $.assume.quantity",
                        "EVC-1102 $.assume.continent",
                        "EVC-1102 $.more",
                        "EVC-1103 $.columns");
    }

    @Test
    void a_builder_refuses_what_cannot_be_read() {
        assertThatThrownBy(() -> CsvLayout.builder("x").build()).hasMessageContaining("heading for [model]");
        assertThatThrownBy(() ->
                        CsvLayout.builder("x").column(InventoryField.MODEL, "a").column(InventoryField.TYPE, "A"))
                .hasMessageContaining("belongs to [model] already");
        assertThatThrownBy(() -> CsvLayout.builder("x").column(InventoryField.MODEL))
                .hasMessageContaining("must have a heading");
        assertThatThrownBy(() -> CsvLayout.builder("x").assumeQuantity(Double.NaN))
                .hasMessageContaining("0 or more");
        assertThatThrownBy(() -> CsvLayout.builder("x").assumeCountry(" ")).hasMessageContaining("blank");
    }

    private static Checked<CsvLayout> read(String text) {
        return CsvLayout.read(TextSource.of("layout.json", text));
    }
}
