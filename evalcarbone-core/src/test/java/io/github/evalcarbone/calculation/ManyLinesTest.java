package io.github.evalcarbone.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evalcarbone.engine.column.TotalsBuilder;
import io.github.evalcarbone.engine.line.Binding;
import io.github.evalcarbone.engine.result.ExactTotals;
import io.github.evalcarbone.engine.result.RecordFootprint;
import io.github.evalcarbone.engine.result.ResultHeader;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.LineImpact;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.inventory.DataCentre;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.PrivateUse;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many blocks of lines of all kinds: the same bits however they are split, shuffled and merged. */
class ManyLinesTest {

    private static final List<Equipment> LINES = lines(10_000);

    static Stream<RuleSet> ruleSets() {
        return Stream.of(
                RuleSet.of("evalcarbone", "1.1.0"),
                RuleSet.of("numecoeval", "1.3.0"),
                RuleSet.of("numecoeval", "2.2.0"));
    }

    private static List<Equipment> lines(int count) {
        Random random = new Random(20_261_124);
        List<Equipment> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(line(random).withId("line-" + i));
        }
        return lines;
    }

    /** Blocks of one kind, then of all kinds: most lines are laptops in France, as in a real inventory. */
    private static Equipment line(Random random) {
        boolean usual = random.nextInt(4_000) > 3;
        Equipment line = usual
                ? Equipment.of(random.nextInt(3) == 0 ? "server-1" : "laptop-1").withCountry("FR")
                : Equipment.of("unknown " + random.nextInt(5))
                        .withType("laptop")
                        .withDataCentre(DataCentre.of("dc", "DE").withPue(1.2));
        return line.withQuantity(random.nextInt(50) == 0 ? 0 : random.nextDouble() * 500)
                .withServiceLife(lifetime(random, usual))
                .withUsage(usage(random, usual))
                .withSite("site " + random.nextInt(7));
    }

    private static ServiceLife lifetime(Random random, boolean usual) {
        return usual || random.nextBoolean()
                ? ServiceLife.years(1 + random.nextInt(20) / 2.0)
                : ServiceLife.between(Samples.DATE.minusDays(random.nextInt(4_000)), Samples.DATE.minusDays(900));
    }

    private static UsageProfile usage(Random random, boolean usual) {
        UsageProfile usage = UsageProfile.hoursPerDay(1 + random.nextInt(24));
        return usual ? usage : usage.withSharing(PrivateUse.COPE);
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void threads_order_and_partition_change_no_bit(RuleSet rules) throws Exception {
        FootprintCalculator calculator = FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS);
        FootprintTotals totals =
                calculator.calculate(Inventory.of("many", Samples.DATE, LINES)).totals();
        for (int threads : new int[] {1, 2, 8}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            BatchProperties.same(
                    pool.submit(() -> LINES.parallelStream().collect(calculator.toTotals(Samples.DATE)))
                            .get(),
                    totals);
            BatchProperties.same(
                    pool.submit(() -> LINES.parallelStream()
                                    .collect(calculator.toFootprint("many", Samples.DATE))
                                    .totals())
                            .get(),
                    totals);
            pool.shutdown();
        }
        List<Equipment> shuffled = new ArrayList<>(LINES);
        Collections.shuffle(shuffled, new Random(1));
        FootprintTotals parts = shuffled.subList(0, 777).stream().collect(calculator.toTotals(Samples.DATE));
        for (int from = 777; from < shuffled.size(); from += 1_999) {
            parts = shuffled.subList(from, Math.min(shuffled.size(), from + 1_999)).stream()
                    .collect(calculator.toTotals(Samples.DATE))
                    .merge(parts);
        }
        BatchProperties.same(parts, totals);
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void totals_and_groups_are_those_of_rational_arithmetic(RuleSet rules) {
        Footprint footprint = FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS)
                .calculate(Inventory.of("many", Samples.DATE, LINES));
        List<LineImpact> impacts = footprint.impacts();
        for (ImpactCategory category : footprint.totals().categories()) {
            BigDecimal exact = impacts.stream()
                    .filter(impact -> impact.category().equals(category))
                    .map(impact -> new BigDecimal(impact.weight()).multiply(new BigDecimal(impact.factor())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(footprint.total(category).known().value()).isEqualTo(exact.doubleValue());
            assertThat(footprint.by(Facet.SITE, Facet.PHASE).total(category)).isEqualTo(footprint.total(category));
            assertThat(footprint.by(Facet.LINE).total(category)).isEqualTo(footprint.total(category));
        }
    }

    @Test
    void the_lines_of_a_footprint_have_the_totals_of_other_rules_too() {
        Inventory inventory = Inventory.of("many", Samples.DATE, LINES);
        Footprint footprint = Samples.evalcarbone().calculate(inventory);
        ruleSets().forEach(rules -> {
            FootprintCalculator other = FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS);
            BatchProperties.same(other.totals(footprint), other.totals(inventory));
        });
        BatchProperties.same(Samples.evalcarbone().totals(footprint), footprint.totals());
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void all_values_are_written_line_by_line(RuleSet rules) {
        Footprint footprint = FootprintCalculator.of(Methodology.of(rules), Samples.FACTORS)
                .calculate(Inventory.of("many", Samples.DATE, LINES.subList(0, 2_000)));
        int targets = footprint.totals().phases().size()
                * footprint.totals().categories().size();
        double[] values = new double[2_000 * targets];
        footprint.writeTo(values);
        double[] stored = new double[values.length];
        RecordFootprint.of(footprint.data()).writeTo(stored);
        assertThat(values).isEqualTo(stored);
    }

    @Test
    void settings_are_forgotten_before_they_fill_the_memory() {
        Binding binding = Binding.of(RuleSet.of("evalcarbone", "1.1.0"), Samples.FACTORS);
        TotalsBuilder few = new TotalsBuilder(binding, Samples.DATE, 1);
        LINES.forEach(few::add);
        ResultHeader header = binding.header("", java.util.Optional.empty(), Samples.DATE, List.of());
        BatchProperties.same(
                new ExactTotals(header, few.finish()),
                LINES.stream().collect(Samples.evalcarbone().toTotals(Samples.DATE)));
    }
}
