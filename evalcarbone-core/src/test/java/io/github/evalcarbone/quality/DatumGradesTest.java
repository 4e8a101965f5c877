package io.github.evalcarbone.quality;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.quality.QualityCases.CALCULATOR;
import static io.github.evalcarbone.quality.QualityCases.DAY;
import static io.github.evalcarbone.quality.QualityCases.grade;
import static io.github.evalcarbone.quality.QualityCases.inventory;
import static io.github.evalcarbone.quality.QualityCases.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.PowerState;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.matching.MatchDecision;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The grade of each datum, criterion by criterion. */
class DatumGradesTest {

    private static void assertGrade(DatumQuality datum, Grade grade, String... reasons) {
        assertThat(datum.reasons()).containsExactly(reasons);
        assertThat(datum.grade()).isEqualTo(grade);
    }

    @Test
    void quantities() {
        Equipment one = line("acme-book-1").withQuantity(1);
        assertGrade(grade(one.toBuilder().serialNumber("SN 1").build()).quantity(), Grade.A, "quantity-serial");
        assertGrade(grade(one.withId("PC-0042")).quantity(), Grade.A, "quantity-identifier");
        assertGrade(grade(one).quantity(), Grade.B, "quantity-model");
        assertGrade(grade(line("acme-book-1")).quantity(), Grade.B, "quantity-model");
        Equipment ofType = Equipment.ofType("laptop").withQuantity(10).withCountry("FR");
        assertGrade(grade(ofType).quantity(), Grade.C, "quantity-type");
        assertGrade(
                grade(Equipment.of("laptop").withQuantity(3).withCountry("FR")).quantity(), Grade.C, "quantity-type");
        assertGrade(grade(line("acme-book-1").withQuantity(2.5)).quantity(), Grade.D, "quantity-ratio");
    }

    @Test
    void a_count_is_old_after_24_months_and_a_device_that_is_told_apart_is_not() {
        Equipment one = line("acme-book-1").withQuantity(1).withId("PC-1");
        for (LocalDate day :
                new LocalDate[] {DAY.minusMonths(24), DAY.minusMonths(24).minusDays(1)}) {
            DataQuality quality = QualityStudy.of(CALCULATOR)
                    .withCountedOn(day)
                    .assess(inventory(line("acme-book-1"), one), CLIMATE_CHANGE);
            boolean isOld = day.isBefore(DAY.minusMonths(24));
            assertGrade(
                    quality.lines().get(0).quantity(),
                    isOld ? Grade.D : Grade.B,
                    isOld ? "quantity-old" : "quantity-model");
            assertGrade(quality.lines().get(1).quantity(), Grade.A, "quantity-identifier");
        }
    }

    @Test
    void identities() {
        assertGrade(grade(line("acme-book-1")).identity(), Grade.A, "identity-product");
        assertGrade(grade(line("laptop-14")).identity(), Grade.C, "identity-generic");
        assertGrade(grade(line("nobody knows")).identity(), Grade.D, "identity-unmatched");
        assertGrade(grade(Equipment.ofType("laptop").withCountry("FR")).identity(), Grade.D, "identity-default");
        assertGrade(grade(line("any").withType("tablet")).identity(), Grade.D, "identity-proxy");
        assertGrade(grade(line("acme-book-p")).identity(), Grade.D, "identity-proxy");
        assertGrade(grade(line("acme-book-x")).identity(), Grade.D, "identity-flagged");
        assertGrade(grade(Equipment.ofType("scanner").withCountry("FR")).identity(), Grade.E, "identity-none");
        assertGrade(grade(Equipment.of("who knows").withCountry("FR")).identity(), Grade.E, "identity-none");
    }

    @Test
    void identities_by_the_decision_about_the_model() {
        Equipment product = line("acme-book-1");
        assertGrade(grade(product, MatchDecision.NORMALISED).identity(), Grade.A, "identity-product");
        assertGrade(grade(product, MatchDecision.FAMILY).identity(), Grade.B, "identity-family");
        assertGrade(grade(product, MatchDecision.SIMILAR).identity(), Grade.C, "identity-similar");
        assertGrade(grade(line("laptop-14"), MatchDecision.STAND_IN).identity(), Grade.C, "identity-stand-in");
    }

    @Test
    void circumstances_of_figures_lower_by_one() {
        assertGrade(grade(line("acme-book-0")).identity(), Grade.B, "identity-product", "factor-old");
        assertGrade(grade(line("acme-book-r")).identity(), Grade.B, "identity-product", "factor-doubted");
        assertGrade(grade(line("acme-part")).identity(), Grade.B, "identity-product", "phases-missing");
        assertGrade(
                grade(line("acme-book-0"), MatchDecision.SIMILAR).identity(),
                Grade.D,
                "identity-similar",
                "factor-old");
    }

    @Test
    void lifetimes() {
        assertGrade(life(ServiceLife.between(DAY.minusYears(2), DAY.plusYears(3))), Grade.A, "lifetime-dates");
        assertGrade(
                life(ServiceLife.since(DAY.minusYears(2)).withPlannedYears(6)), Grade.A, "lifetime-purchase-planned");
        assertGrade(life(ServiceLife.years(6)), Grade.B, "lifetime-planned");
        assertGrade(life(ServiceLife.since(DAY.minusYears(7))), Grade.C, "lifetime-age");
        assertGrade(life(ServiceLife.since(DAY.minusYears(2))), Grade.D, "lifetime-type");
        assertGrade(life(ServiceLife.UNKNOWN), Grade.D, "lifetime-type");
        assertGrade(grade(line("scan-1").withType("oddity")).lifetime(), Grade.E, "lifetime-none");
    }

    private static DatumQuality life(ServiceLife life) {
        return grade(line("acme-book-1").withServiceLife(life)).lifetime();
    }

    @Test
    void lifetimes_that_contradict_are_d_at_best() {
        ServiceLife five = ServiceLife.between(DAY.minusYears(2), DAY.plusYears(3));
        assertGrade(life(five.withPlannedYears(6)), Grade.A, "lifetime-dates");
        assertGrade(life(five.withPlannedYears(6.5)), Grade.D, "lifetime-dates", "dates-contradict");
        assertGrade(life(ServiceLife.since(DAY.minusYears(30))), Grade.D, "lifetime-age", "lifetime-implausible");
        assertGrade(
                life(ServiceLife.between(DAY.minusMonths(1), DAY.plusMonths(2))),
                Grade.D,
                "lifetime-dates",
                "lifetime-implausible");
        assertGrade(life(ServiceLife.between(DAY, DAY.minusYears(1))), Grade.E, "lifetime-none", "dates-contradict");
    }

    @Test
    void second_hand_without_prior_years_is_one_lower() {
        Condition used = new Condition(Condition.State.REFURBISHED, Optional.empty(), Optional.empty());
        Equipment line =
                line("acme-book-1").withServiceLife(ServiceLife.years(5)).withCondition(used);
        assertGrade(grade(line).lifetime(), Grade.C, "lifetime-planned", "prior-years-unknown");
        assertGrade(grade(line.withCondition(Condition.refurbished(3))).lifetime(), Grade.B, "lifetime-planned");
    }

    @Test
    void electricity() {
        Equipment product = line("acme-book-1");
        assertGrade(use(product.withUsage(UsageProfile.measured(40))), Grade.A, "use-measured");
        assertGrade(
                use(product.withUsage(UsageProfile.powerStates(new PowerState("on", 20, 1_600)))),
                Grade.B,
                "use-states");
        assertGrade(use(product), Grade.B, "use-product");
        assertGrade(use(line("laptop-14").withUsage(UsageProfile.hoursPerDay(8, 220))), Grade.C, "use-hours");
        assertGrade(use(line("laptop-14")), Grade.D, "use-reference");
        assertGrade(use(line("who knows")), Grade.D, "use-default");
        assertGrade(use(line("acme-book-x")), Grade.D, "use-flagged");
        assertGrade(use(line("any").withType("tablet")), Grade.D, "use-proxy");
        assertGrade(use(product.withCountry("Atlantis")), Grade.E, "use-no-mix");
        assertGrade(use(Equipment.ofType("scanner").withCountry("FR")), Grade.E, "use-no-electricity");
        assertGrade(use(product.withServiceLife(ServiceLife.between(DAY, DAY.minusYears(1)))), Grade.E, "use-no-dates");
        assertGrade(use(product.withHolding(Holding.UNKNOWN.inStock())), Grade.A, "use-not-needed");
        assertGrade(use(product.withServiceLife(ServiceLife.since(DAY.plusYears(1)))), Grade.A, "use-not-needed");
    }

    private static DatumQuality use(Equipment line) {
        return grade(line).electricity();
    }

    @Test
    void circumstances_of_electricity() {
        Equipment measured = line("acme-book-1").withUsage(UsageProfile.measured(40));
        assertGrade(use(measured.withCountry("DE")), Grade.B, "use-measured", "mix-old");
        assertGrade(use(measured.withDataCentre(DataCentre.of("room", "FR"))), Grade.B, "use-measured", "pue-default");
        assertGrade(
                use(measured.withUsage(UsageProfile.measured(4_000))),
                Grade.D,
                "use-measured",
                "electricity-implausible");
        assertGrade(grade(line("laptop-14"), MatchDecision.ID).electricity(), Grade.D, "use-reference");
        assertGrade(use(line("laptop-14").withCountry("DE")), Grade.D, "use-reference", "mix-old");
    }
}
