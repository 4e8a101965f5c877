package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.LifecyclePhase.DISTRIBUTION;
import static io.github.evalcarbone.impact.LifecyclePhase.END_OF_LIFE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.REFURBISHMENT;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.rule.RuleSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;

/** The accounts of all calendar years add up to what was bought, and to what was used. */
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class AnnualAccountProperties extends LifeSamples {

    private static final List<LifecyclePhase> EMBODIED_PHASES =
            List.of(MANUFACTURING, DISTRIBUTION, REFURBISHMENT, END_OF_LIFE);
    private static final double REFERENCE_YEARS = 5;
    private static final RuleSet RULES = RuleSet.of("evalcarbone-annual", "1.0.0");
    private static final FootprintCalculator ANNUAL = calculator(RULES);
    private static final FootprintCalculator SPREAD =
            calculator(RULES.withParameter("spread-without-purchase-date", 1));

    private static FootprintCalculator calculator(RuleSet rules) {
        return LineFigures.calculator(rules, LineFigures.laptops(160, 10, 25, 4));
    }

    private static Equipment laptops(ServiceLife life, Condition condition, int quantity) {
        return LineFigures.laptop().withQuantity(quantity).withServiceLife(life).withCondition(condition);
    }

    private static List<LineFigures> all(Equipment line) {
        return accounts(line.serviceLife())
                .map(day -> LineFigures.of(ANNUAL, day, line))
                .toList();
    }

    private static double sum(List<LineFigures> accounts, LifecyclePhase phase) {
        return accounts.stream().mapToDouble(account -> account.of(phase)).sum();
    }

    @Property
    void the_embodied_accounts_of_all_years_add_up_to_what_was_bought(
            @ForAll("lives") ServiceLife life,
            @ForAll("conditions") Condition condition,
            @ForAll @IntRange(min = 1, max = 100_000) int quantity) {
        List<LineFigures> accounts = all(laptops(life, condition, quantity));
        for (LifecyclePhase phase : EMBODIED_PHASES) {
            double bought = quantity * bought(phase, life, condition);
            assertThat(sum(accounts, phase)).isCloseTo(bought, LineFigures.rounding(bought));
        }
    }

    private static double bought(LifecyclePhase phase, ServiceLife life, Condition condition) {
        return switch (phase) {
            case MANUFACTURING -> 160 * part(life, condition);
            case DISTRIBUTION -> 10 * part(life, condition);
            case REFURBISHMENT -> condition.state() == Condition.State.REFURBISHED ? 25 : 0;
            default -> later(condition) > 0 ? 0 : 4;
        };
    }

    private static double part(ServiceLife life, Condition condition) {
        double own = life.plannedYears().orElse(REFERENCE_YEARS);
        return own / (prior(condition) + own + later(condition));
    }

    @Property
    void each_account_is_the_share_written_off_between_two_new_years_days(
            @ForAll("lives") ServiceLife life, @ForAll @IntRange(min = 1990, max = 2060) int year) {
        double account = LineFigures.of(ANNUAL, LocalDate.of(year, 3, 1), laptops(life, Condition.NEW, 1))
                .of(MANUFACTURING);
        double expected = 160 * (writtenOff(life, year + 1) - writtenOff(life, year));
        assertThat(account).isCloseTo(expected, LineFigures.rounding(160));
    }

    /** The share on the morning of 1 January, straight from the definition. */
    private static double writtenOff(ServiceLife life, int year) {
        LocalDate day = LocalDate.of(year, 1, 1);
        LocalDate purchase = life.purchased().orElseThrow();
        if (!purchase.isBefore(day)) {
            return 0;
        }
        if (life.withdrawn().filter(end -> !end.isAfter(day)).isPresent()) {
            return 1;
        }
        double planned = days(purchase, life.plannedYears().orElse(REFERENCE_YEARS));
        return Math.min(1, ChronoUnit.DAYS.between(purchase, day) / planned);
    }

    /** The days to the same day some years on; the last fraction of a year is one of the days of that year. */
    private static double days(LocalDate from, double years) {
        LocalDate last = from.plusYears((long) years);
        long running = ChronoUnit.DAYS.between(last, from.plusYears((long) years + 1));
        return ChronoUnit.DAYS.between(from, last) + (years - (long) years) * running;
    }

    @Property
    void use_adds_up_to_the_days_of_service_in_each_year(
            @ForAll("lives") ServiceLife life,
            @ForAll("conditions") Condition condition,
            @ForAll @IntRange(min = 1, max = 100_000) int quantity) {
        double expected = accounts(life)
                .mapToDouble(day -> quantity * 26 * 0.1 * share(life, day.getYear()))
                .sum();
        assertThat(sum(all(laptops(life, condition, quantity)), USE))
                .isCloseTo(expected, LineFigures.rounding(expected));
    }

    /** Counts the days one by one. */
    private static double share(ServiceLife life, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        double days = first.datesUntil(first.plusYears(1))
                .filter(day -> isInService(life, day))
                .count();
        return days / first.lengthOfYear();
    }

    private static boolean isInService(ServiceLife life, LocalDate day) {
        return !day.isBefore(life.purchased().orElseThrow())
                && life.withdrawn().filter(end -> !end.isAfter(day)).isEmpty();
    }

    @Property
    void before_the_purchase_and_after_the_withdrawal_all_accounts_are_0(
            @ForAll("lives") ServiceLife life,
            @ForAll("conditions") Condition condition,
            @ForAll @IntRange(min = 1, max = 30) int years) {
        Equipment line = laptops(life, condition, 7);
        LocalDate before = life.purchased().orElseThrow().minusYears(years);
        assertAllZero(LineFigures.of(ANNUAL, before, line));
        life.withdrawn().ifPresent(end -> assertAllZero(LineFigures.of(ANNUAL, end.plusYears(years), line)));
    }

    private static void assertAllZero(LineFigures figures) {
        assertThat(figures.footprint().phases())
                .allSatisfy(phase -> assertThat(figures.of(phase)).isEqualTo(0.0));
        assertThat(figures.footprint().gaps()).isEmpty();
    }

    @Property
    void a_longer_planned_life_never_raises_what_is_written_off_by_a_31_December(
            @ForAll("lives") ServiceLife life,
            @ForAll("plannedYears") double one,
            @ForAll("plannedYears") double other) {
        ServiceLife shorter = life.withPlannedYears(Math.min(one, other));
        ServiceLife longer = life.withPlannedYears(Math.max(one, other));
        double ofShorter = 0;
        double ofLonger = 0;
        for (LocalDate day : accounts(life).toList()) {
            ofShorter += embodied(shorter, day);
            ofLonger += embodied(longer, day);
            assertThat(ofLonger).isLessThanOrEqualTo(ofShorter + 174 * 1e-12);
        }
    }

    private static double embodied(ServiceLife life, LocalDate day) {
        return LineFigures.of(ANNUAL, day, laptops(life, Condition.NEW, 1)).embodied();
    }

    @Property
    void a_line_without_a_day_of_purchase_is_a_gap_unless_it_is_to_be_spread(
            @ForAll("plannedYears") double planned, @ForAll @IntRange(min = 2000, max = 2060) int year) {
        LocalDate day = LocalDate.of(year, 6, 30);
        Equipment line = laptops(ServiceLife.years(planned), Condition.NEW, 1);
        LineFigures gap = LineFigures.of(ANNUAL, day, line);
        assertThat(gap.value(MANUFACTURING)).isEmpty();
        assertThat(gap.gaps(MANUFACTURING)).containsExactly("EVC-5020");
        assertThat(gap.of(USE)).isCloseTo(2.6, LineFigures.rounding(2.6));
        LineFigures spread = LineFigures.of(SPREAD, day, line);
        assertThat(spread.of(MANUFACTURING)).isCloseTo(160 / planned, LineFigures.rounding(160 / planned));
        assertThat(spread.findings()).contains("EVC-5143");
    }

    @Property
    void the_parameter_changes_nothing_where_the_day_of_purchase_is_known(
            @ForAll("lives") ServiceLife life,
            @ForAll("conditions") Condition condition,
            @ForAll @IntRange(max = 12) int years) {
        Equipment line = laptops(life, condition, 3);
        LocalDate day = life.purchased().orElseThrow().plusYears(years);
        assertThat(LineFigures.of(SPREAD, day, line).footprint().impacts())
                .isEqualTo(LineFigures.of(ANNUAL, day, line).footprint().impacts());
    }

    @Property
    void a_withdrawal_before_the_purchase_is_a_gap(
            @ForAll("purchases") LocalDate day, @ForAll @IntRange(min = 1, max = 4_000) int days) {
        ServiceLife life = new ServiceLife(Optional.of(day), Optional.of(day.minusDays(days)), Optional.of(4.0));
        LineFigures figures = LineFigures.of(ANNUAL, day, laptops(life, Condition.NEW, 1));
        assertThat(figures.gaps(MANUFACTURING)).containsExactly("EVC-5005");
    }
}
