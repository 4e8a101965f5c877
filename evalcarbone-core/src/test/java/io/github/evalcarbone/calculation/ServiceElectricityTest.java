package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.electricity.ChosenMix;
import io.github.evalcarbone.electricity.ElectricityView;
import io.github.evalcarbone.electricity.MixBasis;
import io.github.evalcarbone.electricity.MixScope;
import io.github.evalcarbone.electricity.NetworkLosses;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.ElectricityMix;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.ElectricityAccount;
import io.github.evalcarbone.footprint.UsedElectricity;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.VirtualMachine;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The electricity of services has the losses of the grid where its mix excludes them, and its mixes are those of the result. */
class ServiceElectricityTest {

    private static final Source SOURCE =
            Source.of("x", "x", "CC0-1.0").withPublisher("x").withVersion("1").withAttribution("x");
    private static final double KILOWATT_HOURS = 4 * (1 + 0.5 * (3 - 1)) * 8.76 * 1.25;

    private static FactorDataset.Builder grid() {
        return FactorDataset.builder("grid", "1.0.0", SOURCE)
                .add(EquipmentType.of("server").withLifetimeYears(4))
                .add(DeviceModel.of("server-1", "server").withElectricity(100))
                .mix(CLIMATE_CHANGE, mix("IS", 2026).withLosses(NetworkLosses.EXCLUDED))
                .mix(CLIMATE_CHANGE, mix("FR", 2026).withLosses(NetworkLosses.INCLUDED))
                .mix(CLIMATE_CHANGE, mix("FR", 2021).withLosses(NetworkLosses.INCLUDED))
                .coefficient("aws.skylake.power.min", new Amount(1, Unit.parse("W/vCPU")))
                .coefficient("aws.skylake.power.max", new Amount(3, Unit.parse("W/vCPU")))
                .coefficient("aws.pue", new Amount(1.25, Unit.ONE));
    }

    private static ElectricityMix mix(String area, int year) {
        Amount amount = new Amount(0.02, Unit.parse("kg CO2 eq/kWh"));
        return ElectricityMix.of(area, new Factor(amount, Provenance.NONE))
                .withYear(year)
                .withBasis(MixBasis.CONSUMPTION)
                .withScope(MixScope.LIFE_CYCLE);
    }

    private static FactorSet withLosses() {
        return FactorSet.of(grid().coefficient("electricity.losses.is", new Amount(0.25, Unit.ONE))
                .coefficient("electricity.losses.fr", new Amount(0.25, Unit.ONE))
                .build());
    }

    private static CloudInstance instance(String id, String area) {
        return CloudInstance.of(id, "aws", "m5.large", area)
                .withProcessor("skylake", 4, 32)
                .withUse(8_760, 0.5);
    }

    private static InformationSystem system(CloudInstance... instances) {
        var system = InformationSystem.builder(Inventory.of("x", LocalDate.of(2026, 6, 30), List.of(server())));
        List.of(instances).forEach(system::add);
        return system.build();
    }

    private static Equipment server() {
        return Equipment.of("server-1")
                .withId("host")
                .withCountry("FR")
                .withSite("Lyon")
                .withDataCentre(DataCentre.of("room", "FR").withPue(1.5));
    }

    private static SystemFootprint calculate(FactorSet factors, InformationSystem system) {
        return FootprintCalculator.of(Methodology.evalcarbone(), factors).calculate(system);
    }

    private static double use(SystemFootprint footprint, String line) {
        return footprint.value(line, USE, CLIMATE_CHANGE).orElseThrow().value();
    }

    private static List<String> codes(SystemFootprint footprint, String line) {
        return footprint.findings().stream()
                .filter(finding -> finding.line().filter(line::equals).isPresent())
                .map(finding -> finding.problem().code().toString())
                .toList();
    }

    @Test
    void losses_are_added_to_a_mix_without_them_and_the_mixes_of_services_are_counted() {
        SystemFootprint footprint =
                calculate(withLosses(), system(instance("far", "IS"), instance("again", "IS"), instance("near", "FR")));
        assertThat(use(footprint, "far")).isCloseTo(KILOWATT_HOURS * 0.02 * 1.25, within(1e-9));
        assertThat(use(footprint, "near")).isCloseTo(KILOWATT_HOURS * 0.02, within(1e-9));
        assertThat(codes(footprint, "far")).doesNotContain("EVC-5167");
        assertThat(footprint.electricity())
                .extracting(mix ->
                        mix.area() + " " + mix.losses() + " " + mix.lines().orElse(0))
                .containsExactlyInAnyOrder("FR included 2", "IS excluded 2");
        assertThat(footprint.totals().electricity()).containsExactlyElementsOf(footprint.electricity());
        assertThat(footprint.services().findings())
                .filteredOn(finding -> finding.problem().code().toString().equals("EVC-3031"))
                .hasSize(2);
    }

    @Test
    void losses_that_are_not_known_are_reported_for_the_instance() {
        SystemFootprint footprint =
                calculate(FactorSet.of(grid().build()), system(instance("far", "IS"), instance("near", "FR")));
        assertThat(use(footprint, "far")).isCloseTo(KILOWATT_HOURS * 0.02, within(1e-9));
        assertThat(codes(footprint, "far")).contains("EVC-5167");
        assertThat(codes(footprint, "near")).doesNotContain("EVC-5167");
    }

    @Test
    void the_rules_before_add_no_losses() {
        Methodology before =
                Methodology.of(RuleSet.of("evalcarbone", "2.0.0"), RuleSet.of("system-evalcarbone", "1.0.0"));
        SystemFootprint footprint =
                FootprintCalculator.of(before, withLosses()).calculate(system(instance("far", "IS")));
        assertThat(use(footprint, "far")).isCloseTo(KILOWATT_HOURS * 0.02, within(1e-9));
        assertThat(footprint.electricity()).extracting(UsedElectricity::area).contains("IS");
    }

    @Test
    void scope_2_has_the_electricity_of_the_equipment_alone() {
        FootprintCalculator calculator = FootprintCalculator.of(Methodology.evalcarbone(), withLosses());
        SystemFootprint footprint = calculator.calculate(system(instance("far", "IS")));
        ElectricityAccount account = calculator.electricity(footprint);
        assertThat(account.locationBased().lineCount()).isEqualTo(1);
        assertThat(account.locationBased().electricity())
                .extracting(UsedElectricity::area)
                .containsExactly("FR");
        assertThat(account.locationBased().total(CLIMATE_CHANGE, USE).known().value())
                .isCloseTo(use(footprint, "host"), within(1e-9));
    }

    @Test
    void a_mix_of_a_chosen_year_is_as_meant_for_an_instance_too() {
        ChosenMix of2021 = new ChosenMix.OfYear(2021);
        SystemFootprint footprint =
                calculate(withLosses().withChosenMix(of2021), system(instance("then", of2021.in("FR"))));
        assertThat(footprint.electricity())
                .anyMatch(mix -> mix.year().filter(year -> year == 2021).isPresent());
        assertThat(codes(footprint, "then")).doesNotContain("EVC-3011");
    }

    /** A machine's own kWh take the mix that its host takes, a contract too. */
    @Test
    void a_machine_with_a_meter_takes_the_contract_of_its_host() {
        Methodology recorded =
                Methodology.of(RuleSet.of("numecoeval", "2.2.1"), RuleSet.of("system-numecoeval", "1.1.0"));
        FactorSet contract = withLosses().withContract("room", CLIMATE_CHANGE, 0.004, SOURCE);
        InformationSystem metered = InformationSystem.builder(
                        Inventory.of("x", LocalDate.of(2026, 6, 30), List.of(server())))
                .add(VirtualMachine.of("vm", "host").withAnnualKilowattHours(10))
                .build();
        SystemFootprint byPlace = FootprintCalculator.of(recorded, contract).calculate(metered);
        SystemFootprint byContract = FootprintCalculator.of(
                        recorded, contract.withElectricity(ElectricityView.MARKET_BASED))
                .calculate(metered);
        assertThat(machine(byPlace)).isCloseTo(10 * 0.02 * 1.5, within(1e-12));
        assertThat(machine(byContract)).isCloseTo(10 * 0.004 * 1.5, within(1e-12));
    }

    private static double machine(SystemFootprint footprint) {
        return footprint
                .machines()
                .part("vm")
                .orElseThrow()
                .value(USE, CLIMATE_CHANGE)
                .orElseThrow()
                .value();
    }
}
