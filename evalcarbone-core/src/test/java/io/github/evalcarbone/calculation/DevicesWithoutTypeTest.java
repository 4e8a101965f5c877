package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.factor.numecoeval.NumEcoEvalTables;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference tables need not state the type of a device; then the type declared by a line contradicts nothing. */
class DevicesWithoutTypeTest {

    private static final FactorSet FACTORS = FactorSet.of(NumEcoEvalTables.builder(
                    "own",
                    "1",
                    Source.of("s", "Tables", "LicenseRef-own")
                            .withPublisher("CHU")
                            .withVersion("1")
                            .withAttribution("CHU"))
            .table(TextSource.of(
                    "i.csv", csv("name;lifecycleStep;criterion;value\nd;MANUFACTURING;CLIMATE_CHANGE;100\n")))
            .table(TextSource.of("t.csv", csv("type;defaultLifespan;refDefaultItem\nServer;5;\n")))
            .build()
            .dataset()
            .orThrow());

    private static ByteArrayInputStream csv(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Footprint calculate(Equipment line) {
        return FootprintCalculator.of(Methodology.of("evalcarbone", "1.1.0"), FACTORS)
                .calculate(Inventory.of("one", LocalDate.of(2026, 1, 1), List.of(line.withId("x"))));
    }

    private static double manufacturing(Footprint footprint) {
        return footprint.value("x", MANUFACTURING, CLIMATE_CHANGE).orElseThrow().value();
    }

    @ParameterizedTest
    @CsvSource({"Server, 20", "Rack server, 50"})
    void a_declared_type_gives_the_lifetime_if_it_is_known(String type, double expected) {
        Footprint footprint = calculate(Equipment.of("d").withType(type));
        assertThat(manufacturing(footprint)).isEqualTo(expected);
        assertThat(footprint.findings())
                .extracting(finding -> finding.problem().code())
                .doesNotContain(CoreCode.TYPE_DIFFERS, CoreCode.TYPE_UNKNOWN);
    }

    @Test
    void without_any_type_the_general_lifetime_is_used_and_reported() {
        Footprint footprint = calculate(Equipment.of("d"));
        assertThat(manufacturing(footprint)).isEqualTo(50);
        assertThat(footprint.findings())
                .extracting(finding -> finding.problem().code())
                .contains(CoreCode.GENERAL_LIFETIME);
    }
}
