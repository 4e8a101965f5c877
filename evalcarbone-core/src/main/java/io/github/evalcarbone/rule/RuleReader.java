package io.github.evalcarbone.rule;

import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.JsonNode.JsonFlag;
import io.github.evalcarbone.document.JsonNode.JsonNumber;
import io.github.evalcarbone.document.JsonNode.JsonText;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.rule.Expression.Literal;
import io.github.evalcarbone.rule.ExpressionParser.SyntaxException;
import io.github.evalcarbone.rule.ValueKind.NumberKind;
import io.github.evalcarbone.units.Unit;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one rule from its JSON object; remembers where each formula and input stands, for the checks that follow. */
final class RuleReader {

    private static final int FORMULA_LENGTH = 1_000;
    private static final Formula BROKEN = new Formula("", new Literal(0, 0));

    private final List<Problem> problems;
    private final IdentityHashMap<Object, Location> locations = new IdentityHashMap<>();

    RuleReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** Where a rule, an input, an alternative or a formula read by this reader stands. */
    Location at(Object part) {
        return locations.getOrDefault(part, Location.NONE);
    }

    /** A formula that could not be parsed; its fault is already told. */
    static boolean isBroken(Formula formula) {
        return formula.text().isEmpty();
    }

    Rule read(ObjectReader json) {
        Rule rule = new Rule(
                json.text("id"),
                titles(json, "titles"),
                phase(json),
                unit(json, "unit"),
                json.objects("inputs").stream().map(this::input).toList(),
                json.objects("alternatives").stream().map(this::alternative).toList(),
                json.texts("sources"),
                json.has("notes") ? titles(json, "notes") : Bilingual.EMPTY,
                json.objects("examples").stream().map(this::example).toList());
        locations.put(rule, json.at("id"));
        json.done();
        return rule;
    }

    static Bilingual titles(ObjectReader json, String key) {
        return json.object(key)
                .map(titles -> {
                    Bilingual text = new Bilingual(titles.text("fr"), titles.text("en"));
                    titles.done();
                    return text;
                })
                .orElse(Bilingual.EMPTY);
    }

    private static Optional<LifecyclePhase> phase(ObjectReader json) {
        if (!json.has("phase")) {
            return Optional.empty();
        }
        List<LifecyclePhase> phases = Arrays.asList(LifecyclePhase.values());
        return Optional.of(json.choice(
                "phase",
                text -> phases.stream()
                        .filter(phase -> phase.name().equals(text))
                        .findFirst(),
                phases.toString(),
                LifecyclePhase.USE));
    }

    static Unit unit(ObjectReader json, String key) {
        return kind(json, key) instanceof NumberKind number ? number.unit() : Unit.ONE;
    }

    private static ValueKind kind(ObjectReader json, String key) {
        return json.choice(
                key,
                text -> {
                    try {
                        return Optional.of(ValueKind.parse(text));
                    } catch (IllegalArgumentException e) {
                        return Optional.empty();
                    }
                },
                Unit.symbols() + " * /, date, flag",
                new NumberKind(Unit.ONE));
    }

    private RuleInput input(ObjectReader json) {
        InputSource source = json.choice(
                "from",
                InputSource::parse,
                Stream.concat(LineInput.sources().stream(), Stream.of("parameter.*", "rule.*"))
                        .toList()
                        .toString(),
                new InputSource.FromLine(LineInput.QUANTITY));
        RuleInput input = new RuleInput(json.text("name"), source, kind(json, "unit"), missing(json));
        locations.put(input, json.at("name"));
        json.done();
        return input;
    }

    private static Optional<ProblemCode> missing(ObjectReader json) {
        return json.has("missing") && !json.text("missing").equals("optional")
                ? Optional.of(code(json, "missing", "optional, EVC-50xx"))
                : Optional.empty();
    }

    private static ProblemCode code(ObjectReader json, String key, String allowed) {
        return json.choice(key, ProblemCode::find, allowed, ProblemCode.INPUT_MISSING);
    }

    private Alternative alternative(ObjectReader json) {
        boolean gap = json.has("gap");
        Alternative alternative = new Alternative(
                json.has("when") ? Optional.of(formula(json, "when")) : Optional.empty(),
                gap ? Optional.empty() : Optional.of(formula(json, "formula")),
                gap ? Optional.of(code(json, "gap", "EVC-50xx")) : Optional.empty(),
                json.optionalObject("finding").map(RuleReader::finding));
        json.done();
        return alternative;
    }

    private static RuleFinding finding(ObjectReader json) {
        RuleFinding finding = new RuleFinding(code(json, "code", "EVC-51xx"), json.has("once") && json.flag("once"));
        json.done();
        return finding;
    }

    private Formula formula(ObjectReader json, String key) {
        String text = json.text(key);
        if (text.isEmpty()) {
            return BROKEN;
        }
        if (text.length() > FORMULA_LENGTH) {
            problems.add(Problem.of(ProblemCode.LIMIT_EXCEEDED, json.at(key), key, FORMULA_LENGTH + " characters"));
            return BROKEN;
        }
        try {
            Formula formula = new Formula(text, ExpressionParser.parse(text));
            locations.put(formula, json.at(key));
            return formula;
        } catch (SyntaxException e) {
            Location place = UnitChecker.inside(json.at(key), e.offset);
            problems.add(Problem.of(ProblemCode.EXPRESSION_SYNTAX, place, e.found, e.expected));
            return BROKEN;
        }
    }

    private RuleExample example(ObjectReader json) {
        Map<String, Value> given = new HashMap<>();
        json.object("given")
                .ifPresent(values -> values.members()
                        .forEach((name, node) -> value(name, node).ifPresent(value -> given.put(name, value))));
        boolean gap = json.has("gap");
        RuleExample example = new RuleExample(
                json.text("title"),
                given,
                gap ? Optional.empty() : Optional.of(json.number("value")),
                gap ? Optional.of(code(json, "gap", "EVC-50xx")) : Optional.empty());
        locations.put(example, json.at("title"));
        json.done();
        return example;
    }

    private Optional<Value> value(String name, JsonNode node) {
        if (node instanceof JsonNumber number) {
            return Optional.of(Value.of(number.value()));
        } else if (node instanceof JsonFlag flag) {
            return Optional.of(Value.of(flag.value()));
        } else if (node instanceof JsonText text) {
            return day(text);
        }
        problems.add(Problem.of(ProblemCode.JSON_WRONG_TYPE, node.location(), name, "number, boolean, date"));
        return Optional.empty();
    }

    private Optional<Value> day(JsonText text) {
        try {
            return Optional.of(Value.of(LocalDate.parse(text.text())));
        } catch (DateTimeParseException e) {
            problems.add(Problem.of(ProblemCode.NOT_A_DATE, text.location(), text.text()));
            return Optional.empty();
        }
    }
}
