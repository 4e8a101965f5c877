package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.units.ExactSum;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Totals of rules by which lines of one setting and path have factors of their own. */
class FactorsOfLinesTest {

    private static final String INPUTS = "\"id\": \"equipment.factor.manufacturing\"";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** The rules 2.0.0, whose factor of manufacturing is that of the device times the share that the line declares. */
    private static RuleSet rules() throws IOException {
        try (InputStream stream = RuleSet.class.getResourceAsStream("evalcarbone-2.0.0.json")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            int rule = text.indexOf(INPUTS);
            String changed = text.substring(rule)
                    .replaceFirst(
                            "\"inputs\": \\[",
                            "\"inputs\": [{\"name\": \"stated\", \"from\": \"inventory.declared-share\","
                                    + " \"unit\": \"1\", \"missing\": \"EVC-5003\"},")
                    .replaceFirst("\"formula\": \"split\"", "\"formula\": \"split * stated\"");
            String draft = text.substring(0, rule) + changed;
            return RuleSet.read(
                            TextSource.of("own.json", draft.replaceFirst("\"id\": \"evalcarbone\"", "\"id\": \"own\"")))
                    .orThrow();
        }
    }

    private static Equipment line(int i) {
        return Equipment.of("laptop-1")
                .withId("line-" + i)
                .withQuantity(1 + i % 7)
                .withCountry("FR")
                .withServiceLife(ServiceLife.years(4))
                .withUsage(UsageProfile.REFERENCE.withSharing(PrivateUse.of((1 + i % 10) / 10.0)));
    }

    @Test
    void each_line_counts_with_its_own() throws IOException {
        List<Equipment> lines =
                IntStream.range(0, 3_000).mapToObj(FactorsOfLinesTest::line).toList();
        FootprintCalculator calculator = FootprintCalculator.of(Methodology.of(rules()), Samples.FACTORS);
        Inventory inventory = Inventory.of("many", DAY, lines);
        Footprint footprint = calculator.calculate(inventory);
        ExactSum values = new ExactSum();
        footprint.impacts().stream()
                .filter(impact ->
                        impact.phase() == MANUFACTURING && impact.category().equals(CLIMATE_CHANGE))
                .forEach(impact -> values.addProduct(impact.weight(), impact.factor()));
        assertThat(values.value()).isPositive();
        assertThat(footprint.total(CLIMATE_CHANGE, MANUFACTURING).known().value())
                .isEqualTo(values.value());
        assertThat(calculator.totals(inventory).total(CLIMATE_CHANGE, MANUFACTURING))
                .isEqualTo(footprint.total(CLIMATE_CHANGE, MANUFACTURING));
    }
}
