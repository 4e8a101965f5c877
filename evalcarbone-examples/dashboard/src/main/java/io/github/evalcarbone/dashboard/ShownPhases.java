package io.github.evalcarbone.dashboard;

import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Chooses the phases that are shown: refurbishing, and what is not split by phase, are mostly empty. */
final class ShownPhases {

    private ShownPhases() {}

    /**
     * Returns the phases in which something is known on any side, or more is missing than in those.
     *
     * @param phases  the phases, in order
     * @param sides  the totals by phase of each side
     */
    static List<LifecyclePhase> of(List<LifecyclePhase> phases, List<Map<LifecyclePhase, TotalView>> sides) {
        long most = phases.stream()
                .filter(phase -> totals(phase, sides).anyMatch(TotalView::hasAmount))
                .flatMap(phase -> totals(phase, sides))
                .mapToLong(TotalView::incompleteLines)
                .max()
                .orElse(0);
        return phases.stream()
                .filter(phase ->
                        totals(phase, sides).anyMatch(total -> total.hasAmount() || total.incompleteLines() > most))
                .toList();
    }

    private static Stream<TotalView> totals(LifecyclePhase phase, List<Map<LifecyclePhase, TotalView>> sides) {
        return sides.stream().map(side -> side.get(phase)).filter(Objects::nonNull);
    }

    static List<Choice> choices(List<LifecyclePhase> phases, Language language) {
        return phases.stream()
                .map(phase -> new Choice(phase.name(), phase.label(language)))
                .toList();
    }
}
