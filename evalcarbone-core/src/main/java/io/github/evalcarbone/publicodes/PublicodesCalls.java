package io.github.evalcarbone.publicodes;

import io.github.evalcarbone.expression.Expression;
import io.github.evalcarbone.expression.Expression.Call;
import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.expression.RuleFunction;
import io.github.evalcarbone.rule.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The calls in a rule of functions that Publicodes does not have: their results are inputs of the exported model. */
final class PublicodesCalls {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, RuleFunction> functions = new LinkedHashMap<>();

    PublicodesCalls(Rule rule) {
        rule.alternatives().stream()
                .flatMap(alternative -> Stream.concat(alternative.when().stream(), alternative.formula().stream()))
                .forEach(formula -> find(rule, formula, formula.expression()));
    }

    private void find(Rule rule, Formula formula, Expression expression) {
        if (isForeign(expression)) {
            Call call = (Call) expression;
            functions.putIfAbsent(text(formula, call), call.function());
            names.computeIfAbsent(
                    text(formula, call), text -> PublicodesNames.of(rule.id(), call.function(), names.size() + 1));
        } else {
            Formula.operands(expression).forEach(operand -> find(rule, formula, operand));
        }
    }

    static boolean isForeign(Expression expression) {
        return expression instanceof Call call
                && switch (call.function()) {
                    case MIN, MAX, DAYS_BETWEEN -> false;
                    case YEARS_BETWEEN, YEARS_BEFORE -> true;
                };
    }

    /** The calls as the rule file writes them, with the functions they call. */
    Map<String, RuleFunction> functions() {
        return functions;
    }

    String name(String text) {
        return names.getOrDefault(text, "");
    }

    String name(Formula formula, Expression call) {
        return name(text(formula, call));
    }

    /** From the name of the function to the parenthesis that closes its arguments. */
    private static String text(Formula formula, Expression call) {
        String text = formula.text();
        int open = 0;
        int end = call.offset();
        do {
            char next = text.charAt(end++);
            open += next == '(' ? 1 : next == ')' ? -1 : 0;
        } while (open > 0 || text.charAt(end - 1) != ')');
        return text.substring(call.offset(), end);
    }
}
