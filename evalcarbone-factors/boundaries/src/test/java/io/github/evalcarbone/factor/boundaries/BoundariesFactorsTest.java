package io.github.evalcarbone.factor.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.factor.Coefficient;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.publishing.check.DatasetContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dataset of this artifact; what must hold for all datasets is in the contract. */
class BoundariesFactorsTest extends DatasetContract {

    private final FactorDataset dataset = BoundariesFactors.load();

    BoundariesFactorsTest() {
        super(new BoundariesFactors());
    }

    @Test
    void every_category_but_land_and_water_has_a_boundary_in_its_unit_per_year() {
        List<ImpactCategory> covered = ImpactCategory.ef31().stream()
                .filter(category -> dataset.coefficient(id(category)).isPresent())
                .toList();
        assertThat(covered)
                .hasSize(14)
                .doesNotContain(ImpactCategory.LAND_USE, ImpactCategory.WATER_USE)
                .allSatisfy(category -> assertThat(dataset.coefficient(id(category))
                                .orElseThrow()
                                .amount()
                                .unit())
                        .isEqualTo(category.unitPerYear()));
        assertThat(dataset.coefficients()).hasSize(15);
    }

    private static String id(ImpactCategory category) {
        return "boundary." + category.id();
    }

    /** The packages that G4IT shows people, recorded in its tables. */
    @Test
    void boundary_by_population_is_the_package_of_g4it() {
        double people = value("population");
        assertThat(people).isEqualTo(8e9);
        assertThat(value("boundary.CLIMATE_CHANGE") / people).isEqualTo(851.25);
        assertThat(value("boundary.PARTICULATE_MATTER") / people).isEqualTo(6.45e-5);
        assertThat(value("boundary.IONISING_RADIATION") / people).isEqualTo(65_875);
        assertThat(value("boundary.ACIDIFICATION") / people).isEqualTo(125);
        assertThat(value("boundary.RESOURCE_USE_MINERALS_METALS") / people).isEqualTo(0.027375);
    }

    private double value(String id) {
        return dataset.coefficient(id).orElseThrow().amount().value();
    }

    @Test
    void all_are_reported_to_be_transcribed_and_the_population_to_be_an_assumption() {
        assertThat(dataset.coefficients())
                .extracting(Coefficient::provenance)
                .allMatch(provenance -> provenance.flags().contains("transcription-not-verified"))
                .allMatch(provenance -> provenance.source().doi().equals("10.1016/j.jenvman.2020.110686"));
        assertThat(dataset.coefficient("population").orElseThrow().provenance().flags())
                .contains("assumption");
    }

    @Test
    void it_covers_no_category_of_a_footprint() {
        assertThat(FactorSet.of(dataset).categories()).isEmpty();
    }
}
