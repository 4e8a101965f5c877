package io.github.evalcarbone.factor.recommended;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.distribution.FigureKind;
import io.github.evalcarbone.distribution.UncertainFigure;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.uncertainty.DrawnFigure;
import io.github.evalcarbone.uncertainty.UncertaintyModel;
import io.github.evalcarbone.uncertainty.UncertaintyResult;
import io.github.evalcarbone.uncertainty.UncertaintyStudy;
import io.github.evalcarbone.uncertainty.basis.DescribedFigure;
import io.github.evalcarbone.uncertainty.basis.StatedUncertainty;
import io.github.evalcarbone.uncertainty.basis.UncertaintyBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each figure of the choice has a distribution, and each distribution says where it comes from: none is taken in silence. */
class UncertaintyOfTheChoiceTest {

    private static final FactorSet FACTORS = RecommendedFactors.load();
    private static final UncertaintyModel STANDARD = UncertaintyModel.standard();

    private static StatedUncertainty told(DescribedFigure figure) {
        StatedUncertainty found = STANDARD.of(figure).orElseThrow(() -> new AssertionError("certain: " + figure));
        tells(found, figure.stated());
        return found;
    }

    private static void tells(StatedUncertainty found, Optional<Distribution> stated) {
        assertThat(found.source().french()).isNotBlank();
        assertThat(found.source().english()).isNotBlank();
        assertThat(found.basis() == UncertaintyBasis.DATASET).isEqualTo(stated.isPresent());
        if (found.basis() == UncertaintyBasis.CLASS_DEFAULT) {
            assertThat(found.source().english()).containsPattern("class [A-E] \\(GSD² ");
            assertThat(found.source().french()).containsPattern("classe [A-E] \\(GSD² ");
        }
    }

    private static DescribedFigure described(
            FigureKind kind,
            FactorDataset dataset,
            String row,
            Optional<LifecyclePhase> phase,
            Optional<ImpactCategory> category,
            Factor factor,
            Optional<String> type) {
        return new DescribedFigure(
                new UncertainFigure(kind, dataset.toString(), row, phase, category),
                Optional.of(factor.provenance()),
                type,
                Set.copyOf(factor.provenance().flags()),
                factor.uncertainty());
    }

    private static Stream<DescribedFigure> ofModel(FactorDataset dataset, DeviceModel model) {
        List<DescribedFigure> all = new ArrayList<>();
        for (LifecyclePhase phase : LifecyclePhase.values()) {
            for (ImpactCategory category : dataset.methods().keySet()) {
                dataset.factor(model.id(), phase, category)
                        .ifPresent(factor -> all.add(described(
                                FigureKind.FACTOR,
                                dataset,
                                model.id(),
                                Optional.of(phase),
                                Optional.of(category),
                                factor,
                                Optional.of(model.type()))));
            }
        }
        return all.stream();
    }

    private static Stream<DescribedFigure> ofMixes(FactorDataset dataset) {
        return dataset.areas().stream()
                .flatMap(area -> dataset.methods().keySet().stream()
                        .flatMap(category -> dataset.mixes(area, category).stream()
                                .map(mix -> described(
                                        FigureKind.MIX,
                                        dataset,
                                        area,
                                        Optional.empty(),
                                        Optional.of(category),
                                        mix.factor(),
                                        Optional.empty()))));
    }

    @Test
    void every_factor_mix_and_loss_has_a_distribution_that_is_told() {
        List<StatedUncertainty> all = FACTORS.datasets().stream()
                .flatMap(dataset -> Stream.of(
                                dataset.models().stream().flatMap(model -> ofModel(dataset, model)),
                                ofMixes(dataset),
                                dataset.coefficients().stream()
                                        .filter(some -> some.id().startsWith("electricity.losses"))
                                        .map(some -> described(
                                                FigureKind.LOSSES,
                                                dataset,
                                                some.id(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                some.factor(),
                                                Optional.empty())))
                        .flatMap(figures -> figures))
                .map(UncertaintyOfTheChoiceTest::told)
                .toList();
        assertThat(all).hasSizeGreaterThan(7_000);
        assertThat(all.stream().filter(some -> some.basis() == UncertaintyBasis.DATASET))
                .hasSizeGreaterThan(700);
    }

    private static Inventory oneOfEachType() {
        List<Equipment> lines = new ArrayList<>();
        for (EquipmentType type : FACTORS.datasets().stream()
                .flatMap(dataset -> dataset.types().stream())
                .toList()) {
            lines.add(Equipment.ofType(type.id()).withId("a" + lines.size()).withCountry("FR"));
        }
        lines.add(Equipment.of("Latitude 5420")
                .withId("named")
                .withCountry("FR")
                .withServiceLife(ServiceLife.years(5))
                .withUsage(UsageProfile.hoursPerDay(6)));
        lines.add(Equipment.ofType("rack-server").withId("room").withDataCentre(DataCentre.of("Room", "DE")));
        return Inventory.of("x", LocalDate.of(2026, 1, 1), lines);
    }

    @Test
    void a_study_of_all_types_tells_the_basis_of_each_figure_it_draws() {
        UncertaintyResult result = UncertaintyStudy.of(
                        FootprintCalculator.of(Methodology.of("evalcarbone", "2.0.0"), FACTORS),
                        oneOfEachType(),
                        STANDARD)
                .run(2, 1);
        Map<UncertaintyBasis, Long> bases = result.figures().stream()
                .collect(Collectors.groupingBy(drawn -> drawn.uncertainty().basis(), Collectors.counting()));
        assertThat(bases)
                .containsOnlyKeys(UncertaintyBasis.DATASET, UncertaintyBasis.PUBLISHED, UncertaintyBasis.CLASS_DEFAULT);
        assertThat(result.figures()).extracting(DrawnFigure::uncertainty).allSatisfy(found -> {
            assertThat(found.source().french()).isNotBlank();
            assertThat(found.source().english()).isNotBlank();
        });
        assertThat(result.figures())
                .extracting(drawn -> drawn.figure().kind())
                .contains(
                        FigureKind.FACTOR,
                        FigureKind.MIX,
                        FigureKind.ELECTRICITY,
                        FigureKind.TYPE_LIFETIME,
                        FigureKind.PARAMETER);
        assertThat(result.facts()).isNotEmpty();
    }

    /** ADEME's laptop stands for its type: the spread of generic laptops is of it, a product of a maker has its sheet's. */
    @Test
    void a_generic_laptop_has_the_published_spread_and_a_product_that_of_its_sheet() {
        UncertaintyResult result = UncertaintyStudy.of(
                        FootprintCalculator.of(Methodology.of("evalcarbone", "2.0.0"), FACTORS),
                        oneOfEachType(),
                        STANDARD)
                .run(2, 1);
        assertThat(making(result, "dell-latitude-5420").basis()).isEqualTo(UncertaintyBasis.DATASET);
        StatedUncertainty generic = making(
                result, FACTORS.typeDefault("laptop").orElseThrow().model().id());
        assertThat(generic.basis()).isEqualTo(UncertaintyBasis.PUBLISHED);
        assertThat(generic.source().english()).contains("EcoDiag", "0.595");
    }

    private static StatedUncertainty making(UncertaintyResult result, String model) {
        return result.figures().stream()
                .filter(drawn -> drawn.figure().row().equals(model)
                        && drawn.figure().kind() == FigureKind.FACTOR
                        && drawn.figure().category().equals(Optional.of(ImpactCategory.CLIMATE_CHANGE)))
                .filter(drawn -> drawn.figure()
                        .phase()
                        .filter(Set.of(LifecyclePhase.MANUFACTURING, LifecyclePhase.EMBODIED)::contains)
                        .isPresent())
                .map(DrawnFigure::uncertainty)
                .findFirst()
                .orElseThrow();
    }
}
