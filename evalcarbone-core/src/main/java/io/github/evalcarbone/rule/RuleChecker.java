package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.ArithmeticOperator;
import io.github.evalcarbone.expression.Expression;
import io.github.evalcarbone.expression.Expression.Arithmetic;
import io.github.evalcarbone.expression.Expression.Given;
import io.github.evalcarbone.expression.Expression.Logical;
import io.github.evalcarbone.expression.Expression.Name;
import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.expression.syntax.Nearest;
import io.github.evalcarbone.expression.syntax.UnitChecker;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.InputSource.FromAttribute;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.InputSource.FromObject;
import io.github.evalcarbone.rule.InputSource.FromParameter;
import io.github.evalcarbone.rule.InputSource.FromRule;
import io.github.evalcarbone.rule.InputSource.FromSiblings;
import io.github.evalcarbone.units.Unit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that rules and parameters fit together; collects every fault. */
final class RuleChecker {

    /** The largest number of rules in the explanation of one. */
    private static final int UNFOLDED = 10_000;

    private static final Unit YEARLY_IMPACT = Unit.IMPACT.dividedBy(Unit.YEAR);

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Aggregation aggregation;
    private final Function<Object, Location> at;
    private final List<Problem> problems;

    RuleChecker(
            List<Rule> rules,
            List<Parameter> parameters,
            Aggregation aggregation,
            Function<Object, Location> at,
            List<Problem> problems) {
        this.aggregation = aggregation;
        this.at = at;
        this.problems = problems;
        parameters.forEach(
                parameter -> requireOnce(this.parameters.put(parameter.id(), parameter), parameter.id(), parameter));
        rules.forEach(rule -> requireOnce(this.rules.put(rule.id(), rule), rule.id(), rule));
    }

    private void requireOnce(@org.jspecify.annotations.Nullable Object previous, String id, Object part) {
        if (previous != null) {
            fault(CoreCode.DUPLICATE_RULE_ID, part, id);
        }
    }

    void check() {
        Set<List<Object>> phases = new HashSet<>();
        Set<AllocatedKind> allocated = EnumSet.noneOf(AllocatedKind.class);
        for (Rule rule : rules.values()) {
            rule.phase()
                    .filter(phase -> !phases.add(List.of(phase, rule.assesses())))
                    .ifPresent(phase -> fault(CoreCode.PHASE_TWICE, rule, phase.name()));
            rule.allocates()
                    .filter(object -> !allocated.add(object))
                    .ifPresent(object -> fault(CoreCode.DUPLICATE_RULE_ID, rule, "allocates " + object));
            phaseUnit(rule);
            allocatedUnit(rule);
            inputs(rule);
            alternatives(rule);
            unused(rule);
        }
        graph();
    }

    private void phaseUnit(Rule rule) {
        if (rule.phase().isPresent() && !rule.unit().equals(YEARLY_IMPACT)) {
            fault(CoreCode.RULE_RESULT_UNIT_DIFFERS, rule, rule.unit().toString(), YEARLY_IMPACT.toString());
        }
    }

    private void allocatedUnit(Rule rule) {
        Unit unit = aggregation == Aggregation.EXACT_PRODUCTS ? Unit.ONE : YEARLY_IMPACT;
        if (rule.allocates().isPresent() && !rule.unit().equals(unit)) {
            fault(CoreCode.RULE_RESULT_UNIT_DIFFERS, rule, rule.unit().toString(), unit.toString());
        }
    }

    private void graph() {
        RuleGraph graph = new RuleGraph(rules);
        RuleScopes scopes = new RuleScopes(rules);
        Map<Rule, String> cycles = graph.cycles();
        cycles.forEach((rule, path) -> fault(CoreCode.RULE_CYCLE, rule, rule.id(), path));
        if (cycles.isEmpty()) {
            rules.values().stream()
                    .filter(rule -> graph.unfolded(rule) <= UNFOLDED)
                    .forEach(rule -> scopes.mixed(rule)
                            .ifPresent(mixed -> fault(CoreCode.SCOPES_MIXED, rule, rule.id(), mixed)));
            rules.values().stream()
                    .filter(rule -> graph.unfolded(rule) > UNFOLDED)
                    .forEach(rule -> fault(CoreCode.RULE_TOO_LARGE, rule, rule.id(), UNFOLDED + " rules"));
        }
    }

    private void inputs(Rule rule) {
        Set<String> names = new HashSet<>();
        for (RuleInput input : rule.inputs()) {
            if (!names.add(input.name())) {
                fault(CoreCode.DUPLICATE_RULE_ID, input, input.name());
            }
            if (RuleReader.isBroken(input)) {
                continue;
            }
            Optional<ValueKind> kind = sourceKind(input.source());
            if (input.source() instanceof FromAttribute) {
                attribute(input);
            } else if (kind.isEmpty()) {
                unknownSource(input);
            } else if (!kind.get().equals(input.kind())) {
                fault(
                        CoreCode.RULE_INPUT_UNIT_DIFFERS,
                        input,
                        input.kind().toString(),
                        input.name(),
                        kind.get().toString());
            }
        }
    }

    /** The rule declares the unit of an attribute; it has one number for all categories. */
    private void attribute(RuleInput input) {
        if (!(input.kind() instanceof NumberKind number) || number.unit().isPerCategory()) {
            fault(
                    CoreCode.RULE_INPUT_UNIT_DIFFERS,
                    input,
                    input.kind().toString(),
                    input.name(),
                    "a unit without impact");
        }
    }

    private void unknownSource(RuleInput input) {
        boolean isRule = input.source().rule().isPresent();
        List<String> known = (isRule ? rules.keySet() : parameters.keySet())
                .stream().map(id -> (isRule ? "rule." : "parameter.") + id).toList();
        String wanted = input.source().toString();
        fault(CoreCode.UNKNOWN_SOURCE, input, wanted, UnitChecker.first(known), Nearest.to(wanted, known));
    }

    private Optional<ValueKind> sourceKind(InputSource source) {
        if (source instanceof FromLine line) {
            return Optional.of(line.input().kind());
        } else if (source instanceof FromAttribute) {
            return Optional.empty();
        } else if (source instanceof FromParameter parameter) {
            return Optional.ofNullable(parameters.get(parameter.id()))
                    .map(found -> new NumberKind(found.amount().unit()));
        } else if (source instanceof FromObject object) {
            return Optional.of(object.input().kind());
        } else if (source instanceof FromSiblings siblings) {
            return siblingsKind(siblings);
        }
        return Optional.ofNullable(rules.get(((FromRule) source).id())).map(found -> new NumberKind(found.unit()));
    }

    private Optional<ValueKind> siblingsKind(FromSiblings siblings) {
        Optional<ValueKind> each = siblings.of().flatMap(this::sourceKind);
        return switch (siblings.measure()) {
            case COUNT -> Optional.of(new NumberKind(Unit.ONE));
            case SUM -> each.filter(NumberKind.class::isInstance);
            case ALL_GIVEN -> each.map(kind -> ValueKind.FLAG);
        };
    }

    private void alternatives(Rule rule) {
        List<Alternative> alternatives = rule.alternatives();
        long open = alternatives.stream()
                .filter(alternative -> alternative.when().isEmpty())
                .count();
        boolean closed = !alternatives.isEmpty()
                && alternatives.get(alternatives.size() - 1).when().isEmpty();
        if (open != 1 || !closed) {
            fault(CoreCode.ALTERNATIVES_NOT_CLOSED, rule, rule.id());
        }
        alternatives.forEach(alternative -> alternative(rule, alternative));
    }

    private void alternative(Rule rule, Alternative alternative) {
        Map<String, ValueKind> kinds = new LinkedHashMap<>();
        rule.inputs().forEach(input -> kinds.put(input.name(), input.kind()));
        alternative.when().filter(when -> !RuleReader.isBroken(when)).ifPresent(when -> {
            new UnitChecker(kinds, at.apply(when), problems).requireCondition(when);
            guards(rule, when, Set.of());
        });
        Set<String> given =
                alternative.when().map(when -> given(when.expression())).orElse(Set.of());
        alternative.formula().filter(formula -> !RuleReader.isBroken(formula)).ifPresent(formula -> {
            new UnitChecker(kinds, at.apply(formula), problems).requireResult(formula, rule.unit());
            guards(rule, formula, given);
            product(rule, formula);
        });
    }

    /** Checks that optional inputs are used only where a condition ensures that they are given. */
    private void guards(Rule rule, Formula formula, Set<String> given) {
        unguarded(formula.expression(), given)
                .distinct()
                .filter(name -> rule.input(name).filter(RuleInput::isOptional).isPresent())
                .forEach(name -> fault(CoreCode.UNGUARDED_INPUT, formula, name));
    }

    private static Stream<String> unguarded(Expression expression, Set<String> given) {
        if (expression instanceof Name name) {
            return given.contains(name.name()) ? Stream.empty() : Stream.of(name.name());
        }
        if (expression instanceof Logical logical && logical.both()) {
            Set<String> more = new HashSet<>(given);
            more.addAll(given(logical.left()));
            return Stream.concat(unguarded(logical.left(), given), unguarded(logical.right(), more));
        }
        return expression.operands().stream().flatMap(operand -> unguarded(operand, given));
    }

    /** Returns the inputs that are certainly given when the condition holds. */
    private static Set<String> given(Expression condition) {
        if (condition instanceof Given given) {
            return Set.of(given.name());
        }
        if (condition instanceof Logical logical && logical.both()) {
            return Stream.of(logical.left(), logical.right())
                    .flatMap(part -> given(part).stream())
                    .collect(Collectors.toSet());
        }
        return Set.of();
    }

    private void product(Rule rule, Formula formula) {
        if (aggregation == Aggregation.EXACT_PRODUCTS
                && rule.phase().isPresent()
                && rule.assesses().isEmpty()
                && !isWeightTimesFactor(rule, formula)) {
            fault(CoreCode.NOT_A_PRODUCT, formula, formula.text());
        }
    }

    private static boolean isWeightTimesFactor(Rule rule, Formula formula) {
        return formula.expression() instanceof Arithmetic product
                && product.operator() == ArithmeticOperator.TIMES
                && product.left() instanceof Name left
                && product.right() instanceof Name right
                && isPerCategory(rule, left) != isPerCategory(rule, right);
    }

    static boolean isPerCategory(Rule rule, Name name) {
        return rule.input(name.name())
                .map(RuleInput::kind)
                .filter(kind ->
                        kind instanceof NumberKind number && number.unit().isPerCategory())
                .isPresent();
    }

    private void unused(Rule rule) {
        if (formulas(rule).anyMatch(RuleReader::isBroken)) {
            return;
        }
        Set<String> used = formulas(rule)
                .flatMap(formula -> mentioned(formula.expression()))
                .collect(Collectors.toSet());
        rule.inputs().stream()
                .filter(input -> !used.contains(input.name()))
                .forEach(input -> fault(CoreCode.UNUSED_INPUT, input, input.name()));
    }

    private static Stream<Formula> formulas(Rule rule) {
        return rule.alternatives().stream()
                .flatMap(alternative -> Stream.concat(alternative.when().stream(), alternative.formula().stream()));
    }

    private static Stream<String> mentioned(Expression expression) {
        if (expression instanceof Given given) {
            return Stream.of(given.name());
        }
        return expression instanceof Name name
                ? Stream.of(name.name())
                : expression.operands().stream().flatMap(RuleChecker::mentioned);
    }

    private void fault(CoreCode code, Object part, String... values) {
        problems.add(Problem.of(code, at.apply(part), values));
    }
}
