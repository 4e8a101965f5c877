package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.DISTRIBUTION;
import static io.github.evalcarbone.impact.LifecyclePhase.EMBODIED;
import static io.github.evalcarbone.impact.LifecyclePhase.END_OF_LIFE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.USE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** A factor counts once, whether its source splits it by phase or not. */
@Domain(Samples.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class UnsplitFactorProperties {

    private static final Source SOURCE = Source.of("test", "Invented figures for tests", "CC0-1.0")
            .withPublisher("EvalCarbone")
            .withVersion("1")
            .withAttribution("EvalCarbone");

    private static final RuleSet FIRST = RuleSet.find("evalcarbone-1.0.0").orElseThrow();

    /** Whole numbers, so that the unsplit factor is their sum exactly. */
    @Property(tries = 200)
    void splitting_a_factor_changes_no_total(
            @ForAll @IntRange(max = 1_000_000) int manufacturing,
            @ForAll @IntRange(max = 1_000_000) int distribution,
            @ForAll @IntRange(max = 1_000_000) int endOfLife,
            @ForAll @IntRange(max = 100_000) int quantity) {
        Footprint split = calculate(
                quantity,
                device().factor("box", MANUFACTURING, CLIMATE_CHANGE, manufacturing)
                        .factor("box", DISTRIBUTION, CLIMATE_CHANGE, distribution)
                        .factor("box", END_OF_LIFE, CLIMATE_CHANGE, endOfLife));
        Footprint whole = calculate(
                quantity,
                device().factor("box", EMBODIED, CLIMATE_CHANGE, (double) manufacturing + distribution + endOfLife));
        assertThat(whole.total(CLIMATE_CHANGE)).isEqualTo(split.total(CLIMATE_CHANGE));
        assertThat(whole.gaps()).isEqualTo(split.gaps());
        assertThat(told(whole)).isTrue();
        assertThat(told(split)).isFalse();
    }

    /** Values computed by 1.0.0 are computed by 1.1.0 too, to the last bit. */
    @Property(tries = 200)
    void the_first_version_agrees_wherever_it_has_a_value(@ForAll Inventory inventory) {
        Footprint first =
                FootprintCalculator.of(Methodology.of(FIRST), Samples.FACTORS).calculate(inventory);
        Footprint second = Samples.evalcarbone().calculate(inventory);
        for (Equipment line : inventory.equipment()) {
            for (LifecyclePhase phase : List.of(MANUFACTURING, DISTRIBUTION, USE, END_OF_LIFE)) {
                first.value(line.id(), phase, CLIMATE_CHANGE)
                        .ifPresent(value -> assertThat(second.value(line.id(), phase, CLIMATE_CHANGE))
                                .contains(value));
            }
        }
    }

    private static boolean told(Footprint footprint) {
        return footprint.findings().stream()
                .anyMatch(finding -> finding.problem().code() == CoreCode.COUNTED_IN_EMBODIED);
    }

    private static FactorDataset.Builder device() {
        return FactorDataset.builder("test", "1.0.0", SOURCE)
                .add(EquipmentType.of("box").withLifetimeYears(7).withDefaultModel("box"))
                .add(DeviceModel.of("box", "box").withElectricity(26).withReferenceHours(24))
                .mix("FR", CLIMATE_CHANGE, 0.0813225);
    }

    private static Footprint calculate(int quantity, FactorDataset.Builder factors) {
        Equipment boxes = Equipment.of("box").withQuantity(quantity).withCountry("FR");
        return FootprintCalculator.of(Methodology.of("evalcarbone", "1.1.0"), FactorSet.of(factors.build()))
                .calculate(Inventory.of("test", Samples.DATE, List.of(boxes)));
    }
}
