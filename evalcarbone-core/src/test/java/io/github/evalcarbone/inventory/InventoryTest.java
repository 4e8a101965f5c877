package io.github.evalcarbone.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invalid values cannot be created; changes create a copy. */
class InventoryTest {

    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);
    private static final Equipment LINE = Equipment.of("laptop");

    static Stream<ThrowingCallable> impossible() {
        return Stream.of(
                () -> Equipment.of(" "),
                () -> LINE.withQuantity(-1),
                () -> LINE.withQuantity(Double.NaN),
                () -> LINE.withQuantity(Double.POSITIVE_INFINITY),
                () -> LINE.withId(""),
                () -> LINE.withSite(" "),
                () -> LINE.withCountry(""),
                () -> ServiceLife.years(0),
                () -> ServiceLife.years(1_001),
                () -> ServiceLife.since(LocalDate.MAX),
                () -> ServiceLife.between(DATE, LocalDate.MIN),
                () -> Inventory.of("late", LocalDate.MAX, List.of()),
                () -> LINE.withModel("half a pair \uD800"),
                () -> LINE.withLabel("x".repeat(10_001)),
                () -> ServiceLife.years(Double.NaN),
                () -> UsageProfile.hoursPerDay(25),
                () -> UsageProfile.hoursPerDay(-0.1),
                () -> UsageProfile.hoursPerDay(8, 367),
                () -> UsageProfile.measured(-1),
                () -> UsageProfile.powerStates(),
                () -> UsageProfile.powerStates(new PowerState("on", 10, 5_000), new PowerState("off", 1, 5_000)),
                () -> new PowerState("on", -1, 1),
                () -> PrivateUse.of(0),
                () -> PrivateUse.of(1.01),
                () -> DataCentre.of("dc", "FR").withPue(0.99),
                () -> DataCentre.of("", "FR"),
                () -> Inventory.of("", DATE, List.of()),
                () -> Inventory.of("two", DATE, List.of(LINE, LINE)),
                () -> Inventory.of("a", DATE, List.of(LINE)).plus(Inventory.of("b", DATE, List.of(LINE))),
                () -> Inventory.of("a", DATE, List.of()).plus(Inventory.of("b", DATE.plusDays(1), List.of())));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void what_cannot_be_is_refused_with_the_value_and_what_it_must_be(ThrowingCallable make) {
        assertThatIllegalArgumentException()
                .isThrownBy(make)
                .withMessageContaining("must")
                .withMessageContaining("[");
    }

    @Test
    void a_change_leaves_the_original_as_it_was() {
        Equipment changed = LINE.withId("x")
                .withLabel("Label")
                .withModel("m")
                .withType("t")
                .withQuantity(7)
                .withServiceLife(ServiceLife.years(3))
                .withUsage(UsageProfile.measured(12))
                .withCountry("FR")
                .withDataCentre(DataCentre.of("dc", "DE"))
                .withStatus("in stock")
                .withSite("Nord")
                .withDepartment("SAU");
        assertThat(LINE).isEqualTo(Equipment.of("laptop"));
        assertThat(changed.id()).isEqualTo("x");
        assertThat(changed.label()).isEqualTo("Label");
        assertThat(changed.model()).contains("m");
        assertThat(changed.type()).contains("t");
        assertThat(changed.quantity()).isEqualTo(7);
        assertThat(changed.serviceLife()).isEqualTo(ServiceLife.years(3));
        assertThat(changed.usage()).isEqualTo(UsageProfile.measured(12));
        assertThat(changed.country()).contains("FR");
        assertThat(changed.dataCentre()).contains(DataCentre.of("dc", "DE"));
        assertThat(changed.status()).contains("in stock");
        assertThat(changed.site()).contains("Nord");
        assertThat(changed.department()).contains("SAU");
    }

    @Test
    void a_builder_changes_several_parts_and_empties_others() {
        Equipment line = LINE.withCountry("FR").withStatus("in stock");
        Equipment changed = line.toBuilder()
                .id("other")
                .type("laptop")
                .country(null)
                .status(null)
                .build();
        assertThat(changed.id()).isEqualTo("other");
        assertThat(changed.country()).isEmpty();
        assertThat(changed.status()).isEmpty();
        assertThat(changed.toBuilder().build()).isEqualTo(changed);
        assertThat(Equipment.builder("x").type("server").build())
                .isEqualTo(Equipment.ofType("server").withId("x").withLabel("x"));
        assertThatThrownBy(() -> Equipment.builder("x").build()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_energy_of_power_states_is_their_exact_sum() {
        // adding the rounded products would give 0.9000000000000001
        var states = new ElectricityUse.PowerStates(
                List.of(new PowerState("on", 0.1, 3), new PowerState("idle", 0.2, 3), new PowerState("off", 0, 1)));
        assertThat(states.annualWattHours()).isEqualTo(0.9);
    }

    @Test
    void an_inventory_is_built_joined_and_dated() {
        Inventory one =
                Inventory.builder("CHU", DATE).establishment("Nord").add(LINE).build();
        Inventory two = one.plus(Inventory.of("other", DATE, List.of(LINE.withId("second"))));
        assertThat(two.name()).isEqualTo("CHU");
        assertThat(two.establishment()).contains("Nord");
        assertThat(two.equipment()).extracting(Equipment::id).containsExactly("laptop", "second");
        assertThat(two.withEvaluationDate(DATE.plusYears(1)).evaluationDate()).isEqualTo(DATE.plusYears(1));
    }

    @Test
    void what_is_not_given_is_named() {
        assertThatNullPointerException().isThrownBy(() -> Equipment.of(null)).withMessage("The model must be given.");
    }
}
