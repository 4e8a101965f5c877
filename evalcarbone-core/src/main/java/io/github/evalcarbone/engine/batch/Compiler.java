package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.engine.batch.Step.Way;
import io.github.evalcarbone.expression.Expression;
import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.rule.Aggregation;
import io.github.evalcarbone.rule.Alternative;
import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.InputSource.FromAttribute;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.InputSource.FromObject;
import io.github.evalcarbone.rule.InputSource.FromParameter;
import io.github.evalcarbone.rule.InputSource.FromRule;
import io.github.evalcarbone.rule.InputSource.FromSiblings;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compiles the rules that the phases need, each once, or once per category if its result depends on the category. */
final class Compiler {

    private final RuleSet rules;
    private final Scope scope;
    private final boolean isOfFigures;
    private final Map<Leaf, Integer> leaves = new LinkedHashMap<>();
    private final Map<Leaf, Integer> steps = new LinkedHashMap<>();
    private final Map<Double, Integer> constants = new LinkedHashMap<>();
    private final List<Step> compiled = new ArrayList<>();
    private final Set<Integer> optional = new TreeSet<>();
    /** The index of each input of objects; a measure of siblings comes after its operands. */
    private final Map<InputSource, Integer> places = new LinkedHashMap<>();

    private final Map<String, Integer> attributes = new LinkedHashMap<>();
    private final Map<FromSiblings, Target> measured = new LinkedHashMap<>();
    private int columns;
    private int masks;

    Compiler(RuleSet rules) {
        this(rules, false);
    }

    /**
     * Creates a compiler.
     *
     * @param isOfFigures  whether the leaves are single figures: no rules, and each parameter that a rule reads
     */
    Compiler(RuleSet rules, boolean isOfFigures) {
        this.isOfFigures = isOfFigures;
        this.rules = rules;
        this.scope = new Scope(rules);
    }

    /** Returns the inputs that lines state and no rule reads; they decide nothing but what a result reports of a line. */
    int[] unread(boolean flags) {
        return Arrays.stream(LineInput.values())
                .filter(input -> Scope.isStated(input) && !input.equals(LineInput.QUANTITY))
                .filter(input -> input.kind().equals(ValueKind.FLAG) == flags && !rules.reads(new FromLine(input)))
                .mapToInt(LineBlock::place)
                .toArray();
    }

    List<Target> targets(List<LifecyclePhase> phases, int categories) {
        return phases.stream()
                .map(phase -> rules.ruleFor(phase).orElseThrow())
                .flatMap(rule -> IntStream.range(0, categories).mapToObj(category -> target(rule, category)))
                .toList();
    }

    private Target target(Rule rule, int category) {
        if (!addsProducts()) {
            return value(new FromRule(rule.id()), category);
        }
        return new Target(side(rule, category, false), side(rule, category, true));
    }

    private Target value(InputSource source, int category) {
        return new Target(source(source, category), constant(1));
    }

    /**
     * Returns the target of a rule about objects, independent of the category, then those of the measures of siblings,
     * each after what it needs.
     */
    List<Target> targets(Rule rule) {
        List<Target> targets = new ArrayList<>();
        targets.add(value(new FromRule(rule.id()), 0));
        targets.addAll(measured.values());
        return targets;
    }

    /** Returns the inputs of objects, by index. */
    List<InputSource> places() {
        return List.copyOf(places.keySet());
    }

    /** Returns the measures of siblings, in the order of the targets. */
    List<FromSiblings> measured() {
        return List.copyOf(measured.keySet());
    }

    /** Compiles one side of the product that every formula of the rule is: its weights, or its factors. */
    private Node side(Rule rule, int category, boolean perCategory) {
        List<Alternative> alternatives = rule.alternatives();
        if (alternatives.size() == 1 && alternatives.get(0).formula().isPresent()) {
            return source(side(rule, alternatives.get(0).formula().get(), perCategory), category);
        }
        List<Way> ways = alternatives.stream()
                .map(alternative -> sideWay(rule, alternative, category, perCategory))
                .toList();
        return new Node.Result(add(new Step(ways)));
    }

    private static InputSource side(Rule rule, Formula formula, boolean perCategory) {
        return formula.names().stream()
                .map(name -> rule.input(name).orElseThrow())
                .filter(input -> ((NumberKind) input.kind()).unit().isPerCategory() == perCategory)
                .findFirst()
                .map(RuleInput::source)
                .orElseThrow();
    }

    /** Returns the node of a source: a parameter, an input stated by the line, a leaf, or the result of a step. */
    private Node source(InputSource source, int category) {
        if (source instanceof FromParameter parameter && !isOfFigures) {
            return constant(
                    rules.parameter(parameter.id()).orElseThrow().amount().value());
        }
        if (source instanceof FromLine line && Scope.isStated(line.input())) {
            return stated(line.input());
        }
        if (source instanceof FromAttribute attribute) {
            return attribute(attribute.name());
        }
        if (source instanceof FromObject || source instanceof FromSiblings) {
            return ofObject(source);
        }
        Leaf leaf = new Leaf(source, scope.isPerCategory(source) ? category : -1);
        return isLeaf(source)
                ? new Node.Looked(leaves.computeIfAbsent(leaf, key -> leaves.size()))
                : new Node.Result(step(leaf));
    }

    private boolean isLeaf(InputSource source) {
        return scope.isOfSetting(source) && !(isOfFigures && source instanceof FromRule);
    }

    private Node attribute(String name) {
        int place = LineBlock.placeOfAttribute(attributes.computeIfAbsent(name, key -> attributes.size()));
        optional.add(place);
        return new Node.Stated(place);
    }

    /** Returns the attributes that are read, by their index in a block. */
    List<String> attributes() {
        return List.copyOf(attributes.keySet());
    }

    private Node stated(LineInput input) {
        if (!input.isAlwaysGiven()) {
            optional.add(LineBlock.place(input));
        }
        return new Node.Stated(LineBlock.place(input));
    }

    /**
     * Returns the node of an input of objects; whether it is given is part of the path, even if every object should
     * have it.
     */
    private Node ofObject(InputSource source) {
        if (source instanceof FromSiblings siblings && siblings.of().isPresent() && !places.containsKey(source)) {
            measured.put(siblings, value(siblings.of().get(), 0));
        }
        int place = places.computeIfAbsent(source, key -> places.size());
        optional.add(place);
        return new Node.Stated(place);
    }

    private int step(Leaf leaf) {
        Integer known = steps.get(leaf);
        if (known == null) {
            Rule rule = rules.rule(((FromRule) leaf.source()).id()).orElseThrow();
            known = add(step(rule, leaf.category()));
            steps.put(leaf, known);
        }
        return known;
    }

    private Step step(Rule rule, int category) {
        return new Step(rule.alternatives().stream()
                .map(alternative -> way(rule, alternative, category))
                .toList());
    }

    private Way sideWay(Rule rule, Alternative alternative, int category, boolean perCategory) {
        Translator when = translator(rule, category);
        Criterion test = test(when, alternative);
        Node side = alternative
                .formula()
                .map(formula -> source(side(rule, formula, perCategory), category))
                .orElse(null);
        return new Way(test, when.mentioned(), when.isDecidedByLine(), side, List.of(), false);
    }

    private Way way(Rule rule, Alternative alternative, int category) {
        Translator when = translator(rule, category);
        Criterion test = test(when, alternative);
        if (alternative.formula().isEmpty()) {
            return new Way(test, when.mentioned(), when.isDecidedByLine(), null, List.of(), false);
        }
        Translator formula = translator(rule, category);
        Expression expression = alternative.formula().get().expression();
        Node node = formula.node(expression);
        keep(formula);
        return new Way(
                test,
                when.mentioned(),
                when.isDecidedByLine(),
                node,
                formula.mentioned(),
                Translator.hidesMissing(expression));
    }

    private @Nullable Criterion test(Translator translator, Alternative alternative) {
        Criterion test = alternative
                .when()
                .map(condition -> translator.test(condition.expression()))
                .orElse(null);
        keep(translator);
        return test;
    }

    private Translator translator(Rule rule, int category) {
        return new Translator(name -> source(rule.input(name).orElseThrow().source(), category), this::constant);
    }

    private void keep(Translator translator) {
        columns = Math.max(columns, translator.columns());
        masks = Math.max(masks, translator.masks());
    }

    private int add(Step step) {
        compiled.add(step);
        return compiled.size() - 1;
    }

    private Node constant(double value) {
        return new Node.Constant(constants.computeIfAbsent(value, key -> constants.size()));
    }

    double[] constants() {
        return constants.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    }

    boolean addsProducts() {
        return rules.aggregation() == Aggregation.EXACT_PRODUCTS;
    }

    List<Leaf> leaves() {
        return List.copyOf(leaves.keySet());
    }

    List<Step> steps() {
        return List.copyOf(compiled);
    }

    int[] optional() {
        return optional.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns the steps whose alternative does not follow from the setting of a line and the inputs it states. */
    int[] forks() {
        return IntStream.range(0, compiled.size())
                .filter(step -> compiled.get(step).isFork())
                .toArray();
    }

    int columns() {
        return columns;
    }

    int masks() {
        return masks;
    }
}
