package io.github.evalcarbone.rule;

import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.expression.Expression.Literal;
import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.RuleFunctions;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.expression.syntax.ExpressionParser;
import io.github.evalcarbone.expression.syntax.ExpressionParser.SyntaxException;
import io.github.evalcarbone.expression.syntax.UnitChecker;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.units.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one rule from its JSON object, and keeps the locations of its formulas and inputs for later checks. */
final class RuleReader {

    private static final int FORMULA_LENGTH = 1_000;
    private static final int PARTS = 100;
    private static final Formula BROKEN = new Formula("", new Literal(0, 0));
    static final String GAP = "EVC-50xx";
    static final String FINDING = "EVC-51xx";
    private static final InputSource BROKEN_SOURCE = new InputSource.FromParameter("");
    private static final String UNITS = Unit.symbols() + " * /";
    private static final String SOURCES = Stream.of(
                    LineInput.sources(),
                    ObjectInput.sources(),
                    List.of("siblings.count", "siblings.sum(*)", "siblings.all-given(*)", "parameter.*", "rule.*"))
            .flatMap(List::stream)
            .toList()
            .toString();
    private static final Pattern NAME = Pattern.compile("(?!(?:and|or|not|given)$)[a-z][a-z0-9_]{0,99}");

    private final RuleFunctions functions;
    private final List<Problem> problems;
    private final IdentityHashMap<Object, Location> locations = new IdentityHashMap<>();

    RuleReader(RuleFunctions functions, List<Problem> problems) {
        this.functions = functions;
        this.problems = problems;
    }

    /** Returns the location of a rule, an input, an alternative or a formula read by this reader. */
    Location at(Object part) {
        return locations.getOrDefault(part, Location.NONE);
    }

    /** Returns whether a formula could not be parsed; its fault is already reported. */
    static boolean isBroken(Formula formula) {
        return formula.text().isEmpty();
    }

    /** Returns whether the source of an input could not be read; its fault is already reported. */
    static boolean isBroken(RuleInput input) {
        return input.source().equals(BROKEN_SOURCE);
    }

    Rule read(ObjectReader json) {
        String id = RuleSetReader.id(json);
        List<RuleInput> inputs = parts(json, "inputs").stream().map(this::input).toList();
        ExampleReader examples = new ExampleReader(inputs, problems);
        Rule rule = new Rule(
                id,
                titles(json, "titles"),
                phase(json),
                allocates(json),
                assesses(json),
                unit(json, "unit"),
                inputs,
                parts(json, "alternatives").stream().map(this::alternative).toList(),
                json.texts("sources"),
                json.has("notes") ? titles(json, "notes") : Bilingual.EMPTY,
                parts(json, "examples").stream().map(examples::read).toList());
        locations.put(rule, json.at("id"));
        json.done();
        return rule;
    }

    private List<ObjectReader> parts(ObjectReader json, String key) {
        List<ObjectReader> parts = json.objects(key);
        if (parts.size() > PARTS) {
            problems.add(Problem.of(CoreCode.RULE_TOO_LARGE, json.at(key), key, String.valueOf(PARTS)));
            return List.of();
        }
        return parts;
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
        List<LifecyclePhase> phases = new ArrayList<>(Arrays.asList(LifecyclePhase.values()));
        phases.removeIf(phase -> phase == LifecyclePhase.WHOLE && !json.has("assesses"));
        return Optional.of(json.choice(
                "phase",
                text -> phases.stream()
                        .filter(phase -> phase.name().equals(text))
                        .findFirst(),
                phases.toString(),
                LifecyclePhase.USE));
    }

    private static Optional<AllocatedKind> allocates(ObjectReader json) {
        return json.has("allocates")
                ? Optional.of(json.choice(
                        "allocates",
                        AllocatedKind::find,
                        "virtual-machine, application",
                        AllocatedKind.VIRTUAL_MACHINE))
                : Optional.empty();
    }

    private static Optional<AssessedKind> assesses(ObjectReader json) {
        return json.has("assesses")
                ? Optional.of(json.choice(
                        "assesses",
                        AssessedKind::find,
                        String.join(", ", AssessedKind.names()),
                        AssessedKind.ESTABLISHMENT))
                : Optional.empty();
    }

    static Unit unit(ObjectReader json, String key) {
        return json.choice(key, RuleReader::unit, UNITS, Unit.ONE);
    }

    private static Optional<Unit> unit(String text) {
        return parsed(text) instanceof NumberKind number ? Optional.of(number.unit()) : Optional.empty();
    }

    private static @Nullable ValueKind parsed(String text) {
        try {
            return ValueKind.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static ValueKind kind(ObjectReader json, String key) {
        return json.choice(
                key, text -> Optional.ofNullable(parsed(text)), UNITS + ", date, flag", new NumberKind(Unit.ONE));
    }

    private RuleInput input(ObjectReader json) {
        InputSource source = json.choice("from", InputSource::parse, SOURCES, BROKEN_SOURCE);
        String name = json.choice(
                "name",
                text -> NAME.matcher(text).matches() ? Optional.of(text) : Optional.empty(),
                NAME.pattern(),
                "");
        // a rule passes on its own gap, and what is always given cannot be missing: the key would have no effect
        boolean isToldAlready = source.equals(BROKEN_SOURCE);
        Optional<CoreCode> gap = source.mayBeMissing() || isToldAlready ? missing(json) : Optional.empty();
        RuleInput input = new RuleInput(name, source, kind(json, "unit"), gap);
        locations.put(input, json.at("name"));
        json.done();
        return input;
    }

    private static Optional<CoreCode> missing(ObjectReader json) {
        return json.has("missing")
                ? json.choice("missing", RuleReader::absence, "optional, " + GAP, List.<CoreCode>of()).stream()
                        .findFirst()
                : Optional.empty();
    }

    /** Returns the gap that an absence causes; none if the input is optional. */
    private static Optional<List<CoreCode>> absence(String text) {
        return text.equals("optional")
                ? Optional.of(List.of())
                : code(text, GAP).map(List::of);
    }

    static CoreCode code(ObjectReader json, String key, String family) {
        return json.choice(key, text -> code(text, family), family, CoreCode.INPUT_MISSING);
    }

    private static Optional<CoreCode> code(String text, String family) {
        return CoreCode.find(text).filter(code -> text.startsWith(family.substring(0, family.length() - 2)));
    }

    private Alternative alternative(ObjectReader json) {
        boolean gap = json.has("gap");
        Alternative alternative = new Alternative(
                json.has("when") ? Optional.of(formula(json, "when")) : Optional.empty(),
                gap ? Optional.empty() : Optional.of(formula(json, "formula")),
                gap ? Optional.of(code(json, "gap", GAP)) : Optional.empty(),
                json.optionalObject("finding").map(RuleReader::finding));
        json.done();
        return alternative;
    }

    private static RuleFinding finding(ObjectReader json) {
        RuleFinding finding = new RuleFinding(code(json, "code", FINDING), json.has("once") && json.flag("once"));
        json.done();
        return finding;
    }

    private Formula formula(ObjectReader json, String key) {
        String text = json.text(key);
        if (text.isEmpty()) {
            return BROKEN;
        }
        if (text.length() > FORMULA_LENGTH) {
            problems.add(Problem.of(CoreCode.RULE_TOO_LARGE, json.at(key), key, FORMULA_LENGTH + " characters"));
            return BROKEN;
        }
        try {
            Formula formula = new Formula(text, ExpressionParser.parse(text, functions));
            locations.put(formula, json.at(key));
            return formula;
        } catch (SyntaxException e) {
            Location place = UnitChecker.inside(json.at(key), e.offset);
            problems.add(Problem.of(CoreCode.EXPRESSION_SYNTAX, place, e.found, e.expected));
            return BROKEN;
        }
    }
}
