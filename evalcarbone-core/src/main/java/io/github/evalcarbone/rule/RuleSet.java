package io.github.evalcarbone.rule;

import io.github.evalcarbone.document.JsonNode;
import io.github.evalcarbone.document.JsonNode.JsonArray;
import io.github.evalcarbone.document.JsonNode.JsonObject;
import io.github.evalcarbone.document.JsonReader;
import io.github.evalcarbone.document.Limits;
import io.github.evalcarbone.expression.RuleFunctions;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.InputSource.FromSiblings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A published, machine-readable model: rules, parameters, and worked examples, named by id, version and SHA-256.
 * <p>
 * A rule set is read from JSON and checked as a whole: units, references, cycles, conditions. A published version never
 * changes; {@link #sha256()} is the hash of the canonical form of the file, and every result quotes it. Two rule sets
 * are equal when their SHA-256 is the same. Reading is expensive, using is cheap; this type is immutable and
 * thread-safe.
 */
public final class RuleSet {

    private final RuleSetHeader header;
    private final String sha256;
    private final Aggregation aggregation;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Set<String> perCategory;
    private final Map<String, LifecyclePhase> singlePhases;
    private final Set<InputSource> read;
    private final JsonNode tree;
    private final RuleFunctions functions;

    RuleSet(
            RuleSetHeader header,
            String sha256,
            Aggregation aggregation,
            List<Parameter> parameters,
            List<Rule> rules,
            JsonNode tree,
            RuleFunctions functions) {
        this.header = header;
        this.sha256 = sha256;
        this.aggregation = aggregation;
        parameters.forEach(parameter -> this.parameters.put(parameter.id(), parameter));
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
        RuleGraph graph = new RuleGraph(this.rules);
        this.perCategory = graph.perCategory();
        this.singlePhases = graph.singlePhases();
        this.read = rules.stream()
                .flatMap(rule -> rule.inputs().stream())
                .map(RuleInput::source)
                .flatMap(source -> source instanceof FromSiblings siblings ? siblings.of().stream() : Stream.of(source))
                .collect(Collectors.toUnmodifiableSet());
        this.tree = tree;
        this.functions = functions;
    }

    /**
     * Obtains a rule set shipped with the library.
     *
     * @param id  its id, such as {@code evalcarbone}
     * @param version  its version, such as {@code 1.1.0}
     * @return the rule set
     * @throws IllegalArgumentException if it is not shipped; the message names those that are
     */
    public static RuleSet of(String id, String version) {
        String name = id + "-" + version;
        if (!names().contains(name)) {
            throw new IllegalArgumentException("The rule set [" + name + "] must be one of " + names() + ".");
        }
        return ShippedRuleSets.read(name);
    }

    /** {@return the names of the rule sets shipped with the library: those for equipment, then those for the rest} */
    public static List<String> names() {
        return ShippedRuleSets.NAMES;
    }

    /**
     * Finds a rule set shipped with the library.
     *
     * @param name  its id, alone or with a version that may be shortened: {@code evalcarbone}, {@code numecoeval-1.3}
     * @return the rule set; of several that match, the one that supersedes the others; empty if there is none
     */
    public static Optional<RuleSet> find(String name) {
        return ShippedRuleSets.find(name, names()).map(ShippedRuleSets::read);
    }

    /**
     * Reads a rule set.
     * <p>
     * A file with a fault results in all its faults, each with code, path, line, column and hint, instead of a rule
     * set. The worked examples are read, not run; {@code WorkedExamples} runs them.
     *
     * @param file  UTF-8 JSON of the published form
     * @return the rule set, or every fault
     */
    public static Checked<RuleSet> read(TextSource file) {
        return read(file, RuleFunctions.shipped());
    }

    static Checked<RuleSet> read(TextSource file, RuleFunctions functions) {
        return JsonReader.read(file, Limits.RULES).flatMap(tree -> RuleSetReader.read(tree, functions));
    }

    /**
     * Reads a rule set, and throws an exception if it has a fault.
     *
     * @param file  UTF-8 JSON of the published form
     * @return the rule set
     * @throws io.github.evalcarbone.problem.InvalidDataException if it has a fault; it carries every fault
     */
    public static RuleSet load(TextSource file) {
        return read(file).orThrow();
    }

    /**
     * Returns this rule set with another value for a parameter.
     * <p>
     * The version of the result states the change, such as {@code 1.0.0+pue-default.1.5}, and its SHA-256 differs.
     *
     * @param id  the id of the parameter
     * @param value  its new value, in the parameter's unit
     * @return the changed rule set
     * @throws IllegalArgumentException if there is no such parameter, or the value is not finite
     * @throws io.github.evalcarbone.problem.InvalidDataException if the value is outside the parameter's range
     */
    public RuleSet withParameter(String id, double value) {
        if (!parameters.containsKey(id)) {
            throw new IllegalArgumentException(
                    "[" + id + "] must be one of the parameters " + parameters.keySet() + ".");
        }
        return RuleSetReader.read(ParameterChange.apply(tree, id, value), functions)
                .orThrow();
    }

    /**
     * Returns a warning for each parameter that some rule uses although its value does not hold on a day.
     *
     * @param day  the day a footprint is computed for
     * @return the warnings, in the order of the file; empty if every value holds
     */
    public List<Problem> outdatedParameters(LocalDate day) {
        return parameters.values().stream()
                .filter(this::isUsed)
                .flatMap(parameter -> parameter.outdated(day).stream())
                .toList();
    }

    private boolean isUsed(Parameter parameter) {
        InputSource source = new InputSource.FromParameter(parameter.id());
        return rules.values().stream()
                .flatMap(rule -> rule.inputs().stream())
                .anyMatch(input -> input.source().equals(source));
    }

    /** {@return the header: id, version, publisher, licence, sources} */
    public RuleSetHeader header() {
        return header;
    }

    /** {@return the id, such as {@code evalcarbone}} */
    public String id() {
        return header.id();
    }

    /** {@return the version, such as {@code 1.0.0}} */
    public String version() {
        return header.version();
    }

    /** {@return the SHA-256 of the canonical form of the file} */
    public String sha256() {
        return sha256;
    }

    /** {@return the kind of terms of aggregates} */
    public Aggregation aggregation() {
        return aggregation;
    }

    /** {@return the parameters} */
    public List<Parameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /**
     * Finds a parameter.
     *
     * @param id  its id
     * @return the parameter, or empty
     */
    public Optional<Parameter> parameter(String id) {
        return Optional.ofNullable(parameters.get(id));
    }

    /** {@return the rules} */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * Finds a rule.
     *
     * @param id  its id
     * @return the rule, or empty
     */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * Finds the rule that computes a phase.
     *
     * @param phase  the phase
     * @return the rule; empty if the rule set does not compute the phase
     */
    public Optional<Rule> ruleFor(LifecyclePhase phase) {
        for (Rule rule : rules.values()) {
            if (rule.assesses().isEmpty() && phase.equals(rule.phase().orElse(null))) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the rule that allocates to a kind of object.
     *
     * @param allocated  the kind of object a part of the carrier is allocated to
     * @return the rule; empty if the rule set does not allocate to it
     */
    public Optional<Rule> ruleFor(AllocatedKind allocated) {
        return rules.values().stream()
                .filter(rule -> rule.allocates().equals(Optional.of(allocated)))
                .findFirst();
    }

    /**
     * Finds the rules that assess a kind of object.
     *
     * @param assessed  the kind of object
     * @return the rules, in the order of the file; those with a phase are part of the footprint of a system, the others
     *     are indicators beside it
     */
    public List<Rule> rulesFor(AssessedKind assessed) {
        return rules.values().stream()
                .filter(rule -> rule.assesses().equals(Optional.of(assessed)))
                .toList();
    }

    /**
     * Returns whether some rule reads an input; what a line states and no rule reads is reported by a result.
     *
     * @param source  the source of the input
     * @return whether it is an input of a rule of this set, or measured over siblings
     */
    public boolean reads(InputSource source) {
        return read.contains(source);
    }

    /**
     * {@return the rules and parameters added, removed and changed in another rule set; none if both are the same}
     *
     * @param newer  the other rule set
     */
    public RuleSetDiff diff(RuleSet newer) {
        return RuleSetDiff.between(this, newer);
    }

    /**
     * Returns the location of a worked example in the file that the rule set was read from.
     *
     * @param rule  a rule of the set
     * @param example  one of its examples
     * @return file, path, row and column
     */
    public Location placeOf(Rule rule, RuleExample example) {
        JsonNode ofRule = item(tree, "rules", rules().indexOf(rule));
        return item(ofRule, "examples", rule.examples().indexOf(example)).location();
    }

    private static JsonNode item(JsonNode object, String key, int index) {
        JsonNode items = Objects.requireNonNull(((JsonObject) object).members().get(key));
        return ((JsonArray) items).items().get(index);
    }

    /**
     * {@return whether the result of a rule may differ from one impact category to the next}
     *
     * @param rule  a rule of this rule set
     */
    public boolean isPerCategory(Rule rule) {
        return perCategory.contains(rule.id());
    }

    /**
     * Returns the phase that a rule is about: its own, or the one in which all rules that use it count.
     *
     * @param rule  the id of a rule
     * @return the phase; empty if the rule counts in several phases or in none, or there is no such rule
     */
    public Optional<LifecyclePhase> singlePhase(String rule) {
        return Optional.ofNullable(singlePhases.get(rule));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleSet rules && sha256.equals(rules.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    /** Returns id and version, such as {@code evalcarbone 1.0.0}. */
    @Override
    public String toString() {
        return id() + " " + version();
    }
}
