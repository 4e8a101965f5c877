package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.DISTRIBUTION;
import static io.github.evalcarbone.impact.LifecyclePhase.END_OF_LIFE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.REFURBISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.inventory.Condition;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** The methods of second life: their figures side by side, what they conserve over all owners, and their order. */
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class SecondLifeProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final int BY_YEARS = 1;
    private static final int CUT_OFF = 2;
    private static final int PCR = 3;
    private static final int CONDITION_FACTORS = 4;
    private static final int AS_NEW = 5;

    private static final List<Device> DEVICES = devicesOf();
    private static final FactorSet FACTORS = factors();
    private static final Map<Integer, FootprintCalculator> BY_METHOD = IntStream.rangeClosed(BY_YEARS, AS_NEW)
            .boxed()
            .collect(Collectors.toMap(Function.identity(), number -> LineFigures.calculator(method(number), FACTORS)));

    /** The kg of one device: made when new, refurbished once, disposed of. */
    record Device(double making, double refurbishment, double endOfLife) {

        LineFigures of(FootprintCalculator calculator, double own, Condition condition) {
            Equipment line = Equipment.of(toString())
                    .withServiceLife(ServiceLife.years(own))
                    .withCondition(condition);
            return LineFigures.of(calculator, DAY, line);
        }

        LineFigures of(int method, double own, Condition condition) {
            return of(BY_METHOD.get(method), own, condition);
        }

        /** Returns the embodied kg of one year. */
        double perYear(int method, double own, Condition condition) {
            return of(method, own, condition).embodied();
        }
    }

    private static RuleSet method(int number) {
        return RuleSet.of("evalcarbone", "2.0.0").withParameter("second-life.method", number);
    }

    private static List<Device> devicesOf() {
        return Stream.of(0.0, 0.37, 160.0, 931.7)
                .flatMap(making -> Stream.of(0.0, 10.0, 25.0, 40.0, 300.3)
                        .flatMap(refurbishment -> Stream.of(0.0, 4.0, 88.1)
                                .map(endOfLife -> new Device(making, refurbishment, endOfLife))))
                .toList();
    }

    private static FactorSet factors() {
        FactorDataset.Builder dataset =
                FactorDataset.builder("test", "1.0.0", LineFigures.SOURCE).add(EquipmentType.of("device"));
        DEVICES.forEach(device -> dataset.add(DeviceModel.of(device.toString(), "device"))
                .factor(device.toString(), MANUFACTURING, CLIMATE_CHANGE, device.making())
                .factor(device.toString(), DISTRIBUTION, CLIMATE_CHANGE, 0)
                .factor(device.toString(), REFURBISHMENT, CLIMATE_CHANGE, device.refurbishment())
                .factor(device.toString(), END_OF_LIFE, CLIMATE_CHANGE, device.endOfLife()));
        return FactorSet.of(dataset.build());
    }

    /** The table of N = 160 with R = 10, 25 and 40. */
    @Example
    void three_years_after_three_years_of_others() {
        assertPerYear(AS_NEW, 53.33, 53.33, 53.33);
        assertPerYear(BY_YEARS, 30, 35, 40);
        assertPerYear(PCR, 26.67, 26.67, 26.67);
        assertPerYear(CONDITION_FACTORS, 8, 8, 8);
        assertPerYear(CUT_OFF, 3.33, 8.33, 13.33);
    }

    private static void assertPerYear(int method, double of10, double of25, double of40) {
        assertThat(perYear(method, 10)).isCloseTo(of10, within(0.005));
        assertThat(perYear(method, 25)).isCloseTo(of25, within(0.005));
        assertThat(perYear(method, 40)).isCloseTo(of40, within(0.005));
    }

    private static double perYear(int method, double refurbishment) {
        return new Device(160, refurbishment, 0).perYear(method, 3, Condition.refurbished(3));
    }

    @Example
    void remanufactured_and_reused_by_condition_factors() {
        Device device = new Device(160, 25, 0);
        FootprintCalculator remanufactured =
                LineFigures.calculator(method(CONDITION_FACTORS).withParameter("condition.refurbished", 0.4), FACTORS);
        assertThat(device.of(remanufactured, 3, Condition.refurbished(3)).embodied())
                .isCloseTo(64 / 3.0, within(1e-12));
        assertThat(device.perYear(CONDITION_FACTORS, 3, Condition.reused(3))).isEqualTo(0.0);
    }

    @Example
    void the_method_is_named_beside_the_result() {
        Map<Integer, String> names = Map.of(
                BY_YEARS,
                "EVC-5127",
                CUT_OFF,
                "EVC-5128",
                PCR,
                "EVC-5129",
                CONDITION_FACTORS,
                "EVC-5135",
                AS_NEW,
                "EVC-5136");
        names.forEach((method, name) -> assertThat(new Device(160, 25, 0)
                        .of(method, 3, Condition.refurbished(3))
                        .findings())
                .contains(name));
    }

    @Example
    void the_form_of_the_pcr_downstream() {
        double later = 0.63 * (8 - 3);
        assertThat(new Device(160, 25, 0).perYear(PCR, 3, Condition.NEW.withLaterYears(later)))
                .isCloseTo(160 / 6.15, within(1e-12));
    }

    @Example
    void the_table_of_two_owners() {
        Device device = new Device(160, 25, 0);
        Condition first = Condition.NEW.withLaterYears(3);
        Condition second = Condition.refurbished(3);
        assertThat(overYears(device, BY_YEARS, first, second)).containsExactly(80L, 105L);
        assertThat(overYears(device, CUT_OFF, first, second)).containsExactly(160L, 25L);
        assertThat(overYears(device, PCR, first, second)).containsExactly(80L, 80L);
        assertThat(overYears(device, PCR, Condition.NEW, second)).containsExactly(160L, 80L);
        assertThat(overYears(device, CONDITION_FACTORS, first, second)).containsExactly(160L, 24L);
        assertThat(overYears(device, CONDITION_FACTORS, first, Condition.reused(3)))
                .containsExactly(160L, 0L);
    }

    private static List<Long> overYears(Device device, int method, Condition first, Condition second) {
        return List.of(
                Math.round(3 * device.perYear(method, 3, first)), Math.round(3 * device.perYear(method, 3, second)));
    }

    /** Owners of one device in turn: the first has it new, each later one refurbished. */
    private static double overAllOwners(Device device, int method, List<Double> years) {
        return IntStream.range(0, years.size())
                .mapToDouble(
                        owner -> years.get(owner) * device.perYear(method, years.get(owner), condition(years, owner)))
                .sum();
    }

    private static Condition condition(List<Double> years, int owner) {
        double prior = sum(years.subList(0, owner));
        double later = sum(years.subList(owner + 1, years.size()));
        Condition came = owner == 0 ? Condition.NEW : Condition.refurbished(prior);
        return owner == years.size() - 1 ? came : came.withLaterYears(later);
    }

    private static double sum(List<Double> years) {
        return years.stream().mapToDouble(Double::doubleValue).sum();
    }

    @Property
    void by_years_and_cut_off_count_everything_once_over_all_owners(
            @ForAll("devices") Device device, @ForAll("ownersInTurn") List<Double> years) {
        double whole = device.making() + device.refurbishment() * (years.size() - 1) + device.endOfLife();
        assertThat(overAllOwners(device, BY_YEARS, years)).isCloseTo(whole, LineFigures.rounding(whole));
        assertThat(overAllOwners(device, CUT_OFF, years)).isCloseTo(whole, LineFigures.rounding(whole));
    }

    @Property
    void the_other_methods_miss_what_they_are_known_to_miss(
            @ForAll("devices") Device device, @ForAll("ownersInTurn") List<Double> years) {
        int later = years.size() - 1;
        double pcr = device.making() + device.endOfLife();
        double factors = device.making() * (1 + 0.15 * later) + device.endOfLife();
        double asNew = device.making() * years.size() + device.endOfLife();
        assertThat(overAllOwners(device, PCR, years)).isCloseTo(pcr, LineFigures.rounding(pcr));
        assertThat(overAllOwners(device, CONDITION_FACTORS, years)).isCloseTo(factors, LineFigures.rounding(factors));
        assertThat(overAllOwners(device, AS_NEW, years)).isCloseTo(asNew, LineFigures.rounding(asNew));
    }

    @Property
    void the_end_of_life_goes_with_the_last_owner(
            @ForAll("devices") Device device, @ForAll("ownersInTurn") List<Double> years) {
        for (int method : List.of(BY_YEARS, CUT_OFF, CONDITION_FACTORS, AS_NEW)) {
            for (int owner = 0; owner < years.size(); owner++) {
                double own = years.get(owner);
                double expected = owner == years.size() - 1 ? device.endOfLife() / own : 0;
                assertThat(device.of(method, own, condition(years, owner)).of(END_OF_LIFE))
                        .isCloseTo(expected, LineFigures.rounding(expected));
            }
        }
    }

    @Property
    void cut_off_is_at_most_by_years_for_a_later_owner(
            @ForAll("devices") Device device, @ForAll("years") double own, @ForAll("usedConditions") Condition used) {
        double byYears = device.perYear(BY_YEARS, own, used);
        assertThat(device.perYear(CUT_OFF, own, used)).isLessThanOrEqualTo(byYears * (1 + 1e-12));
    }

    /** As new leaves out the refurbishment, so that a costly one makes by years dearer. */
    @Property
    void by_years_is_at_most_as_new_where_the_refurbishment_is_small(
            @ForAll("devices") Device device, @ForAll("years") double own, @ForAll("usedConditions") Condition used) {
        double others = LifeSamples.prior(used) + LifeSamples.later(used);
        double limit = device.making() * others / (others + own);
        double refurbishment = used.state() == Condition.State.REFURBISHED ? device.refurbishment() : 0;
        boolean isAtTheLimit = Math.abs(refurbishment - limit) <= 1e-9 * (1 + limit); // rounding decides there
        boolean isLess = device.perYear(BY_YEARS, own, used) <= device.perYear(AS_NEW, own, used);
        assertThat(isAtTheLimit || isLess == refurbishment <= limit).isTrue();
    }

    @Property
    void a_new_device_that_nobody_uses_later_is_the_same_by_all_methods(
            @ForAll("devices") Device device, @ForAll("years") double own) {
        double expected = (device.making() + device.endOfLife()) / own;
        assertThat(List.of(BY_YEARS, CUT_OFF, PCR, CONDITION_FACTORS, AS_NEW))
                .allSatisfy(method -> assertThat(device.perYear(method, own, Condition.NEW))
                        .isCloseTo(expected, LineFigures.rounding(expected)));
    }

    @Property
    void reused_as_it_was_needs_no_refurbishment(
            @ForAll("devices") Device device, @ForAll("years") double own, @ForAll("years") double prior) {
        for (int method : List.of(BY_YEARS, CUT_OFF, PCR, CONDITION_FACTORS, AS_NEW)) {
            assertThat(device.of(method, own, Condition.reused(prior)).of(REFURBISHMENT))
                    .isEqualTo(0.0);
        }
    }

    @Provide
    Arbitrary<Device> devices() {
        return Arbitraries.of(DEVICES);
    }

    @Provide
    Arbitrary<Double> years() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 10).map(Integer::doubleValue),
                Arbitraries.doubles().between(0.1, 10).ofScale(2));
    }

    @Provide
    Arbitrary<List<Double>> ownersInTurn() {
        return years().list().ofMinSize(2).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Condition> usedConditions() {
        Arbitrary<Condition> used =
                Arbitraries.oneOf(years().map(Condition::refurbished), years().map(Condition::reused));
        return Arbitraries.oneOf(used, Combinators.combine(used, years()).as(Condition::withLaterYears));
    }
}
