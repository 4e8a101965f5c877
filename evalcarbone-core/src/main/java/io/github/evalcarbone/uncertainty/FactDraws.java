package io.github.evalcarbone.uncertainty;

import io.github.evalcarbone.distribution.Distribution;
import io.github.evalcarbone.distribution.UncertainFact;
import io.github.evalcarbone.engine.study.LineErrors;
import io.github.evalcarbone.inventory.ElectricityUse;
import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.uncertainty.basis.StatedUncertainty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The draws of the facts that lines state. Immutable and thread-safe. */
final class FactDraws {

    private static final int CERTAIN = -1;

    /** The errors of one fact: of each line the place of its distribution, and its numbers. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and not modified after construction
    private record Errors(List<StatedUncertainty> kinds, int[] kindOfLine, long[] keys, long[] lines) {}

    private final Map<UncertainFact, Errors> errors = new EnumMap<>(UncertainFact.class);

    FactDraws(List<Equipment> lines, Map<String, String> origins, UncertaintyModel model, Drawing drawing) {
        for (UncertainFact fact : UncertainFact.values()) {
            Errors found = errors(fact, lines, origins, model, drawing);
            if (!found.kinds().isEmpty()) {
                errors.put(fact, found);
            }
        }
    }

    private static Errors errors(
            UncertainFact fact,
            List<Equipment> lines,
            Map<String, String> origins,
            UncertaintyModel model,
            Drawing drawing) {
        Map<StatedUncertainty, Integer> kinds = new LinkedHashMap<>();
        int[] kindOfLine = new int[lines.size()];
        long[] keys = new long[lines.size()];
        for (int i = 0; i < kindOfLine.length; i++) {
            Optional<StatedUncertainty> stated = stated(fact, lines.get(i), model);
            kindOfLine[i] = stated.map(any -> kinds.computeIfAbsent(any, key -> kinds.size()))
                    .orElse(CERTAIN);
            keys[i] = stated.isEmpty() ? 0 : key(fact, lines.get(i).id(), origins, drawing);
        }
        long[] counts = new long[kinds.size()];
        for (int kind : kindOfLine) {
            if (kind != CERTAIN) {
                counts[kind]++;
            }
        }
        return new Errors(List.copyOf(kinds.keySet()), kindOfLine, keys, counts);
    }

    private static long key(UncertainFact fact, String line, Map<String, String> origins, Drawing drawing) {
        return RandomStream.of(drawing.seed(), fact + "|" + origins.getOrDefault(line, line))
                .key();
    }

    /** Returns the uncertainty of a fact that a line states. */
    private static Optional<StatedUncertainty> stated(UncertainFact fact, Equipment line, UncertaintyModel model) {
        return states(line, fact)
                ? model.of(fact, line).filter(any -> !any.distribution().isCertain())
                : Optional.empty();
    }

    private static boolean states(Equipment line, UncertainFact fact) {
        return switch (fact) {
            case QUANTITY -> true;
            case SERVICE_LIFE -> line.serviceLife().plannedYears().isPresent();
            case HOURS -> line.usage().electricity() instanceof ElectricityUse.Hours;
            case ELECTRICITY ->
                line.usage().electricity() instanceof ElectricityUse.Measured
                        || line.usage().electricity() instanceof ElectricityUse.PowerStates;
        };
    }

    List<DrawnFact> drawn() {
        List<DrawnFact> drawn = new ArrayList<>();
        errors.forEach((fact, found) -> {
            for (int kind = 0; kind < found.kinds().size(); kind++) {
                drawn.add(new DrawnFact(fact, found.kinds().get(kind), found.lines()[kind]));
            }
        });
        return List.copyOf(drawn);
    }

    /** Returns the facts that are drawn. */
    Set<UncertainFact> varying() {
        return errors.keySet();
    }

    /** Returns the standard deviation of the ratio of a fact of a line; 0 if it is certain. */
    double standardDeviation(UncertainFact fact, int line) {
        return distribution(fact, line).map(Distribution::standardDeviation).orElse(0.0);
    }

    /** Returns the mean of the ratio of a fact of a line; 1 if it is certain. */
    double mean(UncertainFact fact, int line) {
        return distribution(fact, line).map(Distribution::mean).orElse(1.0);
    }

    private Optional<Distribution> distribution(UncertainFact fact, int line) {
        return Optional.ofNullable(errors.get(fact))
                .filter(found -> found.kindOfLine()[line] != CERTAIN)
                .map(found -> found.kinds().get(found.kindOfLine()[line]).distribution());
    }

    /** Returns the errors of a draw. */
    LineErrors at(int draw) {
        return errors(errors.keySet(), draw);
    }

    /** Returns the errors of one fact alone. */
    LineErrors only(UncertainFact fact, int draw) {
        return errors(Set.of(fact), draw);
    }

    private LineErrors errors(Set<UncertainFact> varying, int draw) {
        return new LineErrors() {

            @Override
            public boolean varies(UncertainFact fact) {
                return varying.contains(fact);
            }

            @Override
            public void fill(UncertainFact fact, int first, int size, double[] ratios) {
                FactDraws.fill(Optional.ofNullable(errors.get(fact)).orElseThrow(), draw, first, size, ratios);
            }
        };
    }

    private static void fill(Errors found, int draw, int first, int size, double[] ratios) {
        for (int i = 0; i < size; i++) {
            int kind = found.kindOfLine()[first + i];
            ratios[i] =
                    kind == CERTAIN ? 1 : ratio(found.kinds().get(kind).distribution(), found.keys()[first + i], draw);
        }
    }

    private static double ratio(Distribution distribution, long key, int draw) {
        return distribution.ratioAt(new RandomStream(key).at(draw));
    }
}
