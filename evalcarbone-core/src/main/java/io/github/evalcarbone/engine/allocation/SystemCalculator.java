package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.allocation.MessagingFootprint;
import io.github.evalcarbone.allocation.ServiceFootprint;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.engine.line.Evaluation;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintData;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.AssessedKind;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.SharedTerminals;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Computes the footprint of information systems. Making one is expensive, using it is cheap; immutable and thread-safe.
 * <pre>{@code
 * var calculator = FootprintCalculator.of(Methodology.evalcarbone(), factors);
 * SystemFootprint footprint = calculator.calculate(system);
 * footprint.applications().part("PACS").orElseThrow().total(CLIMATE_CHANGE);
 * }</pre>
 */
public final class SystemCalculator {

    private final FootprintCalculator equipment;
    private final RuleSet rules;
    private final FactorSet factors;

    private SystemCalculator(FootprintCalculator equipment, RuleSet rules, FactorSet factors) {
        this.equipment = equipment;
        this.rules = rules;
        this.factors = factors;
    }

    /**
     * Binds rules to factors.
     *
     * @param equipment  the rules for equipment, such as {@link RuleSet#evalcarbone()}
     * @param system  the rules for the rest, such as {@link RuleSet#systemEvalcarbone()}
     * @param factors  the factors
     * @return the calculator
     * @throws IllegalArgumentException if the second rules do not allocate to machines and applications
     */
    public static SystemCalculator of(RuleSet equipment, RuleSet system, FactorSet factors) {
        AllocationBuilder.requireAllocating(system);
        return new SystemCalculator(FootprintCalculator.of(Methodology.of(equipment), factors), system, factors);
    }

    /**
     * Computes the footprint of a system.
     *
     * @param system  the system
     * @return its footprint, with gaps where figures are missing
     */
    public SystemFootprint calculate(InformationSystem system) {
        List<ObjectRules> terminals =
                system.sharedTerminals().stream().map(this::rulesOf).toList();
        Inventory inventory = withTerminals(system, terminals);
        return share(equipment.calculate(inventory), inventory, system, terminals);
    }

    private SystemFootprint share(
            Footprint footprint, Inventory inventory, InformationSystem system, List<ObjectRules> terminals) {
        FootprintData data = footprint.data();
        Targets targets = new Targets(phases(data, system), data.categories());
        ServiceFacts facts = new ServiceFacts(factors, data.evaluationDate().getYear());
        Services services = new Services(targets, rules, facts, system.services());
        return new SystemFootprint(
                rules,
                targets.phases(),
                footprint,
                new ServiceFootprint(services.lines(), services.gaps(), services.findings()),
                new MessagingFootprint(rules, facts, system.messaging(), data.categories()),
                new AllocationBuilder(data, inventory, system, rules, targets, services),
                terminals.stream().map(this::explain).toList());
    }

    private List<LifecyclePhase> phases(FootprintData data, InformationSystem system) {
        return Stream.concat(data.phases().stream(), Services.phases(rules, system.services()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The inventory with as many devices as the rules make of the hours that people use them. */
    private Inventory withTerminals(InformationSystem system, List<ObjectRules> terminals) {
        Inventory stated = system.inventory();
        List<Equipment> lines = new ArrayList<>(stated.equipment());
        for (int i = 0; i < terminals.size(); i++) {
            Evaluation quantity = terminals.get(i).evaluate(quantity());
            Equipment device = system.sharedTerminals().get(i).device();
            lines.add(device.withQuantity(quantity.value().orElseThrow()));
        }
        return new Inventory(stated.name(), stated.establishment(), stated.evaluationDate(), lines, stated.remarks());
    }

    private Rule quantity() {
        return rules.rulesFor(AssessedKind.SHARED_TERMINALS).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The rule set [" + rules + "] must have a rule for [" + AssessedKind.SHARED_TERMINALS + "]."));
    }

    /** How many devices they make is the same in every category. */
    private ObjectRules rulesOf(SharedTerminals terminals) {
        return new ObjectRules(
                rules,
                terminals.device().id(),
                ImpactCategory.CLIMATE_CHANGE,
                (input, category) -> fact(terminals, input));
    }

    private Explanation explain(ObjectRules terminals) {
        return terminals.explain(LifecyclePhase.WHOLE, terminals.evaluate(quantity()));
    }

    private static ResolvedInput fact(SharedTerminals terminals, ObjectInput input) {
        return switch (input) {
            case TERMINAL_USERS -> ResolvedInput.declared(terminals.users());
            case TERMINAL_HOURS -> ResolvedInput.declared(terminals.hoursPerYear());
            default -> ResolvedInput.NONE;
        };
    }
}
