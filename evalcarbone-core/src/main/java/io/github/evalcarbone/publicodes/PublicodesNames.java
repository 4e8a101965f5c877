package io.github.evalcarbone.publicodes;

import io.github.evalcarbone.expression.RuleFunction;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.rule.InputSource;
import io.github.evalcarbone.rule.InputSource.FromAttribute;
import io.github.evalcarbone.rule.InputSource.FromLine;
import io.github.evalcarbone.rule.InputSource.FromParameter;
import io.github.evalcarbone.rule.InputSource.FromRule;

/**
 * The names of an export: a namespace for each kind, then the id with a space for each dot.
 * <p>
 * Two ids never share a name: ids hold no space and no capital.
 */
final class PublicodesNames {

    static final String INPUTS = "entrée";
    static final String CALCULATIONS = "calcul";
    static final String PARAMETERS = "paramètre";
    static final String GAPS = "manque";
    static final String RULES = "règle";

    private PublicodesNames() {}

    static String of(InputSource source) {
        if (source instanceof FromLine line) {
            return name(INPUTS, line.input().source());
        }
        if (source instanceof FromAttribute) {
            return name(INPUTS, source.toString());
        }
        return source instanceof FromParameter parameter
                ? name(PARAMETERS, parameter.id())
                : name(RULES, ((FromRule) source).id());
    }

    static String of(CoreCode gap) {
        return GAPS + " . " + gap;
    }

    /** Returns the name of the {@code number}th calculation that a rule leaves to the user. */
    static String of(String rule, RuleFunction function, int number) {
        return name(CALCULATIONS, rule) + " " + function + " " + number;
    }

    /** Returns a name, which must begin with a letter. */
    private static String name(String namespace, String id) {
        String prefix = Character.isDigit(id.charAt(0)) ? "N" : "";
        return namespace + " . " + prefix + id.replace('.', ' ');
    }
}
