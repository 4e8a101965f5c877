package io.github.evalcarbone.travel;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.json.FootprintTotalsJson;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import java.io.InvalidObjectException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sizes, order, refusals of totals that travel. */
class TravellingTotalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final FootprintCalculator CALCULATOR =
            FootprintCalculator.of(Methodology.of("evalcarbone", "1.1.0"), Samples.FACTORS);

    private static Stream<Equipment> lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Equipment.of(i % 3 == 0 ? "laptop-1" : "server-1")
                        .withId("line-" + i)
                        .withQuantity(1 + i % 7)
                        .withCountry(i % 5 == 0 ? "DE" : "FR")
                        .withSite("site " + i % 4)
                        .withDepartment("department " + i % 10));
    }

    private static FootprintTotals totals() {
        return lines(5_000).collect(CALCULATOR.toTotals(DAY));
    }

    private static GroupedTotals grouped() {
        return lines(5_000).collect(CALCULATOR.toTotalsBy(DAY, Facet.SITE, Facet.DEPARTMENT));
    }

    @Test
    void groups_are_in_the_order_of_their_keys() {
        GroupedTotals grouped = grouped();
        assertThat(grouped.groups().keySet())
                .extracting(GroupKey::toString)
                .hasSize(20)
                .isSorted()
                .startsWith("site 0, department 0");
        assertThat(grouped.total().lineCount()).isEqualTo(5_000);
        assertThat(grouped).hasToString("Totals by evalcarbone 1.1.0: 20 groups by [SITE, DEPARTMENT]");
        Exactly.same(grouped.total(), totals());
    }

    @Test
    void no_line_makes_no_group_and_no_facet_one() {
        assertThat(lines(0).collect(CALCULATOR.toTotalsBy(DAY, Facet.SITE)).groups())
                .isEmpty();
        GroupedTotals one = lines(3).collect(CALCULATOR.toTotalsBy(DAY));
        assertThat(one.groups()).hasSize(1);
        Exactly.same(one.total(), one.groups().get(new GroupKey(List.of(), List.of())));
    }

    @Test
    void a_phase_is_no_group_of_lines() {
        assertThatThrownBy(() -> CALCULATOR.toTotalsBy(DAY, Facet.SITE, Facet.PHASE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The facet [PHASE] must be one of [LINE, EQUIPMENT_TYPE, MODEL, SITE, DEPARTMENT, COUNTRY,"
                        + " DATA_CENTRE, OWNERSHIP].\nEach group has its totals by phase.");
    }

    @Test
    void groups_by_other_facets_do_not_merge() {
        GroupedTotals bySite = lines(9).collect(CALCULATOR.toTotalsBy(DAY, Facet.SITE));
        assertThatThrownBy(() -> bySite.merge(grouped()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The facets [SITE, DEPARTMENT] must be [SITE].");
    }

    @Test
    void lines_that_are_all_different_are_added_up_without_being_kept() {
        GroupedTotals grouped = IntStream.range(0, 70_000)
                .mapToObj(i -> Equipment.of("laptop-1")
                        .withId("l" + i)
                        .withCountry("FR")
                        .withSite("site " + i))
                .collect(CALCULATOR.toTotalsBy(DAY, Facet.COUNTRY));
        assertThat(grouped.groups()).hasSize(1);
        assertThat(grouped.total().lineCount()).isEqualTo(70_000);
        assertThat(grouped.total().total(CLIMATE_CHANGE).complete())
                .isEqualTo(Stream.of(Equipment.of("laptop-1").withCountry("FR").withQuantity(70_000))
                        .collect(CALCULATOR.toTotals(DAY))
                        .total(CLIMATE_CHANGE)
                        .complete());
    }

    @ParameterizedTest
    @EnumSource
    void totals_are_small(Journey journey) {
        if (journey != Journey.KRYO_COPY) {
            int size = journey.written(totals()).length;
            int groups = journey.written(grouped()).length;
            assertThat(size).isLessThan(6_000);
            assertThat(groups).isLessThan(60_000);
        }
    }

    @Test
    void equal_totals_have_equal_texts() {
        FootprintTotals parallel = lines(5_000).parallel().collect(CALCULATOR.toTotals(DAY));
        assertThat(Journey.json(parallel)).isEqualTo(Journey.json(totals()));
        assertThat(Journey.json(Journey.JSON.of(grouped()))).isEqualTo(Journey.json(grouped()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"lines\":5000,\"completeLines\"|\"lines\":-1,\"completeLines\"|$.lines|[-1.0] must be between 0 and"
                        + " 9",
                "\"completeLines\":1|\"completeLines\":50011|$.completeLines|must be between 0 and 5,000",
                "\"phase\":\"USE\",\"exact\":[\"0x|\"phase\":\"USE\",\"exact\":[\"1x|$.sums[2].exact|an exact sum like"
                        + " 0x3p-1",
                "\"phase\":\"USE\",\"exact\":[|\"phase\":\"USE\",\"exact\":[\"0x1p0\",|$.sums[2].exact|[3] must be 2",
                "\"phase\":\"USE\",\"exact\":[\"0x|\"phase\":\"USE\",\"exact\":[\"0xfp2000\",\"0x|$.sums[2].exact|in"
                        + " the range of a double",
                "\"phase\":\"USE\",\"exact\"|\"phase\":\"DISTRIBUTION\",\"exact\"|$.sums[2].phase|[DISTRIBUTION] must"
                        + " be USE",
                "\"incompleteSize\":\"0x|\"incompleteSize\":\"-0x1p4\",\"y\":\"0x|$.coverage[0].incompleteSize|must be"
                        + " at least 0",
                "\"phases\":[|\"phases\":[\"USE\",|$.phases|phases that differ",
                "evalcarbone-totals-1|evalcarbone-totals-9|$.format|evalcarbone-totals-9"
            })
    void faults_have_their_place(String right, String wrong, String path, String message) {
        String text = Journey.json(totals());
        assertThat(text).contains(right);
        List<Problem> problems = FootprintTotalsJson.read(TextSource.of(
                        "t.json", text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong))))
                .problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.location().path()).isEqualTo(path);
            assertThat(problem.message(Language.ENGLISH)).contains(message);
            assertThat(problem.message(Language.FRENCH)).doesNotContain(" must ", " range of ", "exact sum");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"SITE\",|[\"PHASE\",|$.facets|[PHASE] must be",
                "[\"site 0\",\"department 0\"]|[\"site 0\"]|$.groups[0].keys|a key for each facet",
                "[\"site 0\",\"department 0\"]|[\"site 0\",\"department 2\"]|$.groups[1].keys|a key that is there once"
            })
    void faults_of_groups_have_their_place(String right, String wrong, String path, String message) {
        String text = Journey.json(grouped()).replace(right, wrong);
        assertThat(FootprintTotalsJson.readGroups(TextSource.of("t.json", text)).problems())
                .anySatisfy(problem -> {
                    assertThat(problem.location().path()).isEqualTo(path);
                    assertThat(problem.message(Language.ENGLISH)).contains(message);
                });
    }

    @Test
    void a_text_of_the_other_kind_is_refused() {
        assertThat(FootprintTotalsJson.read(TextSource.of("t.json", Journey.json(grouped())))
                        .problems())
                .extracting(Problem::code)
                .contains(CoreCode.STORED_FORMAT);
    }

    @Test
    void a_stream_that_was_changed_is_refused() {
        byte[] bytes = Journey.java(totals());
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        byte[] changed = text.replace("MANUFACTURING", "MANUFACTURINK").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Journey.java(changed))
                .hasCauseInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("The stream must hold totals of this library.");
    }
}
