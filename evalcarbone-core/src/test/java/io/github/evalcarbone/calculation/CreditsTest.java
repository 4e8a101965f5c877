package io.github.evalcarbone.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** Rules that subtract something from each line, so that some weights are negative. */
class CreditsTest {

    private static final String RULES = """
            {"id": "credits", "version": "1.0.0", "date": "2026-01-01", "status": "draft",
             "titles": {"fr": "Avoirs", "en": "Credits"}, "publisher": "nobody", "licence": "CC0-1.0",
             "aggregation": "exact-products",
             "parameters": [
              {"id": "credit", "unit": "item", "value": 10, "titles": {"fr": "c", "en": "c"}, "source": "made up"},
              {"id": "period", "unit": "year", "value": 1, "titles": {"fr": "p", "en": "p"}, "source": "made up"}],
             "rules": [
              {"id": "weight", "unit": "item/year", "titles": {"fr": "w", "en": "w"},
               "inputs": [{"name": "quantity", "from": "inventory.quantity", "unit": "item"},
                {"name": "credit", "from": "parameter.credit", "unit": "item"},
                {"name": "period", "from": "parameter.period", "unit": "year"}],
               "alternatives": [{"formula": "(quantity - credit) / period"}],
               "examples": []},
              {"id": "making", "phase": "MANUFACTURING", "unit": "impact/year", "titles": {"fr": "m", "en": "m"},
               "inputs": [{"name": "weight", "from": "rule.weight", "unit": "item/year"},
                {"name": "factor", "from": "device.manufacturing", "unit": "impact/item", "missing": "EVC-5001"}],
               "alternatives": [{"formula": "weight * factor"}],
               "examples": []},
              {"id": "ending", "phase": "END_OF_LIFE", "unit": "impact/year", "titles": {"fr": "e", "en": "e"},
               "inputs": [{"name": "weight", "from": "rule.weight", "unit": "item/year"},
                {"name": "factor", "from": "device.end-of-life", "unit": "impact/item", "missing": "EVC-5001"}],
               "alternatives": [{"formula": "weight * factor"}],
               "examples": []}]}
            """;

    private final FootprintCalculator calculator =
            FootprintCalculator.of(Methodology.of(RuleSet.load(TextSource.of("credits.json", RULES))), Samples.FACTORS);

    private static Equipment line(String model, double quantity) {
        return Equipment.of(model).withId(model + quantity).withQuantity(quantity);
    }

    /** Laptops weigh 5 and -3 and are complete; the servers weigh 4 and -4, and their end of life is not known. */
    private final Inventory inventory =
            Samples.inventory(line("laptop-1", 15), line("laptop-1", 7), line("server-1", 14), line("server-1", 6));

    @Test
    void credits_lessen_the_total() {
        FootprintTotals totals = calculator.totals(inventory);
        assertThat(totals.total(ImpactCategory.CLIMATE_CHANGE, LifecyclePhase.MANUFACTURING)
                        .known()
                        .value())
                .isEqualTo((5 - 3) * 160.0);
        BatchProperties.same(totals, calculator.calculate(inventory).totals());
    }

    @Test
    void coverage_counts_credits_by_their_size() {
        double complete = (5 + 3) * (160 + 3.51);
        double partial = (4 + 4) * 2935.5392;
        assertThat(calculator
                        .totals(inventory)
                        .coverage()
                        .categories()
                        .get(ImpactCategory.CLIMATE_CHANGE)
                        .completeShareOfKnownImpact())
                .isCloseTo(complete / (complete + partial), within(1e-15));
    }
}
