package io.github.evalcarbone.system;

import io.github.evalcarbone.inventory.Application;
import io.github.evalcarbone.inventory.VirtualMachine;
import io.github.evalcarbone.inventory.VirtualMachine.Purpose;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.system.Sharing.Taker;
import java.util.Optional;
import java.util.OptionalDouble;

/** What machines and applications take part in sharing with. */
final class Takers {

    private Takers() {}

    static Taker of(VirtualMachine machine) {
        return new Taker(machine.id(), input -> fact(machine, input));
    }

    private static Fact fact(VirtualMachine machine, ObjectInput input) {
        return switch (input) {
            case QUANTITY -> Fact.declared(machine.quantity());
            case KEY -> Fact.declared(machine.allocationKey());
            case VCPU -> Fact.declared(machine.vcpus());
            case STORAGE -> Fact.declared(machine.storageGigabytes());
            case COMPUTES -> Fact.declared(machine.purpose().equals(Optional.of(Purpose.COMPUTE)));
            case STORES -> Fact.declared(machine.purpose().equals(Optional.of(Purpose.STORAGE)));
            default -> Fact.NONE;
        };
    }

    static Taker of(Application application, String machine) {
        int environments = application.environments().getOrDefault(machine, 1);
        return new Taker(
                application.id(),
                input -> input == ObjectInput.ENVIRONMENTS ? Fact.declared((double) environments) : Fact.NONE);
    }

    /** Several machines alike have a capacity that only a rule could add up: it is not known here. */
    static Carrier carrier(VirtualMachine machine, Impacts part) {
        boolean single = machine.quantity() == 1;
        return new Carrier(
                machine.id(),
                part,
                single ? machine.vcpus() : OptionalDouble.empty(),
                single ? machine.storageGigabytes() : OptionalDouble.empty());
    }
}
