package io.github.evalcarbone.rule;

import io.github.evalcarbone.impact.LifecyclePhase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A pair of rule sets: one for equipment, and one for the rest of an information system (services, shared
 * terminals, mail, the parts of machines and applications, indicators). Immutable and thread-safe.
 * <pre>{@code
 * Methodology today = Methodology.evalcarbone();
 * Methodology lastYear = Methodology.of("evalcarbone", "1.0.0");
 * }</pre>
 *
 * @param equipment  the rules for equipment
 * @param system  the rules for the rest; empty if the methodology covers equipment alone
 */
public record Methodology(RuleSet equipment, Optional<RuleSet> system) {

    /**
     * Creates a methodology.
     *
     * @param equipment  the rules for equipment
     * @param system  the rules for the rest
     * @throws IllegalArgumentException if the first rule set has no rule for a life-cycle phase of equipment, or the second
     *         does not allocate to machines and applications
     */
    public Methodology {
        require(
                Arrays.stream(LifecyclePhase.values())
                        .anyMatch(phase -> equipment.ruleFor(phase).isPresent()),
                equipment,
                "a rule for a life-cycle phase of equipment");
        for (RuleSet rules : system.stream().toList()) {
            for (AllocatedKind kind : AllocatedKind.values()) {
                require(rules.ruleFor(kind).isPresent(), rules, "a rule that allocates to a [" + kind + "]");
            }
        }
    }

    private static void require(boolean holds, RuleSet rules, String what) {
        if (!holds) {
            throw new IllegalArgumentException("The rule set [" + rules + "] must have " + what + ".");
        }
    }

    /**
     * Obtains the current methodology of EvalCarbone: the fleet of a day, amortised over its lifetimes.
     *
     * @return the methodology; see {@code VERSIONING.md} for when it becomes a newer one
     */
    public static Methodology evalcarbone() {
        return of("evalcarbone", "2.0.0");
    }

    /**
     * Obtains a methodology shipped with the library.
     *
     * @param id  the id of its rules for equipment, such as {@code evalcarbone}
     * @param version  their version, such as {@code 1.1.0}
     * @return the methodology
     * @throws IllegalArgumentException if it is not shipped; the message names those that are
     */
    public static Methodology of(String id, String version) {
        String name = id + "-" + version;
        if (!names().contains(name)) {
            throw new IllegalArgumentException("The methodology [" + name + "] must be one of " + names() + ".");
        }
        return ShippedRuleSets.methodology(name);
    }

    /**
     * Creates a methodology for equipment alone.
     *
     * @param equipment  the rules for equipment
     * @return the methodology, under which a whole information system cannot be computed
     * @throws IllegalArgumentException if the rule set has no rule for a life-cycle phase of equipment
     */
    public static Methodology of(RuleSet equipment) {
        return new Methodology(equipment, Optional.empty());
    }

    /**
     * Creates a methodology of two rule sets.
     *
     * @param equipment  the rules for equipment
     * @param system  the rules for the rest
     * @return the methodology
     * @throws IllegalArgumentException if the first rule set has no rule for a life-cycle phase of equipment, or the
     *     second does not allocate to machines and applications
     */
    public static Methodology of(RuleSet equipment, RuleSet system) {
        return new Methodology(equipment, Optional.of(system));
    }

    /**
     * Returns the names of the methodologies shipped with the library.
     *
     * @return the names, made of the id and version of their rules for equipment, such as {@code evalcarbone-1.1.0}
     */
    public static List<String> names() {
        return ShippedRuleSets.METHODOLOGIES;
    }

    /**
     * Finds a methodology shipped with the library.
     *
     * @param name  the name, whose version may be shortened or omitted, such as {@code numecoeval-1.3} or
     *     {@code evalcarbone}; of several that match, the one that supersedes the others is returned
     * @return the methodology, or empty
     */
    public static Optional<Methodology> find(String name) {
        return ShippedRuleSets.find(name, names()).map(ShippedRuleSets::methodology);
    }

    /**
     * Returns this methodology with another value of a parameter, in each rule set that has it.
     *
     * @param id  the id of a parameter, such as {@code pue.default}
     * @param value  its new value, in its unit
     * @return the changed methodology
     * @throws IllegalArgumentException if no rule set has the parameter
     * @throws io.github.evalcarbone.problem.InvalidDataException if the value is outside its range
     */
    public Methodology withParameter(String id, double value) {
        boolean ofSystem = system.flatMap(rules -> rules.parameter(id)).isPresent();
        RuleSet ofEquipment =
                equipment.parameter(id).isPresent() || !ofSystem ? equipment.withParameter(id, value) : equipment;
        return new Methodology(ofEquipment, ofSystem ? system.map(rules -> rules.withParameter(id, value)) : system);
    }

    /** Returns the rule sets with their versions; do not parse. */
    @Override
    public String toString() {
        return equipment + system.map(rules -> " with " + rules).orElse("");
    }
}
