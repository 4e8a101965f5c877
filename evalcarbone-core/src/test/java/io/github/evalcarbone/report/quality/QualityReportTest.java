package io.github.evalcarbone.report.quality;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.quality.DataQuality;
import io.github.evalcarbone.quality.QualityStudy;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.rule.Methodology;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QualityReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final FootprintCalculator CALCULATOR =
            FootprintCalculator.of(Methodology.evalcarbone(), Samples.FACTORS);

    private static final Inventory INVENTORY = Inventory.of(
            "Clinique",
            DAY,
            List.of(
                    line("a").withQuantity(20_000),
                    line("b;c").withQuantity(1.5).withSite("Nord"),
                    line("=SUM(1)").withServiceLife(ServiceLife.since(DAY.minusYears(40))),
                    line("gone").withServiceLife(ServiceLife.between(DAY.minusYears(5), DAY.minusYears(1))),
                    line("short").withServiceLife(ServiceLife.between(DAY.minusDays(40), DAY.plusDays(40))),
                    line("much").withUsage(UsageProfile.measured(4_000)),
                    Equipment.ofType("gadget").withId("unknown").withCountry("FR")));

    private static Equipment line(String id) {
        return Equipment.of("laptop-1").withId(id).withCountry("FR");
    }

    private static DataQuality quality(Inventory inventory) {
        return QualityStudy.of(CALCULATOR).assess(inventory, CLIMATE_CHANGE);
    }

    private static DecisionReport report(Inventory inventory, int lines, Language language) {
        return QualityReport.of(quality(inventory), CALCULATOR.calculate(inventory), Samples.FACTORS, lines, language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_part_has_words(Language language) {
        DecisionReport report = report(INVENTORY, 5, language);
        assertThat(report.text())
                .contains("Clinique", "identity-none", "EVC-2201", "EVC-2204", "EVC-2205", "EVC-2206", "EVC-2208");
        assertThat(report.text()).doesNotContainPattern("EVC-22[0-9]{2}\u00a0?: ");
        assertThat(report.markdown()).startsWith("# ").contains("| A |");
        assertThat(report(INVENTORY.withEquipment(List.of()), 5, language).text())
                .contains("Clinique");
    }

    @Test
    void as_many_lines_are_listed_as_are_asked_for() {
        assertThat(report(INVENTORY, 1, Language.ENGLISH).text())
                .contains("Mend this line first", "- 1. ")
                .doesNotContain("- 2. ");
        assertThat(report(INVENTORY, 0, Language.ENGLISH).text()).doesNotContain("Mend ");
    }

    @Test
    void each_line_is_a_record_of_the_table_and_what_is_unknown_is_an_empty_cell() {
        List<String> rows = report(INVENTORY, 5, Language.ENGLISH).csv().lines().toList();
        assertThat(rows).hasSize(1 + INVENTORY.equipment().size());
        int columns = rows.get(0).split(";", -1).length;
        rows.stream()
                .filter(row -> !row.startsWith("\"b;c\""))
                .forEach(row -> assertThat(row.split(";", -1)).as(row).hasSize(columns));
        assertThat(rows.get(3)).startsWith("'=SUM(1);");
        assertThat(rows.get(7)).startsWith("unknown;").contains(";kg CO2 eq/year;;;true;;none;1;");
    }

    @Test
    void the_document_has_the_unrounded_shares_and_every_line() {
        StringWriter text = new StringWriter();
        report(INVENTORY, 2, Language.FRENCH).writeJson(text);
        ObjectReader json = new ObjectReader(
                JsonReader.read(TextSource.of("quality.json", text.toString()), Limits.USUAL)
                        .orThrow(),
                new ArrayList<>());
        assertThat(json.text("format")).isEqualTo("evalcarbone-quality-1");
        assertThat(json.text("criteria")).isEqualTo("evalcarbone-quality 1.0.0");
        ObjectReader all = json.object("all").orElseThrow();
        assertThat(all.number("known"))
                .isEqualTo(quality(INVENTORY).whole().impact().doubleValue());
        assertThat(all.number("unknownLines")).isEqualTo(1);
        assertThat(json.objects("lines")).hasSize(INVENTORY.equipment().size());
        assertThat(json.objects("mendFirst")).hasSize(2);
    }
}
