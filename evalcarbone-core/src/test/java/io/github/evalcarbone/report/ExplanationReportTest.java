package io.github.evalcarbone.report;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.TotalExplanation;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.Ownership;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationReportTest {

    private static final Equipment LAPTOPS = Equipment.of("laptop-1")
            .withId("odd *id*")
            .withLabel("Odd <b>|* thing\n# title")
            .withQuantity(10)
            .withCountry("FR")
            .withSite("Nord");
    private static final Equipment SERVER =
            Equipment.of("server-1").withCountry("FR").withSite("Sud");

    @Test
    void one_value_has_the_text_of_its_explanation() {
        Explanation explanation = footprint(LAPTOPS).explain("odd *id*", LifecyclePhase.USE, CLIMATE_CHANGE);
        ExplanationReport report = ExplanationReport.of(explanation, Language.FRENCH);
        assertThat(report.text()).isEqualTo(explanation.toText(Language.FRENCH));
        assertThat(report.markdown())
                .startsWith("# odd \\*id\\*: Utilisation, ".replace(": ", "\u00a0: "))
                .contains(RuleSet.of("evalcarbone", "1.1.0").sha256())
                .contains("**quantity** = 10,0 équipements, déclaré `inventory.quantity`")
                .contains("EvalCarbone, Invented figures for tests (1), licence CC0-1.0");
    }

    @Test
    void texts_of_the_inventory_are_harmless() {
        ExplanationReport report =
                ExplanationReport.of(footprint(LAPTOPS).explainTotal(CLIMATE_CHANGE, 1, Facet.LINE), Language.ENGLISH);
        assertThat(report.markdown()).contains("odd \\*id\\* Odd &lt;b>\\|\\* thing # title, Manufacturing");
        assertThat(report.text()).contains("odd *id* Odd <b>|* thing # title, Manufacturing =");
    }

    @Test
    void the_share_of_the_largest_groups_and_the_others_are_reported() {
        Footprint footprint = footprint(LAPTOPS, LAPTOPS.withId("others").withSite("Sud"));
        String text = ExplanationReport.of(footprint.explainTotal(CLIMATE_CHANGE, 1, Facet.SITE), Language.ENGLISH)
                .text();
        assertThat(text)
                .contains("Groups shown: 1 of 2, which make ")
                .containsPattern("\n1 other group +\\d")
                .containsPattern("\nTotal +[0-9.]+ +100.0%\n")
                .containsPattern("\n  4 other values = [0-9.]+ kg CO2 eq/year \\([0-9.]+%\\)\n");
    }

    @Test
    void owners_are_named_in_the_language_of_the_report() {
        Footprint footprint = footprint(LAPTOPS.withHolding(Holding.of(Ownership.LEASED)));
        assertThat(ExplanationReport.of(footprint.explainTotal(CLIMATE_CHANGE, 1, Facet.OWNERSHIP), Language.FRENCH)
                        .text())
                .contains("\nen location = ");
    }

    @Test
    void a_group_has_no_share_of_an_incomplete_total() {
        Footprint footprint = footprint(LAPTOPS, SERVER);
        String text = ExplanationReport.of(footprint.explainTotal(CLIMATE_CHANGE, 1, Facet.SITE), Language.ENGLISH)
                .text();
        assertThat(text)
                .contains("\nTotal: at least 1086.5949185714287 kg CO2 eq/year; 1 of 2 lines incomplete\n")
                .contains("Groups shown: 1 of 2.", "a share of an unknown whole is no percentage")
                .doesNotContain("%", "Share");
    }

    @Test
    void without_facets_there_is_one_group_with_everything() {
        String text = ExplanationReport.of(footprint(LAPTOPS).explainTotal(CLIMATE_CHANGE, 9), Language.ENGLISH)
                .text();
        assertThat(text)
                .contains("\neverything = ", "Groups shown: 1 of 1, which make 100.0% of the total.")
                .doesNotContain("other value", "other group");
    }

    @Test
    void a_total_of_nothing_has_no_shares_and_an_unknown_one_no_groups() {
        String nothing = text(LAPTOPS.withQuantity(0));
        assertThat(nothing).contains("Total: 0.0 kg CO2 eq/year").doesNotContain("%)", "100.0%");
        String unknown = text(Equipment.of("nobody knows"));
        assertThat(unknown)
                .contains("5 values of this category are gaps and missing from the total.")
                .doesNotContain("Groups");
    }

    @ParameterizedTest
    @EnumSource
    void a_total_is_reported_by_every_facet_in_every_language(Facet facet) {
        for (Language language : Language.values()) {
            assertThat(ExplanationReport.of(footprint(LAPTOPS).explainTotal(CLIMATE_CHANGE, 1, facet), language)
                            .text())
                    .contains("CO");
        }
    }

    @Test
    void a_group_is_explained_by_itself() {
        TotalExplanation explanation =
                footprint(LAPTOPS, SERVER).explainTotal(CLIMATE_CHANGE, Integer.MAX_VALUE, 1, Facet.SITE);
        assertThat(explanation.groups()).hasSize(2);
        TotalExplanation.Group north = explanation.groups().stream()
                .filter(group -> group.key().of(Facet.SITE).equals(Optional.of("Nord")))
                .findFirst()
                .orElseThrow();
        String figure = north.figures().get(0).explanation().toText(Language.FRENCH);
        String others = north.others().orElseThrow().part().amount().toText(Language.FRENCH);
        assertThat(north.toText(Language.FRENCH))
                .startsWith("Nord = " + north.part().amount().toText(Language.FRENCH) + "\n" + figure.indent(2))
                .endsWith("\n  4 autres valeurs = " + others + "\n");
        assertThat(north.toText(Language.ENGLISH)).contains("\n  4 other values = ");
    }

    @Test
    void a_group_is_named_by_the_words_of_its_keys() {
        TotalExplanation everything = footprint(LAPTOPS).explainTotal(CLIMATE_CHANGE, 1);
        assertThat(everything.groups().get(0).toText(Language.FRENCH)).startsWith("tout = ");
        TotalExplanation byPhase = footprint(LAPTOPS).explainTotal(CLIMATE_CHANGE, 9, 1, Facet.PHASE, Facet.DEPARTMENT);
        assertThat(byPhase.groups())
                .extracting(group -> group.toText(Language.FRENCH))
                .anySatisfy(text -> assertThat(text).startsWith("Fabrication, (non précisé) = "));
    }

    private static String text(Equipment line) {
        return ExplanationReport.of(footprint(line).explainTotal(CLIMATE_CHANGE, 2, Facet.SITE), Language.ENGLISH)
                .text();
    }

    @Test
    void what_cannot_be_explained_is_refused() {
        Footprint footprint = footprint(LAPTOPS);
        assertThatIllegalArgumentException().isThrownBy(() -> footprint.explainTotal(CLIMATE_CHANGE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> footprint.explainTotal(CLIMATE_CHANGE, 1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> footprint.explainTotal(ImpactCategory.LAND_USE, 1))
                .withMessageContaining("must be one of");
    }

    private static Footprint footprint(Equipment... lines) {
        return FootprintCalculator.of(Methodology.of("evalcarbone", "1.1.0"), Samples.FACTORS)
                .calculate(Inventory.of("test", LocalDate.of(2026, 1, 1), List.of(lines)));
    }
}
