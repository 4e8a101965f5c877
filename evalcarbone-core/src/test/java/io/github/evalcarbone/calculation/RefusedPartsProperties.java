package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.InformationSystemBuilder;
import io.github.evalcarbone.system.NetworkUse;
import io.github.evalcarbone.system.RefusedPart;
import io.github.evalcarbone.system.RefusedPart.Kind;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Systems whose figures are all known, with random faults: a result is complete if and only if nothing it depends on was refused. */
class RefusedPartsProperties {

    private static final int HOSTS = 3;

    /** A fault-free system, and the faults: for each host and machine whether something on it was refused. */
    private static final class Faulty {

        private final Random random;
        private final List<VirtualMachine> machines = new ArrayList<>();
        private final List<Application> applications = new ArrayList<>();
        private final InformationSystemBuilder system;
        private final boolean[] beside = new boolean[HOSTS];
        private boolean isTotalComplete = true;

        Faulty(Random random) {
            this.random = random;
            List<Equipment> lines = new ArrayList<>();
            for (int host = 0; host < HOSTS; host++) {
                lines.add(Equipment.of("laptop-1").withId("e" + host).withCountry("FR"));
            }
            system = InformationSystem.builder(Inventory.of("x", SystemSamples.DAY, lines));
            for (int i = random.nextInt(8); i >= 0; i--) {
                VirtualMachine machine =
                        VirtualMachine.computing("m" + i, "e" + random.nextInt(HOSTS), 1 + random.nextInt(8));
                machines.add(random.nextInt(3) == 0 ? machine.withAllocationKey(0.1) : machine);
            }
            for (int i = random.nextInt(4); i >= 0; i--) {
                applications.add(Application.of("a" + i, some("m", 9), some("m", 9)));
            }
            system.add(new NetworkUse("internet", "network", 10));
            faults();
            Collections.shuffle(machines, random);
            machines.forEach(system::add);
            applications.forEach(system::add);
        }

        private String some(String prefix, int most) {
            return prefix + random.nextInt(most);
        }

        private void faults() {
            for (int i = random.nextInt(3); i > 0; i--) {
                switch (random.nextInt(4)) {
                    case 0 -> refuse(random.nextInt(HOSTS));
                    case 1 -> system.add(VirtualMachine.of("lost" + i, "e9"));
                    case 2 -> system.add(VirtualMachine.of("c" + i, "d" + i)).add(VirtualMachine.of("d" + i, "c" + i));
                    default -> {
                        system.add(new NetworkUse("internet", "network", 20));
                        isTotalComplete = false;
                    }
                }
            }
        }

        private void refuse(int host) {
            beside[host] = true;
            system.refuse(RefusedPart.of(Kind.MACHINE, Optional.empty(), List.of("e" + host)));
        }

        boolean isComplete(VirtualMachine machine) {
            return machine.allocationKey().isPresent()
                    || !beside[Integer.parseInt(machine.host().substring(1))];
        }

        boolean isComplete(Application application) {
            return application.machines().stream()
                    .allMatch(id ->
                            machines.stream().anyMatch(machine -> machine.id().equals(id) && isComplete(machine)));
        }
    }

    @Property(tries = 300)
    void a_result_is_complete_if_and_only_if_nothing_it_depends_on_was_refused(@ForAll long seed) {
        Faulty faulty = new Faulty(new Random(seed));
        InformationSystem system = faulty.system.build();
        for (FootprintCalculator calculator : List.of(SystemSamples.CALCULATOR, SystemSamples.NUMECOEVAL)) {
            SystemFootprint footprint = calculator.calculate(system);
            faulty.machines.forEach(machine -> assertThat(footprint
                            .machines()
                            .part(machine.id())
                            .orElseThrow()
                            .isComplete(CLIMATE_CHANGE))
                    .isEqualTo(faulty.isComplete(machine)));
            faulty.applications.forEach(application -> assertThat(footprint
                            .applications()
                            .part(application.id())
                            .orElseThrow()
                            .isComplete(CLIMATE_CHANGE))
                    .isEqualTo(faulty.isComplete(application)));
            assertThat(footprint.coverage().setAside().isComplete()).isEqualTo(faulty.isTotalComplete);
            assertThat(footprint.machines().total(CLIMATE_CHANGE)).isEqualTo(footprint.total(CLIMATE_CHANGE));
            assertThat(footprint.allFindings())
                    .extracting(finding -> finding.problem())
                    .containsAll(system.problems());
        }
    }
}
