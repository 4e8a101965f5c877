package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.END_OF_LIFE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.json.SystemFootprintJson;
import io.github.evalcarbone.problem.Checked;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.report.FootprintReport;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.VirtualMachine;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.Unit;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A category that a dataset defines is computed, explained, stored and reported like those of EF 3.1. */
class OwnCategoryTest {

    private static final ImpactCategory ENERGY =
            new ImpactCategory("PRIMARY_ENERGY", "Primary energy", "Énergie primaire", Unit.parse("MJ"), "");

    private static final FactorSet FACTORS = FactorSet.of(dataset("own", ENERGY));
    private static final FootprintCalculator CALCULATOR = FootprintCalculator.of(Methodology.evalcarbone(), FACTORS);
    private static final Inventory INVENTORY = Inventory.of(
            "x",
            SystemSamples.DAY,
            List.of(
                    Equipment.of("laptop-1")
                            .withId("a")
                            .withQuantity(5)
                            .withServiceLife(ServiceLife.years(5))
                            .withCountry("FR"),
                    Equipment.of("laptop-1")
                            .withId("b")
                            .withServiceLife(ServiceLife.years(5))
                            .withCountry("Atlantis")));

    private static FactorDataset dataset(String id, ImpactCategory category) {
        return FactorDataset.builder(
                        id,
                        "1.0.0",
                        Source.of("x", "x", "CC0-1.0")
                                .withPublisher("x")
                                .withVersion("1")
                                .withAttribution("x"))
                .add(DeviceModel.of("laptop-1", "").withElectricity(30))
                .factor("laptop-1", MANUFACTURING, category, 1_000)
                .factor("laptop-1", MANUFACTURING, CLIMATE_CHANGE, 100)
                .mix("FR", category, 9)
                .method(category, "own 1")
                .build();
    }

    @Test
    void is_computed_after_those_of_ef31() {
        Footprint footprint = CALCULATOR.calculate(INVENTORY);
        assertThat(footprint.categories()).containsExactly(CLIMATE_CHANGE, ENERGY);
        assertThat(footprint.value("a", USE, ENERGY)).contains(Amount.of(5 * 30 * 9, "MJ/year"));
        assertThat(footprint.total(ENERGY, USE).known()).isEqualTo(Amount.of(5 * 30 * 9, "MJ/year"));
        assertThat(footprint.explain("a", USE, ENERGY).toString()).contains("9.0 MJ/kWh");
        assertThat(footprint.coverage().of(ENERGY).knownValues())
                .isEqualTo(footprint.impacts().stream()
                        .filter(impact -> impact.category().equals(ENERGY))
                        .count());
        assertThat(footprint.gaps())
                .filteredOn(gap -> gap.category().equals(ENERGY) && gap.phase() == END_OF_LIFE)
                .extracting(Gap::line)
                .containsExactly("a", "b");
    }

    @Test
    void is_stored_with_its_names_and_its_unit() {
        Footprint footprint = CALCULATOR.calculate(INVENTORY);
        StringWriter text = new StringWriter();
        FootprintJson.write(footprint, text);
        assertThat(text.toString().replaceAll("\\s+", " "))
                .contains("{ \"id\" : \"PRIMARY_ENERGY\", \"name\" : \"Primary energy\", \"unit\" : \"MJ\","
                        + " \"french\" : \"Énergie primaire\", \"numEcoEvalName\" : \"\" }");
        assertThat(FootprintJson.read(TextSource.of("x", text.toString())).orThrow())
                .isEqualTo(footprint);
    }

    @Test
    void is_stored_with_a_system() {
        SystemFootprint footprint = CALCULATOR.calculate(InformationSystem.builder(INVENTORY)
                .add(VirtualMachine.computing("vm", "a", 4))
                .build());
        StringWriter text = new StringWriter();
        SystemFootprintJson.write(footprint, text);
        assertThat(SystemFootprintJson.read(TextSource.of("x", text.toString()))
                        .orThrow()
                        .machines()
                        .total(ENERGY))
                .isEqualTo(footprint.machines().total(ENERGY))
                .isEqualTo(footprint.total(ENERGY));
    }

    @Test
    void a_stored_one_must_have_a_known_unit_and_an_id_that_is_not_of_ef31() {
        assertThat(read("\"MJ\"", "\"joule\"").problems())
                .anySatisfy(problem -> assertThat(problem.toString()).contains("$.categories[1].unit", "[joule]"));
        assertThat(read("\"id\" : \"PRIMARY_ENERGY\"", "\"id\" : \"LAND_USE\"").problems())
                .anySatisfy(problem -> assertThat(problem.toString()).contains("$.categories[1].id", "[LAND_USE]"));
    }

    private static Checked<?> read(String from, String to) {
        StringWriter text = new StringWriter();
        FootprintJson.write(CALCULATOR.calculate(INVENTORY), text);
        return FootprintJson.read(TextSource.of("x", text.toString().replaceFirst(from, to)));
    }

    @Test
    void is_reported_by_its_name_in_both_languages() {
        Footprint footprint = CALCULATOR.calculate(INVENTORY);
        assertThat(FootprintReport.of(footprint, FACTORS, Language.FRENCH).text())
                .contains("Énergie primaire", "MJ");
        assertThat(FootprintReport.of(footprint, FACTORS, Language.ENGLISH).text())
                .contains("Primary energy");
        assertThat(FootprintReport.of(footprint, FACTORS, Language.ENGLISH).csv())
                .contains("PRIMARY_ENERGY");
    }

    @Test
    void can_be_chosen() {
        assertThat(CALCULATOR.withCategories(ENERGY).calculate(INVENTORY).total(ENERGY))
                .isEqualTo(CALCULATOR.calculate(INVENTORY).total(ENERGY));
    }

    @Test
    void one_id_has_one_meaning() {
        ImpactCategory other =
                new ImpactCategory("PRIMARY_ENERGY", "Primary energy", "Énergie primaire", Unit.parse("kWh"), "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactorSet.of(dataset("own", ENERGY), dataset("other", other)))
                .withMessage("The category [PRIMARY_ENERGY, Primary energy, Énergie primaire, kWh] must be"
                        + " [PRIMARY_ENERGY, Primary energy, Énergie primaire, MJ], as they have one id.\n"
                        + "Give it an id of its own.");
        ImpactCategory false31 = new ImpactCategory("LAND_USE", "Land use", "Sols", Unit.parse("Pt"), "");
        assertThatIllegalArgumentException().isThrownBy(() -> FACTORS.withFirst(dataset("other", false31)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImpactCategory("primary energy", "a", "b", Unit.parse("MJ"), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImpactCategory("PRIMARY_ENERGY", " ", "b", Unit.parse("MJ"), ""));
    }
}
