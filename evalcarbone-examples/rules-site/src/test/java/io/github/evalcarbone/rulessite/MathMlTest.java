package io.github.evalcarbone.rulessite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.expression.ArithmeticOperator;
import io.github.evalcarbone.expression.ComparisonOperator;
import io.github.evalcarbone.expression.Expression;
import io.github.evalcarbone.expression.Expression.Arithmetic;
import io.github.evalcarbone.expression.Expression.Call;
import io.github.evalcarbone.expression.Expression.Comparison;
import io.github.evalcarbone.expression.Expression.Given;
import io.github.evalcarbone.expression.Expression.Literal;
import io.github.evalcarbone.expression.Expression.Name;
import io.github.evalcarbone.expression.RuleFunction;
import io.github.evalcarbone.expression.RuleFunctions;
import java.util.List;
import org.junit.jupiter.api.Test;

class MathMlTest {

    private static final Expression A = new Name("a", 0);
    private static final Expression B = new Name("b", 0);
    private static final Expression C = new Name("long_name", 0);
    private static final String LONG_NAME = "<mi>long name</mi>";

    @Test
    void a_division_is_a_fraction() {
        assertThat(english(join(ArithmeticOperator.DIVIDED_BY, join(ArithmeticOperator.TIMES, A, B), C)))
                .isEqualTo("<mfrac><mrow><mi>a</mi><mo>×</mo><mi>b</mi></mrow><mrow>" + LONG_NAME + "</mrow></mfrac>");
    }

    @Test
    void a_fraction_times_a_name_is_not_a_fraction_of_a_product() {
        assertThat(english(join(ArithmeticOperator.TIMES, join(ArithmeticOperator.DIVIDED_BY, A, B), C)))
                .isEqualTo("<mfrac><mrow><mi>a</mi></mrow><mrow><mi>b</mi></mrow></mfrac><mo>×</mo>" + LONG_NAME);
    }

    @Test
    void a_sum_in_a_product_is_in_parentheses() {
        assertThat(english(join(ArithmeticOperator.TIMES, join(ArithmeticOperator.PLUS, A, B), C)))
                .isEqualTo("<mrow><mo>(</mo><mi>a</mi><mo>+</mo><mi>b</mi><mo>)</mo></mrow><mo>×</mo>" + LONG_NAME);
    }

    @Test
    void from_left_to_right_needs_no_parentheses() {
        assertThat(english(join(ArithmeticOperator.MINUS, join(ArithmeticOperator.PLUS, A, B), C)))
                .isEqualTo("<mi>a</mi><mo>+</mo><mi>b</mi><mo>−</mo>" + LONG_NAME);
        assertThat(english(join(ArithmeticOperator.TIMES, join(ArithmeticOperator.TIMES, A, B), C)))
                .isEqualTo("<mi>a</mi><mo>×</mo><mi>b</mi><mo>×</mo>" + LONG_NAME);
    }

    @Test
    void another_order_shows_its_parentheses() {
        assertThat(english(join(ArithmeticOperator.MINUS, A, join(ArithmeticOperator.MINUS, B, C))))
                .isEqualTo(
                        "<mi>a</mi><mo>−</mo><mrow><mo>(</mo><mi>b</mi><mo>−</mo>" + LONG_NAME + "<mo>)</mo></mrow>");
        assertThat(english(join(ArithmeticOperator.PLUS, A, join(ArithmeticOperator.PLUS, B, C))))
                .contains("<mo>(</mo>");
        assertThat(english(join(ArithmeticOperator.TIMES, A, join(ArithmeticOperator.TIMES, B, C))))
                .contains("<mo>(</mo>");
    }

    @Test
    void arguments_are_parted_by_what_is_no_decimal_sign() {
        RuleFunction max = RuleFunctions.shipped().find("max").orElseThrow();
        Call call = new Call(max, List.of(A, new Literal(0.5, 0)), 0);
        String format = "<mi>max</mi><mo>\u2061</mo><mrow><mo>(</mo><mi>a</mi><mo separator=\"true\">%s</mo>"
                + "<mn>0%s5</mn><mo>)</mo></mrow>";
        assertThat(english(call)).isEqualTo(format, ",", ".");
        assertThat(MathMl.ofNames(Words.of("fr")).of(call)).isEqualTo(format, ";", ",");
    }

    @Test
    void comparisons_have_their_mathematical_sign() {
        assertThat(english(new Comparison(ComparisonOperator.AT_MOST, A, B, 0)))
                .isEqualTo("<mi>a</mi><mo>≤</mo><mi>b</mi>");
        assertThat(english(new Comparison(ComparisonOperator.LESS, A, B, 0)))
                .isEqualTo("<mi>a</mi><mo>&lt;</mo><mi>b</mi>");
    }

    @Test
    void a_sentence_is_no_formula() {
        assertThatThrownBy(() -> english(new Given("a", 0))).hasMessageContaining("must be a value or a comparison");
    }

    private static String english(Expression expression) {
        return MathMl.ofNames(Words.of("en")).of(expression);
    }

    private static Expression join(ArithmeticOperator operator, Expression left, Expression right) {
        return new Arithmetic(operator, left, right, 0);
    }
}
