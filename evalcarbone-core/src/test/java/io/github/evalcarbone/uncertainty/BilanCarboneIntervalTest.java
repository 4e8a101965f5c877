package io.github.evalcarbone.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.uncertainty.BilanCarboneInterval.Line;
import io.github.evalcarbone.uncertainty.BilanCarboneInterval.Marks;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples and the values that the tool's own tests assert (../shared/domain/bilan-carbone-plus.md). */
class BilanCarboneIntervalTest {

    private static final Marks COUNT = new Marks(5, 4, 4, 4, 4);
    private static final Line LAPTOPS = line(5_000, COUNT, new Marks(3, 3, 3, 3, 3));
    private static final Line SCREENS = line(10_500, COUNT, new Marks(3, 2, 3, 2, 3));
    private static final Line SERVERS = line(5_200, new Marks(4, 4, 4, 4, 3), new Marks(2, 2, 2, 2, 2));

    private static Line line(double emissions, Marks activity, Marks factor) {
        return new Line(emissions, activity.factor(), factor.factor());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1, 1, 2.5163566012590954",
        "1, 1, 3, 1, 4, 2.459659422059095",
        "2, 1, 3, 5, 4, 2.0488353976695466"
    })
    void marks_have_the_factors_of_its_tests(int rel, int tech, int geo, int time, int complete, double factor) {
        assertThat(new Marks(rel, tech, geo, time, complete).factor()).isCloseTo(factor, within(1e-14));
    }

    @Test
    void an_interval_is_that_of_its_tests() {
        BilanCarboneInterval interval = new BilanCarboneInterval(1_200, 2.3244113410907485);
        assertThat(interval.low()).isCloseTo(516.2597, within(5e-5));
        assertThat(interval.high()).isCloseTo(2_789.2936, within(5e-5));
    }

    @Test
    void one_line() {
        BilanCarboneInterval interval = BilanCarboneInterval.independent(List.of(LAPTOPS));
        assertThat(interval.factor()).isCloseTo(1.2894629, within(5e-8));
        assertThat(interval.low()).isCloseTo(3_877.58, within(0.005));
        assertThat(interval.high()).isCloseTo(6_447.31, within(0.005));
        assertThat(interval.mark()).isEqualTo(3);
    }

    @Test
    void a_sum_of_lines_taken_for_independent_and_for_correlated() {
        List<Line> lines = List.of(LAPTOPS, SCREENS, SERVERS);
        BilanCarboneInterval independent = BilanCarboneInterval.independent(lines);
        assertThat(independent.factor()).isCloseTo(1.3188400, within(5e-8));
        assertThat(independent.low()).isCloseTo(15_695.61, within(0.005));
        assertThat(independent.high()).isCloseTo(27_299.99, within(0.005));
        BilanCarboneInterval correlated = BilanCarboneInterval.correlated(lines);
        assertThat(correlated.factor()).isCloseTo(1.5321784, within(5e-8));
        assertThat(correlated.low()).isCloseTo(13_510.18, within(0.005));
        assertThat(correlated.high()).isCloseTo(31_716.09, within(0.005));
        assertThat(BilanCarboneInterval.independent(List.of(SERVERS)).mark()).isEqualTo(2);
    }

    /** The same screens, entered site by site, look twice as certain. */
    @Test
    void four_sites_with_one_factor_look_more_certain_than_one() {
        Line whole = line(6_000, COUNT, new Marks(3, 2, 3, 2, 3));
        Line site = line(1_500, COUNT, new Marks(3, 2, 3, 2, 3));
        assertThat(BilanCarboneInterval.independent(List.of(whole)).factor()).isCloseTo(1.5983740, within(5e-8));
        BilanCarboneInterval sites = BilanCarboneInterval.independent(Collections.nCopies(4, site));
        assertThat(sites.factor()).isCloseTo(1.2642682, within(5e-8));
        assertThat(sites.low()).isCloseTo(4_745.83, within(0.005));
        assertThat(sites.high()).isCloseTo(7_585.61, within(0.005));
    }

    /** The limits of its marks are rounded in different directions: a line that is 3 in all gets a 4. */
    @ParameterizedTest
    @CsvSource({"5, 5", "4, 4", "3, 4", "2, 3", "1, 1"})
    void marks_of_lines_are_as_the_tool_gives_them(int all, int mark) {
        double factor = new Marks(all, all, all, all, all).factor();
        assertThat(new BilanCarboneInterval(1, factor).mark()).isEqualTo(mark);
    }

    @Test
    void other_marks_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Marks(0, 1, 1, 1, 1));
    }
}
