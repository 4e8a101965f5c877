package io.github.evalcarbone.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.archive.FootprintArchive;
import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.FindingCount;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line states and no rule of the chosen set reads is told, for each line, whatever becomes of the result. */
class UnreadFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Equipment PLAIN = Equipment.ofType("laptop").withId("plain");
    private static final Equipment SECOND_HAND =
            PLAIN.withId("second-hand").withCondition(Condition.refurbished(3).withLaterYears(2));
    private static final Equipment STOCKED = PLAIN.withId("stocked").withHolding(Holding.UNKNOWN.inStock());

    private static FootprintCalculator under(String id, String version) {
        return FootprintCalculator.of(Methodology.of(RuleSet.of(id, version)), Samples.FACTORS);
    }

    private static Footprint footprint(FootprintCalculator calculator, Equipment... lines) {
        return calculator.calculate(Inventory.of("x", DAY, List.of(lines)));
    }

    private static List<Finding> unread(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.problem().code().code().compareTo("EVC-5145") >= 0)
                .filter(finding -> finding.problem().code().code().compareTo("EVC-5149") <= 0)
                .toList();
    }

    private static List<String> told(Footprint footprint) {
        return unread(footprint.findings()).stream()
                .map(finding -> finding.line().orElseThrow() + " "
                        + finding.problem().code().code() + " "
                        + finding.problem().values().get(1))
                .toList();
    }

    @Test
    void each_fact_is_told_of_its_line_alone() {
        assertThat(told(footprint(under("numecoeval", "1.3.0"), PLAIN, SECOND_HAND, STOCKED)))
                .containsExactly(
                        "second-hand EVC-5145 inventory.refurbished, inventory.prior-years, inventory.later-years",
                        "stocked EVC-5147 inventory.in-stock");
    }

    @ParameterizedTest
    @CsvSource({
        "numecoeval, 2.2.1, EVC-5145 inventory.refurbished",
        "evalcarbone, 1.1.0, 'EVC-5145 inventory.refurbished, inventory.prior-years, inventory.later-years'"
    })
    void a_version_that_reads_more_tells_less(String id, String version, String expected) {
        assertThat(told(footprint(under(id, version), SECOND_HAND))).containsExactly("second-hand " + expected);
    }

    @ParameterizedTest
    @CsvSource({"evalcarbone, 2.0.0", "evalcarbone-annual, 1.0.0"})
    void the_rules_of_today_read_all(String id, String version) {
        assertThat(told(footprint(under(id, version), PLAIN, SECOND_HAND, STOCKED)))
                .isEmpty();
    }

    @Test
    void planned_years_play_no_part_in_purchases_which_is_for_information() {
        Finding finding = unread(
                        footprint(under("evalcarbone-purchases", "1.1.0"), PLAIN.withServiceLife(ServiceLife.years(5)))
                                .findings())
                .get(0);
        assertThat(finding.problem().message(Language.ENGLISH))
                .isEqualTo("The rules [evalcarbone-purchases 1.1.0] do not read what is stated of the service life:"
                        + " [planned years].");
    }

    @Test
    void lines_alike_are_counted_each_and_parts_add_up() {
        FootprintCalculator calculator = under("numecoeval", "1.3.0");
        List<Equipment> lines = IntStream.range(0, 2_000)
                .mapToObj(i -> (i % 3 == 0 ? SECOND_HAND : PLAIN).withId("line-" + i))
                .toList();
        Footprint all = calculator.calculate(Inventory.of("x", DAY, lines));
        Footprint parts = calculator
                .calculate(Inventory.of("x", DAY, lines.subList(0, 700)))
                .merge(calculator.calculate(Inventory.of("x", DAY, lines.subList(700, 2_000))));
        assertThat(count(all.totals().findings())).isEqualTo(667);
        assertThat(count(parts.totals().findings())).isEqualTo(667);
        assertThat(count(lines.stream().collect(calculator.toTotals(DAY)).findings()))
                .isEqualTo(667);
        assertThat(parts).isEqualTo(all);
    }

    @Test
    void a_result_that_was_kept_still_tells_it() throws IOException {
        FootprintCalculator calculator = under("numecoeval", "1.3.0");
        Footprint footprint = footprint(calculator, PLAIN, SECOND_HAND, STOCKED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FootprintArchive.write(footprint, bytes);
        TextSource archive = TextSource.of("x", bytes.toByteArray());
        assertThat(told(FootprintArchive.read(archive, calculator).orThrow())).isEqualTo(told(footprint));
        StringWriter json = new StringWriter();
        FootprintJson.write(footprint, json);
        StoredFootprint stored =
                FootprintJson.read(TextSource.of("x.json", json.toString())).orThrow();
        assertThat(unread(stored.findings())).isEqualTo(unread(footprint.findings()));
    }

    private static long count(List<FindingCount> counts) {
        return counts.stream()
                .filter(count -> count.code().code().equals(CoreCode.CONDITION_NOT_READ.code()))
                .mapToLong(FindingCount::lines)
                .sum();
    }
}
