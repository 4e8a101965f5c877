package io.github.evalcarbone.engine.line;

import static io.github.evalcarbone.rule.LineInput.BYOD;
import static io.github.evalcarbone.rule.LineInput.COPE;
import static io.github.evalcarbone.rule.LineInput.DAYS_PER_YEAR;
import static io.github.evalcarbone.rule.LineInput.DECLARED_SHARE;
import static io.github.evalcarbone.rule.LineInput.DECLARED_USE_SHARE;
import static io.github.evalcarbone.rule.LineInput.DECLARED_YEARS;
import static io.github.evalcarbone.rule.LineInput.HOURS_PER_DAY;
import static io.github.evalcarbone.rule.LineInput.IN_STOCK;
import static io.github.evalcarbone.rule.LineInput.LATER_YEARS;
import static io.github.evalcarbone.rule.LineInput.MEASURED_ELECTRICITY;
import static io.github.evalcarbone.rule.LineInput.POWER_STATE_ENERGY;
import static io.github.evalcarbone.rule.LineInput.PRIOR_YEARS;
import static io.github.evalcarbone.rule.LineInput.PURCHASE_DATE;
import static io.github.evalcarbone.rule.LineInput.REFURBISHED;
import static io.github.evalcarbone.rule.LineInput.REUSED;
import static io.github.evalcarbone.rule.LineInput.WITHDRAWAL_DATE;

import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.InputSource.FromAttribute;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.rule.RuleSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts that no rule of a rule set reads; a result reports each line that states one, as nothing is dropped silently.
 * Immutable and thread-safe.
 */
public final class UnreadFacts {

    /** The codes by which facts are reported and counted; each fact has one. */
    private static final Map<CoreCode, List<LineInput>> FACTS = new EnumMap<>(Map.of(
            CoreCode.CONDITION_NOT_READ, List.of(REFURBISHED, REUSED, PRIOR_YEARS, LATER_YEARS),
            CoreCode.SERVICE_LIFE_NOT_READ, List.of(DECLARED_YEARS, PURCHASE_DATE, WITHDRAWAL_DATE),
            CoreCode.STOCK_NOT_READ, List.of(IN_STOCK),
            CoreCode.USAGE_NOT_READ,
                    List.of(
                            HOURS_PER_DAY,
                            DAYS_PER_YEAR,
                            MEASURED_ELECTRICITY,
                            POWER_STATE_ENERGY,
                            DECLARED_SHARE,
                            DECLARED_USE_SHARE,
                            COPE,
                            BYOD)));

    private final RuleSet rules;
    private final Map<CoreCode, List<LineInput>> unread = new EnumMap<>(CoreCode.class);

    private UnreadFacts(RuleSet rules) {
        this.rules = rules;
        FACTS.forEach((code, facts) -> {
            List<LineInput> missed = facts.stream()
                    .filter(fact -> !rules.reads(new FromLine(fact)))
                    .toList();
            if (!missed.isEmpty()) {
                unread.put(code, missed);
            }
        });
    }

    /** Finds what a rule set does not read; to be done once. */
    public static UnreadFacts of(RuleSet rules) {
        return new UnreadFacts(rules);
    }

    /** Returns a problem for each kind of facts that a line states and no rule reads; most lines have none. */
    List<Problem> of(Set<LineInput> stated, Attributes attributes) {
        return Stream.concat(
                        unread.entrySet().stream().flatMap(entry -> problem(entry.getKey(), entry.getValue(), stated)),
                        problem(CoreCode.ATTRIBUTE_NOT_READ, String.join(", ", of(attributes))))
                .toList();
    }

    /** Returns the names of attributes that no rule reads, in their order. */
    public List<String> of(Attributes attributes) {
        return attributes.isEmpty()
                ? List.of()
                : attributes.values().keySet().stream()
                        .filter(name -> !rules.reads(new FromAttribute(name)))
                        .toList();
    }

    private Stream<Problem> problem(CoreCode code, List<LineInput> missed, Set<LineInput> stated) {
        String facts =
                missed.stream().filter(stated::contains).map(LineInput::source).collect(Collectors.joining(", "));
        return problem(code, facts);
    }

    private Stream<Problem> problem(CoreCode code, String facts) {
        return facts.isEmpty() ? Stream.empty() : Stream.of(Problem.of(code, Location.NONE, rules.toString(), facts));
    }
}
