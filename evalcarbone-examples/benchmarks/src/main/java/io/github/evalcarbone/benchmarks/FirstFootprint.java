package io.github.evalcarbone.benchmarks;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.sih.SihFactors;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.inventory.ServiceLife;
import io.github.evalcarbone.inventory.UsageProfile;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;

/**
 * Measures the time of the first footprint in a new virtual machine, step by step. A single run means little: see
 * docs/performance.md.
 */
public final class FirstFootprint {

    private FirstFootprint() {}

    /**
     * Computes a footprint and prints how long it took.
     *
     * @param arguments  none
     */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        RuleSet rules = RuleSet.of("evalcarbone", "1.1.0");
        long read = System.nanoTime();
        FactorSet factors = FactorSet.of(SihFactors.load());
        long loaded = System.nanoTime();
        String total = total(FootprintCalculator.of(Methodology.of(rules), factors));
        long done = System.nanoTime();
        long now = System.currentTimeMillis();
        long born = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(total + ": " + (now - born) + " ms since the virtual machine started; rules "
                + ms(start, read) + ", factors " + ms(read, loaded) + ", footprint " + ms(loaded, done));
    }

    private static String total(FootprintCalculator calculator) {
        Equipment laptops = Equipment.of("ordinateur-portable-1")
                .withQuantity(1_200)
                .withCountry("FR")
                .withServiceLife(ServiceLife.years(5))
                .withUsage(UsageProfile.hoursPerDay(8));
        Inventory inventory = Inventory.of("CHU", LocalDate.of(2026, 1, 1), List.of(laptops));
        return calculator.calculate(inventory).total(CLIMATE_CHANGE).toString();
    }

    private static long ms(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
