package io.github.evalcarbone.comparison;

import static io.github.evalcarbone.impact.ImpactCategory.ACIDIFICATION;
import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.DISTRIBUTION;
import static io.github.evalcarbone.impact.LifecyclePhase.END_OF_LIFE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.DatasetComparison.Entry;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.TotalBasis;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Holding;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.rule.Methodology;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetComparisonTest {

    private static final Source SOURCE = Source.of("test", "Invented figures for tests", "CC0-1.0");
    private static final FactorDataset DEAR =
            devices("dear", 320).mix("FR", CLIMATE_CHANGE, 0.1).build();
    private static final FactorDataset CHEAP =
            devices("cheap", 202).mix("FR", CLIMATE_CHANGE, 0.9).build();
    /** It knows tablets too. */
    private static final FactorDataset MIDDLE = devices("middle", 253)
            .add(EquipmentType.of("tablet").withLifetimeYears(4).withDefaultModel("tablet"))
            .add(DeviceModel.of("tablet", "tablet").withElectricity(10))
            .factor("tablet", MANUFACTURING, CLIMATE_CHANGE, 80)
            .factor("tablet", DISTRIBUTION, CLIMATE_CHANGE, 0)
            .factor("tablet", END_OF_LIFE, CLIMATE_CHANGE, 0)
            .build();

    private static final FactorDataset OTHERS = FactorDataset.builder("others", "1", SOURCE)
            .add(DeviceModel.of("submarine", ""))
            .factor("submarine", MANUFACTURING, CLIMATE_CHANGE, 1e9)
            .build();

    private static final Equipment LAPTOPS =
            Equipment.ofType("laptop").withQuantity(10).withCountry("FR").withServiceLife(ServiceLife.years(1));
    private static final Equipment TABLETS = Equipment.ofType("tablet").withCountry("FR");

    private static FactorDataset.Builder devices(String id, double laptop) {
        return FactorDataset.builder(id, "1", SOURCE)
                .add(EquipmentType.of("laptop").withLifetimeYears(5).withDefaultModel("laptop-1"))
                .add(DeviceModel.of("laptop-1", "laptop").withElectricity(0))
                .factor("laptop-1", MANUFACTURING, CLIMATE_CHANGE, laptop)
                .factor("laptop-1", DISTRIBUTION, CLIMATE_CHANGE, 0)
                .factor("laptop-1", END_OF_LIFE, CLIMATE_CHANGE, 0);
    }

    private static DatasetComparison compare(Inventory inventory, FactorDataset... candidates) {
        return DatasetComparison.of(
                inventory,
                FootprintCalculator.of(Methodology.evalcarbone(), FactorSet.of(DEAR)),
                CLIMATE_CHANGE,
                List.of(candidates));
    }

    private static Inventory inventory(Equipment... lines) {
        return Inventory.of("CHU", LocalDate.of(2026, 6, 30), List.of(lines));
    }

    @Test
    void lines_by_type_default_are_those_that_the_line_beside_the_total_counts() {
        LocalDate day = LocalDate.of(2026, 6, 30);
        Inventory inventory = inventory(
                LAPTOPS.withId("in service"),
                LAPTOPS.withId("stock").withHolding(Holding.UNKNOWN.inStock()),
                LAPTOPS.withId("model").withModel("laptop-1"),
                LAPTOPS.withId("no mix").withCountry("Atlantis"),
                LAPTOPS.withId("gone").withServiceLife(ServiceLife.UNKNOWN.withWithdrawn(day.minusYears(1))),
                LAPTOPS.withId("later").withServiceLife(ServiceLife.since(day.plusYears(1))));
        Entry entry = compare(inventory, DEAR).entries().get(0);
        assertThat(entry.defaultLines()).isEqualTo(3);
        Footprint footprint = FootprintCalculator.of(Methodology.evalcarbone(), FactorSet.of(DEAR))
                .calculate(inventory);
        assertThat(footprint
                        .basis(CLIMATE_CHANGE)
                        .parts()
                        .get(TotalBasis.Basis.TYPE_DEFAULT)
                        .lines())
                .isEqualTo(entry.defaultLines());
    }

    @Test
    void each_dataset_computes_the_same_lines_by_its_devices_alone() {
        DatasetComparison comparison = compare(inventory(LAPTOPS), DEAR, CHEAP, MIDDLE);
        assertThat(comparison.entries())
                .extracting(
                        entry -> entry.dataset().id(), entry -> entry.common().value())
                .containsExactly(tuple("dear", 3200.0), tuple("cheap", 2020.0), tuple("middle", 2530.0));
        assertThat(comparison.range().orElseThrow()).isEqualTo((3200.0 - 2020) / 2020);
        assertThat(comparison.isWide()).isTrue();
        assertThat(comparison.lowest().orElseThrow().dataset().id()).isEqualTo("cheap");
    }

    @Test
    void the_electricity_mix_is_that_of_the_caller_also_for_a_dataset_with_a_mix_of_its_own() {
        FactorDataset same = devices("same", 320).mix("FR", CLIMATE_CHANGE, 0.9).build();
        Equipment used = LAPTOPS.withUsage(UsageProfile.measured(100));
        DatasetComparison comparison = compare(inventory(used), DEAR, same);
        assertThat(comparison.entries())
                .extracting(Entry::common)
                .containsOnly(comparison.entries().get(0).common());
        assertThat(comparison.entries().get(0).common().value()).isCloseTo(3300, within(1e-9));
        assertThat(comparison.isWide()).isFalse();
    }

    @Test
    void an_area_without_a_mix_of_the_caller_is_unknown_also_to_a_dataset_that_has_one() {
        FactorDataset abroad =
                devices("abroad", 320).mix("DE", CLIMATE_CHANGE, 0.4).build();
        DatasetComparison comparison = compare(inventory(LAPTOPS.withCountry("DE")), abroad);
        assertThat(comparison.entries().get(0).unknownLines()).isEqualTo(1);
    }

    @Test
    void lines_that_one_dataset_does_not_know_are_counted_and_are_in_no_comparison() {
        DatasetComparison comparison = compare(inventory(LAPTOPS, TABLETS), DEAR, MIDDLE, OTHERS);
        assertThat(comparison.lines()).isEqualTo(2);
        assertThat(comparison.commonLines()).isEqualTo(1);
        Entry dear = comparison.entries().get(0);
        assertThat(dear.unknownLines()).isEqualTo(1);
        assertThat(dear.total().isComplete()).isFalse();
        Entry middle = comparison.entries().get(1);
        assertThat(middle.unknownLines()).isZero();
        assertThat(middle.total().isComplete()).isTrue();
        assertThat(middle.common().value()).isEqualTo(2530);
        assertThat(middle.total().known().value()).isEqualTo(2530 + 80.0 / 4 + 10 * 0.1);
        assertThat(middle.defaultLines()).isEqualTo(2);
        assertThat(comparison.knowNothing()).extracting(DatasetReference::id).containsExactly("others");
    }

    @Test
    void the_order_of_the_datasets_does_not_change_what_is_common() {
        DatasetComparison comparison = compare(inventory(LAPTOPS, TABLETS), MIDDLE, DEAR);
        assertThat(comparison.commonLines()).isEqualTo(1);
        assertThat(comparison.entries().get(0).common().value()).isEqualTo(2530);
    }

    @Test
    void rows_that_were_refused_leave_every_total_incomplete() {
        Inventory partial = inventory(LAPTOPS).withSetAside(SetAside.refused(3));
        assertThat(compare(partial, DEAR).entries().get(0).total().isComplete()).isFalse();
    }

    @Test
    void one_dataset_alone_is_no_range() {
        assertThat(compare(inventory(LAPTOPS), DEAR).range()).isEmpty();
        assertThat(compare(inventory(LAPTOPS), DEAR).isWide()).isFalse();
        assertThat(compare(inventory(), DEAR, CHEAP).entries()).isEmpty();
    }

    @Test
    void a_dataset_without_the_category_is_left_out_and_one_of_another_method_is_listed() {
        FactorDataset other = FactorDataset.builder("other", "1", SOURCE)
                .method(CLIMATE_CHANGE, "another method")
                .add(DeviceModel.of("x", ""))
                .factor("x", MANUFACTURING, CLIMATE_CHANGE, 1)
                .build();
        FactorDataset acids = FactorDataset.builder("acids", "1", SOURCE)
                .add(DeviceModel.of("x", ""))
                .factor("x", MANUFACTURING, ACIDIFICATION, 1)
                .build();
        DatasetComparison comparison = compare(inventory(LAPTOPS), DEAR, other, acids);
        assertThat(comparison.notComparable()).extracting(DatasetReference::id).containsExactly("other");
        assertThat(comparison.entries()).hasSize(1);
        assertThat(comparison.knowNothing()).isEmpty();
    }
}
