package io.github.evalcarbone.publicodes;

import io.github.evalcarbone.expression.Expression;
import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.ValueKind;
import io.github.evalcarbone.expression.syntax.UnitChecker;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.publicodes.Yaml.Items;
import io.github.evalcarbone.publicodes.Yaml.Mapping;
import io.github.evalcarbone.rule.Alternative;
import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A rule of an export, with the calculations it leaves to the user. */
final class PublicodesRule {

    private final Rule rule;
    private final PublicodesGuards guards;
    private final PublicodesCalls calls;

    PublicodesRule(RuleSet rules, Rule rule) {
        this.rule = rule;
        this.guards = new PublicodesGuards(rules, rule);
        this.calls = new PublicodesCalls(rule);
    }

    /** Adds the results that Publicodes cannot compute. */
    void calculations(Mapping file) {
        calls.calls().forEach((text, call) -> {
            ValueKind kind = kind(call);
            Mapping source = new Mapping().put("rule", Yaml.plain(rule.id())).put("call", Yaml.text(text));
            file.comment(
                    "Publicodes n’a pas " + call.function() + " : le résultat est une entrée, à calculer au-dehors.");
            file.put(
                    calls.name(text),
                    new Mapping()
                            .put("titre", Yaml.text(text))
                            .put("type", Yaml.plain(PublicodesExport.type(kind)))
                            .put("evalcarbone", source.put("unit", Yaml.plain(kind.toString()))));
        });
    }

    /** Returns the kind of an expression; every expression of a checked rule set has one. */
    private ValueKind kind(Expression expression) {
        Map<String, ValueKind> inputs = new LinkedHashMap<>();
        rule.inputs().forEach(input -> inputs.put(input.name(), input.kind()));
        return new UnitChecker(inputs, Location.NONE, new ArrayList<>())
                .kind(expression)
                .orElseThrow();
    }

    /** Adds the rule. */
    void rule(Mapping file) {
        rule.inputs().forEach(input -> gap(file, input));
        Mapping node = new Mapping()
                .put("titre", Yaml.text(rule.titles().french()))
                .some("note", rule.notes().french())
                .put("evalcarbone", source());
        Items ways = new Items();
        rule.alternatives().forEach(alternative -> alternative(node, ways, alternative));
        file.put(
                PublicodesNames.of(new InputSource.FromRule(rule.id())),
                ways.lines().isEmpty() ? node : node.put("valeur", new Mapping().put("variations", ways)));
    }

    private static void gap(Mapping file, RuleInput input) {
        input.gap().ifPresent(code -> file.comment("Si " + input.source() + " manque : " + code));
    }

    private Mapping source() {
        Mapping source = new Mapping()
                .put("source", Yaml.plain("rule." + rule.id()))
                .put("unit", Yaml.text(rule.unit().toString()));
        rule.phase().ifPresent(phase -> source.put("phase", Yaml.plain(phase.name())));
        source.put("title", Yaml.text(rule.titles().english()))
                .some("note", rule.notes().english());
        Items published = new Items();
        rule.sources().forEach(text -> published.add(Yaml.text(text)));
        return rule.sources().isEmpty() ? source : source.put("sources", published);
    }

    private void alternative(Mapping node, Items ways, Alternative alternative) {
        Yaml value = alternative
                .formula()
                .map(formula -> in(formula).value())
                .or(() -> alternative.gap().map(PublicodesNames::of).map(Yaml::plain))
                .orElseThrow();
        if (rule.alternatives().size() == 1) {
            node.comment(comment(alternative)).put("valeur", value);
        } else {
            ways.comment(comment(alternative)).add(way(alternative.when(), value));
        }
    }

    private Mapping way(Optional<Formula> when, Yaml value) {
        return when.map(condition ->
                        new Mapping().put("si", in(condition).condition()).put("alors", value))
                .orElseGet(() -> new Mapping().put("sinon", value));
    }

    private PublicodesFormula in(Formula formula) {
        return new PublicodesFormula(rule, guards, calls, formula);
    }

    /** Returns a comment with the alternative as in the rule file, and with what Publicodes cannot express. */
    private static String comment(Alternative alternative) {
        String when = alternative.when().map(text -> text.text() + " : ").orElse("");
        String value = alternative.formula().map(Formula::text).orElse("");
        String gap = alternative.gap().map(code -> "manque " + code).orElse("");
        String finding = alternative
                .finding()
                .map(found -> " (constat " + found.code() + (found.once() ? ", une fois)" : ")"))
                .orElse("");
        return when + value + gap + finding;
    }
}
