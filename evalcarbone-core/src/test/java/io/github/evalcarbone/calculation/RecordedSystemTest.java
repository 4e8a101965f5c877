package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.calculation.Recordings.category;
import static io.github.evalcarbone.calculation.Recordings.number;
import static io.github.evalcarbone.calculation.Recordings.object;
import static io.github.evalcarbone.calculation.Recordings.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.document.JsonNode.JsonObject;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.VirtualMachine;
import io.github.evalcarbone.units.Amount;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Recorded machines and applications of NumEcoEval, bit for bit, under both versions of its rules for equipment. */
class RecordedSystemTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 20);
    private static final Source SOURCE =
            Source.of("x", "x", "CC0-1.0").withPublisher("x").withVersion("1").withAttribution("x");

    @TestFactory
    Stream<DynamicTest> every_recorded_machine_and_application_of_the_library_2_2() throws IOException {
        return Recordings.each(
                "modernLibrary22", row -> text(row, "kind").equals("physical") ? Stream.empty() : tests(row));
    }

    @TestFactory
    Stream<DynamicTest> every_recorded_application_of_2023() throws IOException {
        return Recordings.each("applications2023", RecordedSystemTest::tests);
    }

    private static Stream<DynamicTest> tests(JsonObject row) {
        return Stream.of(
                        Methodology.of("numecoeval", "1.3.0"),
                        Methodology.of("numecoeval", "2.2.0"),
                        Methodology.of("numecoeval", "2.2.1"))
                .map(rules -> DynamicTest.dynamicTest(text(row, "id") + " " + rules, () -> test(row, rules)));
    }

    private static void test(JsonObject row, Methodology rules) {
        LifecyclePhase phase = LifecyclePhase.find(text(row, "step")).orElseThrow();
        ImpactCategory category = category(row);
        JsonObject input = object(row, "input");
        Optional<Double> host = number(input, "hostImpact");
        double carrier = host.or(() -> number(input, "vmImpact")).orElseThrow();
        FactorSet factors = FactorSet.of(weighing(carrier, phase, category));
        SystemFootprint footprint = FootprintCalculator.of(rules, factors).calculate(system(input));
        Optional<Amount> found = host.isPresent()
                ? footprint.machines().part("vm").orElseThrow().value(phase, category)
                : footprint.applications().part("app").orElseThrow().value(phase, category);
        assertThat(found.orElseThrow().value())
                .isEqualTo(number(object(row, "expected"), "impact").orElseThrow());
    }

    /** A host of one year, whose only value is its factor. */
    private static FactorDataset weighing(double impact, LifecyclePhase phase, ImpactCategory category) {
        FactorDataset.Builder factors = FactorDataset.builder("x", "1.0.0", SOURCE)
                .add(EquipmentType.of("T").withLifetimeYears(1))
                .add(DeviceModel.of("m", "T").withElectricity(1));
        return (phase == LifecyclePhase.USE
                        ? factors.mix("FR", category, impact)
                        : factors.factor("m", phase, category, impact))
                .build();
    }

    private static InformationSystem system(JsonObject input) {
        Equipment host = Equipment.of("m")
                .withId("host")
                .withType("T")
                .withCountry("FR")
                .withServiceLife(ServiceLife.between(DAY.minusDays(365), DAY));
        double vcpus = number(input, "vcpu").orElse(4.0);
        assertThat(vcpus)
                .as("one machine has all there is")
                .isEqualTo(number(input, "totalVcpuOnHost").orElse(4.0));
        return InformationSystem.builder(Inventory.of("recorded", DAY, List.of(host)))
                .add(VirtualMachine.computing("vm", "host", vcpus))
                .add(Application.of("app", "vm"))
                .build();
    }
}
