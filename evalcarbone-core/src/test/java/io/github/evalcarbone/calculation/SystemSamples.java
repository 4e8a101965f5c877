package io.github.evalcarbone.calculation;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.Accelerators;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.ExternalService;
import io.github.evalcarbone.system.Host;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.InformationSystemBuilder;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.system.NetworkUse;
import io.github.evalcarbone.system.Printing;
import io.github.evalcarbone.system.VirtualMachine;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Systems of all kinds over a small factor set with holes. */
public final class SystemSamples {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    public static final FactorSet FACTORS = factors();
    public static final FootprintCalculator CALCULATOR = calculator(RuleSet.of("system-evalcarbone", "1.1.0"));
    public static final FootprintCalculator FIRST = calculator(RuleSet.of("system-evalcarbone", "1.0.0"));
    public static final FootprintCalculator NUMECOEVAL = calculator(RuleSet.of("system-numecoeval", "1.1.0"));

    private static FootprintCalculator calculator(RuleSet rules) {
        return FootprintCalculator.of(Methodology.of(RuleSet.of("evalcarbone", "1.1.0"), rules), FACTORS);
    }

    private static FactorSet factors() {
        FactorDataset services = FactorDataset.builder(
                        "services",
                        "1.0.0",
                        Source.of("x", "x", "CC0-1.0")
                                .withPublisher("x")
                                .withVersion("1")
                                .withAttribution("x"))
                .coefficient("network", new Amount(0.0123, Unit.parse("kg CO2 eq/GB")))
                .coefficient("page", new Amount(0.0046, Unit.parse("kg CO2 eq/page")))
                .coefficient("mail", new Amount(0.004, Unit.parse("kg CO2 eq/mail")))
                .coefficient("mail.megabyte", new Amount(0.011, Unit.parse("kg CO2 eq/MB")))
                .coefficient("here.chip.power.min", new Amount(0.7, Unit.parse("W/vCPU")))
                .coefficient("here.chip.power.max", new Amount(3.1, Unit.parse("W/vCPU")))
                .coefficient("here.pue", new Amount(1.135, Unit.ONE))
                .coefficient("accelerator.card.power.min", new Amount(35, Unit.parse("W/item")))
                .coefficient("accelerator.card.power.max", new Amount(306, Unit.parse("W/item")))
                .coefficient("here.small.accelerators.embodied", new Amount(300, Unit.parse("kg CO2 eq/item")))
                .coefficient("here.small.embodied", new Amount(1344.9, Unit.parse("kg CO2 eq/item")))
                .build();
        return FactorSet.of(Samples.FACTORS.datasets().get(0), services);
    }

    /** A system: equipment with and without machines and gaps, machines on machines, applications on some of them. */
    public record Sample(
            List<Equipment> lines,
            List<Host> hosts,
            List<VirtualMachine> machines,
            List<Application> applications,
            List<ExternalService> services) {

        public InformationSystem system() {
            InformationSystemBuilder builder = InformationSystem.builder(Inventory.of("x", DAY, lines));
            hosts.forEach(builder::add);
            machines.forEach(builder::add);
            applications.forEach(builder::add);
            services.forEach(builder::add);
            return builder.build();
        }

        public SystemFootprint footprint() {
            return CALCULATOR.calculate(system());
        }

        Sample shuffled(Random random) {
            return new Sample(
                    lines, mixed(hosts, random), mixed(machines, random), mixed(applications, random), services);
        }

        private static <T> List<T> mixed(List<T> list, Random random) {
            List<T> copy = new ArrayList<>(list);
            Collections.shuffle(copy, random);
            return copy;
        }
    }

    private SystemSamples() {}

    public static Sample sample(Random random) {
        List<String> models = List.of("server-1", "laptop-1", "nobody knows", "sealed");
        List<Equipment> lines = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> Equipment.of(models.get(random.nextInt(models.size())))
                        .withId("e" + i)
                        .withQuantity(1 + random.nextInt(3))
                        .withCountry(random.nextInt(4) == 0 ? "Atlantis" : "FR"))
                .toList();
        List<VirtualMachine> machines = new ArrayList<>();
        int count = random.nextInt(9);
        for (int i = 0; i < count; i++) {
            machines.add(machine(random, i, lines.size()));
        }
        List<Host> hosts = lines.stream()
                .filter(line -> random.nextBoolean())
                .map(line -> host(random, line.id()))
                .toList();
        List<ExternalService> services = IntStream.range(0, random.nextInt(3))
                .<ExternalService>mapToObj(i -> service(random, i))
                .toList();
        int states = random.nextInt(3);
        List<Application> applications = IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> Application.of(
                                "a" + i,
                                Stream.concat(
                                                machines.stream().map(VirtualMachine::id),
                                                services.stream()
                                                        .filter(CloudInstance.class::isInstance)
                                                        .map(ExternalService::id))
                                        .filter(id -> random.nextInt(3) == 0)
                                        .toArray(String[]::new))
                        .withEquipment(lines.stream()
                                .map(Equipment::id)
                                .filter(id -> random.nextInt(4) == 0)
                                .toArray(String[]::new)))
                .map(application -> sharing(application, random, states))
                .toList();
        return new Sample(lines, hosts, machines, applications, services);
    }

    private static Host host(Random random, String line) {
        Host host = Host.ofVcpus(line, 1 + random.nextInt(40));
        return random.nextBoolean() ? host.withMemory(1 + random.nextInt(256)) : host;
    }

    /** An application with keys on some carriers, and weights on none (0), all (1) or some (2). */
    static Application sharing(Application application, Random random, int states) {
        Application sharing = application;
        for (String carrier : Stream.concat(application.machines().stream(), application.equipment().stream())
                .toList()) {
            if (random.nextInt(6) == 0) {
                sharing = sharing.withKey(carrier, random.nextInt(5) / 10.0);
            }
            if (states == 1 || (states == 2 && random.nextBoolean())) {
                sharing = sharing.withWeight(carrier, 1 + random.nextInt(50));
            }
        }
        return sharing;
    }

    private static ExternalService service(Random random, int i) {
        return random.nextBoolean()
                ? new NetworkUse("s" + i, random.nextBoolean() ? "network" : "nobody knows", random.nextInt(1_000))
                : accelerated(
                        CloudInstance.of("s" + i, "here", "small", random.nextBoolean() ? "FR" : "Atlantis")
                                .withProcessor("chip", 1 + random.nextInt(8), 32)
                                .withUse(random.nextInt(8_760), random.nextInt(11) / 10.0),
                        random);
    }

    private static CloudInstance accelerated(CloudInstance instance, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> instance;
            case 1 -> instance.withAccelerators(Accelerators.NONE);
            case 2 -> instance.withAccelerators(Accelerators.atLoad(0.5));
            default ->
                instance.withAccelerators(Accelerators.of(1 + random.nextInt(4), random.nextInt(11) / 10.0)
                        .withModel(random.nextBoolean() ? "card" : "nobody knows"));
        };
    }

    private static VirtualMachine machine(Random random, int i, int lines) {
        String host = i > 0 && random.nextInt(4) == 0 ? "m" + random.nextInt(i) : "e" + random.nextInt(lines);
        VirtualMachine machine = switch (random.nextInt(4)) {
            case 0 -> VirtualMachine.of("m" + i, host);
            case 1 -> VirtualMachine.storing("m" + i, host, 1 + random.nextInt(500));
            default -> VirtualMachine.computing("m" + i, host, 1 + random.nextInt(16));
        };
        machine = random.nextInt(3) == 0 ? machine.withMemory(1 + random.nextInt(64)) : machine;
        machine = random.nextInt(5) == 0 ? machine.withQuantity(1 + random.nextInt(3)) : machine;
        machine = random.nextInt(5) == 0 ? machine.withAnnualKilowattHours(random.nextInt(900)) : machine;
        return random.nextInt(5) == 0 ? machine.withAllocationKey(random.nextInt(5) / 10.0) : machine;
    }

    /** The same with what a file has beside: mail, printing, equipment that carries applications, agreed environments, absent machines. */
    public static InformationSystem richer(Random random) {
        Sample sample = sample(random);
        InformationSystemBuilder builder =
                InformationSystem.builder(new Inventory("x", Optional.of("CHU"), DAY, sample.lines(), List.of()));
        sample.hosts().forEach(builder::add);
        sample.machines().forEach(machine -> builder.add(machine.withLabel("machine " + machine.id())));
        sample.services().forEach(builder::add);
        sample.applications().forEach(application -> builder.add(richer(application, random)));
        IntStream.range(0, random.nextInt(3))
                .forEach(i -> builder.add(
                        new Printing("p" + i, random.nextBoolean() ? "page" : "nobody knows", random.nextInt(1_000))));
        IntStream.range(0, random.nextInt(3))
                .forEach(i -> builder.add(new Messaging(
                        "month" + i,
                        YearMonth.of(2025, 1 + i),
                        random.nextInt(3) * 100,
                        random.nextInt(1_000),
                        random.nextInt(1_000) / 7.0)));
        return builder.build();
    }

    /** Some ids are those of machines or services too, which is allowed. */
    private static Application richer(Application application, Random random) {
        List<String> machines = new ArrayList<>(application.machines());
        if (random.nextInt(5) == 0) {
            machines.add("gone");
        }
        List<String> equipment = application.equipment();
        Map<String, Integer> environments =
                machines.isEmpty() || random.nextBoolean() ? Map.of() : Map.of(machines.get(0), 1 + random.nextInt(3));
        String id = random.nextInt(4) == 0 ? application.id().replace('a', 's') : application.id();
        return new Application(
                id,
                "application " + id,
                machines,
                equipment,
                environments,
                application.keys(),
                application.weights(),
                random.nextBoolean() ? Optional.of("care") : Optional.empty());
    }

    /** The same system with other ids; the application on a machine that is not there has one that is not there. */
    public static InformationSystem renamed(InformationSystem system) {
        InformationSystemBuilder builder = InformationSystem.builder(system.inventory()
                .withEquipment(system.inventory().equipment().stream()
                        .map(line -> line.withId(renamed(line.id())))
                        .toList()));
        system.hosts()
                .forEach(host -> builder.add(new Host(
                        renamed(host.equipment()), host.vcpus(), host.memoryGigabytes(), host.storageGigabytes())));
        system.machines().forEach(machine -> builder.add(renamed(machine)));
        system.services().forEach(service -> builder.add(renamed(service)));
        system.applications().forEach(application -> builder.add(renamed(application, system)));
        system.messaging()
                .forEach(mail -> builder.add(new Messaging(
                        renamed(mail.id()), mail.month(), mail.mails(), mail.deliveries(), mail.megabytes())));
        return builder.build();
    }

    private static String renamed(String id) {
        return "other " + id;
    }

    private static VirtualMachine renamed(VirtualMachine machine) {
        return new VirtualMachine(
                renamed(machine.id()),
                machine.label(),
                renamed(machine.host()),
                machine.quantity(),
                machine.allocationKey(),
                machine.vcpus(),
                machine.memoryGigabytes(),
                machine.storageGigabytes(),
                machine.purpose(),
                machine.annualKilowattHours());
    }

    private static ExternalService renamed(ExternalService service) {
        String id = renamed(service.id());
        if (service instanceof CloudInstance instance) {
            CloudInstance other = CloudInstance.of(id, instance.provider(), instance.type(), instance.area())
                    .withProcessor(
                            instance.processor().orElseThrow(),
                            instance.vcpus().orElseThrow(),
                            instance.serverVcpus().orElseThrow());
            CloudInstance used = other.withUse(
                    instance.hoursPerYear().orElseThrow(), instance.load().orElseThrow());
            return instance.accelerators().map(used::withAccelerators).orElse(used);
        }
        return service instanceof NetworkUse use
                ? new NetworkUse(id, use.network(), use.gigabytesPerYear())
                : new Printing(id, ((Printing) service).page(), ((Printing) service).pagesPerYear());
    }

    private static Map<String, Double> renamed(Map<String, Double> figures) {
        return figures.entrySet().stream()
                .collect(Collectors.toMap(entry -> renamed(entry.getKey()), Map.Entry::getValue));
    }

    private static Application renamed(Application application, InformationSystem system) {
        List<String> machines = new ArrayList<>(
                application.machines().stream().map(SystemSamples::renamed).toList());
        if (system.incompleteApplications().contains(application.id())) {
            machines.add("gone");
        }
        return new Application(
                renamed(application.id()),
                application.label(),
                machines,
                application.equipment().stream().map(SystemSamples::renamed).toList(),
                Map.of(),
                renamed(application.keys()),
                renamed(application.weights()),
                application.domain());
    }

    /** Whether no two parts of any kind have one id. */
    public static boolean hasOwnIds(InformationSystem system) {
        List<String> ids = Stream.of(
                        system.inventory().equipment().stream().map(Equipment::id),
                        system.machines().stream().map(VirtualMachine::id),
                        system.services().stream().map(ExternalService::id),
                        system.applications().stream().map(Application::id))
                .flatMap(each -> each)
                .toList();
        return ids.stream().distinct().count() == ids.size();
    }
}
