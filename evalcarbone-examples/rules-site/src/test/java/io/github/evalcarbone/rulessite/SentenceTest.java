package io.github.evalcarbone.rulessite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.expression.ComparisonOperator;
import io.github.evalcarbone.expression.Expression;
import io.github.evalcarbone.expression.Expression.Comparison;
import io.github.evalcarbone.expression.Expression.Given;
import io.github.evalcarbone.expression.Expression.Literal;
import io.github.evalcarbone.expression.Expression.Logical;
import io.github.evalcarbone.expression.Expression.Name;
import io.github.evalcarbone.expression.Expression.Not;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final Expression GIVEN = new Given("years", 0);
    private static final Expression FLAG = new Name("is_cope", 0);
    private static final Expression SHORT =
            new Comparison(ComparisonOperator.LESS, new Name("years", 0), new Literal(1, 0), 0);

    @Test
    void a_condition_reads_as_a_sentence() {
        assertThat(plain("en", new Logical(true, GIVEN, SHORT, 0))).isEqualTo("years is given and years&lt;1");
        assertThat(plain("fr", new Logical(false, FLAG, GIVEN, 0)))
                .isEqualTo("is cope est vrai ou years est renseigné");
    }

    @Test
    void the_contrary_of_a_simple_condition_is_said_in_a_word() {
        assertThat(plain("en", new Not(GIVEN, 0))).isEqualTo("years is not given");
        assertThat(plain("en", new Not(FLAG, 0))).isEqualTo("is cope is false");
    }

    @Test
    void parentheses_keep_and_apart_from_or() {
        Expression either = new Logical(false, FLAG, GIVEN, 0);
        assertThat(plain("en", new Logical(true, either, SHORT, 0)))
                .isEqualTo("(is cope is true or years is given) and years&lt;1");
        assertThat(plain("en", new Not(either, 0))).isEqualTo("not (is cope is true or years is given)");
    }

    @Test
    void names_and_comparisons_are_mathml() {
        assertThat(new Sentence(Words.of("en")).of(SHORT))
                .isEqualTo("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow><mi>years</mi><mo>&lt;</mo>"
                        + "<mn>1</mn></mrow></math>");
    }

    private static String plain(String language, Expression condition) {
        return new Sentence(Words.of(language)).of(condition).replaceAll("<[^>]+>", "");
    }
}
