package io.github.evalcarbone.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.GroupedTotals;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.rule.Methodology;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TotalsReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final FootprintCalculator CALCULATOR =
            FootprintCalculator.of(Methodology.evalcarbone(), Samples.FACTORS);
    private static final Equipment LAPTOPS =
            Equipment.of("laptop-1").withQuantity(1_200).withCountry("FR").withSite("Nord");
    private static final Equipment UNKNOWN =
            Equipment.of("nobody knows").withId("x").withSite("Sud");

    private static String text(Language language, Equipment... lines) {
        FootprintTotals totals = Stream.of(lines).collect(CALCULATOR.toTotals(DAY));
        return TotalsReport.of("CHU", totals, Samples.FACTORS, language).text();
    }

    private static GroupedTotals bySite(Stream<Equipment> lines) {
        return lines.collect(CALCULATOR.toTotalsBy(DAY, Facet.SITE));
    }

    @Test
    void the_total_is_that_of_the_report_of_the_footprint() {
        assertThat(text(Language.ENGLISH, LAPTOPS))
                .startsWith("Environmental footprint of CHU\n")
                .contains("\nEquipment      1 line\n")
                .contains("\nTotal: 44.40 t CO2e per year\n")
                .containsPattern("\nManufacturing +38\\.40 +86\\.5%\n")
                .contains("Complete lines: 1 of 1 (100.0%).")
                .contains("None: every line has a value in every phase and category.")
                .contains("The JSON of totals holds every value unrounded.");
        assertThat(text(Language.FRENCH, LAPTOPS)).contains("\nTotal\u00a0: 44,40 t CO₂e par an\n");
    }

    @Test
    void an_incomplete_total_is_marked_and_has_no_shares_and_says_why() {
        assertThat(text(Language.ENGLISH, LAPTOPS, UNKNOWN))
                .contains("Total: at least 44.40 t CO2e per year; 1 of 2 lines incomplete\n")
                .containsPattern("\nManufacturing \\* +38\\.40\n")
                .doesNotContain("Share")
                .contains("\n* incomplete: at least this much")
                .contains("- EVC-5002 (at least 1 line): No device is known: model […], type […].");
        assertThat(text(Language.ENGLISH, UNKNOWN)).contains("\nTotal: UNKNOWN, no value could be computed; ");
    }

    @Test
    void no_line_is_a_total_of_zero_in_the_table_too() {
        assertThat(text(Language.ENGLISH))
                .contains("\nTotal: 0.0 t CO2e per year\n")
                .containsPattern("\nTotal +0\\.0\n")
                .contains("\nNothing was computed, so that no gap could be found.\n")
                .doesNotContain("every line has a value", "* incomplete");
    }

    @Test
    void groups_are_a_table_of_the_largest_and_the_others_together() {
        Stream<Equipment> lines = Stream.concat(
                IntStream.rangeClosed(1, 22)
                        .mapToObj(
                                i -> LAPTOPS.withId("line-" + i).withQuantity(i).withSite("site-" + i)),
                Stream.of(UNKNOWN));
        TotalsReport report = TotalsReport.of("CHU", bySite(lines), Samples.FACTORS, Language.ENGLISH);
        assertThat(report.text())
                .contains("\nSite\n----\n")
                .containsPattern("\nsite-22 +0\\.813\n")
                .containsPattern("\nsite-3 +0\\.111\n")
                .containsPattern("\n3 other groups \\* +0\\.111\n")
                .doesNotContain("\nsite-2 ");
        assertThat(report.markdown()).contains("| site-22 | 0.813 |");
    }

    @Test
    void totals_of_other_datasets_are_refused() {
        FootprintTotals totals = Stream.of(LAPTOPS).collect(CALCULATOR.toTotals(DAY));
        FactorSet newer = FactorSet.of(
                FactorDataset.builder(Samples.FACTORS.datasets().get(0).id(), "9")
                        .build());
        assertThatThrownBy(() -> TotalsReport.of("CHU", totals, newer, Language.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be those that the footprint was computed with");
    }
}
