package io.github.evalcarbone.report;

import static io.github.evalcarbone.impact.ImpactCategory.ACIDIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.report.layout.Wording;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootprintReportTest {

    private static final Equipment LAPTOPS =
            Equipment.of("laptop-1").withQuantity(1_200).withCountry("FR").withSite("Nord");
    private static final Equipment UNKNOWN = Equipment.of("nobody knows")
            .withId("x")
            .withLabel("Odd <b>|* thing")
            .withSite("Sud");

    @Test
    void the_total_is_in_tonnes_in_the_style_of_the_language() {

        assertThat(text(Language.ENGLISH, LAPTOPS)).contains("\nTotal: 44.40 t CO2e per year\n");
        assertThat(text(Language.FRENCH, LAPTOPS)).contains("\nTotal\u00a0: 44,40 t CO₂e par an\n");
    }

    @Test
    void any_other_language_is_english() {
        assertThat(text(Language.of(Locale.GERMAN), LAPTOPS)).isEqualTo(text(Language.ENGLISH, LAPTOPS));
    }

    @Test
    void a_gap_marks_the_total_its_groups_and_is_listed_with_code_and_reason() {

        assertThat(text(Language.ENGLISH, LAPTOPS, UNKNOWN))
                .contains("Total: at least 44.40 t CO2e per year; 1 of 2 lines incomplete\n")
                .containsPattern("\nManufacturing \\* +38\\.40\n")
                .doesNotContain("Share")
                .containsPattern("\n\\(not stated\\) \\* +1 +unknown\n")
                .contains("Complete lines: 1 of 2 (50.0%).")
                .contains("- EVC-5002 (1 line): No device is known: model [nobody knows]")
                .contains(
                        "    Missing: all phases; all categories. Known impact (Climate change): none. x Odd <b>|* thing\n")
                .doesNotContain("- EVC-5002: ");
    }

    @Test
    void where_nothing_is_known_the_total_is_unknown_not_zero() {
        assertThat(text(Language.ENGLISH, UNKNOWN))
                .contains("\nTotal: UNKNOWN, no value could be computed; 1 of 1 line incomplete\n")
                .doesNotContain("0.0 t CO2e");
    }

    @Test
    void an_inventory_without_lines_is_a_total_of_zero() {
        assertThat(text(Language.ENGLISH))
                .contains("\nTotal: 0.0 t CO2e per year\n")
                .contains("\nNothing was computed, so that no gap could be found.\n")
                .doesNotContain("every line has a value");
    }

    @Test
    void sites_are_distinguished_only_if_there_are_several() {
        assertThat(text(Language.ENGLISH, LAPTOPS)).doesNotContain("By site");
        assertThat(text(Language.ENGLISH, LAPTOPS, UNKNOWN)).contains("By site");
    }

    @Test
    void findings_are_grouped_by_cause_with_their_lines_in_the_annex() {
        Equipment[] lines = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> LAPTOPS.withId("line-" + i))
                .toArray(Equipment[]::new);
        assertThat(text(Language.ENGLISH, lines))
                .contains("- EVC-5102 (for information, 9 lines): No lifetime is declared")
                .contains("- EVC-5102: 9 lines, 9 remarks. No lifetime is declared")
                .contains("    line-1 laptop-1, line-2 laptop-1, line-3 laptop-1, ")
                .contains("line-6\n      laptop-1 and 3 more\n");
    }

    @Test
    void what_the_annex_does_not_list_is_counted_and_all_counts_add_up() {
        Equipment[] lines = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> Equipment.of("nobody knows " + i).withId("line-" + i))
                .toArray(Equipment[]::new);
        assertThat(text(Language.ENGLISH, lines))
                .contains("- EVC-5002 (20 lines): No device is known: model […]")
                .contains("line-1 nobody knows 1,\n      line-2 nobody knows 2, line-3 nobody knows 3 and 17 more\n")
                .contains("- EVC-5002: 20 lines, 200 missing values\n")
                .contains("    line-12 nobody knows 12: No device is known")
                .doesNotContain("    line-13 ")
                .contains("    and 80 missing values not listed here: see the format csv or json\n");
    }

    @Test
    void many_sites_are_shown_by_the_largest_and_the_rest_together() {
        Equipment[] lines = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> (i > 9 ? UNKNOWN : LAPTOPS)
                        .withId("line-" + i)
                        .withQuantity(i)
                        .withSite("site-" + i))
                .toArray(Equipment[]::new);
        assertThat(text(Language.ENGLISH, lines))
                .containsPattern("\nsite-4 +4 ")
                .doesNotContainPattern("\nsite-3 ")
                .containsPattern("\n3 other groups +6 +0\\.222\n")
                .containsPattern("\n3 other groups, nothing known \\* +33 +unknown\n");
    }

    @Test
    void of_many_lines_the_largest_are_shown_and_the_rest_together() {
        Equipment[] lines = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> LAPTOPS.withId("line-" + i).withQuantity(i))
                .toArray(Equipment[]::new);
        assertThat(text(Language.ENGLISH, lines))
                .containsPattern("\nline-20 laptop-1 +20 +0\\.740\\d* ")
                .containsPattern("\n14 other lines +105 ");
    }

    @Test
    void the_sources_are_named() {
        assertThat(text(Language.ENGLISH, LAPTOPS))
                .contains(
                        "SHA-256 " + RuleSet.of("evalcarbone", "1.1.0").sha256().substring(0, 12) + "...")
                .contains("Factors: test 1.0.0")
                .contains("Licences: CC0-1.0");
    }

    @Test
    void rounding_is_reported() {
        assertThat(text(Language.ENGLISH, LAPTOPS)).contains("largest remainder method");
        assertThat(text(Language.FRENCH, LAPTOPS)).contains("plus forts restes");
    }

    @Test
    void a_label_cannot_steer_a_terminal_or_break_a_table() {
        Equipment hostile = LAPTOPS.withId("h").withSite("red\u001b[31m\nTotal: 0\u202e");
        String text = text(Language.ENGLISH, hostile, LAPTOPS);
        assertThat(text).contains("red [31m Total: 0 ").doesNotContain("\u001b", "\u202e", "\r");
    }

    @Test
    void markdown_escapes_what_the_inventory_says() {
        assertThat(report(Language.ENGLISH, UNKNOWN).markdown())
                .contains("Odd &lt;b>\\|\\* thing")
                .doesNotContain("<b>")
                .contains("| Phase | t CO2e/year |\n|---|---:|\n")
                .contains("# Environmental footprint of hospital\n");
    }

    @Test
    void the_phase_that_is_not_split_is_shown_where_something_is_counted_in_it() {
        Equipment sealed = Equipment.ofType("terminal").withCountry("FR");
        assertThat(report(Language.ENGLISH, LAPTOPS).text()).doesNotContain("Embodied, not split");
        assertThat(report(Language.ENGLISH, LAPTOPS, sealed).text())
                .containsPattern("Embodied, not split +\\d")
                .containsPattern("counted under\\s+\"Embodied, not split\"");
    }

    @Test
    void a_refurbishment_that_is_missing_is_shown_as_such() {
        Equipment server = Equipment.of("server-1").withCountry("FR").withCondition(Condition.refurbished(3));
        Footprint footprint = FootprintCalculator.of(Methodology.of("evalcarbone", "2.0.0"), Samples.FACTORS)
                .calculate(Inventory.of("hospital", LocalDate.of(2026, 1, 1), List.of(server, LAPTOPS)));
        assertThat(FootprintReport.of(footprint, Samples.FACTORS, Language.ENGLISH)
                        .text())
                .containsPattern("\nRefurbishment \\* ");
    }

    @Test
    void the_csv_holds_every_value_unrounded_and_the_code_of_every_gap() {
        Footprint footprint = footprint(LAPTOPS, UNKNOWN);
        String exact = String.valueOf(footprint
                .value("laptop-1", LifecyclePhase.MANUFACTURING, ACIDIFICATION)
                .orElseThrow()
                .value());
        assertThat(report(Language.FRENCH, LAPTOPS, UNKNOWN).csv())
                .startsWith(
                        "kind;line;label;quantity;type;model;country;dataCentre;site;department;phase;category;unit;value;")
                .contains(
                        "LINE;laptop-1;laptop-1;1200.0;laptop;laptop-1;FR;;Nord;;MANUFACTURING;ACIDIFICATION;mol H+ eq/year;"
                                + exact + ";;;hospital;2026-01-01;evalcarbone 1.1.0;test 1.0.0\n")
                .contains("LINE;x;Odd <b>|* thing;1.0;;;;;Sud;;USE;CLIMATE_CHANGE;kg CO2 eq/year;;EVC-5002;");
    }

    @Test
    void the_csv_says_what_was_set_aside() {
        SetAside rows = new SetAside(3, true, 2);
        Footprint footprint = footprint(LAPTOPS).withSetAside(rows);
        StringWriter text = new StringWriter();
        FootprintReport.of(footprint, Samples.FACTORS, Language.FRENCH).writeCsv(text);
        String origin = ";hospital;2026-01-01;evalcarbone 1.1.0;test 1.0.0";
        assertThat(text.toString().lines().filter(line -> !line.startsWith("LINE;")))
                .containsExactly(
                        "kind;line;label;quantity;type;model;country;dataCentre;site;department;phase;category;unit;value;"
                                + "gap;rows;inventory;evaluationDate;ruleSet;datasets",
                        "REFUSED;;;;;;;;;;;;;;;3" + origin,
                        "UNREAD;;;;;;;;;;;;;;;" + origin,
                        "EXCLUDED;;;;;;;;;;;;;;;2" + origin);
        assertThat(text.toString()
                        .lines()
                        .map(line -> line.replaceAll("[^;]", "").length()))
                .containsOnly(19);
    }

    @Test
    void the_csv_has_no_formula_for_a_spreadsheet_to_run() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            Equipment hostile = LAPTOPS.withId("h").withDepartment(start + "cmd()");
            assertThat(report(Language.ENGLISH, hostile).csv()).contains("'" + start + "cmd()");
        }
    }

    @Test
    void a_label_that_looks_like_a_negative_number_is_a_text() {
        assertThat(report(Language.ENGLISH, LAPTOPS.withLabel("-1")).csv()).contains(";'-1;1200.0;");
    }

    @Test
    void the_csv_quotes_as_in_rfc_4180() {
        assertThat(report(Language.ENGLISH, LAPTOPS.withLabel("a;b \"c\"\nd")).csv())
                .contains("laptop-1;\"a;b \"\"c\"\"\nd\";1200.0;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a,b", "a\nb", "a\tb"})
    void each_character_that_asks_for_quotation_marks_gets_them(String label) {
        assertThat(report(Language.ENGLISH, LAPTOPS.withLabel(label)).csv())
                .contains("laptop-1;\"" + label + "\";1200.0;");
    }

    @Test
    void a_quotation_mark_alone_is_doubled_inside_quotation_marks() {
        assertThat(report(Language.ENGLISH, LAPTOPS.withLabel("24\" screens")).csv())
                .contains("laptop-1;\"24\"\" screens\";1200.0;");
    }

    @Test
    void both_languages_have_the_same_texts() throws IOException {
        var english = keys("report_en.properties");
        var french = keys("report_fr.properties");
        assertThat(french).containsAll(english);
        assertThat(french)
                .filteredOn(key -> !key.matches("(unit|month|flag|version)\\..*"))
                .hasSameElementsAs(english);
    }

    private static Set<String> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = Wording.class.getResourceAsStream(file)) {
            texts.load(stream);
        }
        return texts.stringPropertyNames();
    }

    @Test
    void factors_of_another_version_are_refused() {
        FactorSet newer = FactorSet.of(
                FactorDataset.builder(Samples.FACTORS.datasets().get(0).id(), "9")
                        .build());
        assertThatThrownBy(() -> FootprintReport.of(footprint(), newer, Language.FRENCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(" 9]")
                .hasMessageEndingWith("Use the factors of its calculator.");
    }

    private static String text(Language language, Equipment... lines) {
        return report(language, lines).text();
    }

    private static FootprintReport report(Language language, Equipment... lines) {
        return FootprintReport.of(footprint(lines), Samples.FACTORS, language);
    }

    private static Footprint footprint(Equipment... lines) {
        return FootprintCalculator.of(Methodology.of("evalcarbone", "1.1.0"), Samples.FACTORS)
                .calculate(Inventory.of("hospital", LocalDate.of(2026, 1, 1), List.of(lines)));
    }
}
