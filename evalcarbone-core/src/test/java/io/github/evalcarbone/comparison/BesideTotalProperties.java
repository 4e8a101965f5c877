package io.github.evalcarbone.comparison;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.calculation.Samples;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.TotalBasis;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What belongs beside a total does not depend on the order of the lines, and never claims more than is known. */
@Domain(Samples.class)
@Domain(DomainContext.Global.class)
class BesideTotalProperties {

    @Property(tries = 300)
    void a_basis_is_bound_to_what_the_footprint_holds(@ForAll RuleSet rules, @ForAll Inventory inventory) {
        Footprint footprint = calculator(rules).calculate(inventory);
        TotalBasis basis = footprint.basis(CLIMATE_CHANGE);
        assertThat(basis.parts().values()).allSatisfy(part -> {
            assertThat(part.lines()).isBetween(0L, footprint.lineCount());
            part.share().ifPresent(share -> {
                assertThat(share.ratio()).isBetween(0.0, 1.0);
                assertThat(share.whole()).isEqualByComparingTo(known(footprint));
                assertThat(share.unknownLines()).isLessThan(part.lines());
            });
        });
        assertThat(basis.outOfService()).isBetween(0L, footprint.lineCount());
    }

    private static BigDecimal known(Footprint footprint) {
        return footprint.impacts().stream()
                .map(impact -> impact.known())
                .filter(impact -> impact.category().equals(CLIMATE_CHANGE))
                .map(impact -> impact.size())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 300)
    void the_order_of_the_lines_plays_no_part(
            @ForAll RuleSet rules, @ForAll Inventory inventory, @ForAll Random random) {
        Inventory shuffled = shuffled(inventory, random);
        FootprintCalculator calculator = calculator(rules);
        assertThat(calculator.calculate(shuffled).basis(CLIMATE_CHANGE))
                .isEqualTo(calculator.calculate(inventory).basis(CLIMATE_CHANGE));
        assertThat(compared(calculator, shuffled)).isEqualTo(compared(calculator, inventory));
    }

    private static Inventory shuffled(Inventory inventory, Random random) {
        List<Equipment> lines = new ArrayList<>(inventory.equipment());
        Collections.shuffle(lines, random);
        return inventory.withEquipment(lines);
    }

    @Property(tries = 300)
    void the_only_dataset_with_devices_gives_the_total_of_the_footprint(
            @ForAll RuleSet rules, @ForAll Inventory inventory) {
        FootprintCalculator calculator = calculator(rules);
        Footprint footprint = calculator.calculate(inventory);
        DatasetComparison comparison =
                DatasetComparison.of(footprint, calculator, CLIMATE_CHANGE, Samples.FACTORS.datasets());
        assertThat(comparison).isEqualTo(compared(calculator, inventory));
        assertThat(comparison.entries()).allSatisfy(entry -> {
            assertThat(entry.total()).isEqualTo(footprint.total(CLIMATE_CHANGE));
            assertThat(entry.total().isComplete()).isEqualTo(entry.unknownLines() == 0);
            assertThat(entry.unknownLines() + comparison.commonLines()).isEqualTo(comparison.lines());
        });
    }

    private static DatasetComparison compared(FootprintCalculator calculator, Inventory inventory) {
        return DatasetComparison.of(
                inventory, calculator, CLIMATE_CHANGE, calculator.factors().datasets());
    }

    private static FootprintCalculator calculator(RuleSet rules) {
        return FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS);
    }
}
