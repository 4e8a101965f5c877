package io.github.evalcarbone.allocation;

import io.github.evalcarbone.engine.allocation.AllocationBuilder;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.Gap;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.VirtualMachine;
import io.github.evalcarbone.units.Amount;
import java.util.List;
import java.util.stream.Stream;

/**
 * The footprint of an information system: its equipment, and what others run for it. Seen by virtual machine and by application it
 * has the same total; what no machine or application takes stands in these views as unallocated or whole. Immutable and
 * thread-safe.
 */
public final class SystemFootprint {

    private final RuleSet rules;
    private final List<LifecyclePhase> phases;
    private final Footprint equipment;
    private final ServiceFootprint services;
    private final MessagingFootprint messaging;
    private final AllocatedFootprint<VirtualMachine> machines;
    private final AllocatedFootprint<Application> applications;
    private final List<Explanation> sharedTerminals;
    private final List<Gap> undetermined;

    SystemFootprint(
            RuleSet rules,
            List<LifecyclePhase> phases,
            Footprint equipment,
            ServiceFootprint services,
            MessagingFootprint messaging,
            AllocationBuilder views,
            List<Explanation> sharedTerminals) {
        this.rules = rules;
        this.phases = phases;
        this.equipment = equipment;
        this.services = services;
        this.messaging = messaging;
        this.machines = views.machines();
        this.applications = views.applications();
        this.sharedTerminals = sharedTerminals;
        this.undetermined = views.undetermined();
    }

    /**
     * Returns the total: equipment and services, without mail.
     *
     * @param category  the category
     * @return the correctly rounded exact sum of the known impact per year
     */
    public Amount total(ImpactCategory category) {
        return machines.total(category);
    }

    /** {@return the phases that have values, of equipment or of services, in the order of a life} */
    public List<LifecyclePhase> phases() {
        return phases;
    }

    /** {@return the footprint of the equipment, shared terminals among it} */
    public Footprint equipment() {
        return equipment;
    }

    /** {@return the footprint of what others run for it} */
    public ServiceFootprint services() {
        return services;
    }

    /** {@return what mail weighs, beside the total} */
    public MessagingFootprint messaging() {
        return messaging;
    }

    /** {@return the total seen by virtual machine} */
    public AllocatedFootprint<VirtualMachine> machines() {
        return machines;
    }

    /** {@return the total seen by application} */
    public AllocatedFootprint<Application> applications() {
        return applications;
    }

    /** {@return how many devices the shared terminals make, and how that was counted: one for each, in the order of the system} */
    public List<Explanation> sharedTerminals() {
        return sharedTerminals;
    }

    /**
     * Returns every value that is missing, each once: of equipment, services and mail, and what could not be shared. The gaps of a
     * carrier, which are those of all that runs on it, stand here once, as its own.
     *
     * @return the gaps
     */
    public List<Gap> gaps() {
        return Stream.of(equipment.gaps(), services.gaps(), messaging.gaps(), undetermined)
                .flatMap(List::stream)
                .toList();
    }

    /** {@return the rules for all but equipment} */
    public RuleSet rules() {
        return rules;
    }
}
