package io.github.evalcarbone.engine.allocation;

import io.github.evalcarbone.engine.line.Evaluation;
import io.github.evalcarbone.engine.line.ObjectRules;
import io.github.evalcarbone.engine.line.ResolvedInput;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.rule.AssessedKind;
import io.github.evalcarbone.rule.ObjectInput;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.RefusedPart.Kind;
import io.github.evalcarbone.system.SharedTerminals;
import java.util.ArrayList;
import java.util.List;

/** The numbers of devices that the rules compute from the hours of use of shared terminals. */
public final class SharedDevices {

    private final RuleSet rules;
    private final InformationSystem system;

    public SharedDevices(RuleSet rules, InformationSystem system) {
        this.rules = rules;
        this.system = system;
    }

    /** Returns the inventory of the system, with the computed numbers of devices. */
    public Inventory inventory() {
        Inventory stated = system.inventory();
        List<Equipment> lines = new ArrayList<>(stated.equipment());
        system.sharedTerminals().forEach(terminals -> lines.add(device(terminals)));
        return stated.withEquipment(lines).withSetAside(SetAside.refused(system.refused(Kind.SHARED_TERMINALS)));
    }

    private Equipment device(SharedTerminals terminals) {
        return terminals
                .device()
                .withQuantity(rulesOf(terminals).evaluate(quantity()).value().orElseThrow());
    }

    private Rule quantity() {
        return rules.rulesFor(AssessedKind.SHARED_TERMINALS).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The rule set [" + rules + "] must have a rule for [" + AssessedKind.SHARED_TERMINALS + "]."));
    }

    /** Returns the rules for shared terminals; the number of devices does not depend on the category. */
    private ObjectRules rulesOf(SharedTerminals terminals) {
        return new ObjectRules(
                rules,
                terminals.device().id(),
                ImpactCategory.CLIMATE_CHANGE,
                (input, category) -> fact(terminals, input));
    }

    List<Explanation> explanations() {
        return system.sharedTerminals().stream().map(this::explain).toList();
    }

    private Explanation explain(SharedTerminals terminals) {
        Evaluation evaluation = rulesOf(terminals).evaluate(quantity());
        return rulesOf(terminals).explain(LifecyclePhase.WHOLE, evaluation);
    }

    private static ResolvedInput fact(SharedTerminals terminals, ObjectInput input) {
        return switch (input) {
            case TERMINAL_USERS -> ResolvedInput.declared(terminals.users());
            case TERMINAL_HOURS -> ResolvedInput.declared(terminals.hoursPerYear());
            default -> ResolvedInput.NONE;
        };
    }
}
