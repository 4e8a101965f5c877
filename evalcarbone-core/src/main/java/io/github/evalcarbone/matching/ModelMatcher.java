package io.github.evalcarbone.matching;

import io.github.evalcarbone.factor.DeviceLookup;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.LookupKind;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.matching.ModelMatch.Candidate;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Remarkable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Matches the texts of an inventory to models and types of a factor set: by a decision made by people, by id, by alias,
 * by the words of the name, by their similarity above a threshold, by the default of the type; otherwise there is a
 * gap. Lines are rewritten to ids before they are computed, and every decision is logged: see docs/matching.md.
 * <p>
 * Immutable and thread-safe.
 */
public final class ModelMatcher {

    /** The largest number of candidates kept for a text. */
    public static final int CANDIDATES = 5;

    private static final double USUAL_THRESHOLD = 0.8;

    private final FactorSet factors;
    private final ModelNames names;
    private final TypeTable types;
    private final DecisionTable decisions;
    private final double threshold;

    private ModelMatcher(
            FactorSet factors, ModelNames names, TypeTable types, DecisionTable decisions, double threshold) {
        this.factors = factors;
        this.names = names;
        this.types = types;
        this.decisions = decisions;
        this.threshold = threshold;
    }

    /**
     * Returns a matcher with the standard table of types, the threshold 0.8 and no decisions.
     *
     * @param factors  the factor set
     * @return the matcher
     */
    public static ModelMatcher of(FactorSet factors) {
        return new ModelMatcher(
                factors, new ModelNames(factors), TypeTable.standard(), DecisionTable.EMPTY, USUAL_THRESHOLD);
    }

    /**
     * Returns this matcher with another table of types.
     *
     * @param changed  the table
     * @return the changed matcher
     */
    public ModelMatcher withTypes(TypeTable changed) {
        return new ModelMatcher(factors, names, changed, decisions, threshold);
    }

    /**
     * Returns this matcher with decisions, which take precedence over all other matches.
     *
     * @param changed  the decisions
     * @return the changed matcher
     * @throws InvalidDataException if one of them names a model or type that the factor set lacks; it carries all of
     *     these
     */
    public ModelMatcher withDecisions(DecisionTable changed) {
        List<Problem> problems = changed.problems(factors);
        if (!problems.isEmpty()) {
            throw new InvalidDataException(problems);
        }
        return new ModelMatcher(factors, names, types, changed, threshold);
    }

    /**
     * Returns this matcher with another similarity threshold.
     *
     * @param changed  the threshold, above 0 and at most 1; at 1 nothing is matched by similarity alone
     * @return the changed matcher
     * @throws IllegalArgumentException if it is out of range
     */
    public ModelMatcher withThreshold(double changed) {
        if (!(changed > 0 && changed <= 1)) {
            throw new IllegalArgumentException("The threshold [" + changed + "] must be above 0 and at most 1.");
        }
        return new ModelMatcher(factors, names, types, decisions, changed);
    }

    /** {@return the factor set whose models and types are matched} */
    public FactorSet factors() {
        return factors;
    }

    /**
     * Matches a model and a type.
     *
     * @param model  the model in the inventory
     * @param type  the type in the inventory
     * @return the decision
     */
    public ModelMatch match(Optional<String> model, Optional<String> type) {
        Optional<String> known = type(model, type);
        return decisions
                .find(model, type)
                .map(decision -> fixed(model, type, decision, known))
                .orElseGet(() -> found(model, type, known));
    }

    /** Returns the match of a decision; a decision about the type alone means that there is no model. */
    private ModelMatch fixed(
            Optional<String> model,
            Optional<String> type,
            DecisionTable.Decision decision,
            Optional<String> otherwise) {
        Optional<String> known =
                decision.type().flatMap(factors::type).map(EquipmentType::id).or(() -> otherwise);
        return decision.model()
                .flatMap(factors::model)
                .map(found -> found.model().id())
                .map(id -> new ModelMatch(model, type, MatchDecision.FIXED, Optional.of(id), known, 1, List.of()))
                .orElseGet(() -> byType(model, type, known, List.of()));
    }

    /** Finds the type in the factor set, else in the table if the factor set has the type stated there. */
    private Optional<String> type(Optional<String> model, Optional<String> text) {
        return text.flatMap(declared ->
                        types.find(declared, model).flatMap(factors::type).or(() -> factors.type(declared)))
                .map(EquipmentType::id);
    }

    private ModelMatch found(Optional<String> model, Optional<String> type, Optional<String> known) {
        Optional<DeviceLookup> device = model.flatMap(factors::model);
        if (device.isPresent()) {
            boolean byId = device.get().kind() == LookupKind.ID;
            return new ModelMatch(
                    model,
                    type,
                    byId ? MatchDecision.ID : MatchDecision.ALIAS,
                    Optional.of(device.get().model().id()),
                    known,
                    1,
                    List.of());
        }
        return byWords(model, type, known);
    }

    private ModelMatch byWords(Optional<String> model, Optional<String> type, Optional<String> known) {
        Optional<ModelWords> words = model.map(ModelWords::of);
        Optional<String> exact = words.flatMap(names::exactly);
        if (exact.isPresent()) {
            return new ModelMatch(model, type, MatchDecision.NORMALISED, exact, known, 1, List.of());
        }
        List<Candidate> like =
                words.map(of -> names.like(of, known, CANDIDATES)).orElse(List.of());
        if (isClear(like)) {
            Candidate best = like.get(0);
            return new ModelMatch(
                    model, type, MatchDecision.SIMILAR, Optional.of(best.model()), known, best.score(), like);
        }
        return byType(model, type, known, like);
    }

    /**
     * Returns whether the best candidate reaches the threshold, is better than the second, and is below 1, as equal
     * names of several models are ambiguous.
     */
    private boolean isClear(List<Candidate> like) {
        return !like.isEmpty()
                && like.get(0).score() >= threshold
                && like.get(0).score() < 1
                && (like.size() == 1 || like.get(0).score() > like.get(1).score());
    }

    private ModelMatch byType(
            Optional<String> model, Optional<String> type, Optional<String> known, List<Candidate> like) {
        Optional<String> standIn =
                known.flatMap(factors::typeDefault).map(found -> found.model().id());
        MatchDecision decision = standIn.isPresent() ? MatchDecision.TYPE_DEFAULT : MatchDecision.NONE;
        return new ModelMatch(model, type, decision, standIn, known, 0, like);
    }

    /**
     * Matches the lines of an inventory.
     *
     * @param inventory  the inventory
     * @return the inventory with models and types named as in the factor set, and with remarks on uncertain matches;
     *     and the decisions
     */
    public MatchResult<Inventory> match(Inventory inventory) {
        return inventory.equipment().stream()
                .collect(matching(intoLike(inventory)))
                .withRemarks(inventory.remarks())
                .withSetAside(inventory.setAside());
    }

    private static Collector<Equipment, ?, Inventory> intoLike(Inventory inventory) {
        return Collectors.collectingAndThen(Collectors.toList(), without(inventory)::withEquipment);
    }

    /** Returns the inventory without remarks, which are placed before those of the matching. */
    private static Inventory without(Inventory inventory) {
        return new Inventory(
                inventory.name(), inventory.establishment(), inventory.evaluationDate(), List.of(), List.of());
    }

    /**
     * Returns a collector that matches each line before passing it to another collector, such as that of exact totals.
     * The remarks of the decisions are added to the result. Memory grows with the number of different models and types.
     *
     * @param <R>  the result of the other collector
     * @param collector  the collector of the lines with models and types named as in the factor set
     * @return the collector, for parallel streams if the other is
     */
    public <R extends Remarkable<R>> Collector<Equipment, ?, MatchResult<R>> matching(
            Collector<? super Equipment, ?, R> collector) {
        return LineMatching.collector(this, collector);
    }

    /** Returns a line with the id of the matched model; a default model is left to the rules, which report its use. */
    static Equipment rewritten(Equipment line, ModelMatch match) {
        Equipment typed = match.type().map(line::withType).orElse(line);
        boolean isModel = match.decision() != MatchDecision.TYPE_DEFAULT;
        return match.model().filter(id -> isModel).map(typed::withModel).orElse(typed);
    }
}
