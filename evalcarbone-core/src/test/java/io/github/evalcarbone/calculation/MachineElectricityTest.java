package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.InformationSystemBuilder;
import io.github.evalcarbone.system.VirtualMachine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The electricity of a machine of its own, as the rules for engine 2.2.1 read it; worked out by hand, never observed. */
class MachineElectricityTest {

    private static final FactorSet FACTORS = FactorSet.of(FactorDataset.builder("test", "1.0.0", LineFigures.SOURCE)
            .add(EquipmentType.of("server").withLifetimeYears(5))
            .add(DeviceModel.of("server", "server").withElectricity(3000))
            .factor("server", MANUFACTURING, CLIMATE_CHANGE, 1000)
            .mix("FR", CLIMATE_CHANGE, 0.08)
            .build());

    private static final Equipment HOST = Equipment.of("server").withId("host").withCountry("FR");
    private static final VirtualMachine MEASURED =
            VirtualMachine.computing("vm", "host", 4).withAnnualKilowattHours(1000);

    private static SystemFootprint footprint(String version, Equipment host, VirtualMachine... machines) {
        InformationSystemBuilder system =
                InformationSystem.builder(Inventory.of("x", LocalDate.of(2026, 6, 30), List.of(host)));
        List.of(machines).forEach(system::add);
        return FootprintCalculator.of(Methodology.of("numecoeval", version), FACTORS)
                .calculate(system.build());
    }

    private static double of(SystemFootprint footprint, String machine, LifecyclePhase phase) {
        return footprint
                .machines()
                .part(machine)
                .orElseThrow()
                .value(phase, CLIMATE_CHANGE)
                .orElseThrow()
                .value();
    }

    @Test
    void counts_for_use_alone_by_the_mix_and_PUE_of_the_data_centre_of_the_host() {
        Equipment host = HOST.withDataCentre(DataCentre.of("room", "FR").withPue(1.5));
        SystemFootprint footprint = footprint("2.2.1", host, MEASURED, VirtualMachine.computing("other", "host", 12));
        assertThat(of(footprint, "vm", USE)).isEqualTo(1000 * 0.08 * 1.5);
        assertThat(of(footprint, "vm", MANUFACTURING)).isEqualTo(1000 / 5.0 * 4 / 16);
        assertThat(of(footprint, "other", USE)).isCloseTo(3000 * 0.08 * 1.5 * 12 / 16, within(1e-9));
        assertThat(footprint.machines().total(CLIMATE_CHANGE)).isEqualTo(footprint.total(CLIMATE_CHANGE));
    }

    @Test
    void has_no_PUE_outside_a_data_centre_and_a_default_that_is_told_in_one_without() {
        assertThat(of(footprint("2.2.1", HOST, MEASURED), "vm", USE)).isEqualTo(80);
        SystemFootprint footprint = footprint("2.2.1", HOST.withDataCentre(DataCentre.of("room", "FR")), MEASURED);
        assertThat(of(footprint, "vm", USE)).isEqualTo(140);
        assertThat(footprint.machines().findings())
                .anySatisfy(finding ->
                        assertThat(finding.problem().is(CoreCode.DEFAULT_PUE)).isTrue());
    }

    @Test
    void counts_for_a_machine_on_a_machine_by_the_mix_of_the_equipment_below() {
        VirtualMachine inner = VirtualMachine.of("inner", "outer").withAnnualKilowattHours(100);
        SystemFootprint footprint = footprint("2.2.1", HOST, VirtualMachine.of("outer", "host"), inner);
        assertThat(of(footprint, "inner", USE)).isEqualTo(8);
        assertThat(of(footprint, "outer", USE)).isEqualTo(3000 * 0.08 - 8);
    }

    @Test
    void is_explained_by_the_mix_and_its_source() {
        assertThat(footprint("2.2.1", HOST, MEASURED).explainMachine("vm", USE, CLIMATE_CHANGE))
                .hasToString(footprint("2.2.1", HOST, MEASURED)
                        .explainMachine("vm", USE, CLIMATE_CHANGE)
                        .toString())
                .asString()
                .contains("electricity * mix");
    }

    @Test
    void is_not_read_by_the_rules_before_which_say_so_and_share_the_use_of_the_host() {
        SystemFootprint footprint = footprint("2.2.0", HOST, MEASURED, VirtualMachine.of("other", "host"));
        assertThat(of(footprint, "vm", USE)).isEqualTo(120);
        assertThat(footprint.machines().findings().stream()
                        .filter(finding -> finding.problem().is(CoreCode.USAGE_NOT_READ)))
                .extracting(Finding::line)
                .containsExactly(Optional.of("vm"));
    }
}
