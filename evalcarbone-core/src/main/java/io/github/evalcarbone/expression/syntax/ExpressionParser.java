package io.github.evalcarbone.expression.syntax;

import io.github.evalcarbone.expression.ArithmeticOperator;
import io.github.evalcarbone.expression.ComparisonOperator;
import io.github.evalcarbone.expression.Expression;
import io.github.evalcarbone.expression.Expression.Arithmetic;
import io.github.evalcarbone.expression.Expression.Call;
import io.github.evalcarbone.expression.Expression.Comparison;
import io.github.evalcarbone.expression.Expression.Given;
import io.github.evalcarbone.expression.Expression.Literal;
import io.github.evalcarbone.expression.Expression.Logical;
import io.github.evalcarbone.expression.Expression.Name;
import io.github.evalcarbone.expression.Expression.Not;
import io.github.evalcarbone.expression.RuleFunction;
import io.github.evalcarbone.expression.RuleFunctions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses one expression by recursive descent.
 * <pre>
 * condition  = conjunction { "or" conjunction }
 * conjunction = negation { "and" negation }
 * negation   = "not" negation | comparison
 * comparison = sum [ ("&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "=") sum ]
 * sum        = product { ("+" | "-") product }
 * product    = operand { ("*" | "/") operand }
 * operand    = number | name | function "(" sum { "," sum } ")" | "given" "(" name ")" | "(" condition ")"
 * </pre>
 */
public final class ExpressionParser {

    /** The greatest nesting depth of parentheses; the parser needs about ten stack frames per level. */
    private static final int DEPTH = 40;

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)|([a-z][a-z0-9_]*)|(<=|>=|[-+*/(),<>=]))");

    private final RuleFunctions functions;
    private final List<Token> tokens = new ArrayList<>();
    private final int end;
    private int next;
    private int depth;

    private record Token(String text, int offset) {}

    private ExpressionParser(String text, RuleFunctions functions) throws SyntaxException {
        this.functions = functions;
        end = text.length();
        Matcher matcher = TOKEN.matcher(text);
        int position = 0;
        while (!text.substring(position).isBlank()) {
            if (!matcher.find(position) || matcher.start() != position) {
                int at = position
                        + text.substring(position)
                                .indexOf(text.substring(position).strip());
                throw new SyntaxException(text.substring(at, at + 1), "a number, a name or an operator", at);
            }
            String token = matcher.group().strip();
            tokens.add(new Token(token, matcher.end() - token.length()));
            position = matcher.end();
        }
    }

    /** Parses a text that may call the shipped functions. */
    public static Expression parse(String text) throws SyntaxException {
        return parse(text, RuleFunctions.shipped());
    }

    public static Expression parse(String text, RuleFunctions functions) throws SyntaxException {
        ExpressionParser parser = new ExpressionParser(text, functions);
        Expression expression = parser.condition();
        if (parser.next < parser.tokens.size()) {
            throw parser.unexpected("an operator or the end");
        }
        return expression;
    }

    private Expression condition() throws SyntaxException {
        Expression left = conjunction();
        while (peek("or")) {
            int offset = take().offset();
            left = new Logical(false, left, conjunction(), offset);
        }
        return left;
    }

    private Expression conjunction() throws SyntaxException {
        Expression left = negation();
        while (peek("and")) {
            int offset = take().offset();
            left = new Logical(true, left, negation(), offset);
        }
        return left;
    }

    private Expression negation() throws SyntaxException {
        if (peek("not")) {
            int offset = take().offset();
            return nested(() -> new Not(negation(), offset));
        }
        return comparison();
    }

    private Expression comparison() throws SyntaxException {
        Expression left = sum();
        Optional<ComparisonOperator> operator = peek().flatMap(ComparisonOperator::find);
        if (operator.isPresent()) {
            int offset = take().offset();
            return new Comparison(operator.get(), left, sum(), offset);
        }
        return left;
    }

    private Expression sum() throws SyntaxException {
        Expression left = product();
        while (peek("+") || peek("-")) {
            Token token = take();
            left = new Arithmetic(operator(token), left, product(), token.offset());
        }
        return left;
    }

    private Expression product() throws SyntaxException {
        Expression left = operand();
        while (peek("*") || peek("/")) {
            Token token = take();
            left = new Arithmetic(operator(token), left, operand(), token.offset());
        }
        return left;
    }

    private static ArithmeticOperator operator(Token token) {
        return ArithmeticOperator.find(token.text()).orElseThrow();
    }

    private Expression operand() throws SyntaxException {
        if (peek("(")) {
            take();
            Expression inner = nested(this::condition);
            expect(")");
            return inner;
        }
        Token token = next < tokens.size() ? take() : null;
        if (token == null || !isOperand(token.text())) {
            next -= token == null ? 0 : 1;
            throw unexpected("a number, a name or (");
        }
        if (Character.isDigit(token.text().charAt(0))) {
            return literal(token);
        }
        return peek("(") ? call(token) : new Name(token.text(), token.offset());
    }

    private static boolean isOperand(String text) {
        return Character.isLetterOrDigit(text.charAt(0))
                && !List.of("and", "or", "not").contains(text);
    }

    private static Literal literal(Token token) throws SyntaxException {
        double value = Double.parseDouble(token.text());
        if (!Double.isFinite(value)) {
            throw new SyntaxException(token.text(), "<= 1.7976931348623157E308", token.offset());
        }
        return new Literal(value, token.offset());
    }

    private Expression call(Token name) throws SyntaxException {
        expect("(");
        if (name.text().equals("given")) {
            Token input = next < tokens.size() ? take() : new Token("", end);
            expect(")");
            return new Given(input.text(), name.offset());
        }
        Optional<RuleFunction> function = functions.find(name.text());
        if (function.isEmpty()) {
            throw new SyntaxException(name.text(), functions.all() + ", given", name.offset());
        }
        List<Expression> arguments = new ArrayList<>();
        do {
            arguments.add(nested(this::sum));
        } while (takeIf(","));
        expect(")");
        return new Call(function.get(), List.copyOf(arguments), name.offset());
    }

    private <T> T nested(Part<T> part) throws SyntaxException {
        if (++depth > DEPTH) {
            throw new SyntaxException("(", "nested at most " + DEPTH + " deep", offset());
        }
        T parsed = part.parse();
        depth--;
        return parsed;
    }

    private Optional<String> peek() {
        return next < tokens.size() ? Optional.of(tokens.get(next).text()) : Optional.empty();
    }

    private boolean peek(String text) {
        return next < tokens.size() && tokens.get(next).text().equals(text);
    }

    private Token take() {
        return tokens.get(next++);
    }

    private boolean takeIf(String text) {
        boolean there = peek(text);
        next += there ? 1 : 0;
        return there;
    }

    private void expect(String text) throws SyntaxException {
        if (!takeIf(text)) {
            throw unexpected(text);
        }
    }

    private int offset() {
        return next < tokens.size() ? tokens.get(next).offset() : end;
    }

    private SyntaxException unexpected(String expected) {
        return new SyntaxException(next < tokens.size() ? tokens.get(next).text() : "", expected, offset());
    }

    private interface Part<T> {
        T parse() throws SyntaxException;
    }

    /** Thrown when a text is not an expression; describes the first fault. */
    public static final class SyntaxException extends Exception {

        private static final long serialVersionUID = 1L;

        /** The offending part of the text; empty at the end of the text. */
        public final String found;
        /** A description of what is expected there. */
        public final String expected;
        /** The position in the text, from 0. */
        public final int offset;

        SyntaxException(String found, String expected, int offset) {
            super("[" + found + "] must be " + expected, null, false, false);
            this.found = found;
            this.expected = expected;
            this.offset = offset;
        }
    }
}
