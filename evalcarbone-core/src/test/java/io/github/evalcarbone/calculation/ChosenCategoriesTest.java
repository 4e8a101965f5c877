package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.ACIDIFICATION;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.ImpactCategory.LAND_USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.evalcarbone.allocation.AllocatedFootprint;
import io.github.evalcarbone.allocation.SystemFootprint;
import io.github.evalcarbone.coverage.Gap;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.StoredFootprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.json.FootprintJson;
import io.github.evalcarbone.json.SystemFootprintJson;
import io.github.evalcarbone.pipeline.FootprintPipeline;
import io.github.evalcarbone.pipeline.PipelineInput;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.problem.TextSource;
import io.github.evalcarbone.report.FootprintReport;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.system.InformationSystem;
import io.github.evalcarbone.system.Messaging;
import java.io.StringWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A calculator for some categories: as if there were no others, and bit for bit what there is of all. */
class ChosenCategoriesTest {

    private static final FootprintCalculator CLIMATE = SystemSamples.CALCULATOR.withCategories(CLIMATE_CHANGE);

    /** Complete for climate change alone. */
    private static final FactorDataset PARTIAL = dataset("partial")
            .add(DeviceModel.of("laptop-1", "").withElectricity(30))
            .factor("laptop-1", LifecyclePhase.MANUFACTURING, CLIMATE_CHANGE, 100)
            .factor("laptop-1", LifecyclePhase.DISTRIBUTION, CLIMATE_CHANGE, 1)
            .factor("laptop-1", LifecyclePhase.END_OF_LIFE, CLIMATE_CHANGE, 2)
            .factor("laptop-1", LifecyclePhase.MANUFACTURING, ACIDIFICATION, 3)
            .mix("FR", CLIMATE_CHANGE, 0.05)
            .build();

    private static FactorDataset.Builder dataset(String id) {
        return FactorDataset.builder(
                id,
                "1.0.0",
                Source.of("x", "x", "CC0-1.0")
                        .withPublisher("x")
                        .withVersion("1")
                        .withAttribution("x"));
    }

    private static Inventory of(Equipment... lines) {
        return Inventory.of("x", SystemSamples.DAY, List.of(lines));
    }

    @Property(tries = 20)
    void a_system_has_the_categories_chosen_and_no_other(@ForAll Random random) {
        InformationSystem system = SystemSamples.sample(random).system();
        SystemFootprint all = SystemSamples.CALCULATOR.calculate(system);
        SystemFootprint climate = CLIMATE.calculate(system);
        assertSame(climate, all);
        assertThat(climate.allGaps()).isEqualTo(ofClimate(all.allGaps()));
        assertView(climate.machines(), all.machines());
        assertView(climate.applications(), all.applications());
        assertView(climate.services(), all.services());
    }

    private static void assertSame(StoredFootprint climate, StoredFootprint all) {
        assertThat(climate.categories()).containsExactly(CLIMATE_CHANGE);
        assertThat(climate.impacts())
                .isEqualTo(all.impacts().stream()
                        .filter(impact -> impact.category().equals(CLIMATE_CHANGE))
                        .toList());
        assertThat(climate.gaps()).isEqualTo(ofClimate(all.gaps()));
        assertThat(climate.total(CLIMATE_CHANGE)).isEqualTo(all.total(CLIMATE_CHANGE));
        assertThat(climate.by(Facet.PHASE).amounts(CLIMATE_CHANGE))
                .isEqualTo(all.by(Facet.PHASE).amounts(CLIMATE_CHANGE));
        assertThat(climate.coverage().categories())
                .containsOnlyKeys(CLIMATE_CHANGE)
                .containsValue(all.coverage().of(CLIMATE_CHANGE));
    }

    private static List<Gap> ofClimate(List<Gap> gaps) {
        return gaps.stream()
                .filter(gap -> gap.category().equals(CLIMATE_CHANGE))
                .toList();
    }

    private static <T> void assertView(AllocatedFootprint<T> climate, AllocatedFootprint<T> all) {
        assertThat(climate.total(CLIMATE_CHANGE)).isEqualTo(all.total(CLIMATE_CHANGE));
        assertThat(climate.gaps()).isEqualTo(ofClimate(all.gaps()));
        for (int line = 0; line < all.lines().size(); line++) {
            assertThat(climate.lines().get(line).total(CLIMATE_CHANGE))
                    .isEqualTo(all.lines().get(line).total(CLIMATE_CHANGE));
        }
    }

    @Test
    void what_was_not_chosen_is_refused_stored_and_reported_nowhere() {
        Footprint footprint = CLIMATE.calculate(of(Equipment.of("server-1").withId("a"), Equipment.of("lost")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> footprint.total(ACIDIFICATION))
                .withMessage("The category [ACIDIFICATION] must be one of those computed, [CLIMATE_CHANGE].");
        StringWriter json = new StringWriter();
        FootprintJson.write(footprint, json);
        assertThat(json.toString()).contains("CLIMATE_CHANGE").doesNotContain("ACIDIFICATION");
        assertThat(FootprintJson.read(TextSource.of("x", json.toString())).orThrow())
                .isEqualTo(footprint);
        FootprintReport report = FootprintReport.of(footprint, CLIMATE.factors(), Language.ENGLISH);
        assertThat(report.text()).contains("Climate change").doesNotContain("Acidification");
        assertThat(report.csv()).doesNotContain("ACIDIFICATION");
    }

    @Test
    void mail_has_the_categories_chosen() {
        InformationSystem system = InformationSystem.builder(of(Equipment.of("server-1")))
                .add(new Messaging("m", YearMonth.of(2026, 1), 1, 1, 1))
                .build();
        SystemFootprint footprint = CLIMATE.calculate(system);
        assertThat(footprint.messaging().gaps())
                .isEqualTo(ofClimate(
                        SystemSamples.CALCULATOR.calculate(system).messaging().gaps()));
        StringWriter json = new StringWriter();
        SystemFootprintJson.write(footprint, json);
        assertThat(json.toString()).doesNotContain("ACIDIFICATION");
        assertThat(SystemFootprintJson.read(TextSource.of("x", json.toString()))
                        .orThrow()
                        .categories())
                .containsExactly(CLIMATE_CHANGE);
    }

    /** D3: beside other categories, no line of a complete climate footprint was complete. */
    @Test
    void a_line_is_complete_in_what_was_chosen() {
        FootprintCalculator all = FootprintCalculator.of(Methodology.evalcarbone(), FactorSet.of(PARTIAL));
        Inventory inventory = of(
                Equipment.of("laptop-1").withServiceLife(ServiceLife.years(5)).withCountry("FR"));
        assertThat(all.calculate(inventory).coverage().completeLines()).isZero();
        assertThat(all.calculate(inventory).coverage().of(CLIMATE_CHANGE).completeLines())
                .isOne();
        assertThat(all.withCategories(CLIMATE_CHANGE)
                        .calculate(inventory)
                        .coverage()
                        .completeLines())
                .isOne();
        assertThat(all.withCategories(CLIMATE_CHANGE).totals(inventory).gaps()).isEmpty();
    }

    @Test
    void the_order_is_that_of_the_factors_and_a_choice_replaces_another() {
        assertThat(SystemSamples.CALCULATOR
                        .withCategories(ACIDIFICATION, CLIMATE_CHANGE, ACIDIFICATION)
                        .categories())
                .containsExactly(CLIMATE_CHANGE, ACIDIFICATION);
        assertThat(CLIMATE.withCategories(ACIDIFICATION).categories()).containsExactly(ACIDIFICATION);
        assertThat(SystemSamples.CALCULATOR.categories()).isEqualTo(SystemSamples.FACTORS.categories());
    }

    @Test
    void a_category_that_the_factors_lack_is_refused_with_those_they_have() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLIMATE.withCategories(CLIMATE_CHANGE, LAND_USE))
                .withMessageStartingWith("The categories [CLIMATE_CHANGE, LAND_USE] must be one or more of those of the"
                        + " factors, [CLIMATE_CHANGE, ");
        assertThatIllegalArgumentException().isThrownBy(() -> CLIMATE.withCategories());
    }

    @Test
    void a_remark_on_what_was_not_chosen_is_not_among_the_findings() {
        FactorSet factors = FactorSet.of(
                        PARTIAL,
                        dataset("other")
                                .add(DeviceModel.of("x", ""))
                                .factor("x", LifecyclePhase.USE, ACIDIFICATION, 1)
                                .build())
                .withMix("FR", CLIMATE_CHANGE, 0.04, Source.of("x", "x", "CC0-1.0"));
        FootprintCalculator all = FootprintCalculator.of(Methodology.evalcarbone(), factors);
        assertThat(codes(all)).contains(CoreCode.METHODS_NOT_STATED.code(), CoreCode.FIGURE_OVERRIDDEN.code());
        assertThat(codes(all.withCategories(CLIMATE_CHANGE)))
                .contains(CoreCode.FIGURE_OVERRIDDEN.code())
                .doesNotContain(CoreCode.METHODS_NOT_STATED.code());
        assertThat(codes(all.withCategories(ACIDIFICATION)))
                .contains(CoreCode.METHODS_NOT_STATED.code())
                .doesNotContain(CoreCode.FIGURE_OVERRIDDEN.code());
    }

    private static List<String> codes(FootprintCalculator calculator) {
        return calculator.calculate(of(Equipment.of("laptop-1"))).findings().stream()
                .map(finding -> finding.problem().code().code())
                .toList();
    }

    @Test
    void a_pipeline_follows() {
        Inventory inventory = of(Equipment.of("server-1"));
        ImpactCategory[] chosen = {ACIDIFICATION};
        FootprintPipeline pipeline =
                FootprintPipeline.of(SystemSamples.CALCULATOR).withCategories(chosen);
        assertThat(pipeline.footprint(PipelineInput.of(inventory)).orThrow().categories())
                .containsExactly(ACIDIFICATION);
        assertThat(pipeline.totals(PipelineInput.of(inventory)).orThrow().categories())
                .containsExactly(ACIDIFICATION);
    }
}
