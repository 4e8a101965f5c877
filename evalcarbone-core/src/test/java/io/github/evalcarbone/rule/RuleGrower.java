package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.rule.RuleSetGrower.Grown;
import io.github.evalcarbone.units.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Grows one rule by decisions; inputs are added as its formulas need them. */
final class RuleGrower {

    private static final Unit IMPACT_PER_YEAR = Unit.parse("impact/year");
    private static final List<String> GAPS =
            List.of("EVC-5001", "EVC-5003", "EVC-5004", "EVC-5005", "EVC-5006", "EVC-5007", "EVC-5008", "EVC-5009");
    private static final List<String> FINDINGS = List.of("EVC-5110", "EVC-5102", "EVC-5103", "EVC-5104", "EVC-5107");
    private static final List<Unit> WEIGHTS =
            RuleSetGrower.UNITS.stream().filter(unit -> !unit.isPerCategory()).toList();

    /** An input of this rule; {@code optional} if it may be used only after {@code given}. */
    private record Input(String name, ValueKind kind, boolean optional, String text) {}

    private final RuleSetGrower set;
    private final String id;
    private final Unit unit;
    private final Choices choices;
    private final boolean product;
    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final List<String> alternatives = new ArrayList<>();
    private int size = 1;

    RuleGrower(RuleSetGrower set, String id, Unit unit, Choices choices, boolean product) {
        this.set = set;
        this.id = id;
        this.unit = unit;
        this.choices = choices;
        this.product = product;
        IntStream.range(0, choices.below(4)).forEach(i -> alternative(true));
        alternative(false);
    }

    String id() {
        return id;
    }

    int size() {
        return size;
    }

    private void alternative(boolean conditional) {
        ExpressionGrower expressions = new ExpressionGrower(this, set.functions.all(), choices);
        String when = conditional ? "\"when\": \"%s\", ".formatted(expressions.condition()) : "";
        if (choices.onceIn(7)) {
            alternatives.add("{%s\"gap\": \"%s\"}".formatted(when, choices.of(GAPS)));
            return;
        }
        String formula = product ? product(expressions) : expressions.formula(unit);
        String once = choices.onceIn(2) ? ", \"once\": " + choices.onceIn(2) : "";
        String finding =
                choices.onceIn(4) ? ", \"finding\": {\"code\": \"%s\"%s}".formatted(choices.of(FINDINGS), once) : "";
        alternatives.add("{%s\"formula\": \"%s\"%s}".formatted(when, formula, finding));
    }

    /** Under exact products a phase is name * name, one of the two per category. */
    private String product(ExpressionGrower expressions) {
        Unit weight = choices.of(WEIGHTS);
        String left = name(new NumberKind(weight), expressions.given());
        String right = name(new NumberKind(IMPACT_PER_YEAR.dividedBy(weight)), expressions.given());
        return choices.onceIn(3) ? right + " * " + left : left + " * " + right;
    }

    /** Returns the name of an input of that kind, a new one if necessary. */
    String name(ValueKind kind, Set<String> given) {
        List<List<String>> families = new ArrayList<>(List.of(declared(kind, given)));
        families.add(lineInputs(kind));
        families.add(rules(kind));
        families.add(parameters(kind));
        families.removeIf(List::isEmpty);
        String source = families.isEmpty() ? "new" : choices.of(choices.of(families));
        return inputs.containsKey(source) ? source : declare(source, kind);
    }

    /** Returns an input that may be absent, to be tested with {@code given}; empty if this rule has none left. */
    String optional(ValueKind kind) {
        List<String> candidates = inputs.values().stream()
                .filter(input -> input.optional() && input.kind().equals(kind))
                .map(Input::name)
                .collect(Collectors.toCollection(ArrayList::new));
        lineInputs(kind).stream().filter(name -> !line(name).isAlwaysGiven()).forEach(candidates::add);
        if (candidates.isEmpty()) {
            return name(kind, Set.of());
        }
        String name = choices.of(candidates);
        if (!inputs.containsKey(name)) {
            String missing = choices.onceIn(2) ? ", \"missing\": \"optional\"" : "";
            add(new Input(name, kind, true, text(name, line(name).source(), kind, missing)));
        }
        return name;
    }

    private List<String> declared(ValueKind kind, Set<String> given) {
        return inputs.values().stream()
                .filter(input -> input.kind().equals(kind))
                .filter(input -> !input.optional() || given.contains(input.name()))
                .map(Input::name)
                .toList();
    }

    private List<String> lineInputs(ValueKind kind) {
        return Arrays.stream(LineInput.values())
                .filter(input -> input.kind().equals(kind))
                .map(input -> input.name().toLowerCase(Locale.ROOT))
                .filter(name -> !inputs.containsKey(name))
                .toList();
    }

    private List<String> rules(ValueKind kind) {
        return set.rules.stream()
                .filter(rule -> new NumberKind(rule.unit()).equals(kind) && !inputs.containsKey(rule.id()))
                .filter(rule -> size + rule.size() <= RuleSetGrower.LARGEST)
                .map(Grown::id)
                .toList();
    }

    private List<String> parameters(ValueKind kind) {
        List<String> known = new ArrayList<>();
        set.parameters.forEach((name, unit) -> {
            if (new NumberKind(unit).equals(kind) && !inputs.containsKey(name)) {
                known.add(name);
            }
        });
        return known;
    }

    private static LineInput line(String name) {
        return LineInput.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private String declare(String source, ValueKind kind) {
        if (source.equals("new")) {
            return declare(set.parameter(((NumberKind) kind).unit(), choices), kind);
        } else if (set.parameters.containsKey(source)) {
            return add(new Input(source, kind, false, text(source, "parameter." + source, kind, "")));
        }
        for (Grown rule : set.rules) {
            if (rule.id().equals(source)) {
                size += rule.size();
                return add(new Input(source, kind, false, text(source, "rule." + source, kind, "")));
            }
        }
        LineInput input = line(source);
        String missing = input.isAlwaysGiven() ? "" : ", \"missing\": \"%s\"".formatted(choices.of(GAPS));
        return add(new Input(source, kind, false, text(source, input.source(), kind, missing)));
    }

    private String add(Input input) {
        inputs.put(input.name(), input);
        return input.name();
    }

    private static String text(String name, String from, ValueKind kind, String missing) {
        return "{\"name\": \"%s\", \"from\": \"%s\", \"unit\": \"%s\"%s}".formatted(name, from, kind, missing);
    }

    Set<String> names() {
        return new HashSet<>(inputs.keySet());
    }

    String text(String phase) {
        return """
                {"id": "%s"%s, "unit": "%s", "titles": {"fr": "%s", "en": "%s"},
                   "inputs": [%s],
                   "alternatives": [%s],
                   "examples": []}""".formatted(
                        id,
                        phase.isEmpty() ? "" : ", \"phase\": \"%s\"".formatted(phase),
                        unit,
                        id,
                        id,
                        inputs.values().stream().map(Input::text).collect(Collectors.joining(",\n     ")),
                        String.join(",\n     ", alternatives));
    }
}
