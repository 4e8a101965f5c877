package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.LifecyclePhase.REFURBISHMENT;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.ExitRoute;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The fleet on a day: what is not in service adds nothing, longer lives never add more, facts never take a figure away. */
@PropertyDefaults(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class FleetProperties extends LifeSamples {

    private static final LocalDate DAY = Samples.DATE;
    private static final RuleSet RULES = RuleSet.of("evalcarbone", "2.0.0");
    private static final List<FootprintCalculator> BY_METHOD =
            List.of(method(1), method(2), method(3), method(4), method(5));
    private static final FootprintCalculator FLEET = BY_METHOD.get(0);
    private static final List<FootprintCalculator> OTHER_VIEWS = Stream.of(
                    ofYear(), ofYear().withParameter("spread-without-purchase-date", 1), ofPurchases())
            .map(rules -> LineFigures.calculator(rules, Samples.FACTORS))
            .toList();

    private static FootprintCalculator method(int number) {
        return LineFigures.calculator(RULES.withParameter("second-life.method", number), Samples.FACTORS);
    }

    private static RuleSet ofYear() {
        return RuleSet.of("evalcarbone-annual", "1.0.0");
    }

    private static RuleSet ofPurchases() {
        return RuleSet.of("evalcarbone-purchases", "1.1.0");
    }

    private static Footprint calculate(FootprintCalculator calculator, Equipment line) {
        return calculator.calculate(Inventory.of("one", DAY, List.of(line.withId("line"))));
    }

    @Property
    void a_line_not_in_service_adds_exactly_0_whatever_is_unknown_of_it(
            @ForAll Equipment any, @ForAll("outsideService") ServiceLife life, @ForAll @IntRange(max = 4) int method) {
        Footprint footprint = calculate(BY_METHOD.get(method), any.withServiceLife(life));
        assertThat(footprint.gaps()).isEmpty();
        assertThat(footprint.impacts())
                .hasSize(footprint.phases().size() * footprint.categories().size())
                .allSatisfy(impact -> assertThat(impact.amount().value()).isEqualTo(0.0));
    }

    @Provide
    Arbitrary<ServiceLife> outsideService() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 4_000);
        Arbitrary<ServiceLife> planned =
                Arbitraries.of(ServiceLife.UNKNOWN, ServiceLife.years(0.5), ServiceLife.years(6));
        return Arbitraries.oneOf(
                Combinators.combine(planned, days).as((life, ago) -> life.withWithdrawn(DAY.minusDays(ago))),
                Combinators.combine(planned, days).as((life, in) -> life.withPurchased(DAY.plusDays(in + 1L))),
                Combinators.combine(planned, days, days).as(FleetProperties::past),
                Combinators.combine(planned, days, days).as(FleetProperties::future));
    }

    private static ServiceLife past(ServiceLife planned, int ago, int kept) {
        LocalDate end = DAY.minusDays(ago);
        return planned.withPurchased(end.minusDays(kept)).withWithdrawn(end);
    }

    private static ServiceLife future(ServiceLife planned, int in, int kept) {
        LocalDate start = DAY.plusDays(in + 1L);
        return planned.withPurchased(start).withWithdrawn(start.plusDays(kept));
    }

    @Property
    void a_line_counts_from_the_day_of_purchase_to_the_eve_of_the_withdrawal(
            @ForAll @IntRange(min = -2_000, max = 2_000) int purchase, @ForAll @IntRange(max = 4_000) int kept) {
        ServiceLife life = ServiceLife.between(DAY.plusDays(purchase), DAY.plusDays((long) purchase + kept));
        boolean isInService = purchase <= 0 && purchase + kept > 0;
        Footprint footprint =
                calculate(FLEET, Equipment.of("laptop-1").withCountry("FR").withServiceLife(life));
        assertThat(known(footprint, phase -> phase == USE).stream()
                        .allMatch(impact -> impact.amount().value() > 0))
                .isEqualTo(isInService);
    }

    private static List<LineImpact> known(Footprint footprint, Predicate<LifecyclePhase> which) {
        return footprint.impacts().stream()
                .filter(impact -> which.test(impact.phase()))
                .toList();
    }

    @Property
    void a_longer_life_never_raises_the_embodied_part(
            @ForAll("inService") ServiceLife life,
            @ForAll("conditions") Condition condition,
            @ForAll("longer") Fact longer,
            @ForAll("models") String model,
            @ForAll @IntRange(max = 4) int method) {
        Equipment line = Equipment.of(model).withServiceLife(life).withCondition(condition);
        Footprint before = calculate(BY_METHOD.get(method), line);
        Footprint after = calculate(BY_METHOD.get(method), longer.of(line));
        for (LineImpact impact : known(before, phase -> phase != USE)) {
            double least = impact.amount().value();
            assertThat(after.value("line", impact.phase(), impact.category())
                            .orElseThrow()
                            .value())
                    .isLessThanOrEqualTo(least * (1 + 1e-12));
        }
    }

    @Provide
    Arbitrary<String> models() {
        return Arbitraries.of("laptop-1", "server-1", "sealed");
    }

    @Provide
    Arbitrary<ServiceLife> inService() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 4_000);
        Arbitrary<Double> planned = Arbitraries.doubles().between(0.1, 15).ofScale(2);
        return Combinators.combine(days.optional(), days.optional(0.4), planned.optional())
                .as((ago, in, years) ->
                        new ServiceLife(ago.map(DAY::minusDays), in.map(day -> DAY.plusDays(day + 1L)), years));
    }

    /** More planned years, an earlier purchase or a later withdrawal, where there is one. */
    @Provide
    Arbitrary<Fact> longer() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 3_000);
        return Arbitraries.oneOf(
                days.map(more ->
                        onLife(life -> life.plannedYears().map(years -> life.withPlannedYears(years + more / 300.0)))),
                days.map(more -> onLife(life -> life.purchased().map(day -> life.withPurchased(day.minusDays(more))))),
                days.map(more -> onLife(life -> life.withdrawn().map(day -> life.withWithdrawn(day.plusDays(more))))));
    }

    @Property(tries = 3_000)
    void declaring_more_never_turns_a_figure_into_a_gap(
            @ForAll Equipment line, @ForAll("facts") Fact fact, @ForAll @IntRange(max = 4) int method) {
        assertKept(BY_METHOD.get(method), line, fact.of(line), impact -> true);
    }

    /** A line of another year, or written off, needs no factors; a fact by which it counts after all may show a gap. */
    @Property(tries = 2_000)
    void declaring_more_never_turns_what_counts_in_a_year_into_a_gap(
            @ForAll Equipment line, @ForAll("facts") Fact fact, @ForAll @IntRange(max = 2) int view) {
        assertKept(OTHER_VIEWS.get(view), line, fact.of(line), impact -> impact.weight() > 0);
    }

    private static void assertKept(
            FootprintCalculator calculator, Equipment line, Equipment more, Predicate<LineImpact> which) {
        Set<String> before = figures(calculate(calculator, line), which);
        if (more.condition().state() == Condition.State.REFURBISHED) {
            before.removeIf(figure -> figure.startsWith(REFURBISHMENT.name()));
        }
        assertThat(figures(calculate(calculator, more), impact -> true)).containsAll(before);
    }

    private static Set<String> figures(Footprint footprint, Predicate<LineImpact> which) {
        return footprint.impacts().stream()
                .filter(which)
                .map(impact -> impact.phase() + " " + impact.category().id())
                .collect(Collectors.toSet());
    }

    /** A fact that is added to a line, or the line itself if it has the fact already or the fact would contradict it. */
    interface Fact {
        Equipment of(Equipment line);
    }

    private interface LifeFact {
        Optional<ServiceLife> of(ServiceLife life);
    }

    private static Fact onLife(LifeFact fact) {
        return line -> fact.of(line.serviceLife())
                .filter(life -> life.purchased().isEmpty()
                        || life.withdrawn().isEmpty()
                        || !life.withdrawn().get().isBefore(life.purchased().get()))
                .map(line::withServiceLife)
                .orElse(line);
    }

    @Provide
    Arbitrary<Fact> facts() {
        return Arbitraries.oneOf(lifeFacts(), conditionFacts(), hours(), holdings(), rooms());
    }

    private static Arbitrary<Fact> lifeFacts() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 6_000);
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0.1, 20).ofScale(1).map(FleetProperties::planned),
                days.map(ago -> onLife(life -> absent(life.purchased(), life.withPurchased(DAY.minusDays(ago))))),
                days.map(in ->
                        onLife(life -> absent(life.withdrawn(), life.withWithdrawn(DAY.plusDays(in - 3_000L))))));
    }

    private static Fact planned(double years) {
        return onLife(life -> absent(life.plannedYears(), life.withPlannedYears(years)));
    }

    private static Optional<ServiceLife> absent(Optional<?> fact, ServiceLife changed) {
        return fact.isPresent() ? Optional.empty() : Optional.of(changed);
    }

    private static Arbitrary<Fact> conditionFacts() {
        Arbitrary<Double> years = Arbitraries.doubles().between(0, 6).ofScale(1);
        return Arbitraries.oneOf(
                years.map(later -> line -> keptAfter(line, later)),
                years.map(prior -> line -> used(line, prior, line.condition().state())),
                years.map(prior -> line -> used(line, prior, Condition.State.REFURBISHED)));
    }

    private static Equipment keptAfter(Equipment line, double later) {
        boolean isStated = line.condition().laterYears().isPresent();
        return isStated ? line : line.withCondition(line.condition().withLaterYears(later));
    }

    private static Equipment used(Equipment line, double prior, Condition.State state) {
        Condition condition = line.condition();
        return state == Condition.State.NEW || condition.priorYears().isPresent()
                ? line
                : line.withCondition(new Condition(state, Optional.of(prior), condition.laterYears()));
    }

    private static Arbitrary<Fact> hours() {
        Arbitrary<Double> days = Arbitraries.doubles().between(0, 366).ofScale(0);
        return Combinators.combine(Arbitraries.doubles().between(0, 24).ofScale(1), days.optional())
                .as((perDay, inYear) -> line -> hours(line, new ElectricityUse.Hours(perDay, inYear)));
    }

    private static Equipment hours(Equipment line, ElectricityUse.Hours hours) {
        ElectricityUse known = line.usage().electricity();
        if (known instanceof ElectricityUse.Reference) {
            return line.withUsage(line.usage().withElectricity(hours));
        }
        return known instanceof ElectricityUse.Hours stated
                        && stated.daysPerYear().isEmpty()
                ? line.withUsage(line.usage()
                        .withElectricity(new ElectricityUse.Hours(stated.hoursPerDay(), hours.daysPerYear())))
                : line;
    }

    /** That a line is in a data centre, whose country is not stated; or the PUE of its data centre. */
    private static Arbitrary<Fact> rooms() {
        return Arbitraries.doubles()
                .between(1, 3)
                .ofScale(2)
                .optional()
                .map(pue -> line -> line.dataCentre()
                        .map(room -> pue.filter(known -> room.pue().isEmpty())
                                .map(room::withPue)
                                .orElse(room))
                        .map(line::withDataCentre)
                        .orElseGet(() -> line.withDataCentre(new DataCentre("dc", pue, Optional.empty()))));
    }

    private static Arbitrary<Fact> holdings() {
        return Arbitraries.of(
                line -> line.withHolding(line.holding().inStock()),
                line -> line.withHolding(line.holding().withPurchasePrice(100)),
                line -> line.withHolding(line.holding().withExitRoute(ExitRoute.REUSED)));
    }
}
