package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The differences between two rule sets: parameters and rules added, removed or changed. Immutable and thread-safe.
 * <p>
 * The reverse diff has {@code before} and {@code after} swapped. Two rule sets that compute the same differ in texts at
 * most.
 *
 * @param before  id and version of the older rule set
 * @param after  id and version of the newer rule set
 * @param changes  the changes, parameters first, in the order of the files
 */
public record RuleSetDiff(String before, String after, List<Change> changes) {

    /**
     * One change.
     *
     * @param element  the changed element, such as {@code parameter pue.default} or {@code rule lifetime}
     * @param part  the changed part of it: {@code formula}, {@code unit}, {@code value}, {@code validity} ...;
     *     {@code whole} if it was added or removed
     * @param before  the part before; empty if it was added
     * @param after  the part after; empty if it was removed
     */
    public record Change(String element, String part, String before, String after) {

        /** Returns the change in one line; do not parse. */
        @Override
        public String toString() {
            return "%s, %s: [%s] -> [%s]".formatted(element, part, before, after);
        }
    }

    /**
     * Creates a diff.
     *
     * @param before  id and version of the older rule set
     * @param after  id and version of the newer rule set
     * @param changes  the changes
     */
    public RuleSetDiff {
        changes = List.copyOf(changes);
    }

    static RuleSetDiff between(RuleSet before, RuleSet after) {
        List<Change> changes = new ArrayList<>();
        part(changes, "rule set", "aggregation", before.aggregation(), after.aggregation());
        part(
                changes,
                "rule set",
                "notes",
                before.header().notes(),
                after.header().notes());
        part(
                changes,
                "rule set",
                "supersedes",
                before.header().supersedes(),
                after.header().supersedes());
        ids(before.parameters(), after.parameters(), Parameter::id)
                .forEach(id -> parameter(changes, "parameter " + id, before.parameter(id), after.parameter(id)));
        ids(before.rules(), after.rules(), Rule::id)
                .forEach(id -> rule(changes, "rule " + id, before.rule(id), after.rule(id)));
        return new RuleSetDiff(before.toString(), after.toString(), changes);
    }

    private static <T> Set<String> ids(List<T> before, List<T> after, Function<T, String> id) {
        Set<String> ids = new LinkedHashSet<>();
        before.forEach(item -> ids.add(id.apply(item)));
        after.forEach(item -> ids.add(id.apply(item)));
        return ids;
    }

    private static void parameter(
            List<Change> changes, String element, Optional<Parameter> before, Optional<Parameter> after) {
        if (isWhole(changes, element, before, after)) {
            return;
        }
        Parameter from = before.orElseThrow();
        Parameter to = after.orElseThrow();
        part(
                changes,
                element,
                "value",
                Value.of(from.amount().value()),
                Value.of(to.amount().value()));
        part(changes, element, "unit", from.amount().unit(), to.amount().unit());
        part(changes, element, "validity", from.validity(), to.validity());
        part(changes, element, "source", from.source(), to.source());
        part(changes, element, "titles", from.titles(), to.titles());
    }

    private static void rule(List<Change> changes, String element, Optional<Rule> before, Optional<Rule> after) {
        if (isWhole(changes, element, before, after)) {
            return;
        }
        Rule from = before.orElseThrow();
        Rule to = after.orElseThrow();
        part(changes, element, "unit", from.unit(), to.unit());
        part(changes, element, "phase", from.phase(), to.phase());
        part(changes, element, "allocates", from.allocates(), to.allocates());
        part(changes, element, "assesses", from.assesses(), to.assesses());
        part(changes, element, "inputs", text(from.inputs(), RuleSetDiff::text), text(to.inputs(), RuleSetDiff::text));
        part(changes, element, "formula", formulas(from), formulas(to));
        part(changes, element, "sources", from.sources(), to.sources());
        part(changes, element, "titles", from.titles(), to.titles());
        part(changes, element, "notes", from.notes(), to.notes());
        part(changes, element, "examples", from.examples(), to.examples());
    }

    private static boolean isWhole(List<Change> changes, String element, Optional<?> before, Optional<?> after) {
        boolean whole = before.isPresent() != after.isPresent();
        if (whole) {
            changes.add(
                    new Change(element, "whole", before.isPresent() ? element : "", after.isPresent() ? element : ""));
        }
        return whole;
    }

    private static void part(List<Change> changes, String element, String part, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(element, part, before.toString(), after.toString()));
        }
    }

    private static String formulas(Rule rule) {
        return text(rule.alternatives(), RuleSetDiff::text);
    }

    private static <T> String text(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining("; "));
    }

    private static String text(RuleInput input) {
        return "%s from %s in %s%s"
                .formatted(
                        input.name(),
                        input.source(),
                        input.kind(),
                        input.gap().map(gap -> " else " + gap).orElse(""));
    }

    private static String text(Alternative alternative) {
        String result = alternative
                .formula()
                .map(Formula::text)
                .or(() -> alternative.gap().map(Object::toString))
                .orElse("");
        String finding = alternative
                .finding()
                .map(found -> " (" + found.code() + (found.once() ? ", once)" : ")"))
                .orElse("");
        return alternative.when().map(when -> "when " + when.text() + ": ").orElse("") + result + finding;
    }
}
