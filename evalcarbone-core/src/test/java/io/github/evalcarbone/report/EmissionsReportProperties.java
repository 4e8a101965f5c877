package io.github.evalcarbone.report;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.content.ReportBlock.Table;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.report.section.ReportContext;
import io.github.evalcarbone.report.section.SystemFigures;
import io.github.evalcarbone.report.section.SystemFigures.Part;
import io.github.evalcarbone.report.section.Tonnes;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.math.BigDecimal;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws of every report by a standard, whatever the inventory and the rules. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class EmissionsReportProperties {

    @Property
    void scopes_and_categories_add_up_to_the_total_of_the_footprint_as_printed(
            @ForAll RuleSet rules, @ForAll Inventory inventory, @ForAll EmissionsStandard standard) {
        ReportContext edition =
                new ReportContext(footprint(rules, inventory), Samples.FACTORS, Wording.of(Language.ENGLISH));
        EmissionsTables tables =
                new EmissionsTables(edition, SystemFigures.of(edition.footprint()), EmissionsCategories.of(standard));
        String total = edition.isUnknown(CLIMATE_CHANGE)
                ? "unknown"
                : Tonnes.of(edition).text(Tonnes.of(edition).total());
        for (Table table : new Table[] {tables.byCategory(), tables.byGroup()}) {
            assertThat(table.total().get(1)).isEqualTo(total);
            assertThat(sum(table, 1)).isEqualByComparingTo(number(table.total().get(1)));
            if (Tonnes.of(edition).hasShares()) {
                assertThat(sum(table, 2))
                        .isEqualByComparingTo(number(table.total().get(2)));
            } else {
                assertThat(table.total()).hasSize(2);
            }
        }
    }

    @Property
    void the_csv_holds_the_total_but_for_the_rounding_of_its_parts(
            @ForAll RuleSet rules, @ForAll Inventory inventory, @ForAll EmissionsStandard standard) {
        Footprint footprint = footprint(rules, inventory);
        double sum = EmissionsReport.of(footprint, Samples.FACTORS, standard, Language.FRENCH)
                .csv()
                .lines()
                .skip(1)
                .map(line -> line.split(";", -1)[6])
                .filter(value -> !value.isEmpty())
                .mapToDouble(Double::parseDouble)
                .sum();
        double total = footprint.total(CLIMATE_CHANGE).known().value();
        assertThat(sum).isCloseTo(total, within(Math.abs(total) * 1e-14));
    }

    @Property
    void generation_and_the_rest_of_electricity_add_up_to_use(
            @ForAll RuleSet rules, @ForAll Inventory inventory, @ForAll EmissionsStandard standard) {
        FootprintCalculator calculator = FootprintCalculator.of(Methodology.of(rules), separable());
        Footprint footprint = calculator.calculate(inventory);
        SystemFigures figures = SystemFigures.of(footprint).withElectricity(calculator.electricity(footprint));
        Part use = EmissionsCategories.of(standard).boughtElectricity();
        assertThat(figures.generation(use).add(figures.upstream(use))).isEqualByComparingTo(figures.known(use));
        assertThat(figures.upstream(use).doubleValue())
                .isCloseTo(figures.known(use).doubleValue() / 4, withinPercentage(1e-9));
        ReportContext edition = new ReportContext(footprint, separable(), Wording.of(Language.ENGLISH));
        EmissionsTables tables = new EmissionsTables(edition, figures, EmissionsCategories.of(standard));
        assertThat(sum(tables.byCategory(), 1))
                .isEqualByComparingTo(number(tables.byCategory().total().get(1)));
        assertThat(sum(tables.byGroup(), 1))
                .isEqualByComparingTo(number(tables.byGroup().total().get(1)));
    }

    /** The factors of the samples, with mixes of which a quarter is not generation. */
    private static FactorSet separable() {
        return Samples.FACTORS.withFirst(FactorDataset.builder("mixes", "1", Source.of("m", "m", "CC0-1.0"))
                .mix(CLIMATE_CHANGE, mix("FR", 0.0813225))
                .mix(CLIMATE_CHANGE, mix("DE", 0.657374))
                .coefficient("electricity.generation-share.fr.1990", new Amount(0.75, Unit.ONE))
                .coefficient("electricity.generation-share.de.1990", new Amount(0.75, Unit.ONE))
                .build());
    }

    private static ElectricityMix mix(String area, double value) {
        Factor factor = new Factor(new Amount(value, Unit.parse("kg CO2 eq/kWh")), Provenance.NONE);
        return ElectricityMix.of(area, factor).withScope(MixScope.LIFE_CYCLE);
    }

    private static Footprint footprint(RuleSet rules, Inventory inventory) {
        return FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS).calculate(inventory);
    }

    private static BigDecimal sum(Table table, int column) {
        return table.rows().stream().map(row -> number(row.get(column))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(String cell) {
        String digits = cell.replace(",", "").replace("%", "").replace('\u2212', '-');
        boolean isNone = digits.isEmpty() || digits.equals("unknown") || digits.startsWith("no");
        return isNone ? BigDecimal.ZERO : new BigDecimal(digits);
    }
}
