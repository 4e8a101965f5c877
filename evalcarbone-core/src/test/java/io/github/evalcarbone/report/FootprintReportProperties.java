package io.github.evalcarbone.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.ReportContext;
import io.github.evalcarbone.report.section.Sections;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws of every report, whatever the inventory. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class FootprintReportProperties {

    @Property
    void the_figures_of_every_table_add_up_to_its_total_as_printed(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        blocks(footprint(rules, inventory)).stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> !table.total().isEmpty())
                .forEach(FootprintReportProperties::addsUp);
    }

    private static void addsUp(Table table) {
        for (int column = 1; column < table.columns().size(); column++) {
            int at = column;
            BigDecimal sum =
                    table.rows().stream().map(row -> number(row.get(at))).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum)
                    .as(table.toString())
                    .isEqualByComparingTo(number(table.total().get(at)));
        }
    }

    private static BigDecimal number(String cell) {
        String digits = cell.replace(",", "").replace("%", "").replace('\u2212', '-');
        return digits.isEmpty() || digits.equals("unknown") ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    @Property
    void a_report_with_gaps_states_them_beside_the_total_and_one_without_does_not(
            @ForAll RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = footprint(rules, inventory);
        boolean incomplete =
                footprint.gaps().stream().anyMatch(gap -> gap.category().id().equals("CLIMATE_CHANGE"));
        String headline = report(footprint)
                .text()
                .lines()
                .filter(line -> line.startsWith("Total: "))
                .findFirst()
                .orElseThrow();
        assertThat(headline.contains("at least") || headline.contains("UNKNOWN"))
                .isEqualTo(incomplete);
    }

    @Property
    void the_csv_has_a_record_for_each_line_phase_and_category(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = footprint(rules, inventory);
        long records = report(footprint).csv().lines().count();
        assertThat(records)
                .isEqualTo(1L + footprint.impacts().size() + footprint.gaps().size());
    }

    private static Footprint footprint(RuleSet rules, Inventory inventory) {
        return FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS).calculate(inventory);
    }

    private static FootprintReport report(Footprint footprint) {
        return FootprintReport.of(footprint, Samples.FACTORS, Language.ENGLISH);
    }

    private static List<ReportBlock> blocks(Footprint footprint) {
        return Sections.of(
                new ReportContext(footprint, Samples.FACTORS, Wording.of(Language.ENGLISH)),
                BesideTotal.NONE,
                List.of(),
                List.of(),
                List.of());
    }
}
