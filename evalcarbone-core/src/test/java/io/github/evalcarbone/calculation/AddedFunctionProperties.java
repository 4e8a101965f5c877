package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.expression.AddedFunctions;
import io.github.evalcarbone.expression.Value;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.publicodes.PublicodesExport;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RandomRuleSets;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.units.ExactSum;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/**
 * A rule that calls a function which the product does not ship has the same result in the worked example, the
 * explanation and the total.
 * <p>
 * Once, the block evaluator computed each function that it did not know as {@code years_before}: 20 became -10948.
 */
class AddedFunctionProperties {

    private static final String RULES = """
            {"id": "mean", "version": "1.0.0", "date": "2026-01-01", "status": "draft",
             "titles": {"fr": "Moyenne", "en": "Mean"}, "publisher": "nobody", "licence": "CC0-1.0",
             "aggregation": "line-values",
             "parameters": [{"id": "share", "unit": "1", "value": 1, "titles": {"fr": "s", "en": "s"}, "source": "made up"}],
             "rules": [
              {"id": "use", "phase": "USE", "unit": "impact/year", "titles": {"fr": "u", "en": "u"},
               "inputs": [
                {"name": "quantity", "from": "inventory.quantity", "unit": "item"},
                {"name": "mine", "from": "inventory.measured-electricity", "unit": "kWh/item/year", "missing": "EVC-5004"},
                {"name": "power", "from": "device.electricity", "unit": "kWh/item/year", "missing": "EVC-5004"},
                {"name": "share", "from": "parameter.share", "unit": "1"},
                {"name": "mix", "from": "mix.country", "unit": "impact/kWh", "missing": "EVC-5006"}],
               "alternatives": [{"formula": "quantity * mean(mine, power) * mix * share"}],
               "examples": [
                {"title": "worked", "given": {"quantity": 2, "mine": MINE, "power": POWER, "mix": 0.5}, "value": VALUE},
                {"title": "no mine", "given": {"quantity": 2, "power": 1, "mix": 0.5}, "gap": "EVC-5004"}]}]}
            """;

    @Example
    void the_mean_of_10_and_30_is_20() {
        Footprint footprint = footprint(30, List.of(10.0));
        assertThat(footprint.total(CLIMATE_CHANGE).known().value()).isEqualTo(20);
        assertThat(footprint.explain("0", USE, CLIMATE_CHANGE).root().value()).contains(Value.of(20.0));
    }

    @Property(tries = 100)
    void example_explanation_and_total_agree(
            @ForAll @DoubleRange(max = 1e6) double power,
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(max = 1e6) Double> mine) {
        Footprint footprint = footprint(power, mine);
        ExactSum sum = new ExactSum();
        for (int line = 0; line < mine.size(); line++) {
            double expected = 2 * ((mine.get(line) + power) / 2) * 0.5;
            sum.add(expected);
            assertThat(footprint
                            .explain(String.valueOf(line), USE, CLIMATE_CHANGE)
                            .root()
                            .value())
                    .contains(Value.of(expected));
            assertThat(WorkedExamples.check(rules(mine.get(line), power, expected)))
                    .isEmpty();
        }
        assertThat(footprint.total(CLIMATE_CHANGE).known().value()).isEqualTo(sum.value());
    }

    @Example
    void a_line_without_a_figure_to_average_is_a_gap() {
        Footprint footprint = calculator(30).calculate(Samples.inventory(line(0)));
        assertThat(footprint.gaps()).hasSize(1);
        assertThat(footprint.value("0", USE, CLIMATE_CHANGE)).isEmpty();
    }

    @Example
    void a_rule_set_with_another_parameter_still_knows_the_function() {
        RuleSet halved = rules(10, 30, 10).withParameter("share", 0.5);
        assertThat(WorkedExamples.check(halved)).isEmpty();
    }

    @Example
    void the_export_to_Publicodes_takes_the_result_as_an_input() {
        assertThat(PublicodesExport.of(rules(10, 30, 20)).lines())
                .contains("calcul . use mean 1:", "  type: nombre", "    unit: kWh/item/year");
    }

    private static Footprint footprint(double power, List<Double> mine) {
        Equipment[] lines = IntStream.range(0, mine.size())
                .mapToObj(i -> line(i).withUsage(UsageProfile.measured(mine.get(i))))
                .toArray(Equipment[]::new);
        return calculator(power).calculate(Samples.inventory(lines));
    }

    private static Equipment line(int id) {
        return Equipment.of("device").withId(String.valueOf(id)).withQuantity(2).withCountry("FR");
    }

    private static FootprintCalculator calculator(double power) {
        FactorDataset dataset = FactorDataset.builder("test", "1.0.0", source())
                .add(EquipmentType.of("any").withLifetimeYears(5).withDefaultModel("device"))
                .add(DeviceModel.of("device", "any").withElectricity(power))
                .mix("FR", CLIMATE_CHANGE, 0.5)
                .build();
        return FootprintCalculator.of(Methodology.of(rules(10, 30, 20)), FactorSet.of(dataset));
    }

    private static Source source() {
        return Source.of("test", "Invented figures for tests", "CC0-1.0")
                .withPublisher("EvalCarbone")
                .withVersion("1")
                .withAttribution("EvalCarbone");
    }

    private static RuleSet rules(double mine, double power, double value) {
        return RandomRuleSets.read(
                RULES.replace("MINE", "" + mine).replace("POWER", "" + power).replace("VALUE", "" + value),
                AddedFunctions.table());
    }
}
