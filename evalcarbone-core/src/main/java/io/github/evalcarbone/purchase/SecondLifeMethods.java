package io.github.evalcarbone.purchase;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.SecondLifeComparison;
import io.github.evalcarbone.comparison.SecondLifeComparison.Entry;
import io.github.evalcarbone.comparison.SecondLifeComparison.Method;
import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.inventory.Inventory;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods of second life of some rules, whose calculators are made once for all devices. Not thread-safe. */
final class SecondLifeMethods {

    private final FootprintCalculator calculator;
    private final Optional<Method> used;
    private final Map<Method, FootprintCalculator> byMethod = new EnumMap<>(Method.class);

    SecondLifeMethods(FootprintCalculator calculator) {
        this.calculator = calculator;
        this.used = Method.usedBy(calculator);
    }

    /** Returns a second-hand device by each method; empty if the rules have one method only. */
    Optional<SecondLifeComparison> compared(Inventory device) {
        return used.map(own -> new SecondLifeComparison(CLIMATE_CHANGE, 1, own, entries(device)));
    }

    private List<Entry> entries(Inventory device) {
        Total asNew = embodied(device, Method.AS_NEW);
        return Arrays.stream(Method.values())
                .map(method -> entry(method, embodied(device, method), asNew))
                .toList();
    }

    private static Entry entry(Method method, Total embodied, Total asNew) {
        return new Entry(
                method,
                embodied,
                asNew.complete().flatMap(whole -> embodied.complete().map(whole::minus)));
    }

    private Total embodied(Inventory device, Method method) {
        return byMethod.computeIfAbsent(method, any -> any.in(calculator, CLIMATE_CHANGE))
                .totals(device)
                .embodied(CLIMATE_CHANGE);
    }
}
