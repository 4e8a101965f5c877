package io.github.evalcarbone.rulessite;

import io.github.evalcarbone.expression.ArithmeticOperator;
import io.github.evalcarbone.expression.ComparisonOperator;
import io.github.evalcarbone.expression.Expression;
import io.github.evalcarbone.expression.Expression.Arithmetic;
import io.github.evalcarbone.expression.Expression.Call;
import io.github.evalcarbone.expression.Expression.Comparison;
import io.github.evalcarbone.expression.Expression.Literal;
import io.github.evalcarbone.expression.Expression.Name;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Typesets numbers, formulas and comparisons in presentation MathML. Parentheses are set where reading from left to
 * right would imply another order, so that the order of evaluation is visible.
 */
final class MathMl {

    private static final String APPLY = "<mo>\u2061</mo>";

    private final Words words;
    private final Function<String, String> inputs;

    /** Creates a typesetter of inputs by a function that returns an element. */
    MathMl(Words words, Function<String, String> inputs) {
        this.words = words;
        this.inputs = inputs;
    }

    /** Creates a typesetter of inputs by their names. */
    static MathMl ofNames(Words words) {
        return new MathMl(words, MathMl::identifier);
    }

    static String identifier(String name) {
        return Markup.element("mi", readable(name));
    }

    /** Returns the display name of an input: {@code declared_years} becomes declared years. */
    static String readable(String name) {
        return name.replace('_', ' ');
    }

    /** Returns the whole element, with the text of the formula for screen readers. */
    static String math(String content, String text) {
        return "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" displaystyle=\"true\" alttext=\""
                + Markup.escaped(text) + "\"><mrow>" + content + "</mrow></math>";
    }

    String of(Expression expression) {
        if (expression instanceof Literal literal) {
            return Markup.element("mn", new Figures(words).number(literal.value()));
        } else if (expression instanceof Name name) {
            return inputs.apply(name.name());
        } else if (expression instanceof Arithmetic arithmetic) {
            return arithmetic(arithmetic);
        } else if (expression instanceof Call call) {
            return call(call);
        } else if (expression instanceof Comparison comparison) {
            return comparison(comparison);
        }
        throw new IllegalArgumentException("[" + expression + "] must be a value or a comparison.");
    }

    private String arithmetic(Arithmetic node) {
        String left = of(node.left());
        String right = of(node.right());
        return switch (node.operator()) {
            case PLUS -> left + operator("+") + inParentheses(right, isSum(node.right()));
            case MINUS -> left + operator("−") + inParentheses(right, isSum(node.right()));
            case TIMES ->
                inParentheses(left, isSum(node.left()))
                        + operator("×")
                        + inParentheses(right, isSum(node.right()) || isProduct(node.right()));
            case DIVIDED_BY -> "<mfrac>" + row(left) + row(right) + "</mfrac>";
        };
    }

    private static boolean isSum(Expression expression) {
        return expression instanceof Arithmetic node
                && (node.operator() == ArithmeticOperator.PLUS || node.operator() == ArithmeticOperator.MINUS);
    }

    private static boolean isProduct(Expression expression) {
        return expression instanceof Arithmetic node && node.operator() == ArithmeticOperator.TIMES;
    }

    private String call(Call call) {
        String separator = "<mo separator=\"true\">" + words.text("argument-separator") + "</mo>";
        String arguments = call.arguments().stream().map(this::of).collect(Collectors.joining(separator));
        return Markup.element("mi", words.text("function-" + call.function().name()))
                + APPLY
                + inParentheses(arguments, true);
    }

    private String comparison(Comparison node) {
        return of(node.left()) + operator(sign(node.operator())) + of(node.right());
    }

    private static String sign(ComparisonOperator operator) {
        return switch (operator) {
            case LESS, MORE, EQUAL -> operator.toString();
            case AT_MOST -> "≤";
            case AT_LEAST -> "≥";
        };
    }

    static String operator(String sign) {
        return Markup.element("mo", sign);
    }

    private static String row(String content) {
        return "<mrow>" + content + "</mrow>";
    }

    private static String inParentheses(String content, boolean needed) {
        return needed ? row(operator("(") + content + operator(")")) : content;
    }
}
