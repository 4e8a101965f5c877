package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.calculation.SystemSamples.CALCULATOR;
import static io.github.evalcarbone.calculation.SystemSamples.FIRST;
import static io.github.evalcarbone.calculation.SystemSamples.NUMECOEVAL;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.allocation.AllocatedExplanation;
import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.AllocationLine.Kind;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.SystemSamples.Sample;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.engine.allocation.ExactLines;
import io.github.evalcarbone.expression.Value.NumberValue;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.VirtualMachine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Allocated parts add up to the whole, whatever runs where. */
class SystemFootprintProperties {

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.longs().map(seed -> SystemSamples.sample(new Random(seed)));
    }

    @Property(tries = 500)
    void every_view_has_the_total_of_equipment_and_services(@ForAll("samples") Sample sample) {
        for (FootprintCalculator calculator : List.of(CALCULATOR, FIRST, NUMECOEVAL)) {
            SystemFootprint footprint = calculator.calculate(sample.system());
            for (ImpactCategory category : footprint.equipment().categories()) {
                BigDecimal services = exact(footprint.services().lines(), line -> ExactLines.exact(line, category));
                assertTotals(footprint, category, services);
                for (LifecyclePhase phase : footprint.equipment().phases()) {
                    assertTotals(footprint, category, phase);
                }
            }
        }
    }

    private static void assertTotals(SystemFootprint footprint, ImpactCategory category, BigDecimal services) {
        Total total = footprint.total(category);
        assertThat(footprint.machines().total(category)).isEqualTo(total);
        assertThat(footprint.applications().total(category)).isEqualTo(total);
        BigDecimal all = exact(footprint.machines().lines(), line -> ExactLines.exact(line, category));
        assertThat(all.subtract(services).doubleValue())
                .isEqualTo(footprint.equipment().total(category).known().value());
    }

    private static void assertTotals(SystemFootprint footprint, ImpactCategory category, LifecyclePhase phase) {
        assertThat(footprint.machines().total(category, phase))
                .isEqualTo(footprint.applications().total(category, phase));
        BigDecimal all = exact(footprint.machines().lines(), line -> ExactLines.exact(line, phase, category));
        BigDecimal services = exact(footprint.services().lines(), line -> ExactLines.exact(line, phase, category));
        assertThat(all.subtract(services).doubleValue())
                .isEqualTo(footprint.equipment().total(category, phase).known().value());
    }

    @Property(tries = 300)
    void values_are_what_explanations_multiply_rounded_once(@ForAll("samples") Sample sample) {
        for (FootprintCalculator calculator : List.of(CALCULATOR, FIRST, NUMECOEVAL)) {
            SystemFootprint footprint = calculator.calculate(sample.system());
            Set<String> carriers =
                    sample.machines().stream().map(VirtualMachine::host).collect(Collectors.toSet());
            boolean products = !calculator.equals(NUMECOEVAL);
            footprint.machines().parts().stream()
                    .filter(part -> !carriers.contains(part.id()))
                    .forEach(part -> assertExplained(footprint, part, footprint::explainMachine, products));
            footprint.applications().parts().stream()
                    .filter(part -> part.object().stream()
                            .flatMap(application ->
                                    Stream.concat(application.machines().stream(), application.equipment().stream()))
                            .noneMatch(carriers::contains))
                    .forEach(part -> assertExplained(footprint, part, footprint::explainApplication, products));
        }
    }

    /** Explains a value of a part. */
    interface Explaining {
        AllocatedExplanation explain(String id, LifecyclePhase phase, ImpactCategory category);
    }

    private static void assertExplained(
            SystemFootprint footprint, AllocationLine<?> part, Explaining explaining, boolean products) {
        for (LifecyclePhase phase : footprint.phases()) {
            for (ImpactCategory category : footprint.categories()) {
                BigDecimal exact = explaining.explain(part.id(), phase, category).sources().stream()
                        .map(source -> taken(footprint, source, phase, category, products))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(part.known(phase, category).value()).isEqualTo(exact.doubleValue());
            }
        }
    }

    /** Returns shares of the impact from the explaining evaluator, or the impact itself in the last step. */
    private static BigDecimal taken(
            SystemFootprint footprint,
            AllocatedExplanation.Source source,
            LifecyclePhase phase,
            ImpactCategory category,
            boolean products) {
        if (source.amount().isEmpty()) {
            return BigDecimal.ZERO;
        }
        List<BigDecimal> shares = source.shares().stream()
                .map(share -> ((NumberValue) share.root().value().orElseThrow()).value())
                .map(BigDecimal::new)
                .toList();
        BigDecimal whole = footprint.impacts().stream()
                .filter(impact -> impact.line().equals(source.carrier())
                        && impact.phase() == phase
                        && impact.category().equals(category))
                .findFirst()
                .map(impact -> new BigDecimal(impact.weight()).multiply(new BigDecimal(impact.factor())))
                .orElse(BigDecimal.ZERO);
        return products ? shares.stream().reduce(whole, BigDecimal::multiply) : shares.get(shares.size() - 1);
    }

    @Property(tries = 200)
    void every_line_is_rounded_once(@ForAll("samples") Sample sample) {
        for (FootprintCalculator calculator : List.of(CALCULATOR, FIRST, NUMECOEVAL)) {
            SystemFootprint footprint = calculator.calculate(sample.system());
            footprint.machines().lines().forEach(line -> assertRoundedOnce(footprint, line));
            footprint.applications().lines().forEach(line -> assertRoundedOnce(footprint, line));
        }
    }

    private static void assertRoundedOnce(SystemFootprint footprint, AllocationLine<?> line) {
        for (ImpactCategory category : footprint.categories()) {
            assertThat(line.total(category).known().value())
                    .isEqualTo(ExactLines.exact(line, category).doubleValue());
            for (LifecyclePhase phase : footprint.phases()) {
                assertThat(line.known(phase, category).value())
                        .isEqualTo(ExactLines.exact(line, phase, category).doubleValue());
            }
        }
    }

    private static <T> BigDecimal exact(List<AllocationLine<T>> lines, Function<AllocationLine<T>, BigDecimal> value) {
        return lines.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 200)
    void the_order_of_what_runs_changes_nothing(@ForAll("samples") Sample sample, @ForAll long seed) {
        SystemFootprint one = sample.footprint();
        SystemFootprint other = sample.shuffled(new Random(seed)).footprint();
        for (VirtualMachine machine : sample.system().machines()) {
            assertThat(exact(other.machines(), machine.id())).isEqualByComparingTo(exact(one.machines(), machine.id()));
        }
        for (Application application : sample.applications()) {
            assertThat(exact(other.applications(), application.id()))
                    .isEqualByComparingTo(exact(one.applications(), application.id()));
        }
    }

    @Property(tries = 200)
    void no_part_is_negative_and_no_host_is_shared_more_than_once(@ForAll("samples") Sample sample) {
        SystemFootprint footprint = sample.footprint();
        assertThat(footprint.machines().lines())
                .allSatisfy(line ->
                        assertThat(ExactLines.exact(line, CLIMATE_CHANGE)).isGreaterThan(new BigDecimal("-1e-9")));
        assertThat(footprint.applications().lines())
                .allSatisfy(line ->
                        assertThat(ExactLines.exact(line, CLIMATE_CHANGE)).isGreaterThan(new BigDecimal("-1e-9")));
    }

    @Property(tries = 200)
    void splitting_a_machine_in_two_equal_ones_leaves_the_application_unchanged(
            @ForAll("samples") Sample sample, @ForAll long seed) {
        List<VirtualMachine> even = sample.machines().stream()
                .filter(machine ->
                        machine.vcpus().isPresent() && machine.allocationKey().isEmpty())
                .filter(machine -> sample.machines().stream()
                        .noneMatch(other -> other.host().equals(machine.id())))
                .toList();
        if (even.isEmpty()) {
            return;
        }
        VirtualMachine whole = even.get(new Random(seed).nextInt(even.size()));
        List<VirtualMachine> machines = new ArrayList<>(sample.machines());
        int at = machines.indexOf(whole);
        VirtualMachine half = VirtualMachine.computing(
                        whole.id(), whole.host(), whole.vcpus().orElseThrow() / 2)
                .withQuantity(whole.quantity());
        machines.set(at, half);
        machines.add(VirtualMachine.computing("half", whole.host(), half.vcpus().orElseThrow())
                .withQuantity(whole.quantity()));
        List<Application> applications = sample.applications().stream()
                .map(application ->
                        application.machines().contains(whole.id()) ? onBoth(application, whole.id()) : application)
                .toList();
        Sample split = new Sample(sample.lines(), sample.hosts(), machines, applications, sample.services());
        boolean measured = sample.machines().stream()
                .filter(machine -> machine.host().equals(whole.host()))
                .allMatch(machine ->
                        machine.vcpus().isPresent() || machine.allocationKey().isPresent());
        if (measured) { // else the host is shared equally, and two machines count twice
            SystemFootprint before = sample.footprint();
            SystemFootprint after = split.footprint();
            for (Application application : sample.applications()) {
                double one = exact(before.applications(), application.id()).doubleValue();
                double two = exact(after.applications(), application.id()).doubleValue();
                assertThat(two).isCloseTo(one, org.assertj.core.api.Assertions.within(1e-9 * Math.max(1, one)));
            }
        }
    }

    private static Application onBoth(Application application, String whole) {
        List<String> machines = new ArrayList<>(application.machines());
        machines.add("half");
        Application both = Application.of(application.id(), machines.toArray(String[]::new))
                .withEquipment(equipment(application));
        for (Map.Entry<String, Double> key : application.keys().entrySet()) {
            both = both.withKey(key.getKey(), key.getValue());
        }
        for (Map.Entry<String, Double> weight : application.weights().entrySet()) {
            both = both.withWeight(weight.getKey(), weight.getValue());
        }
        both = application.keys().containsKey(whole)
                ? both.withKey("half", application.keys().get(whole))
                : both;
        return application.weights().containsKey(whole)
                ? both.withWeight("half", application.weights().get(whole))
                : both;
    }

    private static String[] equipment(Application application) {
        return application.equipment().toArray(String[]::new);
    }

    @Property(tries = 200)
    void without_an_application_its_part_goes_to_others_or_stays_unallocated(@ForAll("samples") Sample sample) {
        if (sample.applications().isEmpty()) {
            return;
        }
        List<Application> fewer =
                sample.applications().subList(0, sample.applications().size() - 1);
        Sample without = new Sample(sample.lines(), sample.hosts(), sample.machines(), fewer, sample.services());
        SystemFootprint before = sample.footprint();
        SystemFootprint after = without.footprint();
        assertThat(after.applications().total(CLIMATE_CHANGE))
                .isEqualTo(before.applications().total(CLIMATE_CHANGE));
        for (Application application : fewer) {
            // three thirds of a machine may leave it a negative rest near 1e-17, of which an application then has more
            // too
            assertThat(exact(after.applications(), application.id()))
                    .isGreaterThan(
                            exact(before.applications(), application.id()).subtract(new BigDecimal("1e-9")));
        }
    }

    @Property(tries = 200)
    void a_machine_of_share_zero_weighs_nothing(@ForAll("samples") Sample sample) {
        List<VirtualMachine> machines = new ArrayList<>(sample.machines());
        machines.add(VirtualMachine.of("zero", "e0").withAllocationKey(0));
        SystemFootprint footprint = new Sample(
                        sample.lines(), sample.hosts(), machines, sample.applications(), sample.services())
                .footprint();
        assertThat(exact(footprint.machines(), "zero")).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Property(tries = 200)
    void what_carries_nothing_is_there_as_a_whole(@ForAll("samples") Sample sample) {
        SystemFootprint footprint = sample.footprint();
        List<String> carriers =
                sample.system().machines().stream().map(VirtualMachine::host).toList();
        for (Equipment line : sample.lines()) {
            Kind kind = carriers.contains(line.id()) ? Kind.UNALLOCATED : Kind.WHOLE;
            assertThat(footprint.machines().lines())
                    .anySatisfy(one -> assertThat(one.toString()).startsWith(kind + " " + line.id()));
        }
    }

    private static BigDecimal exact(AllocatedFootprint<?> view, String id) {
        return ExactLines.exact(view.part(id).orElseThrow(), CLIMATE_CHANGE);
    }
}
