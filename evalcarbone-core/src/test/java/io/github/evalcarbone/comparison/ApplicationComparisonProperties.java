package io.github.evalcarbone.comparison;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.calculation.SystemSamples;
import io.github.evalcarbone.calculation.SystemSamples.Sample;
import io.github.evalcarbone.comparison.ApplicationComparison.Row;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.system.Application;
import io.github.evalcarbone.system.VirtualMachine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Differences by application: nothing from itself, the other way round the other way, and in all that of the whole system. */
class ApplicationComparisonProperties {

    private static SystemFootprint any(Random random) {
        return withApplications(random).footprint();
    }

    private static Sample withApplications(Random random) {
        return Stream.generate(() -> SystemSamples.sample(random))
                .filter(sample -> !sample.applications().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** One of devices and machines of which all is known. */
    private static SystemFootprint known(Random random) {
        Sample sample = withApplications(random);
        List<Equipment> lines = sample.lines().stream()
                .map(line -> line.withModel("laptop-1").withCountry("FR"))
                .toList();
        List<VirtualMachine> machines = sample.machines().stream()
                .map(machine -> VirtualMachine.computing(machine.id(), machine.host(), 1 + random.nextInt(8)))
                .toList();
        List<Application> applications = sample.applications().stream()
                .map(application -> Application.of(application.id(), onMachines(application))
                        .withEquipment(application.equipment().toArray(String[]::new)))
                .toList();
        return new Sample(lines, List.of(), machines, applications, List.of()).footprint();
    }

    private static String[] onMachines(Application application) {
        return application.machines().stream().filter(id -> id.startsWith("m")).toArray(String[]::new);
    }

    private static FootprintComparison compare(SystemFootprint base, SystemFootprint other) {
        return FootprintComparison.of(new Alternative("base", base), new Alternative("other", other));
    }

    private static List<Row> rows(FootprintComparison comparison) {
        return ApplicationComparison.of(comparison).orElseThrow().rows("other", CLIMATE_CHANGE);
    }

    private static BigDecimal sum(List<Row> rows) {
        return rows.stream().map(row -> row.difference().exact()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 200)
    void a_system_does_not_differ_from_itself_whatever_is_unknown(@ForAll Random random) {
        SystemFootprint system = any(random);

        assertThat(rows(compare(system, system))).allSatisfy(row -> {
            assertThat(row.difference().exact()).isZero();
            assertThat(row.difference().keptOut().excludedValues()).isZero();
        });
    }

    @Property(tries = 200)
    void the_other_way_round_each_difference_has_the_other_sign(@ForAll Random random) {
        SystemFootprint one = any(random);
        SystemFootprint two = any(random);
        List<Row> back = rows(compare(two, one));

        assertThat(rows(compare(one, two)))
                .allSatisfy(row -> assertThat(back.stream()
                                .filter(other -> other.application()
                                        .map(it -> it.id())
                                        .equals(row.application().map(it -> it.id()))))
                        .singleElement()
                        .satisfies(other -> assertThat(other.difference().exact())
                                .isEqualByComparingTo(row.difference().exact().negate())));
    }

    @Property(tries = 1000)
    void where_every_share_is_known_the_rows_add_up_to_the_difference_of_the_systems(@ForAll Random random) {
        FootprintComparison comparison = compare(known(random), known(random));
        List<Row> rows = rows(comparison);
        Difference whole = comparison.difference("other", CLIMATE_CHANGE);
        if (rows.stream().allMatch(row -> row.difference().keptOut().isNothing())) {
            assertThat(sum(rows)).isEqualByComparingTo(whole.exact());
        }
    }
}
