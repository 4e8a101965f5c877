package io.github.evalcarbone.pipeline;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.calculation.SystemSamples;
import io.github.evalcarbone.coverage.Coverage;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.json.SystemFootprintJson;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.report.FootprintReport;
import io.github.evalcarbone.report.SystemReport;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.InformationSystemBuilder;
import io.github.evalcarbone.system.NetworkUse;
import io.github.evalcarbone.system.SharedTerminals;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that were read and not computed are part of the coverage, wherever a result goes. */
class SetAsideTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String ROWS = "modele;type;quantite;paysDUtilisation;statut;nomEquipementPhysique\n";
    private static final FootprintPipeline PIPELINE = FootprintPipeline.of(SystemSamples.CALCULATOR);

    private static TextSource text(String text) {
        return TextSource.of("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static PipelineInput input(String rows) {
        return PipelineInput.of("x", DAY, CsvInventory.of(CsvLayout.of("numecoeval")), text(ROWS + rows));
    }

    private static Footprint footprint(String rows) {
        return PIPELINE.footprint(input(rows)).checked().partial().orElseThrow();
    }

    private static final String THREE_OF_FOUR = """
            laptop-1;laptop;1;FR;;a
            laptop-1;laptop;x;FR;;b
            laptop-1;laptop;-1;FR;;c
            laptop-1;laptop;1;FR;;a
            """;

    @Test
    void three_of_four_rows_left_out_are_a_quarter_not_all() {
        Footprint footprint = footprint(THREE_OF_FOUR);
        Coverage coverage = footprint.coverage();
        assertThat(coverage.lines()).isEqualTo(1);
        assertThat(coverage.completeLines()).isEqualTo(1);
        assertThat(coverage.setAside()).isEqualTo(SetAside.refused(3));
        assertThat(coverage.lineShare()).contains(0.25);
        assertThat(coverage.isComplete()).isFalse();
        FootprintTotals totals =
                PIPELINE.totals(input(THREE_OF_FOUR)).checked().partial().orElseThrow();
        assertThat(totals.coverage()).isEqualTo(coverage);
    }

    @Test
    void the_report_says_so_at_the_total_and_in_the_coverage() {
        String english = FootprintReport.of(footprint(THREE_OF_FOUR), SystemSamples.FACTORS, Language.ENGLISH)
                .text();
        assertThat(english)
                .contains(
                        "Total: at least 0.03700 t CO2e per year; 3 rows were refused",
                        "Complete lines: 1 of 4 (25.0%)")
                .contains("Because of errors in the data: 3 rows were refused. What was refused is in no total.");
        assertThat(FootprintReport.of(footprint(THREE_OF_FOUR), SystemSamples.FACTORS, Language.FRENCH)
                        .text())
                .contains("3 lignes ont été écartées");
    }

    @Test
    void it_is_stored_and_merged() {
        Footprint footprint = footprint(THREE_OF_FOUR);
        StringWriter json = new StringWriter();
        FootprintJson.write(footprint, json);
        StoredFootprint stored = FootprintJson.load(text(json.toString()));
        assertThat(stored).isEqualTo(footprint);
        assertThat(stored.coverage()).isEqualTo(footprint.coverage());
        Footprint other = SystemSamples.CALCULATOR.calculate(Inventory.of(
                        "y",
                        DAY,
                        List.of(Equipment.of("laptop-1").withId("other").withCountry("FR")))
                .withSetAside(new SetAside(1, true, 2)));
        assertThat(stored.merge(other).coverage().setAside()).isEqualTo(new SetAside(4, true, 2));
        assertThat(footprint.totals().merge(other.totals()).coverage().setAside())
                .isEqualTo(new SetAside(4, true, 2));
        assertThat(stored.merge(other).coverage().lineShare()).isEmpty();
    }

    @Test
    void rows_excluded_on_purpose_leave_it_complete() {
        Inventory read = Inventory.of(
                "x",
                DAY,
                List.of(
                        Equipment.of("laptop-1").withId("a").withCountry("FR"),
                        Equipment.of("laptop-1").withId("b").withCountry("FR").withStatus("réformé")));
        Coverage coverage = PIPELINE.footprint(PipelineInput.of(read)).orThrow().coverage();
        assertThat(coverage.setAside()).isEqualTo(SetAside.excluded(1));
        assertThat(coverage.isComplete()).isTrue();
        assertThat(coverage.lineShare()).contains(1.0);
    }

    @Test
    void the_rest_of_a_damaged_file_has_no_number() {
        Coverage coverage = footprint("laptop-1;laptop;1;FR;;a\n\"laptop-1;laptop;1;FR;;b\n")
                .coverage();
        assertThat(coverage.setAside().hasMore()).isTrue();
        assertThat(coverage.lineShare()).isEmpty();
    }

    @Test
    void a_total_without_a_refused_service_or_terminal_is_incomplete() {
        InformationSystemBuilder system = InformationSystem.builder(Inventory.of(
                "x", DAY, List.of(Equipment.of("laptop-1").withId("a").withCountry("FR"))));
        system.add(new NetworkUse("internet", "network", 10)).add(new NetworkUse("internet", "network", 20));
        system.add(new SharedTerminals(Equipment.of("laptop-1").withId("a"), 1, 1));
        SystemFootprint footprint = SystemSamples.CALCULATOR.calculate(system.build());
        assertThat(footprint.coverage().setAside()).isEqualTo(SetAside.refused(2));
        assertThat(footprint.equipment().coverage().setAside()).isEqualTo(SetAside.refused(1));
        StringWriter json = new StringWriter();
        SystemFootprintJson.write(footprint, json);
        StoredSystemFootprint stored = SystemFootprintJson.load(text(json.toString()));
        assertThat(stored).isEqualTo(footprint);
        assertThat(stored.coverage()).isEqualTo(footprint.coverage());
        assertThat(SystemReport.of(stored, SystemSamples.FACTORS, Language.ENGLISH)
                        .text())
                .contains("2 rows were refused");
        assertThat(Samples.FACTORS.datasets()).isNotEmpty();
        assertThat(footprint.total(CLIMATE_CHANGE).known().value()).isPositive();
    }
}
