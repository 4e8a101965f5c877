package io.github.evalcarbone.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.report.ComparisonVerdict;
import io.github.evalcarbone.scenario.ComparedScenarios;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.SimulatedFootprint;
import io.github.evalcarbone.scenario.Simulation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Asks what one scenario changes.
 *
 * @param document  the document
 * @param scenario  the scenario
 * @param category  the category to show
 */
record SimulateRequest(
        Document document, JsonNode scenario, @Nullable String category) {

    SimulateRequest {
        Objects.requireNonNull(document);
        Objects.requireNonNull(scenario);
    }

    /**
     * The answer.
     *
     * @param base  the total of the document
     * @param total  the total of the scenario
     * @param difference  the difference of what is comparable
     * @param shown  the phases that are shown, with their names
     * @param phases  the difference of each phase
     * @param sentence  the difference in words
     * @param chart  both sides by phase, as HTML of the library
     * @param remarks  what could not be computed, and changes that touch nothing
     */
    record Answer(
            TotalView base,
            TotalView total,
            DifferenceView difference,
            List<Choice> shown,
            Map<LifecyclePhase, DifferenceView> phases,
            String sentence,
            String chart,
            List<ProblemView> remarks) {}

    Object answer(Words words) {
        Assessed assessed = Assessed.of(document);
        Scenario asked = Scenarios.read(scenario, words.language());
        ComparedScenarios<Inventory> compared =
                Simulation.of(assessed.inventory(), assessed.calculator()).compareAll(baseName(asked), List.of(asked));
        SimulatedFootprint<Inventory> one = compared.scenarios().get(0);
        FootprintComparison comparison = compared.comparison();
        ImpactCategory shown = CategoryView.chosen(category == null ? "" : category, comparison.categories());
        Map<LifecyclePhase, DifferenceView> phases = new LinkedHashMap<>();
        comparison
                .phases()
                .forEach(phase ->
                        phases.put(phase, DifferenceView.of(comparison.difference(asked.name(), shown, phase))));
        DifferenceView whole = DifferenceView.of(comparison.difference(asked.name(), shown));
        Charts charts = new Charts(shown, comparison.phases(), words);
        return new Answer(
                TotalView.of(assessed.computed().total(shown)),
                TotalView.of(one.footprint().total(shown)),
                whole,
                shown(assessed, one, shown, words),
                phases,
                ComparisonVerdict.of(comparison, asked.name(), shown, assessed.factors(), words.language()),
                charts.sides(document.name(), asked.name(), whole, phases),
                remarks(one, words));
    }

    private static List<Choice> shown(
            Assessed assessed, SimulatedFootprint<Inventory> one, ImpactCategory category, Words words) {
        List<LifecyclePhase> phases = ShownPhases.of(
                one.footprint().phases(),
                List.of(
                        ResultView.byPhase(assessed.computed(), category),
                        ResultView.byPhase(one.footprint(), category)));
        return ShownPhases.choices(phases, words.language());
    }

    /** Two sides of a comparison have names of their own. */
    private String baseName(Scenario asked) {
        return document.name().equals(asked.name()) ? document.name() + " *" : document.name();
    }

    static List<ProblemView> remarks(SimulatedFootprint<Inventory> one, Words words) {
        return one.outcome().remarks().stream()
                .distinct()
                .map((Problem remark) -> ProblemView.of(remark, words.language()))
                .toList();
    }
}
