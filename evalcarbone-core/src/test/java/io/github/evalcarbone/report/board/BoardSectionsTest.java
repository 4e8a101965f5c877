package io.github.evalcarbone.report.board;

import static io.github.evalcarbone.impact.ImpactCategory.ACIDIFICATION;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.comparison.BesideTotal;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.FootprintReport;
import io.github.evalcarbone.report.content.Chart;
import io.github.evalcarbone.report.content.ReportBlock;
import io.github.evalcarbone.report.content.ReportBlock.Bullets;
import io.github.evalcarbone.report.content.ReportBlock.KeyFigure;
import io.github.evalcarbone.report.content.ReportBlock.Paragraph;
import io.github.evalcarbone.report.content.ReportPart;
import io.github.evalcarbone.report.summary.SummaryFigures;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.uncertainty.UncertaintyModel;
import io.github.evalcarbone.uncertainty.UncertaintyStudy;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import io.github.evalcarbone.units.UnitMismatchException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The first page of a report: total, completeness, interval, share of the organisation, charts, causes. */
class BoardSectionsTest {

    private static final Equipment LAPTOPS = Equipment.of("laptop-1")
            .withId("a")
            .withQuantity(100)
            .withCountry("FR")
            .withServiceLife(ServiceLife.years(5));
    private static final Equipment NOBODY_KNOWS =
            Equipment.of("nobody-knows").withId("b").withCountry("FR");

    private static FootprintCalculator calculator() {
        return FootprintCalculator.of(Methodology.of("evalcarbone", "1.1.0"), Samples.FACTORS);
    }

    private static Inventory inventory(Equipment... lines) {
        return Inventory.of("test", LocalDate.of(2026, 1, 1), List.of(lines));
    }

    private static Stream<ReportBlock> summary(Footprint footprint, SummaryFigures figures) {
        return FootprintReport.of(footprint, Samples.FACTORS, BesideTotal.NONE, figures, Language.ENGLISH)
                .content()
                .parts()
                .stream()
                .filter(part -> part.kind() == ReportPart.Kind.SUMMARY)
                .flatMap(part -> part.sections().stream())
                .flatMap(section -> section.blocks().stream());
    }

    private static List<String> sentences(Footprint footprint, SummaryFigures figures) {
        return summary(footprint, figures)
                .flatMap(block -> block instanceof Paragraph paragraph ? Stream.of(paragraph.text()) : Stream.empty())
                .toList();
    }

    private static String key(Footprint footprint) {
        return summary(footprint, SummaryFigures.NONE)
                .flatMap(block -> block instanceof KeyFigure figure ? Stream.of(figure.text()) : Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    private static Amount tonnes(double tonnes) {
        return new Amount(1000 * tonnes, CLIMATE_CHANGE.unitPerYear());
    }

    @Test
    void a_total_that_lacks_values_is_a_minimum() {
        assertThat(key(calculator().calculate(inventory(LAPTOPS)))).isEqualTo("3.700 t CO2e per year");
        Footprint footprint = calculator().calculate(inventory(LAPTOPS, NOBODY_KNOWS));
        assertThat(key(footprint)).isEqualTo("At least 3.700 t CO2e per year");
        assertThat(sentences(footprint, SummaryFigures.NONE))
                .contains("This is a minimum: 1 of 2 lines incomplete. What is missing is not counted.");
        assertThat(summary(footprint, SummaryFigures.NONE)
                        .filter(Bullets.class::isInstance)
                        .map(Object::toString))
                .anyMatch(text -> text.contains("nobody-knows") && text.contains("(1 line)"));
        assertThat(key(calculator().calculate(inventory(NOBODY_KNOWS)))).isEqualTo("Footprint unknown");
    }

    @Test
    void the_interval_is_that_of_the_draws_or_of_propagation() {
        Inventory inventory = inventory(LAPTOPS);
        FootprintCalculator calculator = calculator().withCategories(CLIMATE_CHANGE);
        UncertaintyStudy study = UncertaintyStudy.of(calculator, inventory, UncertaintyModel.standard());
        Footprint footprint = calculator.calculate(inventory);
        assertThat(sentences(footprint, SummaryFigures.NONE.withDraws(study.run(500, 1))))
                .anyMatch(
                        text -> text.startsWith("Figures are uncertain: with 95% confidence, the footprint is between ")
                                && text.endsWith("(500 draws)."));
        assertThat(sentences(footprint, SummaryFigures.NONE.withPropagation(study.firstOrder(CLIMATE_CHANGE))))
                .anyMatch(text -> text.endsWith("(approximated by propagation, without draws)."));
    }

    @Test
    void the_share_of_the_organisation_is_as_complete_as_the_total() {
        SummaryFigures figures = SummaryFigures.NONE.withOrganisation(tonnes(100));
        assertThat(sentences(calculator().calculate(inventory(LAPTOPS)), figures))
                .contains("That is 3.7% of the 100 t CO2e per year stated for the whole organisation.");
        assertThat(sentences(calculator().calculate(inventory(LAPTOPS, NOBODY_KNOWS)), figures))
                .contains("That is at least 3.7% of the 100 t CO2e per year stated for the whole organisation.");
        assertThat(sentences(calculator().calculate(inventory(NOBODY_KNOWS)), figures))
                .noneMatch(text -> text.contains("whole organisation"));
    }

    @Test
    void a_share_above_all_is_shown_as_it_is() {
        assertThat(sentences(
                        calculator().calculate(inventory(LAPTOPS)), SummaryFigures.NONE.withOrganisation(tonnes(2))))
                .contains("That is 185.0% of the 2 t CO2e per year stated for the whole organisation.");
    }

    @Test
    void the_total_of_an_organisation_is_an_amount_of_climate_change_above_0() {
        assertThatThrownBy(() -> SummaryFigures.NONE.withOrganisation(tonnes(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above 0");
        Amount tonnes = new Amount(5, Unit.parse("t CO2 eq/year"));
        assertThatThrownBy(() -> SummaryFigures.NONE.withOrganisation(tonnes))
                .isInstanceOf(UnitMismatchException.class);
    }

    @Test
    void charts_by_department_are_shown_if_there_is_more_than_one() {
        Footprint one = calculator().calculate(inventory(LAPTOPS.withDepartment("Soins")));
        Footprint two = calculator()
                .calculate(inventory(
                        LAPTOPS.withDepartment("Soins"), LAPTOPS.withId("c").withDepartment("Accueil")));
        assertThat(titles(one)).containsExactly("By life-cycle phase", "By type of equipment and phase");
        assertThat(titles(two))
                .containsExactly("By life-cycle phase", "By type of equipment and phase", "By department");
    }

    private static List<String> titles(Footprint footprint) {
        return summary(footprint, SummaryFigures.NONE)
                .flatMap(block -> block instanceof Chart chart ? Stream.of(chart.title()) : Stream.empty())
                .toList();
    }

    @Test
    void a_very_small_share_is_not_nothing() {
        assertThat(sentences(
                        calculator().calculate(inventory(LAPTOPS)),
                        SummaryFigures.NONE.withOrganisation(tonnes(1_000_000))))
                .contains("That is less than 0.1% of the 1,000,000 t CO2e per year stated for the whole organisation.");
    }

    @Test
    void nothing_counted_is_said_without_charts_of_nothing() {
        Footprint footprint = calculator().calculate(inventory(LAPTOPS.withQuantity(0)));
        assertThat(sentences(footprint, SummaryFigures.NONE))
                .contains("Nothing is counted: the quantity of every line is 0.");
        assertThat(titles(footprint)).doesNotContain("By life-cycle phase");
    }

    @Test
    void what_adds_most_is_at_least_that_much_if_values_are_missing() {
        Equipment unknownUse = LAPTOPS.withId("c").withCountry("Atlantis");
        assertThat(summary(calculator().calculate(inventory(LAPTOPS, unknownUse)), SummaryFigures.NONE)
                        .filter(Bullets.class::isInstance)
                        .map(Object::toString))
                .anyMatch(
                        text -> text.contains("laptop, use: at least ") && text.contains("laptop, manufacturing: 6."));
    }

    @Test
    void there_is_no_summary_without_climate_change() {
        Footprint footprint = calculator().withCategories(ACIDIFICATION).calculate(inventory(LAPTOPS));
        assertThat(summary(footprint, SummaryFigures.NONE))
                .noneMatch(block -> block instanceof KeyFigure || block instanceof Chart);
    }
}
