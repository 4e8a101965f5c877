package io.github.evalcarbone.factor;

import static io.github.evalcarbone.impact.ImpactCategory.ACIDIFICATION;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.EMBODIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dataset built of domain objects: stated values are kept, missing ones are filled in, invalid ones are rejected. */
class OwnDatasetTest {

    private static final Source SHEET =
            Source.of("sheet", "Sheet", "CC0-1.0").withPublisher("Maker").withAttribution("Maker, 2026.");
    private static final Source PAPER = Source.of("paper", "Paper", "CC-BY-4.0").withAttribution("Author.");
    private static final Amount ONE_KILOGRAM = amount(1, "kg CO2 eq/item");

    private static FactorDataset.Builder builder() {
        return FactorDataset.builder("own", "1", SHEET)
                .add(EquipmentType.of("cart").withDefaultModel("cart-3").withUsage("ward"))
                .add(DeviceModel.of("cart-3", "cart").withElectricity(80))
                .add(ReferenceUsage.of("ward", Evidence.ASSUMPTION).withHoursPerDay(24));
    }

    private static Amount amount(double value, String unit) {
        return new Amount(value, Unit.parse(unit));
    }

    @Test
    void every_kind_of_figure_is_kept_with_its_provenance() {
        FactorDataset dataset = builder()
                .factor("cart-3", EMBODIED, CLIMATE_CHANGE, new Factor(ONE_KILOGRAM, Provenance.of(PAPER, "page 3")))
                .add(new Hypothesis("pue.default", amount(1.5, "1"), Provenance.NONE))
                .add(new Equivalence("car", Bilingual.EMPTY, CLIMATE_CHANGE, amount(5, "km/t CO2 eq"), Provenance.NONE))
                .add(new Normalisation(CLIMATE_CHANGE, amount(7_000, "kg CO2 eq"), 1, "EF 3.1", Provenance.NONE))
                .coefficient("page", amount(0.005, "kg CO2 eq/item"))
                .modelAlias("Chariot 3", "cart-3")
                .typeAlias("chariot", "cart")
                .area("FR")
                .areaAlias("France", "FR")
                .build();
        Factor factor = dataset.factor("cart-3", EMBODIED, CLIMATE_CHANGE).orElseThrow();
        assertThat(factor.provenance()).isEqualTo(new Provenance("own 1", PAPER, "page 3", "CC-BY-4.0", List.of()));
        assertThat(dataset.hypotheses().get(0).provenance().source()).isEqualTo(SHEET);
        assertThat(dataset.model("chariot 3").orElseThrow().model().provenance().dataset())
                .isEqualTo("own 1");
        assertThat(dataset.type("Chariot")).isPresent();
        assertThat(dataset.area("france")).contains("FR");
        assertThat(dataset.equivalences()).hasSize(1);
        assertThat(dataset.normalisation()).hasSize(1);
        assertThat(dataset.coefficient("page")).isPresent();
    }

    @Test
    void the_header_of_a_dataset_is_stated_or_follows_from_its_sources() {
        FactorDataset.Builder builder = builder().from(PAPER).mix("FR", ACIDIFICATION, 0.1);
        FactorDataset silent = builder.build();
        assertThat(silent.titles()).isEqualTo(new Bilingual("Sheet", "Sheet"));
        assertThat(silent.publisher()).isEqualTo("Maker");
        assertThat(silent.attribution()).isEqualTo("Maker, 2026. Author.");
        assertThat(silent.licences()).containsExactly("CC0-1.0", "CC-BY-4.0");
        assertThat(silent.methods()).containsEntry(ACIDIFICATION, "not stated");
        FactorDataset stated = builder.titles(new Bilingual("Les nôtres", "Ours"))
                .publisher("CHU")
                .attribution("CHU.")
                .licences(List.of("LicenseRef-own"))
                .method(ACIDIFICATION, "EF 3.1")
                .knownDefect(new Bilingual("Faux", "Wrong"))
                .build();
        assertThat(stated.titles().english()).isEqualTo("Ours");
        assertThat(stated.publisher()).isEqualTo("CHU");
        assertThat(stated.attribution()).isEqualTo("CHU.");
        assertThat(stated.licences()).containsExactly("LicenseRef-own");
        assertThat(stated.methods()).containsEntry(ACIDIFICATION, "EF 3.1");
        assertThat(stated.knownDefects()).hasSize(1);
    }

    @Test
    void a_dataset_without_models_names_devices_of_others() {
        FactorDataset types = FactorDataset.builder("types", "1", SHEET)
                .add(EquipmentType.of("cart").withDefaultModel("laptop"))
                .build();
        assertThat(types.type("cart").orElseThrow().defaultModel()).contains("laptop");
    }

    static Stream<ThrowingCallable> impossible() {
        Provenance foreign = new Provenance("other 1", PAPER, "", "CC-BY-4.0", List.of());
        return Stream.of(
                () -> builder().add(DeviceModel.of("n", "cart").withProvenance(foreign)),
                () -> builder().factor("cart-3", EMBODIED, ACIDIFICATION, new Factor(ONE_KILOGRAM, Provenance.NONE)),
                () -> builder().mix(CLIMATE_CHANGE, ElectricityMix.of("FR", new Factor(ONE_KILOGRAM, Provenance.NONE))),
                () -> FactorDataset.builder("own", "1").mix("FR", CLIMATE_CHANGE, 1),
                () -> builder().add(ReferenceUsage.of("ward", Evidence.POLICY)),
                () -> builder().modelAlias("x", "cart-3").modelAlias("X", "cart-4"),
                () -> builder().typeAlias("x", "nobody").build(),
                () -> builder().add(EquipmentType.of("u").withUsage("nowhere")).build(),
                () -> ReferenceUsage.of("u", Evidence.POLICY).withDaysPerYear(367),
                () -> DeviceModel.of("m", "t").withReferenceHours(25),
                () -> EquipmentType.of("t").withLifetimeYears(0));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void what_cannot_be_is_refused(ThrowingCallable make) {
        assertThatIllegalArgumentException().isThrownBy(make).withMessageContaining("must");
    }

    @Test
    void records_are_equal_by_what_they_state() {
        DeviceModel model = DeviceModel.of("m", "t").withElectricity(30);
        assertThat(model)
                .isEqualTo(DeviceModel.of("m", "t").withElectricity(30))
                .isNotEqualTo(DeviceModel.of("m", "t"));
        assertThat(SHEET.withDoi("10.1/x")).isNotEqualTo(SHEET).hasSameHashCodeAs(SHEET);
    }
}
