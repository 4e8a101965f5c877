package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.ImpactCategory.LAND_USE;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static io.github.evalcarbone.impact.LifecyclePhase.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.AllocationLine;
import io.github.evalcarbone.allocation.MessagingFootprint;
import io.github.evalcarbone.allocation.StoredSystemFootprint;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.coverage.Coverage;
import io.github.evalcarbone.footprint.Breakdown;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.json.SystemFootprintJson;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.CloudInstance;
import io.github.evalcarbone.system.Establishment;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.Messaging;
import io.github.evalcarbone.system.VirtualMachine;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public question about a category or a phase, asked of every type of result. */
class NotComputedTest {

    private static final Inventory INVENTORY = Inventory.of(
            "x",
            SystemSamples.DAY,
            List.of(
                    Equipment.of("server-1").withId("host").withCountry("FR"),
                    Equipment.of("lost").withId("lost")));
    private static final Messaging MONTH = new Messaging("m", YearMonth.of(2026, 1), 1, 1, 1);
    private static final InformationSystem SYSTEM = InformationSystem.builder(INVENTORY)
            .add(VirtualMachine.computing("vm", "host", 4))
            .add(VirtualMachine.of("gone", "lost"))
            .add(Application.of("PACS", "vm", "gone"))
            .add(CloudInstance.of("cloud", "here", "small", "FR"))
            .add(MONTH)
            .build();

    /**
     * A result and the questions its type asks.
     *
     * @param type  its public type
     * @param result  the result
     */
    record Asked(Class<?> type, Object result) {

        Stream<Method> questions(Class<?> about) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> List.of(method.getParameterTypes()).contains(about));
        }

        /** Asks about a category and phase, everything else being there. */
        Throwable answer(Method question, ImpactCategory of, LifecyclePhase in) {
            Object[] arguments = Arrays.stream(question.getParameterTypes())
                    .map(parameter -> argument(parameter, of, in))
                    .toArray();
            Throwable thrown = catchThrowable(() -> question.invoke(result, arguments));
            return thrown instanceof InvocationTargetException target ? target.getCause() : thrown;
        }

        private Object argument(Class<?> parameter, ImpactCategory of, LifecyclePhase in) {
            return Stream.of(of, in, "host", MONTH, 1, new Facet[] {Facet.PHASE}, new String[] {"USE"})
                    .filter(known -> parameter == int.class ? known instanceof Integer : parameter.isInstance(known))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return type.getSimpleName() + " " + result.getClass().getSimpleName();
        }
    }

    private static Asked of(Class<?> type, Object result) {
        return new Asked(type, result);
    }

    static Stream<Asked> results() {
        Footprint footprint = SystemSamples.CALCULATOR.calculate(INVENTORY);
        SystemFootprint system = SystemSamples.CALCULATOR.calculate(SYSTEM);
        StoredSystemFootprint stored = read(system);
        return Stream.of(
                        lines(Footprint.class, footprint),
                        lines(StoredFootprint.class, read(footprint)),
                        lines(Footprint.class, footprint.merge(other(footprint))),
                        lines(SystemFootprint.class, system),
                        lines(StoredSystemFootprint.class, stored),
                        views(system),
                        views(stored))
                .flatMap(asked -> asked);
    }

    private static Footprint other(Footprint footprint) {
        return SystemSamples.CALCULATOR.calculate(Inventory.of(
                "y",
                footprint.evaluationDate(),
                List.of(Equipment.of("server-1").withId("other"))));
    }

    private static Stream<Asked> lines(Class<?> type, StoredFootprint footprint) {
        Breakdown phases = footprint.by(Facet.PHASE);
        return Stream.of(
                of(type, footprint),
                of(FootprintTotals.class, footprint.totals()),
                of(Coverage.class, footprint.coverage()),
                of(Breakdown.class, phases),
                of(Breakdown.Group.class, phases.groups().get(0)));
    }

    private static Stream<Asked> views(StoredSystemFootprint system) {
        Stream<Asked> mail = Stream.of(of(MessagingFootprint.class, system.messaging()));
        Stream<Asked> views = Stream.of(system.services(), system.machines(), system.applications())
                .flatMap(NotComputedTest::view);
        return Stream.concat(mail, views);
    }

    private static Stream<Asked> view(AllocatedFootprint<?> view) {
        Stream<Asked> lines = view.lines().stream().map(line -> of(AllocationLine.class, line));
        return Stream.concat(Stream.of(of(AllocatedFootprint.class, view)), lines);
    }

    private static StoredFootprint read(Footprint footprint) {
        StringWriter text = new StringWriter();
        FootprintJson.write(footprint, text);
        return FootprintJson.read(TextSource.of("x", text.toString())).orThrow();
    }

    private static StoredSystemFootprint read(SystemFootprint footprint) {
        StringWriter text = new StringWriter();
        SystemFootprintJson.write(footprint, text);
        return SystemFootprintJson.read(TextSource.of("x", text.toString())).orThrow();
    }

    @ParameterizedTest
    @MethodSource("results")
    void a_category_that_was_not_computed_is_refused_with_those_that_were(Asked asked) {
        assertThat(asked.questions(ImpactCategory.class))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(asked.answer(question, LAND_USE, USE))
                        .as(question.toString())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith(
                                "The category [LAND_USE] must be one of those computed, [CLIMATE_CHANGE"));
    }

    @ParameterizedTest
    @MethodSource("results")
    void a_phase_that_was_not_computed_is_refused_with_those_that_were(Asked asked) {
        assertThat(asked.questions(LifecyclePhase.class))
                .allSatisfy(question -> assertThat(asked.answer(question, CLIMATE_CHANGE, WHOLE))
                        .as(question.toString())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("The phase [WHOLE] must be one of those computed, [MANUFACTURING"));
    }

    @Test
    void nothing_is_0_per_bed_of_what_was_not_computed() {
        Indicators indicators = Indicators.of(Methodology.evalcarbone(), SystemSamples.FACTORS);
        Establishment hospital = Establishment.of("CHU Nord", 2025);
        FootprintTotals totals = SystemSamples.CALCULATOR.calculate(INVENTORY).totals();
        assertThat(indicators.of(hospital, CLIMATE_CHANGE, totals))
                .isEqualTo(indicators.of(hospital, CLIMATE_CHANGE, totals.total(CLIMATE_CHANGE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicators.of(hospital, LAND_USE, totals))
                .withMessageStartingWith("The category [LAND_USE] must be one of those computed, [CLIMATE_CHANGE");
    }
}
