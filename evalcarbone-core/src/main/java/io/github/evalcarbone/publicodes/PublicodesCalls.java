package io.github.evalcarbone.publicodes;

import io.github.evalcarbone.expression.Expression;
import io.github.evalcarbone.expression.Expression.Call;
import io.github.evalcarbone.expression.Formula;
import io.github.evalcarbone.rule.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The calls, in a rule, of functions that Publicodes lacks; their results are inputs of the exported model. */
final class PublicodesCalls {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Call> calls = new LinkedHashMap<>();

    PublicodesCalls(Rule rule) {
        rule.alternatives().stream()
                .flatMap(alternative -> Stream.concat(alternative.when().stream(), alternative.formula().stream()))
                .forEach(formula -> find(rule, formula, formula.expression()));
    }

    private void find(Rule rule, Formula formula, Expression expression) {
        if (isForeign(expression)) {
            Call call = (Call) expression;
            calls.putIfAbsent(text(formula, call), call);
            names.computeIfAbsent(
                    text(formula, call), text -> PublicodesNames.of(rule.id(), call.function(), names.size() + 1));
        } else {
            expression.operands().forEach(operand -> find(rule, formula, operand));
        }
    }

    static boolean isForeign(Expression expression) {
        return expression instanceof Call call && call.function().publicodes().isEmpty();
    }

    /** Returns the calls by their text in the rule file. */
    Map<String, Call> calls() {
        return calls;
    }

    String name(String text) {
        return names.getOrDefault(text, "");
    }

    String name(Formula formula, Expression call) {
        return name(text(formula, call));
    }

    /** Returns the text from the name of the function to the parenthesis that closes its arguments. */
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
