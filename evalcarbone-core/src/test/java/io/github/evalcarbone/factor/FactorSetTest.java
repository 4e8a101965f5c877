package io.github.evalcarbone.factor;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.problem.InvalidDataException;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Datasets of one's own, and several together. */
class FactorSetTest {

    private static FactorDatasetBuilder own(String id) {
        return FactorDataset.builder(id, "1", new Source("s", "me", "own", "1", "", "CC0-1.0", ""))
                .type("t", Optional.of(5.0), Optional.of("M"))
                .model("M", "t", Optional.of(10.0), Optional.of(24.0))
                .factor("m", MANUFACTURING, CLIMATE_CHANGE, 100)
                .mix("FR", CLIMATE_CHANGE, 0.05);
    }

    static Stream<ThrowingCallable> impossible() {
        return Stream.of(
                () -> own("a").type("u", Optional.of(-5.0), Optional.empty()),
                () -> own("a").model("n", "t", Optional.of(Double.NaN), Optional.empty()),
                () -> own("a").model("n", "t", Optional.empty(), Optional.of(0.0)),
                () -> own("a").factor("M", MANUFACTURING, CLIMATE_CHANGE, 101),
                () -> own("a").mix("fr", CLIMATE_CHANGE, 0.06),
                () -> own("a").model("m", "t", Optional.empty(), Optional.empty()),
                () -> own("a").model("n", "nowhere", Optional.empty(), Optional.empty())
                        .build(),
                () -> own("a").type("u", Optional.empty(), Optional.of("nobody"))
                        .build(),
                () -> own("a").factor("nobody", MANUFACTURING, CLIMATE_CHANGE, 1)
                        .build(),
                () -> FactorSet.of(),
                () -> FactorSet.of(own("a").build(), own("a").build()));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void what_cannot_be_is_refused(ThrowingCallable make) {
        assertThatIllegalArgumentException().isThrownBy(make).withMessageContaining("must");
    }

    @Test
    void names_are_found_whatever_their_case() {
        FactorDataset dataset = own("a").build();
        assertThat(dataset.model(" m ")).isPresent();
        assertThat(dataset.factor("M", MANUFACTURING, CLIMATE_CHANGE)).isPresent();
        assertThat(dataset.area("fr")).contains("FR");
    }

    @Test
    void a_dataset_does_not_change_behind_its_back() {
        FactorDatasetBuilder builder = own("a");
        FactorDataset dataset = builder.build();
        builder.mix("DE", CLIMATE_CHANGE, 0.4).method(CLIMATE_CHANGE, "EF 3.1");
        assertThat(dataset.mix("DE", CLIMATE_CHANGE)).isEmpty();
        assertThat(dataset.methods()).containsEntry(CLIMATE_CHANGE, "not stated");
        assertThatThrownBy(() -> dataset.methods().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void two_methods_for_one_category_are_refused() {
        FactorDataset other = own("b").method(CLIMATE_CHANGE, "EF 3.1").build();
        assertThatThrownBy(() -> FactorSet.of(own("a").build(), other))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("EVC-3005");
    }

    @Test
    void the_first_dataset_that_knows_a_device_answers_for_it() {
        FactorSet factors = FactorSet.of(own("a").build(), own("b").build());
        DeviceModel model = factors.model("m").orElseThrow().model();
        assertThat(factors.factor(model, MANUFACTURING, CLIMATE_CHANGE)
                        .orElseThrow()
                        .provenance()
                        .dataset())
                .isEqualTo("a 1");
    }
}
