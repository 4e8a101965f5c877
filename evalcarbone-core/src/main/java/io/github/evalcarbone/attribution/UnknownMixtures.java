package io.github.evalcarbone.attribution;

import io.github.evalcarbone.attribution.MixedLines.Kind;
import io.github.evalcarbone.engine.result.BaseFootprint;
import io.github.evalcarbone.inventory.Equipment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds for each of some lines the mixtures in which one of its values is unknown. Not thread-safe. */
final class UnknownMixtures {

    /** A phase of a line that replaces others. */
    private record Replacing(String line, int phase) {}

    private final Kind kind;
    private final ComparedPhases phases;
    private final boolean isPartKeptOut;
    private final Map<String, Set<Set<Cause>>> unknown = new HashMap<>();
    private final Map<Replacing, Set<Set<Cause>>> unsplit = new HashMap<>();

    private UnknownMixtures(Kind kind, ComparedPhases phases) {
        this.kind = kind;
        this.phases = phases;
        this.isPartKeptOut = phases.isPartOfEmbodied(kind.out());
    }

    /** Returns the lines by the mixtures of them that are unknown, each a set of causes whose facts come from after. */
    static Map<Set<Set<Cause>>, List<LinePair>> apart(
            Kind kind, ComparedPhases phases, List<LinePair> pairs, MixedCalculators calculators) {
        UnknownMixtures mixtures = new UnknownMixtures(kind, phases);
        Coalitions.of(kind.differing()).forEach(taken -> mixtures.take(pairs, taken, calculators));
        mixtures.unsplit.forEach(mixtures::addUnsplit);
        return pairs.stream()
                .collect(Collectors.groupingBy(
                        pair -> mixtures.unknown.getOrDefault(pair.id(), Set.of()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private void take(List<LinePair> pairs, Set<Cause> taken, MixedCalculators calculators) {
        List<Equipment> lines = LinePair.with(pairs, taken);
        if (!lines.isEmpty()) {
            take(calculators.footprint(lines, taken), taken);
        }
    }

    private void take(BaseFootprint footprint, Set<Cause> taken) {
        footprint.forEachValue(line -> true, (line, phase, category, weight, factor) -> {
            int compared = phases.index(phase);
            if (compared >= 0 && !kind.out().get(compared)) {
                take(new Replacing(line.id(), compared), weight * factor, taken);
            }
        });
    }

    private void take(Replacing place, double value, Set<Cause> taken) {
        if (Double.isNaN(value)) {
            add(place.line(), Set.of(taken));
        } else if (isPartKeptOut && value != 0 && phases.isReplacing(place.phase())) {
            unsplit.computeIfAbsent(place, same -> new HashSet<>()).add(taken);
        }
    }

    /** A figure that is not split, in a mixture alone, holds phases that are kept out of both sides. */
    private void addUnsplit(Replacing place, Set<Set<Cause>> mixtures) {
        if (!mixtures.contains(Set.<Cause>of()) && !mixtures.contains(kind.differing())) {
            add(place.line(), mixtures);
        }
    }

    private void add(String line, Set<Set<Cause>> mixtures) {
        unknown.computeIfAbsent(line, same -> new HashSet<>()).addAll(mixtures);
    }
}
