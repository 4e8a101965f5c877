package io.github.evalcarbone.benchmarks;

import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.InformationSystemBuilder;
import io.github.evalcarbone.system.VirtualMachine;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An information system on the lines of the workload, the same on every machine: half as many virtual machines as
 * lines, a twentieth as many applications.
 * <p>
 * Every tenth of the first half of the lines carries ten machines of 1 to 16 vCPU; every fifth of these hosts does not
 * state its vCPU. Each application runs on ten machines, every tenth of them on those of its neighbour too.
 */
final class SystemWorkload {

    private static final long SEED = 20_261_128;
    private static final int MACHINES_OF_A_HOST = 10;
    private static final int MACHINES_OF_AN_APPLICATION = 10;
    private static final int VCPUS_OF_A_HOST = 192;

    private final Inventory inventory;
    private final int hosts;
    private final int machines;

    private SystemWorkload(int lines) {
        inventory = Workload.of(lines).inventory();
        machines = lines / 2;
        hosts = Math.max(1, machines / MACHINES_OF_A_HOST);
    }

    static InformationSystem of(int lines) {
        return new SystemWorkload(lines).system();
    }

    private InformationSystem system() {
        Random random = new Random(SEED); // its sequence is specified
        InformationSystemBuilder builder = InformationSystem.builder(inventory);
        IntStream.range(0, hosts)
                .filter(host -> host % 5 != 0)
                .forEach(host -> builder.add(Host.ofVcpus(line(host), VCPUS_OF_A_HOST)));
        IntStream.range(0, machines)
                .forEach(machine -> builder.add(VirtualMachine.computing(
                        machine(machine), line(machine / MACHINES_OF_A_HOST % hosts), 1 + random.nextInt(16))));
        IntStream.range(0, machines / MACHINES_OF_AN_APPLICATION)
                .forEach(application -> builder.add(application(application)));
        return builder.build();
    }

    private String line(int host) {
        return inventory.equipment().get(host * MACHINES_OF_A_HOST).id();
    }

    private static String machine(int machine) {
        return "machine-" + machine;
    }

    /** The machines of an application are on different hosts if there are enough. */
    private Application application(int application) {
        int count = application % 10 == 0 ? 2 * MACHINES_OF_AN_APPLICATION : MACHINES_OF_AN_APPLICATION;
        int applications = machines / MACHINES_OF_AN_APPLICATION;
        return Application.of(
                "application-" + application,
                IntStream.range(0, count)
                        .map(i -> (application + i / MACHINES_OF_AN_APPLICATION) % applications
                                + applications * (i % MACHINES_OF_AN_APPLICATION))
                        .mapToObj(SystemWorkload::machine)
                        .distinct()
                        .toArray(String[]::new));
    }
}
