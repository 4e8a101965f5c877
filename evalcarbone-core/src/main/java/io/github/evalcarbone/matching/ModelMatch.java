package io.github.evalcarbone.matching;

import java.util.List;
import java.util.Optional;

/**
 * What was decided for a model and a type as an inventory has them. Immutable and thread-safe.
 *
 * @param declaredModel  the model as the inventory has it; empty if it names none
 * @param declaredType  the type as the inventory has it; empty if it names none
 * @param decision  how it was decided
 * @param model  the id of the model that stands for it; of a default one if the decision is {@link MatchDecision#TYPE_DEFAULT}
 * @param type  the id of the type that the factor set knows for the declared one; empty if it knows none
 * @param score  how alike the names are, 0 to 1; 1 for decisions that are no matter of likeness, 0 without a model
 * @param candidates  the models whose names are most like, at most {@value ModelMatcher#CANDIDATES}, the best first; looked for
 *         only if no surer way decided
 */
public record ModelMatch(
        Optional<String> declaredModel,
        Optional<String> declaredType,
        MatchDecision decision,
        Optional<String> model,
        Optional<String> type,
        double score,
        List<Candidate> candidates) {

    /**
     * A model that might be meant.
     *
     * @param model  its id
     * @param score  how alike the names are, above 0 and at most 1
     */
    public record Candidate(String model, double score) {}

    /**
     * Creates a match.
     *
     * @param declaredModel  the model as the inventory has it
     * @param declaredType  the type as the inventory has it
     * @param decision  how it was decided
     * @param model  the id of the model that stands for it
     * @param type  the id of the type
     * @param score  how alike the names are
     * @param candidates  the models whose names are most like
     */
    public ModelMatch {
        candidates = List.copyOf(candidates);
    }
}
