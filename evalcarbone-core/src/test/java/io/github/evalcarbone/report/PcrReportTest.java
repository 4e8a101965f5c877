package io.github.evalcarbone.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.report.PcrDatum.Level;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PcrReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Equipment LAPTOP =
            Equipment.of("laptop-1").withType("laptop").withCountry("FR");
    private static final Equipment UNKNOWN =
            Equipment.of("nobody knows").withType("laptop-like").withCountry("FR");

    private static Footprint footprint(RuleSet rules, Equipment... lines) {
        return FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS)
                .calculate(Inventory.of("CHU", DAY, List.of(lines)));
    }

    private static Footprint footprint(Equipment... lines) {
        return footprint(RuleSet.of("evalcarbone", "2.0.0"), lines);
    }

    private static PcrReport report(Footprint footprint, Language language) {
        return PcrReport.of(footprint, Samples.FACTORS, BesideTotal.NONE, language);
    }

    private static String text(Footprint footprint) {
        return report(footprint, Language.ENGLISH).text();
    }

    private static String json(Footprint footprint) {
        StringWriter text = new StringWriter();
        report(footprint, Language.ENGLISH).writeJson(text);
        return text.toString();
    }

    private static PcrFacts facts(Footprint footprint) {
        return new PcrFacts(PcrText.load(), footprint, footprint, Samples.FACTORS);
    }

    @Test
    void the_five_indicators_are_there_and_those_that_were_not_computed_are_named_with_what_brings_them() {
        assertThat(text(footprint(LAPTOP)))
                .containsPattern("\nClimate change +\\d+\\.\\d+ +kg CO2 eq\n")
                .containsPattern("\nAcidification +0\\.\\d+ +mol H\\+ eq\n")
                .containsPattern("\nResource use, minerals and metals +not computed\n")
                .containsPattern("\nParticulate matter +not computed\n")
                .containsPattern("\nIonising radiation, human health +not computed\n")
                .contains("Not computed: Resource use, minerals and metals; Particulate matter;")
                .contains("the dataset sih (on request");
    }

    @Test
    void a_total_with_gaps_never_reads_as_complete() {
        Footprint partial = footprint(LAPTOP, UNKNOWN);
        assertThat(text(partial)).containsPattern("\nClimate change +at least \\d+\\.\\d+; 1 of 2 lines incomplete");
        assertThat(json(partial)).contains("\"complete\" : false").contains("\"incompleteLines\" : 1");
        assertThat(text(footprint(LAPTOP).withSetAside(SetAside.refused(2))))
                .containsPattern("\nClimate change +at least \\d+\\.\\d+; rows are missing")
                .contains("0 excluded on purpose, 2 refused because of errors");
    }

    @Test
    void an_unknown_indicator_has_no_value() {
        Footprint nothing = footprint(UNKNOWN);
        assertThat(text(nothing)).containsPattern("\nClimate change +unknown; 1 of 1 line incomplete");
        assertThat(json(nothing)).doesNotContain("\"known\"");
    }

    @Test
    void lifetimes_are_justified_by_type_and_origin() {
        String text = text(footprint(
                LAPTOP.withId("stated").withServiceLife(ServiceLife.years(4)),
                LAPTOP.withId("reference"),
                LAPTOP.withId("old").withServiceLife(ServiceLife.since(DAY.minusYears(9))),
                LAPTOP.withId("older").withServiceLife(ServiceLife.since(DAY.minusYears(8)))));
        assertThat(text)
                .containsPattern("(?i)\nlaptop +2 +the age: kept longer than its lifetime\n")
                .containsPattern("(?i)\nlaptop +1 +reference of the type: 5 years \\(test 1\\.0\\.0\\)\n")
                .containsPattern("(?i)\nlaptop +1 +stated in the inventory \\(years or days\\)\n");
    }

    @Test
    void the_lifetime_of_a_line_without_a_device_is_known_all_the_same() {
        Map<String, Map<Level, Long>> levels =
                facts(footprint(UNKNOWN.withType("laptop").withModel("new-1"))).levels();
        assertThat(levels.get("lifetime")).containsEntry(Level.LOW, 1L);
        Map<String, Map<Level, Long>> nothing = facts(footprint(UNKNOWN)).levels();
        assertThat(nothing.get("lifetime")).containsEntry(Level.UNKNOWN, 1L);
        assertThat(nothing.get("device")).containsEntry(Level.UNKNOWN, 1L);
        assertThat(nothing.get("electricity")).containsEntry(Level.UNKNOWN, 1L);
    }

    @Test
    void what_a_line_without_a_figure_states_is_stated_all_the_same() {
        Footprint footprint = footprint(
                UNKNOWN.withId("years").withServiceLife(ServiceLife.years(4)),
                UNKNOWN.withId("days").withServiceLife(ServiceLife.between(DAY.minusYears(3), DAY.plusYears(1))),
                UNKNOWN.withId("purchase").withServiceLife(ServiceLife.since(DAY.minusYears(3))),
                UNKNOWN.withId("measured").withCountry("Atlantis").withUsage(UsageProfile.measured(30)));
        assertThat(text(footprint))
                .containsPattern("(?i)\nlaptop-like +2 +stated in the inventory \\(years or days\\)\n")
                .containsPattern("(?i)\nlaptop-like +2 +unknown\n");
        assertThat(facts(footprint).levels().get("electricity"))
                .containsEntry(Level.HIGH, 1L)
                .containsEntry(Level.UNKNOWN, 3L);
    }

    @Test
    void days_are_no_lifetime_for_the_account_of_a_year() {
        Footprint footprint = footprint(
                RuleSet.of("evalcarbone-annual", "1.0.0"),
                UNKNOWN.withId("years").withServiceLife(ServiceLife.years(4).withPurchased(DAY.minusYears(3))),
                UNKNOWN.withId("days").withServiceLife(ServiceLife.between(DAY.minusYears(3), DAY.plusYears(1))));
        assertThat(facts(footprint).levels().get("lifetime"))
                .containsEntry(Level.HIGH, 1L)
                .containsEntry(Level.UNKNOWN, 1L);
    }

    @Test
    void a_stored_footprint_says_that_it_does_not_keep_what_lines_state() {
        StringWriter json = new StringWriter();
        FootprintJson.write(
                footprint(LAPTOP.withServiceLife(ServiceLife.years(4)), UNKNOWN.withServiceLife(ServiceLife.years(4))),
                json);
        StoredFootprint stored =
                FootprintJson.read(TextSource.of("x.json", json.toString())).orThrow();
        assertThat(PcrReport.of(stored, Samples.FACTORS, BesideTotal.NONE, Language.ENGLISH)
                        .markdown())
                .contains("unknown: no figure was computed, and a stored footprint does not keep what the line states")
                .contains("stated in the inventory (years or days)");
    }

    @Test
    void what_is_stated_is_high_what_is_looked_up_is_low_and_what_no_rule_needs_is_neither() {
        Map<Level, Long> electricity = facts(footprint(
                        LAPTOP.withId("measured").withUsage(UsageProfile.measured(30)),
                        LAPTOP.withId("hours").withUsage(UsageProfile.hoursPerDay(8)),
                        LAPTOP.withId("reference"),
                        LAPTOP.withId("stock").withHolding(Holding.UNKNOWN.inStock())))
                .levels()
                .get("electricity");
        assertThat(electricity)
                .containsEntry(Level.HIGH, 1L)
                .containsEntry(Level.MEDIUM, 1L)
                .containsEntry(Level.LOW, 1L)
                .containsEntry(Level.NOT_NEEDED, 1L)
                .containsEntry(Level.UNKNOWN, 0L);
    }

    @Test
    void lines_that_are_not_in_service_are_counted_and_not_graded() {
        Equipment gone = LAPTOP.withId("gone")
                .withQuantity(12)
                .withServiceLife(ServiceLife.between(DAY.minusYears(5), DAY.minusYears(1)));
        Footprint footprint = footprint(LAPTOP, gone);
        assertThat(facts(footprint).lines()).isEqualTo(1);
        assertThat(text(footprint)).contains("Not in service: 1 line, 12 items.");
    }

    @Test
    void where_the_rules_do_not_record_origins_the_report_says_so_and_grades_nothing() {
        Footprint purchases = footprint(RuleSet.of("evalcarbone-purchases", "1.1.0"), LAPTOP);
        assertThat(text(purchases)).contains("do not record where lifetimes come from, or use none");
        assertThat(facts(purchases).levels()).containsOnlyKeys("device", "electricity");
        Footprint numecoeval = footprint(RuleSet.of("numecoeval", "1.3.0"), LAPTOP);
        assertThat(facts(numecoeval).levels()).containsOnlyKeys("device", "lifetime");
    }

    @Test
    void both_languages_have_the_same_parts_and_no_text_speaks_of_an_obligation_or_a_certificate() {
        Footprint footprint = footprint(LAPTOP, UNKNOWN);
        String english = report(footprint, Language.ENGLISH).markdown();
        String french = report(footprint, Language.FRENCH).markdown();
        assertThat(headings(french)).isEqualTo(headings(english)).isGreaterThan(9);
        assertThat(french).contains("Non calculés\u00a0: ", "Ce qui les apporte\u00a0: ");
        assertThat(french.toLowerCase(Wording.of(Language.FRENCH).language().locale()))
                .doesNotContain("obligation");
    }

    private static long headings(String markdown) {
        return markdown.lines().filter(line -> line.startsWith("## ")).count();
    }
}
