package io.github.evalcarbone.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.OwnCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Codes of other programs, and of later versions of this library, are read as the file has them. */
class StoredCodeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Problem OWN = Problem.of(OwnCode.NO_METER, Location.file("a.csv"), "{1}", "2");
    private static final Problem OTHER =
            new Problem(OwnCode.NO_BUILDING, Severity.INFO, Location.cell("a.csv", 3, "x"), List.of("B"));
    private static final Inventory INVENTORY = new Inventory(
            "one",
            Optional.empty(),
            DAY,
            List.of(Equipment.of("laptop-1").withCountry("FR").withQuantity(2)),
            List.of(OWN, OTHER, Problem.of(OwnCode.NO_METER, Location.NONE, "A", "1")));

    @Test
    void an_inventory_keeps_them_with_their_wording() {
        String text = InventoryJsonProperties.written(INVENTORY);
        Inventory read = InventoryJsonProperties.read(text).orThrow();
        assertThat(read).isEqualTo(INVENTORY);
        assertThat(read.remarks()).zipSatisfy(INVENTORY.remarks(), StoredCodeTest::saysTheSame);
        assertThat(InventoryJsonProperties.written(read)).isEqualTo(text);
        assertThat(InventoryJsonProperties.fitsTheSchema(text)).isTrue();
    }

    private static void saysTheSame(Problem read, Problem written) {
        for (Language language : Language.values()) {
            assertThat(read.message(language)).isEqualTo(written.message(language));
            assertThat(read.hint(language)).isEqualTo(written.hint(language));
        }
        assertThat(read.code().severity()).isEqualTo(written.code().severity());
        assertThat(read).hasToString(written.toString());
    }

    @Test
    void a_footprint_keeps_them_and_counts_them_together() {
        StringWriter text = new StringWriter();
        FootprintJson.write(
                FootprintCalculator.of(Methodology.evalcarbone(), Samples.FACTORS)
                        .calculate(INVENTORY),
                text);
        StoredFootprint read = FootprintJson.read(TextSource.of("footprint.json", text.toString()))
                .orThrow();
        assertThat(read.findings()).extracting(finding -> finding.problem()).contains(OWN, OTHER);
        assertThat(read.totals().findings())
                .filteredOn(count -> count.code().code().equals("ACME-1"))
                .hasSize(1);
        StringWriter again = new StringWriter();
        FootprintJson.write(read, again);
        assertThat(again).hasToString(text.toString());
    }

    @Test
    void a_code_of_a_later_version_shows_its_values() {
        Problem read = readRemark("\"code\" : \"EVC-1999\", \"severity\" : \"INFO\", \"values\" : [\"a\", \"{0}\"]")
                .orThrow()
                .remarks()
                .get(0);
        assertThat(read).hasToString("EVC-1999: [a] [{0}]");
        assertThat(read.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void a_text_that_is_no_code_is_refused() {
        Checked<Inventory> read = readRemark("\"code\" : \"EVC-10\", \"severity\" : \"INFO\", \"values\" : []");
        assertThat(read.problems()).hasSize(1).first().asString().contains("[EVC-10] must be a problem code.");
        assertThat(read.problems().get(0).message(Language.FRENCH)).contains("un code de problème");
    }

    @Test
    void a_definition_is_whole() {
        Checked<Inventory> read = readRemark(
                "\"code\" : \"ACME-1\", \"severity\" : \"INFO\", \"values\" : [],"
                        + "\"definition\" : {\"severity\" : \"INFO\", \"fr\" : {\"message\" : \"m\", \"hint\" : \"h\"}, \"de\" : {}}");
        assertThat(read.problems())
                .extracting(problem -> problem.code().code())
                .containsExactlyInAnyOrder("EVC-1102", "EVC-1103");
    }

    private static Checked<Inventory> readRemark(String remark) {
        return InventoryJsonProperties.read(
                "{\"format\" : \"evalcarbone-inventory-1\", \"name\" : \"one\", \"evaluationDate\" : \"2026-01-01\","
                        + " \"equipment\" : [], \"remarks\" : [{" + remark + "}]}");
    }
}
