package io.github.evalcarbone.matching;

import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.matching.TextMatch.MatchSettings;
import io.github.evalcarbone.problem.InvalidDataException;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Remarkable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Matches the texts of an inventory to models and types of a factor set: by a decision made by people, by id, by alias,
 * by the words of the name, by those of several configurations, by their similarity above a threshold, by a generic device of
 * its kind or the default of the type; otherwise there is a gap. Accessories match nothing, virtual machines are set aside. Lines are rewritten to ids before they are computed, and every decision is logged: see docs/matching.md.
 * <p>
 * Immutable and thread-safe.
 */
public final class ModelMatcher {

    /** The largest number of candidates kept for a text. */
    public static final int CANDIDATES = 5;

    private final MatchSettings settings;
    private final boolean keepsLines;

    private ModelMatcher(MatchSettings settings, boolean keepsLines) {
        this.settings = settings;
        this.keepsLines = keepsLines;
    }

    /**
     * Returns a matcher with the standard table of types, the threshold 0.8 and no decisions.
     *
     * @param factors  the factor set
     * @return the matcher
     */
    public static ModelMatcher of(FactorSet factors) {
        return new ModelMatcher(MatchSettings.of(factors), false);
    }

    /**
     * Returns this matcher with another table of types.
     *
     * @param changed  the table
     * @return the changed matcher
     */
    public ModelMatcher withTypes(TypeTable changed) {
        return new ModelMatcher(settings.withTypes(changed), keepsLines);
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
        List<Problem> problems = changed.problems(factors());
        if (!problems.isEmpty()) {
            throw new InvalidDataException(problems);
        }
        return new ModelMatcher(settings.withDecisions(changed), keepsLines);
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
        return new ModelMatcher(settings.withThreshold(changed), keepsLines);
    }

    /**
     * Returns this matcher with logs of the decision about {@linkplain MatchLog#byLine each line}. Memory grows with the
     * lines then, by some 60 bytes each.
     *
     * @return the changed matcher
     */
    public ModelMatcher keepingLines() {
        return new ModelMatcher(settings, true);
    }

    boolean keepsLines() {
        return keepsLines;
    }

    /** {@return the factor set whose models and types are matched} */
    public FactorSet factors() {
        return settings.factors();
    }

    /**
     * Matches a model and a type.
     *
     * @param model  the model in the inventory
     * @param type  the type in the inventory
     * @return the decision
     */
    public ModelMatch match(Optional<String> model, Optional<String> type) {
        return new TextMatch(settings, model, type).decide();
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
        Equipment typed = match.lineType().map(line::withType).orElse(line);
        return match.model()
                .filter(id -> match.isRewritten())
                .map(typed::withModel)
                .orElse(typed);
    }
}
