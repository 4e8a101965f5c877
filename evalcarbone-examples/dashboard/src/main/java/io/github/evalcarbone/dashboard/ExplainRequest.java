package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.footprint.Explanation;
import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.Footprint;
import io.github.evalcarbone.footprint.TotalExplanation;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.report.ExplanationReport;
import io.github.evalcarbone.report.ReportHtml;
import io.github.evalcarbone.scenario.Simulation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks where a figure comes from: the value of a line in a phase, or a group of values.
 *
 * @param document  the document
 * @param scenario  the place of the scenario that the figure is of; null for the document itself
 * @param category  the category
 * @param line  the id of a line; null for a group
 * @param phase  the phase of the line; null for a group
 * @param facets  the properties that the group has in common, such as {@code EQUIPMENT_TYPE}
 * @param key  the text of each property
 */
record ExplainRequest(
        Document document,
        @Nullable Integer scenario,
        @Nullable String category,
        @Nullable String line,
        @Nullable String phase,
        @Nullable List<String> facets,
        @Nullable List<String> key) {

    ExplainRequest {
        Objects.requireNonNull(document);
    }

    private static final int FIGURES = 12;

    /**
     * A value that a group is made of.
     *
     * @param line  the id of its line
     * @param label  the name of the line
     * @param items  the number of items
     * @param phase  the phase
     * @param phaseLabel  its name
     * @param amount  the value
     * @param share  its share of the group, from 0; null if the group is incomplete
     */
    record FigureView(
            String line,
            String label,
            double items,
            String phase,
            String phaseLabel,
            double amount,
            @Nullable Double share) {}

    /**
     * The answer.
     *
     * @param total  the total of the group; null for a single value
     * @param figures  the largest values of the group
     * @param others  how many there are beside them
     * @param html  the explanation of a single value as HTML of the library; empty for a group
     */
    record Answer(@Nullable TotalView total, List<FigureView> figures, int others, String html) {}

    Object answer(Words words) {
        Footprint footprint = footprint(words.language());
        ImpactCategory chosen = CategoryView.chosen(category == null ? "" : category, footprint.categories());
        return line == null ? group(footprint, chosen, words.language()) : value(footprint, chosen, words.language());
    }

    private Footprint footprint(Language language) {
        Assessed assessed = Assessed.of(document);
        if (scenario == null) {
            return assessed.computed();
        }
        if (scenario < 0 || scenario >= document.scenarios().size()) {
            throw new Refusal(Refusal.BAD, "bad.request");
        }
        return Simulation.of(assessed.inventory(), assessed.calculator())
                .run(Scenarios.read(document.scenarios().get(scenario), language))
                .footprint();
    }

    private Answer value(Footprint footprint, ImpactCategory chosen, Language language) {
        LifecyclePhase asked = LifecyclePhase.find(phase == null ? "" : phase)
                .filter(footprint.phases()::contains)
                .orElseThrow(() -> new Refusal(Refusal.BAD, "bad.request"));
        if (footprint.lines().stream().noneMatch(one -> one.id().equals(line))) {
            throw new Refusal(Refusal.BAD, "bad.request");
        }
        Explanation found = footprint.explain(String.valueOf(line), asked, chosen);
        return new Answer(
                null,
                List.of(),
                0,
                ReportHtml.fragment(ExplanationReport.of(found, language).content()));
    }

    private Answer group(Footprint footprint, ImpactCategory chosen, Language language) {
        TotalExplanation all =
                footprint.explainTotal(chosen, Integer.MAX_VALUE, FIGURES, asked().toArray(Facet[]::new));
        List<String> wanted = key == null ? List.of() : key;
        Optional<TotalExplanation.Group> found = all.groups().stream()
                .filter(group -> group.key().texts().equals(wanted))
                .findFirst();
        return found.map(group -> answer(group, language)).orElseGet(() -> new Answer(null, List.of(), 0, ""));
    }

    private List<Facet> asked() {
        List<String> names = facets == null ? List.of() : facets;
        List<Facet> known = names.stream()
                .flatMap(name ->
                        Stream.of(Facet.values()).filter(facet -> facet.name().equals(name)))
                .toList();
        if (known.size() < names.size()) {
            throw new Refusal(Refusal.BAD, "one.of", Arrays.toString(Facet.values()));
        }
        return known;
    }

    private static Answer answer(TotalExplanation.Group group, Language language) {
        return new Answer(
                TotalView.of(group.total()),
                group.figures().stream()
                        .map(figure -> view(figure, group, language))
                        .toList(),
                group.others().map(TotalExplanation.Others::count).orElse(0),
                "");
    }

    private static FigureView view(TotalExplanation.Figure figure, TotalExplanation.Group group, Language language) {
        return new FigureView(
                figure.line().id(),
                figure.line().label(),
                figure.line().quantity(),
                figure.phase().name(),
                figure.phase().label(language),
                figure.impact().amount().value(),
                group.total().share(figure.impact().amount()).orElse(null));
    }
}
