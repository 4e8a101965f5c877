package io.github.evalcarbone.matching;

import io.github.evalcarbone.document.FormulaGuard;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.problem.Problem;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every decision about the models and types of an inventory, one for each pair of texts. Immutable and thread-safe.
 *
 * @param counted  the decisions, in the order of the first lines that they apply to
 * @param byLine  the decision about each line, by its id; empty unless the matcher {@linkplain ModelMatcher#keepingLines keeps
 *     lines}
 */
public record MatchLog(List<Counted> counted, Map<String, ModelMatch> byLine) {

    /** No decisions: nothing was matched. */
    public static final MatchLog NONE = new MatchLog(List.of());

    /**
     * A decision and the lines it applies to.
     *
     * @param match  the decision
     * @param lines  the number of lines with this model and type
     * @param quantity  the number of items of these lines
     */
    public record Counted(ModelMatch match, long lines, double quantity) {}

    /**
     * Creates a log.
     *
     * @param counted  the decisions
     * @param byLine  the decision about each line, by its id
     */
    public MatchLog {
        counted = List.copyOf(counted);
        byLine = Collections.unmodifiableMap(new HashMap<>(byLine));
    }

    /**
     * Creates a log that does not say which lines the decisions are about.
     *
     * @param counted  the decisions
     */
    public MatchLog(List<Counted> counted) {
        this(counted, Map.of());
    }

    /**
     * Counts the lines by their type as declared and by decision.
     *
     * @return for each declared type, blank for none, in alphabetical order, the number of lines by decision
     */
    public Map<String, Map<MatchDecision, Long>> linesByType() {
        Map<String, Map<MatchDecision, Long>> all = new TreeMap<>();
        counted.forEach(one -> all.computeIfAbsent(
                        one.match().declaredType().orElse(""), type -> new EnumMap<>(MatchDecision.class))
                .merge(one.match().decision(), one.lines(), Long::sum));
        return all;
    }

    /**
     * Returns the remarks that the footprint of the matched lines must report: each model that was matched by
     * similarity or as one of several configurations, each generic device that stands for a model, the number of lines whose
     * declared model was replaced by a decision, an alias or the words of the name, the type that each declared type was
     * matched to, and the lines that are virtual machines.
     *
     * @return the remarks
     */
    public List<Problem> remarks() {
        return MatchRemarks.of(counted);
    }

    /** {@return the number of lines that are virtual machines, which are set aside and not in the result} */
    public long virtualLines() {
        return counted.stream()
                .filter(one -> one.match().decision() == MatchDecision.VIRTUAL)
                .mapToLong(Counted::lines)
                .sum();
    }

    /**
     * Returns all decisions as a table to review: separator {@code ;}, a decimal point, and a row for each pair of
     * texts. Once {@code factorModel} or {@code factorType} is corrected where wrong, {@link DecisionTable#read} reads
     * the table as decisions. For a default model, only the type is written as a decision.
     *
     * @return the CSV text
     */
    public String csv() {
        StringBuilder text = new StringBuilder();
        FormulaGuard.row(
                text,
                List.of(
                        "model",
                        "type",
                        "lines",
                        "quantity",
                        "decision",
                        "score",
                        "factorModel",
                        "factorType",
                        "candidates"));
        counted.forEach(one -> FormulaGuard.row(text, cells(one)));
        return text.toString();
    }

    /** A default or generic device is no decision about the model. */
    private static boolean isDecided(ModelMatch match) {
        return match.isRewritten() && match.decision() != MatchDecision.STAND_IN;
    }

    /** A type that is to be checked is left for people to enter. */
    private static boolean isTypeDecided(ModelMatch match) {
        return match.decision() != MatchDecision.STAND_IN && !match.isGuessed();
    }

    private static List<String> cells(Counted one) {
        ModelMatch match = one.match();
        return List.of(
                match.declaredModel().orElse(""),
                match.declaredType().orElse(""),
                String.valueOf(one.lines()),
                Numbers.shortest(one.quantity()),
                match.decision().toString(),
                Numbers.shortest(match.score()),
                match.model().filter(id -> isDecided(match)).orElse(""),
                match.type().filter(id -> isTypeDecided(match)).orElse(""),
                match.candidates().stream()
                        .map(candidate -> candidate.model() + " " + Numbers.shortest(candidate.score()))
                        .collect(Collectors.joining(", ")));
    }
}
