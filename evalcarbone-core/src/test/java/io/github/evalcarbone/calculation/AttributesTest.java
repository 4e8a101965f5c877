package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.evalcarbone.archive.FootprintArchive;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.intake.EquipmentRecord;
import io.github.evalcarbone.intake.EquipmentRecords;
import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.json.InventoryJson;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.publicodes.PublicodesExport;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of one's own: read by rules of one's own, kept by every reader and writer, and told if nobody reads them. */
class AttributesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final FootprintCalculator OWN =
            FootprintCalculator.of(Methodology.of(Samples.withAttributes()), Samples.FACTORS);
    private static final Equipment LINE =
            Equipment.of("laptop-1").withCountry("FR").withAttribute("meter", 40);

    private static Footprint footprint(FootprintCalculator calculator, Equipment... lines) {
        return calculator.calculate(Inventory.of("x", DAY, List.of(lines)));
    }

    private static List<String> told(Footprint footprint) {
        return footprint.findings().stream()
                .filter(finding -> finding.problem().code().code().equals("EVC-5149"))
                .map(finding -> finding.line().orElseThrow() + " "
                        + finding.problem().values().get(1))
                .toList();
    }

    @Test
    void an_own_rule_reads_an_attribute_in_its_unit() {
        Footprint footprint = footprint(OWN, LINE, LINE.withId("half").withAttribute("share-of-ours", 0.5));
        assertThat(footprint.impacts())
                .filteredOn(impact -> impact.phase() == USE && impact.category().equals(CLIMATE_CHANGE))
                .extracting(LineImpact::weight)
                .containsExactly(40.0, 20.0);
        assertThat(footprint.explain("laptop-1", USE, CLIMATE_CHANGE).toString())
                .contains("40.0 kWh");
        assertThat(told(footprint)).isEmpty();
    }

    @Test
    void an_attribute_that_no_rule_reads_is_told() {
        FootprintCalculator evalcarbone =
                FootprintCalculator.of(Methodology.of("evalcarbone", "2.0.0"), Samples.FACTORS);
        assertThat(told(footprint(evalcarbone, LINE.withAttribute("beds", 3), LINE.withId("b"), plain())))
                .containsExactly("laptop-1 beds, meter", "b meter");
        assertThat(told(footprint(OWN, LINE.withAttribute("beds", 3)))).containsExactly("laptop-1 beds");
    }

    private static Equipment plain() {
        return Equipment.of("laptop-1").withId("plain");
    }

    @Test
    void an_attribute_that_a_rule_needs_and_a_line_lacks_is_a_gap() {
        RuleSet needs = needing("\"unit\": \"item\"");
        Footprint footprint = footprint(
                FootprintCalculator.of(Methodology.of(needs), Samples.FACTORS),
                plain(),
                plain().withId("counted").withAttribute("devices", 2));
        assertThat(footprint.gaps())
                .filteredOn(
                        gap -> gap.phase() == MANUFACTURING && gap.category().equals(CLIMATE_CHANGE))
                .singleElement()
                .satisfies(gap -> assertThat(gap.problem())
                        .extracting(problem -> problem.code().code() + problem.values())
                        .isEqualTo("EVC-5001[inventory.attribute.devices]"));
    }

    /** The rules 1.1.0 whose number of devices is an attribute. */
    private static RuleSet needing(String unit) {
        return needing("\"from\": \"inventory.attribute.devices\"", unit).orThrow();
    }

    private static Checked<RuleSet> needing(String source, String unit) {
        String published = Samples.published();
        return RuleSet.read(TextSource.of(
                "own.json",
                published.replaceAll(
                        "\"from\": \"inventory.quantity\",\\s*\"unit\": \"item\"",
                        source + ", \"missing\": \"EVC-5001\", " + unit)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"unit\": \"date\"", "\"unit\": \"impact/item\""})
    void an_attribute_has_a_unit_and_is_not_an_impact(String unit) {
        assertThat(needing("\"from\": \"inventory.attribute.devices\"", unit).problems())
                .extracting(problem -> problem.code().code())
                .contains("EVC-4007");
    }

    @Test
    void a_unit_that_does_not_fit_and_a_name_that_is_none_are_faults() {
        assertThat(needing("\"from\": \"inventory.attribute.devices\"", "\"unit\": \"kWh\"")
                        .problems())
                .isNotEmpty();
        assertThat(needing("\"from\": \"inventory.attribute.My Beds\"", "\"unit\": \"item\"")
                        .problems())
                .isNotEmpty();
    }

    @Test
    void CSV_has_a_column_for_each() {
        Inventory read = CsvInventory.of(CsvLayout.of("sih-form"))
                .read(TextSource.of("x.csv", """
                        modele;type;quantite;dureeDeVie;heuresParJour;attribute.meter;attribute.beds
                        laptop-1;laptop;1;4;8;12,5;
                        laptop-1;laptop;1;4;8;;-3
                        """), "x", DAY)
                .orThrow();
        assertThat(read.equipment())
                .extracting(Equipment::attributes)
                .containsExactly(Attributes.of("meter", 12.5), Attributes.of("beds", -3));
    }

    @Test
    void a_cell_that_is_no_number_has_a_place() {
        List<Problem> problems = CsvInventory.of(CsvLayout.of("sih-form"))
                .read(TextSource.of("x.csv", """
                        modele;type;quantite;dureeDeVie;heuresParJour;attribute.meter
                        laptop-1;laptop;1;4;8;many
                        """), "x", DAY)
                .problems();
        assertThat(problems)
                .extracting(problem -> problem.location() + " " + problem.code())
                .containsExactly("x.csv:2 attribute.meter EVC-1008");
    }

    @Test
    void JSON_archives_and_records_keep_them() throws IOException {
        Inventory inventory = Inventory.of("x", DAY, List.of(LINE.withAttribute("beds", 3), plain()));
        StringWriter json = new StringWriter();
        InventoryJson.write(inventory, json);
        assertThat(InventoryJson.load(TextSource.of("x.json", json.toString()), EquipmentRecords.checked()))
                .isEqualTo(inventory);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FootprintArchive.write(OWN.calculate(inventory), bytes);
        Footprint kept = FootprintArchive.read(TextSource.of("x", bytes.toByteArray()), OWN)
                .orThrow();
        assertThat(kept).isEqualTo(OWN.calculate(inventory));
        assertThat(told(kept)).containsExactly("laptop-1 beds");
    }

    @Test
    void a_record_names_and_states_them_well() {
        EquipmentRecord record = EquipmentRecord.builder()
                .type("laptop")
                .quantity(1.0)
                .attributes(Map.of("Beds", 1.0, "meter", Double.NaN))
                .build();
        assertThat(EquipmentRecords.checked()
                        .read(List.of(record), "x", "x", DAY)
                        .problems())
                .extracting(problem -> problem.code().code())
                .containsExactly("EVC-2110", "EVC-1008");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Beds", "2nd", "a b", "é"})
    void a_name_is_of_small_letters_digits_and_hyphens(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Attributes.of(name, 1));
    }

    @Test
    void another_engine_knows_them_as_inputs() {
        assertThat(PublicodesExport.of(Samples.withAttributes())).contains("inventory attribute meter");
    }
}
