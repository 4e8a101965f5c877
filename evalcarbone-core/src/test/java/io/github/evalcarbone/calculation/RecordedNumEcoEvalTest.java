package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.calculation.Recordings.category;
import static io.github.evalcarbone.calculation.Recordings.flag;
import static io.github.evalcarbone.calculation.Recordings.members;
import static io.github.evalcarbone.calculation.Recordings.number;
import static io.github.evalcarbone.calculation.Recordings.object;
import static io.github.evalcarbone.calculation.Recordings.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.document.JsonNode.JsonObject;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Recorded results of NumEcoEval, bit for bit, with factors built one by one and read from reference tables.
 */
class RecordedNumEcoEvalTest {

    private static final LocalDate RUN = LocalDate.of(2023, 6, 14);
    /** Written by hand from the recorded error texts: what the rows in error do not state. */
    private static final String BOUGHT_AFTER_WITHDRAWAL = "physical-eq-3386";

    @TestFactory
    Stream<DynamicTest> numecoeval_1_3_gives_every_recorded_physical_value() throws IOException {
        // the recorded engine ran on its own: no form turned a type's lifetime into a date
        RuleSet engine = RuleSet.of("numecoeval", "1.3.0").withParameter("form.type-lifetime-as-date", 0);
        return each("physicalNumEcoEval10", engine);
    }

    @TestFactory
    Stream<DynamicTest> numecoeval_2_2_without_its_minimum_gives_every_recorded_physical_value() throws IOException {
        RuleSet engine = RuleSet.of("numecoeval", "2.2.0").withParameter("lifetime.minimum", 0);
        return each("physicalNumEcoEval10", engine);
    }

    @TestFactory
    Stream<DynamicTest> numecoeval_2_2_1_gives_the_same_recorded_values() throws IOException {
        RuleSet corrected = RuleSet.of("numecoeval", "2.2.1");
        return Stream.concat(
                each("physicalNumEcoEval10", corrected.withParameter("lifetime.minimum", 0)),
                each("modernLibrary22", corrected));
    }

    @TestFactory
    Stream<DynamicTest> numecoeval_2_2_gives_every_value_of_the_library_2_2() throws IOException {
        return each("modernLibrary22", RuleSet.of("numecoeval", "2.2.0"));
    }

    private static Stream<DynamicTest> each(String block, RuleSet rules) throws IOException {
        return Recordings.each(
                block,
                row -> isPhysical(row)
                        ? Arrays.stream(RecordedFactors.values()).map(factors -> test(row, rules, factors))
                        : Stream.empty());
    }

    /** Machines and applications have rules of their own. */
    private static boolean isPhysical(JsonObject row) {
        return !members(row).containsKey("kind") || text(row, "kind").equals("physical");
    }

    private static DynamicTest test(JsonObject row, RuleSet rules, RecordedFactors factors) {
        return DynamicTest.dynamicTest(text(row, "id") + " " + factors, () -> {
            LifecyclePhase phase = LifecyclePhase.find(text(row, "step")).orElseThrow();
            ImpactCategory category = category(row);
            FactorDataset dataset = factors.of(figures(row, phase, category));
            Footprint footprint = calculate(row, rules, dataset, factors.model);
            JsonObject expected = object(row, "expected");
            if (text(expected, "status").equals("OK")) {
                assertThat(footprint.value("x", phase, category).orElseThrow().value())
                        .isEqualTo(number(expected, "impact").orElseThrow());
            } else {
                assertThat(footprint.gaps())
                        .filteredOn(gap -> gap.phase() == phase)
                        .extracting(gap -> gap.problem().code())
                        .containsExactly(gap(text(expected, "errorTrace")));
            }
        });
    }

    private static Footprint calculate(JsonObject row, RuleSet rules, FactorDataset dataset, String model) {
        JsonObject input = object(row, "input");
        Equipment line = dated(
                        row,
                        Equipment.of(model)
                                .withId("x")
                                .withQuantity(number(input, "quantity").orElseThrow()))
                .withType("T")
                .withCountry("somewhere");
        if (flag(input, "datacentrePath") || number(input, "pue").isPresent()) {
            line = line.withDataCentre(new DataCentre("dc", number(input, "pue"), Optional.of("somewhere")));
        }
        LocalDate date =
                members(row).containsKey("calculationDate") ? LocalDate.parse(text(row, "calculationDate")) : RUN;
        return FootprintCalculator.of(Methodology.of(rules), FactorSet.of(dataset))
                .calculate(Inventory.of("recorded", date, List.of(line)));
    }

    private static Equipment dated(JsonObject row, Equipment line) {
        JsonObject input = object(row, "input");
        if (members(input).containsKey("purchaseDate")) {
            return line.withServiceLife(ServiceLife.between(
                    LocalDate.parse(text(input, "purchaseDate")), LocalDate.parse(text(input, "withdrawalDate"))));
        }
        return isImpossible(row) ? line.withServiceLife(ServiceLife.between(RUN, RUN.minusYears(1))) : line;
    }

    private static boolean isImpossible(JsonObject row) {
        return members(row).containsKey("equipment") && text(row, "equipment").equals(BOUGHT_AFTER_WITHDRAWAL);
    }

    private static RecordedFactors.Figures figures(JsonObject row, LifecyclePhase phase, ImpactCategory category) {
        JsonObject input = object(row, "input");
        // the rows of this device are in error only because of its dates; their factors are not recorded
        Optional<Double> factor = isImpossible(row) ? Optional.of(1.0) : number(input, "factor");
        return new RecordedFactors.Figures(
                phase,
                category,
                number(input, "annualElectricityKwh"),
                factor,
                number(input, "electricityMixFactor").orElse(1.0),
                lifetime(input));
    }

    private static Optional<Double> lifetime(JsonObject input) {
        return members(input).containsKey("lifetimeOrigin")
                        && text(input, "lifetimeOrigin").equals("typeDefault")
                ? number(input, "lifetimeYears")
                : Optional.empty();
    }

    private static CoreCode gap(String errorTrace) {
        if (errorTrace.contains("durée de vie")) {
            return CoreCode.LIFETIME_UNDETERMINED;
        }
        return errorTrace.contains("consommation electrique") ? CoreCode.ELECTRICITY_MISSING : CoreCode.FACTOR_MISSING;
    }
}
