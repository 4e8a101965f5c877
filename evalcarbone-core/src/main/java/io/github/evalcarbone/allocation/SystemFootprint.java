package io.github.evalcarbone.allocation;

import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Application;
import io.github.evalcarbone.inventory.InformationSystem;
import io.github.evalcarbone.inventory.VirtualMachine;
import io.github.evalcarbone.rule.RuleSet;

/**
 * The footprint of an information system in three views: by equipment, by virtual machine, by application. Each covers the same
 * total; what no machine or application takes stands in it as unallocated. Immutable and thread-safe.
 * <pre>{@code
 * Footprint equipment = calculator.calculate(system.inventory());
 * SystemFootprint footprint = SystemFootprint.of(equipment, system, RuleSet.allocationEvalcarbone());
 * footprint.applications().part("PACS").orElseThrow().total(CLIMATE_CHANGE);
 * }</pre>
 */
public final class SystemFootprint {

    private final Footprint equipment;
    private final RuleSet rules;
    private final FootprintView<VirtualMachine> machines;
    private final FootprintView<Application> applications;

    private SystemFootprint(Footprint equipment, RuleSet rules, Views views) {
        this.equipment = equipment;
        this.rules = rules;
        this.machines = views.machines();
        this.applications = views.applications();
    }

    /**
     * Shares a footprint among what runs on its equipment.
     *
     * @param equipment  the footprint of the system's inventory
     * @param system  the system
     * @param rules  the rules that allocate, such as {@link RuleSet#allocationEvalcarbone()}
     * @return the footprint in its three views
     * @throws IllegalArgumentException if the rules do not allocate to machines and applications, or the footprint lacks a line
     *         of the inventory
     */
    public static SystemFootprint of(Footprint equipment, InformationSystem system, RuleSet rules) {
        return new SystemFootprint(equipment, rules, new Views(equipment, system, rules));
    }

    /** {@return the footprint by equipment} */
    public Footprint equipment() {
        return equipment;
    }

    /** {@return the same footprint by virtual machine} */
    public FootprintView<VirtualMachine> machines() {
        return machines;
    }

    /** {@return the same footprint by application} */
    public FootprintView<Application> applications() {
        return applications;
    }

    /** {@return the rules that allocated} */
    public RuleSet rules() {
        return rules;
    }
}
