package io.github.evalcarbone.report.uncertainty;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.distribution.Centre;
import io.github.evalcarbone.distribution.Lognormal;
import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.distribution.Uniform;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.DecisionReport;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.uncertainty.UncertaintyModel;
import io.github.evalcarbone.uncertainty.UncertaintyStudy;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports on uncertainty: nothing missing looks complete, and every distribution has its origin. */
class UncertaintyReportTest {

    private static final FootprintCalculator CALCULATOR =
            FootprintCalculator.of(Methodology.of(RuleSet.of("evalcarbone", "2.0.0")), Samples.FACTORS);
    private static final UncertaintyModel MODEL = UncertaintyModel.NONE
            .withFigures(figure -> true, new Lognormal(1.2, Centre.MEDIAN), "our own study")
            .withFact(UncertainFact.QUANTITY, line -> true, new Uniform(0.9, 1.1), "our own count");
    private static final Equipment LAPTOPS =
            Equipment.of("laptop-1").withId("laptops").withQuantity(10).withCountry("FR");
    private static final Equipment UNKNOWN = Equipment.ofType("gadget").withId("gadgets");

    private static UncertaintyStudy study(Equipment... lines) {
        Inventory inventory = Inventory.of("CHU", LocalDate.of(2026, 1, 1), List.of(lines));
        return UncertaintyStudy.of(CALCULATOR, inventory, MODEL).by(Facet.EQUIPMENT_TYPE);
    }

    private static DecisionReport report(UncertaintyStudy study, Language language) {
        return UncertaintyReport.of(study, study.run(200, 3), CLIMATE_CHANGE, 0.9, Samples.FACTORS, language);
    }

    @Test
    void a_group_of_which_nothing_is_known_is_unknown_and_not_0() {
        DecisionReport report = report(study(LAPTOPS, UNKNOWN), Language.ENGLISH);
        assertThat(report.text())
                .contains("Of what is known, 90.0% of the draws are between")
                .containsPattern("gadget +unknown\n")
                .containsPattern("All \\* ")
                .contains("stated by the user", "our own study", "our own count");
        assertThat(report.csv()).containsPattern("TYPE;gadget;CLIMATE_CHANGE;kg CO2 eq/year;;;;;");
        assertThat(json(report)).containsPattern("\"type\" : \"gadget\",\\s+\"complete\" : false\\s+}");
    }

    @Test
    void exact_figures_are_those_of_the_study() {
        UncertaintyStudy study = study(LAPTOPS);
        String json = json(report(study, Language.FRENCH));
        assertThat(json)
                .contains("\"point\" : "
                        + study.footprint().total(CLIMATE_CHANGE).known().value())
                .contains("\"value\" : "
                        + study.run(200, 3)
                                .impact(CLIMATE_CHANGE)
                                .interval(0.9)
                                .low()
                                .value()
                                .value())
                .contains("\"seed\" : 3", "\"source\" : \"our own count\"");
    }

    @Test
    void what_to_collect_first_is_the_input_with_the_largest_effect() {
        UncertaintyStudy study = study(LAPTOPS);
        DecisionReport report = SensitivityReport.of(
                study.sensitivity(CLIMATE_CHANGE, 3, 400, 3), study.footprint(), Samples.FACTORS, Language.ENGLISH);
        assertThat(report.text()).contains("Collect first: ").contains("others together");
        assertThat(report.csv().lines()).hasSize(1 + 3 + 1);
        assertThat(report.markdown()).contains("| Figure or fact |");
    }

    @Test
    void without_uncertainty_the_report_says_so() {
        Inventory inventory = Inventory.of("CHU", LocalDate.of(2026, 1, 1), List.of(LAPTOPS));
        UncertaintyStudy study = UncertaintyStudy.of(CALCULATOR, inventory, UncertaintyModel.NONE);
        assertThat(report(study, Language.ENGLISH).text()).contains("Nothing is uncertain by these assumptions");
        assertThat(SensitivityReport.of(
                                study.sensitivity(CLIMATE_CHANGE, 3, 10, 3),
                                study.footprint(),
                                Samples.FACTORS,
                                Language.ENGLISH)
                        .text())
                .contains("Nothing is uncertain");
    }

    private static String json(DecisionReport report) {
        StringWriter text = new StringWriter();
        report.writeJson(text);
        return text.toString();
    }
}
