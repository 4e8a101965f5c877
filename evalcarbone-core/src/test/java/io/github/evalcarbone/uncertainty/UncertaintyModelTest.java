package io.github.evalcarbone.uncertainty;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.distribution.Lognormal;
import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.distribution.UncertainFigure;
import io.github.evalcarbone.distribution.Uniform;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Provenance;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.uncertainty.basis.DescribedFigure;
import io.github.evalcarbone.uncertainty.basis.StatedUncertainty;
import io.github.evalcarbone.uncertainty.basis.UncertaintyBasis;
import io.github.evalcarbone.units.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The user's own word counts before the dataset's, that before a publication's, and that before the default. */
class UncertaintyModelTest {

    private static final Source SOURCE = Source.of("vendor", "Price list", "CC0-1.0");
    private static final Distribution OF_ROW = new Uniform(0.7, 1.3);

    private static DescribedFigure figure(Optional<Distribution> stated, String... marks) {
        UncertainFigure figure = new UncertainFigure(
                FigureKind.FACTOR, "mine 1", "laptop-1", Optional.of(MANUFACTURING), Optional.of(CLIMATE_CHANGE));
        return new DescribedFigure(
                figure, Optional.of(Provenance.of(SOURCE, "page 3")), Optional.of("laptop"), Set.of(marks), stated);
    }

    private static UncertaintyBasis basis(UncertaintyModel model, DescribedFigure figure) {
        return model.of(figure).orElseThrow().basis();
    }

    @Test
    void own_before_dataset_before_publication_before_class() {
        UncertaintyModel standard = UncertaintyModel.standard();
        UncertaintyModel own = standard.withFigures(any -> true, new Uniform(0.9, 1.1), "our own");
        assertThat(basis(own, figure(Optional.of(OF_ROW), DescribedFigure.GENERIC)))
                .isEqualTo(UncertaintyBasis.OWN);
        assertThat(basis(standard, figure(Optional.of(OF_ROW), DescribedFigure.GENERIC)))
                .isEqualTo(UncertaintyBasis.DATASET);
        assertThat(basis(standard, figure(Optional.empty(), DescribedFigure.GENERIC)))
                .isEqualTo(UncertaintyBasis.PUBLISHED);
        assertThat(basis(standard, figure(Optional.empty()))).isEqualTo(UncertaintyBasis.CLASS_DEFAULT);
    }

    @Test
    void an_own_word_for_other_figures_changes_nothing() {
        UncertaintyModel others =
                UncertaintyModel.standard().withFigures(any -> any.row().equals("x"), new Uniform(0.9, 1.1), "own");
        assertThat(basis(others, figure(Optional.of(OF_ROW)))).isEqualTo(UncertaintyBasis.DATASET);
    }

    @Test
    void without_defaults_nothing_is_uncertain_whatever_the_dataset_states() {
        assertThat(UncertaintyModel.NONE.of(figure(Optional.of(OF_ROW)))).isEmpty();
    }

    @Test
    void a_stated_distribution_names_its_row() {
        StatedUncertainty stated =
                UncertaintyModel.standard().of(figure(Optional.of(OF_ROW))).orElseThrow();
        assertThat(stated.distribution()).isEqualTo(OF_ROW);
        assertThat(stated.source().english()).contains("page 3", "CC0-1.0");
    }

    @Test
    void an_own_error_of_a_fact_counts_before_the_level() {
        Equipment line = Equipment.of("laptop-1");
        UncertaintyModel own = UncertaintyModel.standard()
                .withFact(UncertainFact.QUANTITY, any -> true, new Uniform(0.5, 1.5), "our own");
        assertThat(own.of(UncertainFact.QUANTITY, line).orElseThrow().basis()).isEqualTo(UncertaintyBasis.OWN);
        assertThat(own.of(UncertainFact.HOURS, line).orElseThrow().basis()).isEqualTo(UncertaintyBasis.CLASS_DEFAULT);
        assertThat(UncertaintyModel.NONE.of(UncertainFact.HOURS, line)).isEmpty();
    }

    private static FactorSet factors() {
        Factor stated =
                new Factor(Amount.of(160, "kg CO2 eq/item"), Provenance.of(SOURCE, "page 3")).withUncertainty(OF_ROW);
        return FactorSet.of(FactorDataset.builder("mine", "1", SOURCE)
                .add(EquipmentType.of("laptop").withLifetimeYears(5).withDefaultModel("laptop-1"))
                .add(DeviceModel.of("laptop-1", "laptop")
                        .withElectricity(26)
                        .withElectricityUncertainty(Lognormal.ofRelativeDeviation(0.2))
                        .withReferenceHours(8)
                        .withReferenceHoursAssumed(true))
                .add(DeviceModel.of("laptop-2", "laptop").withElectricity(30))
                .factor("laptop-1", MANUFACTURING, CLIMATE_CHANGE, stated)
                .factor("laptop-2", MANUFACTURING, CLIMATE_CHANGE, 200)
                .mix("FR", CLIMATE_CHANGE, 0.05)
                .build());
    }

    /** A study asks the model for each figure, with what the dataset states of it. */
    @Test
    void the_figures_of_a_study_have_what_their_rows_state() {
        Inventory inventory = Inventory.of(
                "x",
                LocalDate.of(2026, 1, 1),
                List.of(
                        Equipment.of("laptop-1").withId("a").withCountry("FR").withUsage(UsageProfile.hoursPerDay(6)),
                        Equipment.of("laptop-2").withId("b").withCountry("FR")));
        UncertaintyResult result = UncertaintyStudy.of(
                        FootprintCalculator.of(Methodology.of("evalcarbone", "2.0.0"), factors()),
                        inventory,
                        UncertaintyModel.standard())
                .run(10, 1);
        Map<String, StatedUncertainty> drawn = result.figures().stream()
                .collect(Collectors.toMap(
                        some -> some.figure().kind() + " " + some.figure().row(), DrawnFigure::uncertainty));
        assertThat(drawn)
                .containsOnlyKeys(
                        "FACTOR laptop-1",
                        "FACTOR laptop-2",
                        "ELECTRICITY laptop-1",
                        "ELECTRICITY laptop-2",
                        "REFERENCE_HOURS laptop-1",
                        "MIX FR",
                        "TYPE_LIFETIME laptop",
                        "PARAMETER pue.default",
                        "PARAMETER sharing.cope",
                        "PARAMETER sharing.byod",
                        "PARAMETER condition.refurbished");
        assertThat(drawn.get("FACTOR laptop-1"))
                .matches(some -> some.distribution().equals(OF_ROW));
        assertThat(drawn.get("FACTOR laptop-2"))
                .matches(some -> some.source().english().contains("class B"));
        assertThat(drawn.get("ELECTRICITY laptop-1")).matches(some -> some.basis() == UncertaintyBasis.DATASET);
        assertThat(drawn.get("ELECTRICITY laptop-2"))
                .matches(some -> some.source().english().contains("class C"));
        assertThat(drawn.get("REFERENCE_HOURS laptop-1"))
                .matches(some -> some.source().english().contains("class D")
                        && some.source().english().contains("assumption"));
    }
}
