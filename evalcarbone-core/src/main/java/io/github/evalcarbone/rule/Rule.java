package io.github.evalcarbone.rule;

import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.units.Unit;
import java.util.List;
import java.util.Optional;

/**
 * One rule: what it computes, from which inputs, by which formula, and worked examples of it. Immutable and thread-safe.
 *
 * @param id  the stable id, such as {@code equipment.use}
 * @param titles  what people call it
 * @param phase  the life-cycle phase it produces; empty for a step on the way
 * @param allocates  what takes the part of its carrier that it gives; empty for a rule that allocates nothing
 * @param assesses  what else than equipment it gives a figure of; empty for a rule about equipment, or for a step on the way
 * @param unit  the unit of its result
 * @param inputs  its inputs, in the order of the file
 * @param alternatives  its ways, tried in order; only the last has no condition
 * @param sources  where it is published
 * @param notes  what a reader should know, deviations from NumEcoEval with their reason among it
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
     * @param titles  what people call it
     * @param phase  the life-cycle phase it produces; empty for a step on the way
     * @param allocates  what takes the part of its carrier that it gives; empty for a rule that allocates nothing
     * @param assesses  what else than equipment it gives a figure of; empty for a rule about equipment
     * @param unit  the unit of its result
     * @param inputs  its inputs, in the order of the file
     * @param alternatives  its ways, tried in order
     * @param sources  where it is published
     * @param notes  what a reader should know
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
        return inputs.stream().filter(input -> input.name().equals(name)).findFirst();
    }
}
