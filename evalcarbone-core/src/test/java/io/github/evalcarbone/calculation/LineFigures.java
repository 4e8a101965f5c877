package io.github.evalcarbone.calculation;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static io.github.evalcarbone.impact.LifecyclePhase.DISTRIBUTION;
import static io.github.evalcarbone.impact.LifecyclePhase.END_OF_LIFE;
import static io.github.evalcarbone.impact.LifecyclePhase.MANUFACTURING;
import static io.github.evalcarbone.impact.LifecyclePhase.REFURBISHMENT;

import io.github.evalcarbone.SumTolerance;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.factor.FactorSet;
import io.github.evalcarbone.factor.Source;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.rule.Methodology;
import io.github.evalcarbone.rule.RuleSet;
import io.github.evalcarbone.units.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;

/** The figures for climate change of one line on one day, and what is reported of it. */
record LineFigures(Footprint footprint) {

    static final Source SOURCE = Source.of("test", "Invented figures for tests", "CC0-1.0")
            .withPublisher("EvalCarbone")
            .withVersion("1")
            .withAttribution("EvalCarbone");

    /** Laptops that are kept for 5 years by default and use 26 kWh a year, always on; France has a mix of 0.1. */
    static FactorSet laptops(double manufacturing, double distribution, double refurbishment, double endOfLife) {
        return FactorSet.of(FactorDataset.builder("test", "1.0.0", SOURCE)
                .add(EquipmentType.of("laptop").withLifetimeYears(5).withDefaultModel("laptop"))
                .add(DeviceModel.of("laptop", "laptop").withElectricity(26).withReferenceHours(24))
                .factor("laptop", MANUFACTURING, CLIMATE_CHANGE, manufacturing)
                .factor("laptop", DISTRIBUTION, CLIMATE_CHANGE, distribution)
                .factor("laptop", REFURBISHMENT, CLIMATE_CHANGE, refurbishment)
                .factor("laptop", END_OF_LIFE, CLIMATE_CHANGE, endOfLife)
                .mix("FR", CLIMATE_CHANGE, 0.1)
                .build());
    }

    static Equipment laptop() {
        return Equipment.of("laptop").withId("line").withCountry("FR");
    }

    static FootprintCalculator calculator(RuleSet rules, FactorSet factors) {
        return FootprintCalculator.of(Methodology.of(rules), factors);
    }

    static LineFigures of(FootprintCalculator calculator, LocalDate day, Equipment line) {
        return new LineFigures(calculator.calculate(Inventory.of("one", day, List.of(line.withId("line")))));
    }

    static Offset<Double> rounding(double size) {
        return SumTolerance.of(1e-12, size);
    }

    Optional<Double> value(LifecyclePhase phase) {
        return footprint.value("line", phase, CLIMATE_CHANGE).map(Amount::value);
    }

    double of(LifecyclePhase phase) {
        return value(phase).orElseThrow();
    }

    /** The sum of all phases but use, none of which may be a gap. */
    double embodied() {
        return footprint.phases().stream()
                .filter(phase -> phase != LifecyclePhase.USE)
                .mapToDouble(this::of)
                .sum();
    }

    List<String> findings() {
        return footprint.findings().stream()
                .map(finding -> finding.problem().code().code())
                .toList();
    }

    List<String> gaps(LifecyclePhase phase) {
        return footprint.gaps().stream()
                .filter(gap -> gap.phase() == phase && gap.category().equals(CLIMATE_CHANGE))
                .map(gap -> gap.problem().code().code())
                .toList();
    }
}
