package io.github.evalcarbone.engine.batch;

import io.github.evalcarbone.expression.ValueKind.NumberKind;
import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.InputSource.FromAttribute;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.InputSource.FromObject;
import io.github.evalcarbone.rule.InputSource.FromRule;
import io.github.evalcarbone.rule.InputSource.FromSiblings;
import io.github.evalcarbone.rule.LineInput;
import io.github.evalcarbone.rule.Rule;
import io.github.evalcarbone.rule.RuleInput;
import io.github.evalcarbone.rule.RuleSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Determines what a value depends on: on the inputs stated by each line or on the setting only, and on the category or
 * not.
 */
final class Scope {

    private final RuleSet rules;
    private final Map<String, Boolean> ofSetting = new HashMap<>();

    Scope(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * Returns whether lines state the input, each its own; all others follow from model, type, country and data centre, or
     * from the day.
     */
    static boolean isStated(LineInput input) {
        return input.source().startsWith("inventory.") && input != LineInput.EVALUATION_DATE;
    }

    boolean isOfSetting(InputSource source) {
        if (source instanceof FromLine line) {
            return !isStated(line.input());
        }
        if (source instanceof FromAttribute || source instanceof FromObject || source instanceof FromSiblings) {
            return false;
        }
        return !(source instanceof FromRule rule) || isOfSetting(rule(rule));
    }

    private boolean isOfSetting(Rule rule) {
        Boolean known = ofSetting.get(rule.id());
        if (known == null) {
            known = rule.inputs().stream().map(RuleInput::source).allMatch(this::isOfSetting);
            ofSetting.put(rule.id(), known);
        }
        return known;
    }

    boolean isPerCategory(InputSource source) {
        if (source instanceof FromLine line) {
            return line.input().kind() instanceof NumberKind number
                    && number.unit().isPerCategory();
        }
        return source instanceof FromRule rule && rules.isPerCategory(rule(rule));
    }

    private Rule rule(FromRule source) {
        return rules.rule(source.id()).orElseThrow();
    }
}
