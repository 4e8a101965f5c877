package io.github.evalcarbone.scenario;

import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.electricity.ChosenMix;
import io.github.evalcarbone.footprint.ElectricityAccount;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import java.util.ArrayList;
import java.util.List;

/**
 * The generation of the electricity of a base or a scenario, location- and market-based. A contract of a scenario shows in it alone.
 * Immutable and thread-safe.
 *
 * @param name  the name of the alternative
 * @param account  its electricity
 */
public record ScenarioElectricity(String name, ElectricityAccount account) {

    /**
     * Computes the electricity of scenarios with contracts.
     *
     * @param calculator  the rules and factors of the base
     * @param scenarios  the computed scenarios beside their base
     * @return that of the base, then of each scenario; none if no scenario has a contract, or climate change is not computed
     */
    public static List<ScenarioElectricity> of(FootprintCalculator calculator, ComparedScenarios<?> scenarios) {
        boolean isAsked = scenarios.scenarios().stream().anyMatch(one -> hasContract(one.scenario()))
                && calculator.categories().contains(ImpactCategory.CLIMATE_CHANGE);
        if (!isAsked || !(scenarios.comparison().base().footprint() instanceof Footprint base)) {
            return List.of();
        }
        List<ScenarioElectricity> all = new ArrayList<>();
        all.add(new ScenarioElectricity(scenarios.comparison().base().name(), calculator.electricity(base)));
        scenarios.scenarios().forEach(one -> all.add(of(calculator, one)));
        return List.copyOf(all);
    }

    private static boolean hasContract(Scenario scenario) {
        return scenario.mixes().stream().anyMatch(ChosenMix.ByContract.class::isInstance);
    }

    private static ScenarioElectricity of(FootprintCalculator calculator, SimulatedFootprint<?> one) {
        FootprintCalculator own = one.scenario().calculator(calculator);
        return new ScenarioElectricity(one.scenario().name(), own.electricity(one.footprint()));
    }
}
