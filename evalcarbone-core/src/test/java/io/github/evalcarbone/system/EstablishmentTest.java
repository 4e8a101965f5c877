package io.github.evalcarbone.system;

import static io.github.evalcarbone.system.Activity.BEDS;
import static io.github.evalcarbone.system.Activity.CONSULTATIONS;
import static io.github.evalcarbone.system.Activity.EMPLOYEES;
import static io.github.evalcarbone.system.Activity.FLOOR_AREA;
import static io.github.evalcarbone.system.Activity.STAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.evalcarbone.problem.Language;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstablishmentTest {

    private static final Establishment CHU = Establishment.of("CHU Nord", 2025);

    @Test
    void it_holds_what_was_stated_and_nothing_else() {
        Establishment chu = CHU.with(STAYS, 80_000).with(BEDS, 600).with(EMPLOYEES, 2_412.5);
        assertThat(chu.amount(BEDS)).contains(600.0);
        assertThat(chu.amount(EMPLOYEES)).contains(2_412.5);
        assertThat(chu.amount(CONSULTATIONS)).isEmpty();
        assertThat(chu.amount(FLOOR_AREA)).isEmpty();
        assertThat(CHU.amounts()).isEmpty();
    }

    @Test
    void amounts_are_in_the_order_of_their_ids_independent_of_the_order_of_calls() {
        Establishment one = CHU.with(STAYS, 80_000).with(BEDS, 600);
        Establishment other = CHU.with(BEDS, 500).with(STAYS, 80_000).with(BEDS, 600);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.amounts().keySet()).containsExactly(BEDS, STAYS);
        assertThat(one).hasToString("Establishment[name=CHU Nord, year=2025, amounts={beds=600.0, stays=80000.0}]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void an_amount_that_is_not_above_0_is_refused(double amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHU.with(BEDS, amount))
                .withMessage("The amount of beds [" + amount + "] must be a finite number above 0.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void a_year_out_of_range_is_refused(int year) {
        assertThatIllegalArgumentException().isThrownBy(() -> Establishment.of("CHU", year));
    }

    @Test
    void a_blank_name_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Establishment.of(" ", 2025));
    }

    @Test
    void an_establishment_may_count_what_it_likes() {
        Activity births = new Activity("births", "naissances", "births");
        assertThat(CHU.with(births, 1_800).amount(new Activity("births", "naissances", "births")))
                .contains(1_800.0);
        assertThat(births.label(Language.FRENCH)).isEqualTo("naissances");
        assertThat(births.label(Language.ENGLISH)).isEqualTo("births");
    }

    @Test
    void two_activities_of_one_id_that_differ_are_refused() {
        Activity other = new Activity("beds", "lits", "beds without places");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHU.with(BEDS, 600).with(other, 550))
                .withMessageContaining("must differ in their ids");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Beds", "floor area", "-beds", "beds--2", "lits-é"})
    void an_id_of_another_form_is_refused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Activity(id, "lits", "beds"));
    }

    @Test
    void an_activity_without_a_name_in_one_language_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Activity("beds", "", "beds"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Activity("beds", "lits", " "));
    }

    @Test
    void a_map_that_changes_later_changes_nothing() {
        Map<Activity, Double> amounts = new HashMap<>(Map.of(BEDS, 600.0));
        Establishment chu = new Establishment("CHU", 2025, amounts);
        amounts.put(STAYS, 1.0);
        assertThat(chu.amounts()).containsOnlyKeys(BEDS);
    }
}
