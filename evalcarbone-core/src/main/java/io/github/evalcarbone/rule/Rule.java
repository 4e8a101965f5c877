package io.github.evalcarbone.rule;

import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.units.Unit;
import java.util.List;
import java.util.Optional;

/**
 * A rule: its result, inputs, formulas and worked examples. Immutable and thread-safe.
 *
 * @param id  the stable id, such as {@code equipment.use}
 * @param titles  its names in English and French
 * @param phase  the life-cycle phase it computes; empty for an intermediate rule
 * @param allocates  the kind of object it allocates a part of the carrier to; empty for a rule that allocates nothing
 * @param assesses  the kind of object, other than equipment, it assesses; empty for a rule about equipment, or for an
 *     intermediate rule
 * @param unit  the unit of its result
 * @param inputs  its inputs, in the order of the file
 * @param alternatives  its alternatives, tried in order; only the last has no condition
 * @param sources  the publications it is based on
 * @param notes  notes for the reader, such as deviations from NumEcoEval with their reasons
 * @param examples  worked examples, run by the build
 */
public record Rule(
        String id,
        Bilingual titles,
        Optional<LifecyclePhase> phase,
        Optional<AllocatedKind> allocates,
        Optional<AssessedKind> assesses,
        Unit unit,
        List<RuleInput> inputs,
        List<Alternative> alternatives,
        List<String> sources,
        Bilingual notes,
        List<RuleExample> examples) {

    /**
     * Creates a rule; {@link RuleSet} checks that its parts fit together.
     *
     * @param id  the stable id
     * @param titles  its names in English and French
     * @param phase  the life-cycle phase it computes; empty for an intermediate rule
     * @param allocates  the kind of object it allocates a part of the carrier to; empty for a rule that allocates
     *     nothing
     * @param assesses  the kind of object, other than equipment, it assesses; empty for a rule about equipment
     * @param unit  the unit of its result
     * @param inputs  its inputs, in the order of the file
     * @param alternatives  its alternatives, tried in order
     * @param sources  the publications it is based on
     * @param notes  notes for the reader
     * @param examples  worked examples
     */
    public Rule {
        inputs = List.copyOf(inputs);
        alternatives = List.copyOf(alternatives);
        sources = List.copyOf(sources);
        examples = List.copyOf(examples);
    }

    /**
     * Finds an input by its local name.
     *
     * @param name  the name
     * @return the input, or empty
     */
    public Optional<RuleInput> input(String name) {
        for (RuleInput input : inputs) {
            if (input.name().equals(name)) {
                return Optional.of(input);
            }
        }
        return Optional.empty();
    }
}
