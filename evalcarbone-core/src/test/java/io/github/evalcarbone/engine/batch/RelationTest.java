package io.github.evalcarbone.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelationTest {

    @ParameterizedTest
    @EnumSource(Relation.class)
    void a_column_without_limits_may_hold_what_is_no_number_and_decides_nothing(Relation relation) {
        Column each = column(1, Double.NaN);

        assertThat(relation.decided(each, all(Double.POSITIVE_INFINITY))).isNotEqualTo(Mask.YES);
        assertThat(relation.decided(all(Double.NEGATIVE_INFINITY), each)).isNotEqualTo(Mask.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "LESS, 3, YES", "LESS, 2, MISSING", "LESS, 1, NO", "LESS, 0, NO",
        "AT_MOST, 3, YES", "AT_MOST, 2, YES", "AT_MOST, 1.5, MISSING", "AT_MOST, 1, MISSING",
        "AT_MOST, 0, NO", "EQUAL, 3, NO", "EQUAL, 2, MISSING", "EQUAL, 0, NO"
    })
    void limits_decide_for_all_lines(Relation relation, double other, String expected) {
        Column limited = column(1, 2);
        limited.limit(1, 2);

        assertThat(name(relation.decided(limited, all(other)))).isEqualTo(expected);
    }

    @Test
    void two_infinities_are_compared_line_by_line() {
        assertThat(Relation.AT_MOST.decided(all(Double.POSITIVE_INFINITY), all(Double.POSITIVE_INFINITY)))
                .isEqualTo(Mask.MISSING);
    }

    private static Column all(double value) {
        Column column = new Column(2);
        column.setAll(value);
        return column;
    }

    private static Column column(double first, double second) {
        Column column = new Column(2);
        double[] values = column.fill();
        values[0] = first;
        values[1] = second;
        return column;
    }

    private static String name(byte mask) {
        return switch (mask) {
            case Mask.YES -> "YES";
            case Mask.NO -> "NO";
            default -> "MISSING";
        };
    }
}
