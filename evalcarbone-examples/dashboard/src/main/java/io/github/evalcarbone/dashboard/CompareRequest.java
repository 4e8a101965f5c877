package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.attribution.CauseAnalysis;
import io.github.evalcarbone.attribution.CauseAnalysis.Side;
import io.github.evalcarbone.calculation.FootprintCalculator;
import io.github.evalcarbone.comparison.FootprintComparison;
import io.github.evalcarbone.comparison.FootprintComparison.Alternative;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.inventory.Inventory;
import io.github.evalcarbone.report.ComparisonVerdict;
import io.github.evalcarbone.report.content.ReportContent;
import io.github.evalcarbone.report.decision.ComparisonReport;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.SimulatedFootprint;
import io.github.evalcarbone.scenario.Simulation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a comparison of a document with its scenarios and with other documents.
 *
 * @param document  the document
 * @param scenarios  the places of scenarios of the document; all if none are named
 * @param others  other documents, such as that of last year
 * @param category  the category to show
 */
record CompareRequest(
        Document document,
        @Nullable List<Integer> scenarios,
        @Nullable List<Document> others,
        @Nullable String category) {

    CompareRequest {
        Objects.requireNonNull(document);
    }

    private static final int MOST_OTHERS = 3;

    /**
     * One of the sides.
     *
     * @param name  its name
     * @param inventory  its lines
     * @param calculator  what it is computed with
     * @param footprint  its footprint
     * @param notComparable  what a comparison must leave out
     * @param remarks  what a reader must know of it
     */
    private record Compared(
            String name,
            Inventory inventory,
            FootprintCalculator calculator,
            Footprint footprint,
            Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> notComparable,
            List<ProblemView> remarks) {

        Alternative alternative() {
            return new Alternative(name, footprint);
        }

        Side side() {
            return new Side(name, inventory, calculator);
        }
    }

    /**
     * The answer.
     *
     * @param category  the category that is compared
     * @param phases  the phases with their names
     * @param sides  the document, its scenarios, other documents
     * @param charts  charts as HTML of the library
     */
    record Answer(String category, List<Choice> phases, List<SideView> sides, List<String> charts) {}

    Object answer(Words words) {
        List<Compared> sides = sides(words);
        FootprintComparison comparison = comparison(sides);
        if (comparison.categories().isEmpty()) {
            throw new Refusal(Refusal.BAD, "nothing.common");
        }
        ImpactCategory shown = CategoryView.chosen(category == null ? "" : category, comparison.categories());
        List<SideView> views = new ArrayList<>();
        Compared base = sides.get(0);
        views.add(SideView.base(base.name(), base.inventory(), base.footprint(), shown));
        sides.stream().skip(1).forEach(side -> views.add(view(base, side, comparison, shown, words)));
        List<LifecyclePhase> phases = ShownPhases.of(
                base.footprint().phases(), views.stream().map(SideView::byPhase).toList());
        return new Answer(
                shown.id(), ShownPhases.choices(phases, words.language()), views, charts(base, comparison, words));
    }

    private static List<String> charts(Compared base, FootprintComparison comparison, Words words) {
        ReportContent report = ComparisonReport.of(
                        comparison, List.of(), base.calculator().factors(), words.language())
                .content();
        return Charts.of(Stream.of(report), words.language());
    }

    private SideView view(
            Compared base, Compared side, FootprintComparison comparison, ImpactCategory shown, Words words) {
        CauseAnalysis why = CauseAnalysis.of(
                base.side(), side.side(), shown, side.notComparable().getOrDefault(shown, Map.of()));
        return SideView.other(
                side.name(),
                side.inventory(),
                side.footprint(),
                new SideView.Against(comparison, shown, base.calculator().factors(), words.language()),
                ComparisonVerdict.of(
                        comparison, side.name(), shown, base.calculator().factors(), words.language()),
                ComparisonVerdict.why(why, words.language()),
                side.remarks());
    }

    private static FootprintComparison comparison(List<Compared> sides) {
        FootprintComparison all =
                FootprintComparison.of(sides.stream().map(Compared::alternative).toList());
        Map<ImpactCategory, Map<String, Set<LifecyclePhase>>> out = new HashMap<>();
        sides.forEach(side -> side.notComparable()
                .forEach((category, lines) ->
                        lines.forEach((line, phases) -> out.computeIfAbsent(category, any -> new HashMap<>())
                                .computeIfAbsent(line, any -> new HashSet<>())
                                .addAll(phases))));
        out.keySet().retainAll(all.categories());
        return out.isEmpty() ? all : all.withoutByCategory(out);
    }

    private List<Compared> sides(Words words) {
        Assessed assessed = Assessed.of(document);
        Map<String, Compared> sides = new LinkedHashMap<>();
        add(sides, side(assessed));
        Simulation<Inventory> simulation = Simulation.of(assessed.inventory(), assessed.calculator());
        chosen(words).forEach(scenario -> add(sides, side(simulation.run(scenario), assessed, words)));
        List<Document> more = others == null ? List.of() : others;
        if (more.size() > MOST_OTHERS) {
            throw new Refusal(Refusal.BAD, "too.many.others", MOST_OTHERS);
        }
        more.forEach(other -> add(sides, side(Assessed.of(other))));
        if (sides.size() < 2) {
            throw new Refusal(Refusal.BAD, "nothing.to.compare");
        }
        return List.copyOf(sides.values());
    }

    private List<Scenario> chosen(Words words) {
        List<Scenario> all = Scenarios.read(document.scenarios(), words.language());
        return scenarios == null
                ? all
                : scenarios.stream()
                        .filter(place -> place >= 0 && place < all.size())
                        .map(all::get)
                        .toList();
    }

    /** Two sides with one name could not be told apart. */
    private static void add(Map<String, Compared> sides, Compared side) {
        if (sides.putIfAbsent(side.name(), side) != null) {
            throw new Refusal(Refusal.BAD, "same.name", side.name());
        }
    }

    private static Compared side(Assessed assessed) {
        return new Compared(
                assessed.document().name(),
                assessed.inventory(),
                assessed.calculator(),
                assessed.computed(),
                Map.of(),
                List.of());
    }

    private static Compared side(SimulatedFootprint<Inventory> one, Assessed assessed, Words words) {
        return new Compared(
                one.scenario().name(),
                one.inventory(),
                one.scenario().calculator(assessed.calculator()),
                one.footprint(),
                one.notComparable(),
                SimulateRequest.remarks(one, words));
    }
}
