package io.github.evalcarbone.matching;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.FormulaGuard;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decisions made by people about models and types, which take precedence over all other matches. A table of decisions
 * is written by {@link MatchLog#csv()}, reviewed, and read back. Immutable and thread-safe.
 */
public final class DecisionTable {

    /** No decisions. */
    static final DecisionTable EMPTY = new DecisionTable(Map.of());

    record Key(String model, String type) {

        static Key of(Optional<String> model, Optional<String> type) {
            return new Key(
                    model.map(MatchKey::of).orElse(""), type.map(MatchKey::of).orElse(""));
        }
    }

    record Decision(Optional<String> model, Optional<String> type, Location row) {}

    static final List<String> REQUIRED = List.of("model", "type", "factorModel", "factorType");
    static final List<String> OPTIONAL = List.of("lines", "quantity", "decision", "score", "candidates", "comment");

    private final Map<Key, Decision> decisions;

    private DecisionTable(Map<Key, Decision> decisions) {
        this.decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
    }

    /**
     * Reads decisions: {@code model;type;factorModel;factorType} and the other columns of {@link MatchLog#csv()}. The
     * first two are texts of an inventory, either of which may be blank; the others are ids or names of the factor set.
     * A row with neither factor model nor factor type decides nothing.
     *
     * @param file  the CSV text
     * @return the decisions, or every problem
     */
    public static Checked<DecisionTable> read(TextSource file) {
        CsvTable table = CsvTable.readOfPeople(file);
        List<Problem> problems = new ArrayList<>(table.problems());
        Map<Key, Decision> decisions = new LinkedHashMap<>();
        if (!table.columns().isEmpty() && RowReader.requireColumns(table, REQUIRED, OPTIONAL, problems)) {
            table.rows().forEach(row -> take(RowReader.ofPeople(table, row, problems), table.at(row, ""), decisions));
        }
        return Checked.unlessErrors(problems, () -> new DecisionTable(decisions));
    }

    /**
     * Reads decisions, and throws an exception if they have a fault.
     *
     * @param file  the CSV text, as for {@link #read}
     * @return the decisions
     * @throws io.github.evalcarbone.problem.InvalidDataException if it has a fault; it carries every fault
     */
    public static DecisionTable load(TextSource file) {
        return read(file).orThrow();
    }

    private static void take(RowReader row, Location at, Map<Key, Decision> decisions) {
        Key key = Key.of(text(row, "model"), text(row, "type"));
        Decision decision = new Decision(row.optional("factorModel"), row.optional("factorType"), at);
        if (decision.model().isEmpty() && decision.type().isEmpty()) {
            return;
        }
        if (decisions.putIfAbsent(key, decision) != null) {
            row.problem("model", CoreCode.DUPLICATE_LINE_ID, key.model() + " / " + key.type());
        }
    }

    private static Optional<String> text(RowReader row, String column) {
        return row.optional(column).map(FormulaGuard::unguarded);
    }

    /** Returns a problem for each name in the decisions that a factor set lacks. */
    List<Problem> problems(FactorSet factors) {
        List<Problem> problems = new ArrayList<>();
        decisions.values().forEach(decision -> {
            decision.model()
                    .filter(name -> factors.model(name).isEmpty())
                    .ifPresent(name -> problems.add(unknown(decision, "factorModel", name, "models")));
            decision.type()
                    .filter(name -> factors.type(name).isEmpty())
                    .ifPresent(name -> problems.add(unknown(decision, "factorType", name, "types")));
        });
        return problems;
    }

    private static Problem unknown(Decision decision, String column, String name, String kind) {
        Location row = decision.row();
        return Problem.of(CoreCode.DATASET_REFERENCE_UNKNOWN, Location.cell(row.file(), row.row(), column), name, kind);
    }

    Optional<Decision> find(Optional<String> model, Optional<String> type) {
        return Optional.ofNullable(decisions.get(Key.of(model, type)));
    }
}
