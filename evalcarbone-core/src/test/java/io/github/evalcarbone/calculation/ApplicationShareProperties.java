package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.engine.allocation.ExactLines;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.InformationSystemBuilder;
import io.github.evalcarbone.system.VirtualMachine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A device is shared among its machines and applications without a loss, by keys, weights and capacities, whatever their order. */
class ApplicationShareProperties {

    private static final String DEVICE = "e0";
    private static final BigDecimal ROUNDING = new BigDecimal("1e-9");

    /** One device, with machines on it or none, and applications on both. */
    private record Shared(List<Host> hosts, List<VirtualMachine> machines, List<Application> applications) {

        static Shared of(Random random) {
            List<VirtualMachine> machines = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                VirtualMachine machine = VirtualMachine.computing("m" + i, DEVICE, 1 + random.nextInt(16))
                        .withMemory(1 + random.nextInt(64));
                machines.add(random.nextInt(4) == 0 ? machine.withAllocationKey(random.nextInt(4) / 10.0) : machine);
            }
            int states = random.nextInt(3);
            List<Application> applications = new ArrayList<>();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                applications.add(SystemSamples.sharing(application(i, machines, random), random, states));
            }
            return new Shared(hosts(random), machines, applications);
        }

        private static List<Host> hosts(Random random) {
            return random.nextBoolean() ? List.of(Host.ofVcpus(DEVICE, 1 + random.nextInt(64))) : List.of();
        }

        private static Application application(int i, List<VirtualMachine> machines, Random random) {
            Application application = Application.of(
                    "a" + i,
                    machines.stream()
                            .map(VirtualMachine::id)
                            .filter(id -> random.nextBoolean())
                            .toArray(String[]::new));
            return random.nextInt(3) > 0 ? application.withEquipment(DEVICE) : application;
        }

        Shared mixed(Random random) {
            return new Shared(hosts, mixed(machines, random), mixed(applications, random));
        }

        private static <T> List<T> mixed(List<T> list, Random random) {
            List<T> copy = new ArrayList<>(list);
            Collections.shuffle(copy, random);
            return copy;
        }

        /** The same with all weights in another unit. */
        Shared inUnitsOf(double size) {
            return new Shared(
                    hosts,
                    machines,
                    applications.stream()
                            .map(application -> scaled(application, size))
                            .toList());
        }

        private static Application scaled(Application application, double size) {
            Application scaled = application;
            for (Map.Entry<String, Double> weight : application.weights().entrySet()) {
                scaled = scaled.withWeight(weight.getKey(), weight.getValue() * size);
            }
            return scaled;
        }

        SystemFootprint footprint() {
            InformationSystemBuilder system = InformationSystem.builder(Inventory.of(
                    "x",
                    SystemSamples.DAY,
                    List.of(Equipment.of("laptop-1").withId(DEVICE).withCountry("FR"))));
            hosts.forEach(system::add);
            machines.forEach(system::add);
            applications.forEach(system::add);
            return SystemSamples.CALCULATOR.calculate(system.build());
        }
    }

    private static BigDecimal all(AllocatedFootprint<?> view) {
        BigDecimal all = BigDecimal.ZERO;
        for (AllocationLine<?> line : view.lines()) {
            all = all.add(ExactLines.exact(line, CLIMATE_CHANGE));
        }
        return all;
    }

    private static BigDecimal part(SystemFootprint footprint, String application) {
        return ExactLines.exact(footprint.applications().part(application).orElseThrow(), CLIMATE_CHANGE);
    }

    private static BigDecimal device(SystemFootprint footprint) {
        return footprint.impacts().stream()
                .filter(impact -> impact.category().equals(CLIMATE_CHANGE))
                .map(impact -> new BigDecimal(impact.weight()).multiply(new BigDecimal(impact.factor())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 500)
    void parts_and_rests_are_the_device_exactly(@ForAll long seed) {
        SystemFootprint footprint = Shared.of(new Random(seed)).footprint();
        assertThat(all(footprint.applications())).isEqualByComparingTo(device(footprint));
        assertThat(all(footprint.machines())).isEqualByComparingTo(device(footprint));
    }

    /** Three thirds of a machine may leave it a negative rest near 1e-17. */
    @Property(tries = 300)
    void nothing_is_given_away_twice(@ForAll long seed) {
        SystemFootprint footprint = Shared.of(new Random(seed)).footprint();
        assertThat(footprint.applications().lines())
                .allSatisfy(line ->
                        assertThat(ExactLines.exact(line, CLIMATE_CHANGE)).isGreaterThan(ROUNDING.negate()));
    }

    @Property(tries = 300)
    void the_order_changes_no_bit(@ForAll long seed) {
        Shared shared = Shared.of(new Random(seed));
        SystemFootprint one = shared.footprint();
        SystemFootprint other = shared.mixed(new Random(seed + 1)).footprint();
        for (Application application : shared.applications()) {
            assertThat(part(other, application.id())).isEqualByComparingTo(part(one, application.id()));
            assertThat(other.applications().part(application.id()).orElseThrow().isComplete(CLIMATE_CHANGE))
                    .isEqualTo(one.applications()
                            .part(application.id())
                            .orElseThrow()
                            .isComplete(CLIMATE_CHANGE));
        }
    }

    @Property(tries = 300)
    void the_unit_of_weights_changes_no_bit(@ForAll long seed) {
        Shared shared = Shared.of(new Random(seed));
        SystemFootprint one = shared.footprint();
        SystemFootprint other = shared.inUnitsOf(0x1p10).footprint();
        shared.applications()
                .forEach(application ->
                        assertThat(part(other, application.id())).isEqualByComparingTo(part(one, application.id())));
    }

    /** A heavier application never has less, and nobody beside it more, but for what rounding leaves of a carrier. */
    @Property(tries = 300)
    void more_weight_is_no_less(@ForAll long seed) {
        Shared shared = Shared.of(new Random(seed));
        Application first = shared.applications().get(0);
        List<Application> heavier = new ArrayList<>(shared.applications());
        Application grown = first;
        for (Map.Entry<String, Double> weight : first.weights().entrySet()) {
            grown = grown.withWeight(weight.getKey(), weight.getValue() + 7);
        }
        heavier.set(0, grown);
        SystemFootprint one = shared.footprint();
        SystemFootprint other = new Shared(shared.hosts(), shared.machines(), heavier).footprint();
        assertThat(part(other, first.id()).add(ROUNDING)).isGreaterThanOrEqualTo(part(one, first.id()));
        shared.applications()
                .subList(1, shared.applications().size())
                .forEach(beside -> assertThat(part(other, beside.id()).subtract(ROUNDING))
                        .isLessThanOrEqualTo(part(one, beside.id())));
    }

    /** Three thirds of a machine may leave it a negative rest near 1e-17, of which an application then has a part. */
    @Property(tries = 300)
    void an_application_never_has_more_than_its_carriers(@ForAll long seed) {
        Shared shared = Shared.of(new Random(seed));
        SystemFootprint footprint = shared.footprint();
        for (Application application : shared.applications()) {
            assertThat(part(footprint, application.id()))
                    .isBetween(ROUNDING.negate(), device(footprint).add(ROUNDING));
        }
    }
}
