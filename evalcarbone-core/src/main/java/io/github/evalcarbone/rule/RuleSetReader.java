package io.github.evalcarbone.rule;

import io.github.evalcarbone.document.Bytes;
import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.JsonWriter;
import io.github.evalcarbone.document.Numbers;
import io.github.evalcarbone.document.ObjectReader;
import io.github.evalcarbone.expression.RuleFunctions;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.rule.RuleSetHeader.Predecessor;
import io.github.evalcarbone.units.Amount;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a rule set from its JSON tree and checks that everything fits together; collects every fault. */
final class RuleSetReader {

    private static final int RULES = 500;
    private static final int PROBLEMS = 1_000;
    private static final String DAY = "2026-01-31";
    private static final Pattern ID = Pattern.compile("(?=.{1,100}$)[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+([+-][0-9A-Za-z.+-]+)?");

    private final RuleFunctions functions;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Location> parameterLocations = new HashMap<>();

    private RuleSetReader(RuleFunctions functions) {
        this.functions = functions;
    }

    static Checked<RuleSet> read(JsonNode tree, RuleFunctions functions) {
        return new RuleSetReader(functions).ruleSet(tree);
    }

    private Checked<RuleSet> ruleSet(JsonNode tree) {
        ObjectReader json = new ObjectReader(tree, problems);
        json.optionalText("$schema");
        RuleSetHeader header = header(json);
        Aggregation aggregation =
                json.choice("aggregation", Aggregation::find, "exact-products, line-values", Aggregation.LINE_VALUES);
        List<Parameter> parameters =
                json.objects("parameters").stream().map(this::parameter).toList();
        RuleReader reader = new RuleReader(functions, problems);
        List<Rule> rules = rules(json, reader);
        json.done();
        new RuleChecker(rules, parameters, aggregation, part -> at(reader, part), problems).check();
        if (Checked.hasError(problems)) {
            return Checked.failed(problems.stream().limit(PROBLEMS).toList());
        }
        String sha256 = Bytes.sha256(JsonWriter.canonical(tree).getBytes(StandardCharsets.UTF_8));
        return Checked.of(new RuleSet(header, sha256, aggregation, parameters, rules, tree, functions), problems);
    }

    private List<Rule> rules(ObjectReader json, RuleReader reader) {
        List<ObjectReader> objects = json.objects("rules");
        if (objects.size() > RULES) {
            problems.add(Problem.of(CoreCode.RULE_TOO_LARGE, json.at("rules"), "rules", String.valueOf(RULES)));
            return List.of();
        }
        return objects.stream().map(reader::read).toList();
    }

    private Location at(RuleReader reader, Object part) {
        return part instanceof Parameter parameter
                ? parameterLocations.getOrDefault(parameter.id(), Location.NONE)
                : reader.at(part);
    }

    private RuleSetHeader header(ObjectReader json) {
        Predecessor self = identity(json);
        return new RuleSetHeader(
                self.id(),
                self.version(),
                json.choice("date", RuleSetReader::day, DAY, LocalDate.EPOCH),
                json.choice(
                        "status",
                        RuleSetHeader.PublicationStatus::find,
                        "draft, published, withdrawn",
                        RuleSetHeader.PublicationStatus.DRAFT),
                RuleReader.titles(json, "titles"),
                json.text("publisher"),
                json.text("licence"),
                json.has("notes") ? RuleReader.titles(json, "notes") : Bilingual.EMPTY,
                json.texts("sources"),
                supersedes(json, self));
    }

    private static Predecessor identity(ObjectReader json) {
        return new Predecessor(id(json), matching(json, "version", VERSION, "1.2.3"));
    }

    /** Reads the earlier rule sets; a version never supersedes itself, and supersedes another only once. */
    private List<Predecessor> supersedes(ObjectReader json, Predecessor self) {
        Set<Predecessor> all = new LinkedHashSet<>(Set.of(self));
        for (ObjectReader earlier : json.has("supersedes") ? json.objects("supersedes") : List.<ObjectReader>of()) {
            Predecessor predecessor = identity(earlier);
            earlier.done();
            boolean isBroken =
                    predecessor.id().isEmpty() || predecessor.version().isEmpty();
            if (!all.add(predecessor) && !isBroken) {
                problems.add(Problem.of(CoreCode.DUPLICATE_RULE_ID, earlier.at("id"), predecessor.toString()));
            }
        }
        return all.stream().skip(1).toList();
    }

    static String id(ObjectReader json) {
        return matching(json, "id", ID, "a-z 0-9 . -");
    }

    /** Parses a day of the years 0000 to 9999; expanded ISO 8601 years are not accepted. */
    static Optional<LocalDate> day(String text) {
        try {
            return text.length() == DAY.length() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String matching(ObjectReader json, String key, Pattern pattern, String allowed) {
        return json.choice(
                key, text -> pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty(), allowed, "");
    }

    private Parameter parameter(ObjectReader json) {
        Parameter parameter = new Parameter(
                id(json),
                new Amount(json.number("value"), RuleReader.unit(json, "unit")),
                json.optionalNumber("minimum"),
                json.optionalNumber("maximum"),
                json.has("whole") && json.flag("whole"),
                validity(json),
                RuleReader.titles(json, "titles"),
                json.text("source"));
        if (!parameter.isAllowed()) {
            problems.add(Problem.of(
                    CoreCode.OUT_OF_RANGE,
                    json.at("value"),
                    Numbers.shortest(parameter.amount().value()),
                    range(parameter)));
        }
        parameterLocations.put(parameter.id(), json.at("id"));
        json.done();
        return parameter;
    }

    private static String range(Parameter parameter) {
        String least = parameter.minimum().map(Numbers::shortest).orElse("");
        String most = parameter.maximum().map(Numbers::shortest).orElse("");
        String range = most.isEmpty() ? ">= " + least : least.isEmpty() ? "<= " + most : least + " .. " + most;
        return parameter.isWhole() ? range + ", whole" : range;
    }

    private Validity validity(ObjectReader json) {
        Validity validity = new Validity(optionalDay(json, "valid-from"), optionalDay(json, "valid-until"));
        if (validity.endsBeforeItStarts()) {
            problems.add(Problem.of(
                    CoreCode.VALIDITY_EMPTY,
                    json.at("valid-until"),
                    validity.until().orElseThrow().toString(),
                    validity.from().orElseThrow().toString()));
        }
        return validity;
    }

    /** Reads an optional day; empty also for a text that is not a day, which is reported. */
    private static Optional<LocalDate> optionalDay(ObjectReader json, String key) {
        return json.has(key)
                ? Optional.of(json.choice(key, RuleSetReader::day, DAY, LocalDate.MIN))
                        .filter(day -> !day.equals(LocalDate.MIN))
                : Optional.empty();
    }
}
