package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.engine.allocation.Allocation.Claimant;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.VirtualMachine;
import io.github.evalcarbone.system.VirtualMachine.Purpose;
import java.util.Optional;
import java.util.OptionalDouble;

/** By which figures machines and applications claim a part. */
final class Claims {

    private Claims() {}

    static Claimant of(VirtualMachine machine) {
        return new Claimant(machine.id(), input -> fact(machine, input));
    }

    private static ResolvedInput fact(VirtualMachine machine, ObjectInput input) {
        return switch (input) {
            case QUANTITY -> ResolvedInput.declared(machine.quantity());
            case KEY -> ResolvedInput.declared(machine.allocationKey());
            case VCPU -> ResolvedInput.declared(machine.vcpus());
            case STORAGE -> ResolvedInput.declared(machine.storageGigabytes());
            case COMPUTES -> ResolvedInput.declared(machine.purpose().equals(Optional.of(Purpose.COMPUTE)));
            case STORES -> ResolvedInput.declared(machine.purpose().equals(Optional.of(Purpose.STORAGE)));
            default -> ResolvedInput.NONE;
        };
    }

    static Claimant of(Application application, String carrier) {
        int environments = application.environments().getOrDefault(carrier, 1);
        return new Claimant(
                application.id(),
                input -> input == ObjectInput.ENVIRONMENTS
                        ? ResolvedInput.declared((double) environments)
                        : ResolvedInput.NONE);
    }

    /** Several machines alike have a capacity that only a rule could add up: it is not known here. */
    static Carrier carrier(VirtualMachine machine, Part part) {
        boolean single = machine.quantity() == 1;
        return new Carrier(
                machine.id(),
                part,
                single ? machine.vcpus() : OptionalDouble.empty(),
                single ? machine.storageGigabytes() : OptionalDouble.empty());
    }
}
