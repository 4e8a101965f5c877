package io.github.evalcarbone.rulessite;

import io.github.evalcarbone.expression.Expression;
import io.github.evalcarbone.expression.Expression.Given;
import io.github.evalcarbone.expression.Expression.Logical;
import io.github.evalcarbone.expression.Expression.Name;
import io.github.evalcarbone.expression.Expression.Not;

/**
 * Writes a condition as a sentence: the words are text, which wraps and can be read aloud, and the comparisons they
 * join are MathML.
 */
final class Sentence {

    private final Words words;
    private final MathMl math;

    Sentence(Words words) {
        this.words = words;
        this.math = MathMl.ofNames(words);
    }

    String of(Expression condition) {
        if (condition instanceof Given given) {
            return about(given.name(), "is-given");
        } else if (condition instanceof Name flag) {
            return about(flag.name(), "is-true");
        } else if (condition instanceof Logical logical) {
            return part(logical, logical.left()) + word(logical.both() ? "and" : "or") + part(logical, logical.right());
        } else if (condition instanceof Not not) {
            return contrary(not.condition());
        }
        return inline(math.of(condition));
    }

    private String contrary(Expression condition) {
        if (condition instanceof Given given) {
            return about(given.name(), "is-not-given");
        } else if (condition instanceof Name flag) {
            return about(flag.name(), "is-false");
        }
        return Markup.escaped(words.text("not")) + " (" + of(condition) + ")";
    }

    private String about(String name, String predicate) {
        return inline(MathMl.identifier(name)) + " " + Markup.escaped(words.text(predicate));
    }

    private String word(String key) {
        return " <strong>" + Markup.escaped(words.text(key)) + "</strong> ";
    }

    /** One side of "and" or "or", in parentheses if it is joined by the other word. */
    private String part(Logical whole, Expression side) {
        boolean mixed = side instanceof Logical inner && inner.both() != whole.both();
        return mixed ? "(" + of(side) + ")" : of(side);
    }

    private static String inline(String content) {
        return "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow>" + content + "</mrow></math>";
    }
}
