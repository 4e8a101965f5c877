package io.github.evalcarbone.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What the report by the product category rules says of any inventory under any rules. */
@Domain(Samples.class)
class PcrFactsProperties {

    @Property(tries = 200)
    void every_line_in_service_has_one_level_for_each_datum(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint =
                FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS).calculate(inventory);
        PcrFacts facts = new PcrFacts(PcrText.load(), footprint, footprint, Samples.FACTORS);
        assertThat(facts.levels().values())
                .allSatisfy(levels -> assertThat(levels.values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(facts.lines()));
        if (facts.tellsLifetimes()) {
            assertThat(facts.lifetimes().stream()
                            .mapToLong(PcrFacts.Lifetime::lines)
                            .sum())
                    .isEqualTo(facts.lines());
        }
    }
}
