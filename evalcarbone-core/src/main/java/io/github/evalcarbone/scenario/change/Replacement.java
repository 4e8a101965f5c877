package io.github.evalcarbone.scenario.change;

import io.github.evalcarbone.invariant.Invariants;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.scenario.selection.LineSelector;
import java.util.Optional;

/**
 * Other devices do the work: another model, or some device of another type. Quantity, service life and place stay; a usage that
 * was stated for the former device, such as a measured consumption, is that of the new one too, so state it again by a further
 * change if it differs. Immutable and thread-safe.
 *
 * @param selector  the lines
 * @param model  the model; empty for the default device of the type
 * @param type  the type; empty for that of the model
 */
public record Replacement(LineSelector selector, Optional<String> model, Optional<String> type) implements LineChange {

    /**
     * Creates a change.
     *
     * @param selector  the lines
     * @param model  the model; empty for the default device of the type
     * @param type  the type; empty for that of the model
     * @throws IllegalArgumentException if neither is given, or one is blank
     */
    public Replacement {
        model.ifPresent(text -> Invariants.notBlank(text, "model"));
        type.ifPresent(text -> Invariants.notBlank(text, "type"));
        if (model.isEmpty() && type.isEmpty()) {
            throw new IllegalArgumentException("A replacement must name a model or a type.");
        }
    }

    /**
     * Obtains a replacement by a model.
     *
     * @param selector  the lines
     * @param model  the model
     * @return the change
     * @throws IllegalArgumentException if it is blank
     */
    public static Replacement by(LineSelector selector, String model) {
        return new Replacement(selector, Optional.of(model), Optional.empty());
    }

    @Override
    public LineOutcome apply(Equipment line, ChangeContext context) {
        return LineOutcome.of(line.toBuilder()
                .model(model.orElse(null))
                .type(type.orElse(null))
                .build());
    }
}
