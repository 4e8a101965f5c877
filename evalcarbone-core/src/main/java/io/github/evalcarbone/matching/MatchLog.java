package io.github.evalcarbone.matching;

import io.github.evalcarbone.document.FormulaGuard;
import io.github.evalcarbone.document.MatchKey;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every decision about the models and types of an inventory, one for each pair of texts. Immutable and thread-safe.
 *
 * @param counted  the decisions, in the order of the first lines that they apply to
 */
public record MatchLog(List<Counted> counted) {

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
     */
    public MatchLog {
        counted = List.copyOf(counted);
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
     * similarity, the number of lines whose declared model was replaced by a decision, an alias or the words of the
     * name, and the type that each declared type was matched to.
     *
     * @return the remarks
     */
    public List<Problem> remarks() {
        List<Problem> remarks = new ArrayList<>();
        with(MatchDecision.SIMILAR)
                .forEach(one -> remarks.add(Problem.of(
                        CoreCode.MODEL_SIMILAR,
                        Location.NONE,
                        one.match().declaredModel().orElse(""),
                        one.match().model().orElse(""),
                        Numbers.shortest(one.match().score()),
                        String.valueOf(one.lines()))));
        Stream.of(MatchDecision.FIXED, MatchDecision.ALIAS, MatchDecision.NORMALISED)
                .forEach(decision -> rewritten(decision, remarks));
        types().forEach((type, lines) -> remarks.add(Problem.of(
                CoreCode.TYPE_REWRITTEN, Location.NONE, type.declared(), type.taken(), String.valueOf(lines))));
        return remarks;
    }

    private record TypeTaken(String declared, String taken) {

        boolean isAnother() {
            return !MatchKey.of(declared).equals(MatchKey.of(taken));
        }
    }

    private Map<TypeTaken, Long> types() {
        Map<TypeTaken, Long> lines = new LinkedHashMap<>();
        for (Counted one : counted) {
            ModelMatch match = one.match();
            match.declaredType()
                    .flatMap(declared -> match.type().map(taken -> new TypeTaken(declared, taken)))
                    .filter(TypeTaken::isAnother)
                    .ifPresent(type -> lines.merge(type, one.lines(), Long::sum));
        }
        return lines;
    }

    private void rewritten(MatchDecision decision, List<Problem> remarks) {
        long lines = with(decision).mapToLong(Counted::lines).sum();
        if (lines > 0) {
            remarks.add(
                    Problem.of(CoreCode.MODELS_REWRITTEN, Location.NONE, String.valueOf(lines), decision.toString()));
        }
    }

    private Stream<Counted> with(MatchDecision decision) {
        return counted.stream().filter(one -> one.match().decision() == decision);
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

    private static List<String> cells(Counted one) {
        ModelMatch match = one.match();
        boolean isModel = match.decision() != MatchDecision.TYPE_DEFAULT;
        return List.of(
                match.declaredModel().orElse(""),
                match.declaredType().orElse(""),
                String.valueOf(one.lines()),
                Numbers.shortest(one.quantity()),
                match.decision().toString(),
                Numbers.shortest(match.score()),
                match.model().filter(id -> isModel).orElse(""),
                match.type().orElse(""),
                match.candidates().stream()
                        .map(candidate -> candidate.model() + " " + Numbers.shortest(candidate.score()))
                        .collect(Collectors.joining(", ")));
    }
}
