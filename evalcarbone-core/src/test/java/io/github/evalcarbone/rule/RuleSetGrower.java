package io.github.evalcarbone.rule;

import io.github.evalcarbone.expression.RuleFunctions;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.units.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Grows a rule set by decisions: a rule for each list of numbers, which may use the rules before it. */
final class RuleSetGrower {

    /** The units of results and of what formulas pass through; 1 first, as the simplest. */
    static final List<Unit> UNITS = List.of(
                    "1",
                    "item/year",
                    "year",
                    "kWh/year",
                    "impact/item",
                    "impact/kWh",
                    "impact/year",
                    "kWh/item/year",
                    "day",
                    "item",
                    "hour/day",
                    "day/year",
                    "Wh/kWh",
                    "Wh/item/year",
                    "Wh/hour/item")
            .stream()
            .map(Unit::parse)
            .toList();

    /** The largest number of rules under one, each counted as often as it is used. */
    static final int LARGEST = 200;

    private static final List<String> VALUES =
            List.of("1", "2", "0", "0.1", "365", "1e-9", "-3", "1e200", "1.7976931348623157e308", "0.57");

    /** A rule to compute with. */
    record Grown(String id, Unit unit, int size) {}

    final RuleFunctions functions;
    final List<Grown> rules = new ArrayList<>();
    final Map<String, Unit> parameters = new LinkedHashMap<>();

    private final List<String> parameterTexts = new ArrayList<>();
    private final List<String> ruleTexts = new ArrayList<>();
    private final List<LifecyclePhase> phases = new ArrayList<>(EnumSet.complementOf(EnumSet.of(LifecyclePhase.WHOLE)));
    private final boolean exactProducts;
    private final boolean backwards;

    RuleSetGrower(List<List<Integer>> genes, RuleFunctions functions) {
        this.functions = functions;
        Choices first = new Choices(genes.get(0));
        this.exactProducts = first.below(2) == 0;
        this.backwards = first.below(2) == 1;
        genes.subList(1, genes.size()).forEach(gene -> grow(new Choices(gene), false));
        grow(first, true);
    }

    private void grow(Choices choices, boolean last) {
        boolean producesPhase = !phases.isEmpty() && (last || choices.onceIn(3));
        String phase =
                producesPhase ? phases.remove(choices.below(phases.size())).name() : "";
        Unit unit = producesPhase ? Unit.parse("impact/year") : choices.of(UNITS);
        RuleGrower rule = new RuleGrower(this, "r" + rules.size(), unit, choices, producesPhase && exactProducts);
        ruleTexts.add(rule.text(phase));
        rules.add(new Grown(rule.id(), unit, rule.size()));
    }

    /** Adds a parameter; returns its id. */
    String parameter(Unit unit, Choices choices) {
        String id = "p" + parameters.size();
        String value = choices.of(VALUES);
        String range = choices.onceIn(4) ? ", \"minimum\": " + value + ", \"maximum\": 1.7976931348623157e308" : "";
        String validity = choices.onceIn(5) ? ", \"valid-from\": \"2020-01-01\"" : "";
        validity += choices.onceIn(5) ? ", \"valid-until\": \"2025-12-31\"" : "";
        parameters.put(id, unit);
        parameterTexts.add("""
                {"id": "%s", "unit": "%s", "value": %s%s%s, "titles": {"fr": "%s", "en": "%s"}, "source": "made up"}""".formatted(id, unit, value, range, validity, id, id));
        return id;
    }

    String file() {
        List<String> order = new ArrayList<>(ruleTexts);
        if (backwards) {
            Collections.reverse(order);
        }
        return """
                {"id": "random", "version": "1.0.0", "date": "2026-01-01", "status": "draft",
                 "titles": {"fr": "Hasard", "en": "Random"}, "publisher": "nobody", "licence": "CC0-1.0",
                 "aggregation": "%s",
                 "parameters": [%s],
                 "rules": [%s]}
                """.formatted(
                        exactProducts ? "exact-products" : "line-values",
                        parameterTexts.stream().collect(Collectors.joining(",\n  ")),
                        order.stream().collect(Collectors.joining(",\n  ")));
    }
}
