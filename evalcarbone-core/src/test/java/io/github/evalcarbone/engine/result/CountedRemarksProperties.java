package io.github.evalcarbone.engine.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The remarks of a whole do not depend on its parts, and no number of lines is lost. */
class CountedRemarksProperties {

    @Property
    void theOrderAndTheGroupingOfPartsDoNotMatter(
            @ForAll("part") List<Problem> a, @ForAll("part") List<Problem> b, @ForAll("part") List<Problem> c) {
        List<Problem> whole = CountedRemarks.merged(CountedRemarks.merged(a, b), c);

        assertThat(CountedRemarks.merged(a, CountedRemarks.merged(b, c))).isEqualTo(whole);
        assertThat(CountedRemarks.merged(c, CountedRemarks.merged(b, a))).isEqualTo(whole);
    }

    @Property
    void rowsLeftOutAddUp(@ForAll("part") List<Problem> a, @ForAll("part") List<Problem> b) {
        assertThat(rows(CountedRemarks.merged(a, b))).isEqualTo(rows(a) + rows(b));
    }

    @Example
    void twoPartsThatLostThreeRowsLostSix() {
        Problem three = Problem.of(CoreCode.ROWS_LEFT_OUT, Location.NONE, "3");

        assertThat(CountedRemarks.merged(List.of(three), List.of(three)))
                .containsExactly(Problem.of(CoreCode.ROWS_LEFT_OUT, Location.NONE, "6"));
    }

    @Example
    void whatIsNoNumberStaysAsItIs() {
        Problem odd = Problem.of(CoreCode.MANY_ITEMS, Location.NONE, "x", "10", "many", "line", "12");
        Problem cut = Problem.of(CoreCode.MANY_ITEMS, Location.NONE);

        assertThat(CountedRemarks.merged(List.of(odd, cut), List.of(odd))).containsExactlyInAnyOrder(odd, cut);
    }

    @Example
    void theMostExtremeLineIsKept() {
        Problem one = Problem.of(CoreCode.WITHDRAWN_ALREADY, Location.NONE, "", "2026-01-01", "2", "a", "2025-05-05");
        Problem other = Problem.of(CoreCode.WITHDRAWN_ALREADY, Location.NONE, "", "2026-01-01", "1", "b", "2019-01-31");

        assertThat(CountedRemarks.merged(List.of(one), List.of(other)))
                .containsExactly(Problem.of(
                        CoreCode.WITHDRAWN_ALREADY, Location.NONE, "", "2026-01-01", "3", "b", "2019-01-31"));
    }

    @Example
    void theShortestLifeIsKept() {
        Problem one = Problem.of(CoreCode.LIFETIME_SHORT, Location.NONE, "", "1.0", "2", "a", "0.5");
        Problem other = Problem.of(CoreCode.LIFETIME_SHORT, Location.NONE, "", "1.0", "1", "b", "0.0");

        assertThat(CountedRemarks.merged(List.of(one), List.of(other)))
                .containsExactly(Problem.of(CoreCode.LIFETIME_SHORT, Location.NONE, "", "1.0", "3", "b", "0.0"));
    }

    /** Of the whole file or of a dataset, so that each part has the same; and one whose values are days. */
    private static final Set<CoreCode> NOT_OF_PARTS = EnumSet.of(
            CoreCode.ROWS_ABOVE_HEADER,
            CoreCode.CRITERION_UNKNOWN,
            CoreCode.NOT_PER_ITEM,
            CoreCode.FIGURES_BLANK,
            CoreCode.TABLE_NOT_USED,
            CoreCode.HYPOTHESIS_NOT_USED,
            CoreCode.CAUSES_JOINED,
            CoreCode.WITHDRAWN_ALREADY);

    @Example
    void everyRemarkThatStatesLinesOrRowsOrDatesAddsThemUp() throws IOException {
        Properties texts = new Properties();
        try (InputStream english = CoreCode.class.getResourceAsStream("messages_en.properties")) {
            texts.load(english);
        }
        for (CoreCode code : EnumSet.complementOf(EnumSet.copyOf(NOT_OF_PARTS))) {
            Matcher number =
                    Pattern.compile("\\{(\\d)\\|(?:line|row|date)").matcher(texts.getProperty(code.code(), ""));
            if (code.severity() != Severity.ERROR && number.find()) {
                Problem one = Problem.of(code, Location.NONE, "1", "1", "1", "1", "1", "1", "1");
                assertThat(CountedRemarks.merged(List.of(one), List.of(one)))
                        .as("%s", code)
                        .singleElement()
                        .satisfies(both -> assertThat(both.values().get(Integer.parseInt(number.group(1))))
                                .isEqualTo("2"));
            }
        }
    }

    private static long rows(List<Problem> remarks) {
        return remarks.stream()
                .filter(remark -> remark.is(CoreCode.ROWS_LEFT_OUT))
                .mapToLong(remark -> Long.parseLong(remark.values().get(0)))
                .sum();
    }

    @Provide
    Arbitrary<List<Problem>> part() {
        Arbitrary<Location> places = Arbitraries.of(Location.NONE, Location.file("a.csv"), Location.file("b.csv"));
        Arbitrary<String> numbers = Arbitraries.integers().between(1, 9).map(String::valueOf);
        return Arbitraries.oneOf(
                        Combinators.combine(places, numbers).as((place, n) -> of(CoreCode.ROWS_LEFT_OUT, place, n)),
                        Combinators.combine(Arbitraries.of("FR", "DE"), numbers)
                                .as((country, n) -> of(CoreCode.COUNTRY_ASSUMED, Location.NONE, country, n)),
                        Combinators.combine(numbers, Arbitraries.of("p", "q"), numbers)
                                .as((n, line, value) ->
                                        of(CoreCode.ELECTRICITY_UNUSUAL, Location.NONE, "x", "3", n, line, value)),
                        places.map(place -> of(CoreCode.NOT_UTF_8, place)))
                .list()
                .ofMaxSize(6)
                .map(found -> CountedRemarks.merged(found, List.of()));
    }

    private static Problem of(CoreCode code, Location place, String... values) {
        return Problem.of(code, place, values);
    }
}
