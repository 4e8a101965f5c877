package io.github.evalcarbone.matching;

import java.util.List;
import java.util.Optional;

/**
 * The decision about a model and a type declared in an inventory. Immutable and thread-safe.
 *
 * @param declaredModel  the model in the inventory; empty if it names none
 * @param declaredType  the type in the inventory; empty if it names none
 * @param decision  the way it was decided
 * @param model  the id of the matched model; of a default model if the decision is {@link MatchDecision#TYPE_DEFAULT}
 * @param type  the id of the matched type of the factor set; empty if there is none
 * @param score  the similarity of the names, from 0 to 1; 1 for decisions that do not depend on similarity, 0 without a
 *     model
 * @param candidates  the models with the most similar names, at most {@value ModelMatcher#CANDIDATES}, the best first;
 *     determined only if no more reliable way decided
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
     * A model that may be meant.
     *
     * @param model  its id
     * @param score  the similarity of the names, above 0 and at most 1
     */
    public record Candidate(String model, double score) {}

    /**
     * Creates a match.
     *
     * @param declaredModel  the model in the inventory
     * @param declaredType  the type in the inventory
     * @param decision  the way it was decided
     * @param model  the id of the matched model
     * @param type  the id of the type
     * @param score  the similarity of the names
     * @param candidates  the models with the most similar names
     */
    public ModelMatch {
        candidates = List.copyOf(candidates);
    }
}
