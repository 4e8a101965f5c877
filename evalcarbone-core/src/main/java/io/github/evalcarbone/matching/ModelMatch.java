package io.github.evalcarbone.matching;

import io.github.evalcarbone.inventory.UnassessedKind;
import java.util.List;
import java.util.Optional;

/**
 * The decision about a model and a type declared in an inventory. Immutable and thread-safe.
 *
 * @param declaredModel  the model in the inventory; empty if it names none
 * @param declaredType  the type in the inventory; empty if it names none
 * @param decision  the way it was decided
 * @param model  the id of the matched model; of a generic one if the decision is {@link MatchDecision#STAND_IN} or
 *     {@link MatchDecision#TYPE_DEFAULT}
 * @param type  the id of the matched type of the factor set; empty if there is none
 * @param score  the similarity of the names, from 0 to 1; 1 for decisions that do not depend on similarity, 0 without a
 *     model; 1 also for the default of a type that the model itself names
 * @param candidates  the models with the most similar names, at most {@value ModelMatcher#CANDIDATES}, the best first;
 *     determined only if no more reliable way decided. All configurations of a {@link MatchDecision#FAMILY}, in the order of
 *     their figures
 * @param reading  the kind of device according to the texts
 */
public record ModelMatch(
        Optional<String> declaredModel,
        Optional<String> declaredType,
        MatchDecision decision,
        Optional<String> model,
        Optional<String> type,
        double score,
        List<Candidate> candidates,
        Reading reading) {

    /**
     * A model that may be meant.
     *
     * @param model  its id
     * @param score  the similarity of the names, above 0 and at most 1
     */
    public record Candidate(String model, double score) {}

    /**
     * The kind of device according to the texts.
     *
     * @param kind  the kind as the library distinguishes them, such as {@code mini-pc}, which factor sets may lack; empty if it
     *     is not known
     * @param isToCheck  whether it is one of several that the texts allow
     * @param spread  the figures of a family; empty for other decisions
     */
    public record Reading(Optional<String> kind, boolean isToCheck, Optional<Spread> spread) {}

    /**
     * The figures of the configurations of a product: all phases but use, per item, of climate change or else the first category
     * of the factor set.
     *
     * @param members  the number of configurations with a figure, 1 or more
     * @param least  the least figure
     * @param most  the largest figure
     * @param unit  their unit
     */
    public record Spread(int members, double least, double most, String unit) {}

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
     * @param reading  the kind of device according to the texts
     */
    public ModelMatch {
        candidates = List.copyOf(candidates);
    }

    /** Returns the match of a line that names no model and whose label is that of an accessory. */
    static ModelMatch accessory(Optional<String> type) {
        Reading reading = new Reading(Optional.of(UnassessedKind.ACCESSORY.type()), false, Optional.empty());
        return new ModelMatch(
                Optional.empty(),
                type,
                MatchDecision.ACCESSORY,
                Optional.empty(),
                Optional.empty(),
                0,
                List.of(),
                reading);
    }

    /** Returns whether the line gets the model: the default of a type is left to the rules, which report its use. */
    boolean isRewritten() {
        return model.isPresent() && decision != MatchDecision.TYPE_DEFAULT;
    }

    /** Returns whether the type is one of several that are possible; a model that was recognised says what the device is. */
    boolean isGuessed() {
        return reading.isToCheck()
                && switch (decision) {
                    case STAND_IN, TYPE_DEFAULT, NO_FIGURE -> true;
                    default -> false;
                };
    }

    /** Returns whether the type was taken from the model, which is sure, and the declared type is of another kind, or of none. */
    boolean isContradicted() {
        boolean isOfModel = switch (decision) {
            case ID, ALIAS, NORMALISED, PRODUCT_CODE, TYPE_DEFAULT -> score == 1;
            default -> false;
        };
        return isOfModel && declaredType.isPresent() && !reading.isToCheck() && !isOfKind();
    }

    private boolean isOfKind() {
        return type.isEmpty()
                || reading.kind()
                        .map(DeviceKind::of)
                        .filter(kind -> kind.isLike(DeviceKind.of(type.get())))
                        .isPresent();
    }

    /** Returns this match without a doubt about the kind, which a person stated. */
    ModelMatch ofKind(Optional<String> kind) {
        Reading stated = new Reading(kind, false, reading.spread());
        return new ModelMatch(declaredModel, declaredType, decision, model, type, score, candidates, stated);
    }

    /** Returns the type that the line gets: one without a device if none may stand for it. */
    Optional<String> lineType() {
        return switch (decision) {
            case ACCESSORY -> Optional.of(UnassessedKind.ACCESSORY.type());
            case NO_FIGURE -> type.or(reading::kind);
            default -> type;
        };
    }
}
