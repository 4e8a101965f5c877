package io.github.evalcarbone.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.lever.Lever;
import io.github.evalcarbone.lever.LeverEffect;
import io.github.evalcarbone.lever.LeverStudy;
import io.github.evalcarbone.lever.Levers;
import io.github.evalcarbone.problem.Language;
import io.github.evalcarbone.scenario.Scenario;
import io.github.evalcarbone.scenario.file.ScenarioJson;
import java.io.StringWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Asks which measures would avoid most, computed on the document.
 *
 * @param document  the document
 * @param category  the category
 */
record TipsRequest(Document document, @Nullable String category) {

    TipsRequest {
        Objects.requireNonNull(document);
    }

    private static final int SHOWN = 3;

    /**
     * A measure.
     *
     * @param title  its name
     * @param source  where its figure comes from
     * @param avoided  what it avoids, in the unit of the category
     * @param share  the same as a share of the total; null if the total is incomplete
     * @param lines  how many lines it concerns
     * @param incompleteLines  how many of them could not be computed in full
     * @param changes  its changes in the form of a scenario
     */
    record Tip(
            String title,
            String source,
            double avoided,
            @Nullable Double share,
            long lines,
            long incompleteLines,
            JsonNode changes) {}

    /**
     * The measure that avoids most in a phase of life.
     *
     * @param phase  the name of the phase
     * @param title  the name of the measure
     * @param avoided  what it avoids in this phase, in the unit of the category
     * @param lines  how many lines it concerns
     * @param incompleteLines  how many of them could not be computed in full
     */
    record PhaseTip(String phase, String title, double avoided, long lines, long incompleteLines) {}

    /**
     * The answer.
     *
     * @param tips  those that avoid most, each alone
     * @param phases  the best one of each phase of life in which one avoids something
     * @param together  what they avoid together
     * @param unknown  the names of those of which nothing can be said
     */
    record Answer(List<Tip> tips, List<PhaseTip> phases, double together, List<String> unknown) {}

    Object answer(Words words) {
        Assessed assessed = Assessed.of(document);
        ImpactCategory chosen = CategoryView.chosen(
                category == null ? "" : category, assessed.calculator().categories());
        LeverStudy study = LeverStudy.of(assessed.inventory(), assessed.calculator(), chosen, Levers.standard());
        List<LeverEffect> best = study.ranked().stream()
                .filter(effect -> effect.exact().signum() > 0)
                .limit(SHOWN)
                .toList();
        String[] ids = best.stream().map(effect -> effect.levers().get(0).id()).toArray(String[]::new);
        return new Answer(
                best.stream().map(effect -> tip(effect, words.language())).toList(),
                phases(study, words.language()),
                ids.length == 0 ? 0 : study.effect(ids).avoided().value(),
                study.ranked().stream()
                        .filter(LeverEffect::isUnknown)
                        .map(effect -> effect.levers().get(0).titles().in(words.language()))
                        .toList());
    }

    private static List<PhaseTip> phases(LeverStudy study, Language language) {
        Map<LifecyclePhase, PhaseTip> best = new EnumMap<>(LifecyclePhase.class);
        for (LeverEffect effect : study.ranked()) {
            Lever lever = effect.levers().get(0);
            String title = lever.titles().in(language);
            study.byPhase(lever.id())
                    .forEach((phase, avoided) -> best.merge(
                            phase,
                            new PhaseTip(
                                    phase.label(language),
                                    title,
                                    avoided.value(),
                                    effect.lines(),
                                    effect.leftOut().lines()),
                            (one, other) -> other.avoided() > one.avoided() ? other : one));
        }
        return best.values().stream().filter(tip -> tip.avoided() > 0).toList();
    }

    private static Tip tip(LeverEffect effect, Language language) {
        Lever lever = effect.levers().get(0);
        return new Tip(
                lever.titles().in(language),
                lever.source().in(language),
                effect.avoided().value(),
                effect.share().orElse(null),
                effect.lines(),
                effect.leftOut().lines(),
                changes(new Scenario(lever.titles().in(language), List.copyOf(lever.changes()))));
    }

    private static JsonNode changes(Scenario scenario) {
        StringWriter text = new StringWriter();
        ScenarioJson.write(scenario, text);
        try {
            return Body.MAPPER.readTree(text.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A scenario must be JSON.", e);
        }
    }
}
