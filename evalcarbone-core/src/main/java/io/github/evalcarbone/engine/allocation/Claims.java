package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.engine.line.ResolvedInput;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.VirtualMachine;
import io.github.evalcarbone.system.VirtualMachine.Purpose;
import java.util.List;
import java.util.Optional;

/** The objects of a system, by index, and the figures by which a part of their carriers is allocated to them. */
interface Claims {

    String id(int object);

    /** Returns an input of an object: NaN if missing, 1 for a flag that is set, 0 for one that is not. */
    double figure(int object, String carrier, ObjectInput input);

    /**
     * Returns a fact of the equipment that carries the objects, in a target, -1 for any; none if it is missing.
     */
    default ResolvedInput ofEquipment(String equipment, ObjectInput input, int target) {
        return ResolvedInput.NONE;
    }

    static Claims ofMachines(List<VirtualMachine> machines, HostElectricity electricity) {
        return new Claims() {
            @Override
            public ResolvedInput ofEquipment(String equipment, ObjectInput input, int target) {
                return electricity.of(equipment, input, target);
            }

            @Override
            public String id(int object) {
                return machines.get(object).id();
            }

            @Override
            public double figure(int object, String carrier, ObjectInput input) {
                return of(machines.get(object), input);
            }
        };
    }

    private static double of(VirtualMachine machine, ObjectInput input) {
        return switch (input) {
            case QUANTITY -> machine.quantity();
            case KEY -> number(machine.allocationKey());
            case VCPU -> number(machine.vcpus());
            case MEMORY -> number(machine.memoryGigabytes());
            case STORAGE -> number(machine.storageGigabytes());
            case ELECTRICITY -> number(machine.annualKilowattHours());
            case COMPUTES -> flag(machine.purpose().orElse(null) == Purpose.COMPUTE);
            case STORES -> flag(machine.purpose().orElse(null) == Purpose.STORAGE);
            default -> Double.NaN;
        };
    }

    static double number(Optional<Double> number) {
        return number.orElse(Double.NaN);
    }

    private static double flag(boolean set) {
        return set ? 1 : 0;
    }

    static Claims ofApplications(List<Application> applications) {
        return new Claims() {
            @Override
            public String id(int object) {
                return applications.get(object).id();
            }

            @Override
            public double figure(int object, String carrier, ObjectInput input) {
                return of(applications.get(object), carrier, input);
            }
        };
    }

    private static double of(Application application, String carrier, ObjectInput input) {
        return switch (input) {
            case ENVIRONMENTS -> application.environments().getOrDefault(carrier, 1);
            case APPLICATION_KEY -> application.keys().getOrDefault(carrier, Double.NaN);
            case APPLICATION_WEIGHT -> application.weights().getOrDefault(carrier, Double.NaN);
            default -> Double.NaN;
        };
    }
}
