package io.github.evalcarbone.report.decision;

import io.github.evalcarbone.comparison.SecondLifeEffect;
import io.github.evalcarbone.equivalence.EquivalenceTable;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.lever.LeftOut;
import io.github.evalcarbone.lever.Lever;
import io.github.evalcarbone.lever.LeverEffect;
import io.github.evalcarbone.lever.LeverStudy;
import io.github.evalcarbone.units.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The content of a report of levers, computed once.
 *
 * @param ranked  each lever alone, the largest effect first
 * @param asked  the number of levers that were asked for together
 * @param best  the best of at most that number together
 * @param sum  what these avoid each alone, added up
 * @param overlaps  the pairs of the largest levers and of the best that avoid something twice, or more together
 * @param secondLife  what the levers that give lines a second life change by each method, by id, the largest effect first
 * @param phases  what each lever that concerns a line avoids by phase of life, by id
 * @param equivalences  what the total and the best levers are shown as much as
 */
record LeverFacts(
        List<LeverEffect> ranked,
        int asked,
        LeverEffect best,
        BigDecimal sum,
        List<Overlap> overlaps,
        Map<String, SecondLifeEffect> secondLife,
        Map<String, Map<LifecyclePhase, Amount>> phases,
        Optional<EquivalenceTable> equivalences) {

    /** The reason beside the obstacles of changes. */
    static final String REFURBISHMENT = "REFURBISHMENT_UNKNOWN";

    static final String VALUE = "VALUE_UNKNOWN";

    /** Two levers, and what they avoid twice if added up; negative if they avoid more together. */
    record Overlap(Lever one, Lever other, Amount twice) {}

    /** A lever, and what it avoids in a phase of life; at least that if something is left out of its effect. */
    record InPhase(LeverEffect effect, Amount avoided) {}

    static LeverFacts of(LeverStudy study, int asked, Optional<EquivalenceTable> equivalences) {
        List<LeverEffect> ranked = study.ranked();
        LeverEffect best = study.best(asked);
        return new LeverFacts(
                ranked,
                asked,
                best,
                sum(best, ranked),
                overlaps(study, asked, ranked, best),
                secondLife(study, ranked),
                phases(study, ranked),
                equivalences);
    }

    private static Map<String, Map<LifecyclePhase, Amount>> phases(LeverStudy study, List<LeverEffect> ranked) {
        Map<String, Map<LifecyclePhase, Amount>> phases = new LinkedHashMap<>();
        ranked.stream()
                .filter(effect -> effect.lines() > 0)
                .map(LeverFacts::lever)
                .forEach(lever -> phases.put(lever.id(), study.byPhase(lever.id())));
        return phases;
    }

    /** Returns the lever that avoids most in a phase of life, and what it avoids there; empty if none avoids anything. */
    Optional<InPhase> best(LifecyclePhase phase) {
        return ranked.stream()
                .flatMap(effect -> Stream.ofNullable(
                                phases.getOrDefault(lever(effect).id(), Map.of())
                                        .get(phase))
                        .map(avoided -> new InPhase(effect, avoided)))
                .filter(effect -> effect.avoided().value() > 0)
                .max(Comparator.comparing(InPhase::avoided));
    }

    private static Map<String, SecondLifeEffect> secondLife(LeverStudy study, List<LeverEffect> ranked) {
        Map<String, SecondLifeEffect> effects = new LinkedHashMap<>();
        ranked.stream()
                .map(LeverFacts::lever)
                .forEach(lever -> study.secondLife(lever.id()).ifPresent(effect -> effects.put(lever.id(), effect)));
        return effects;
    }

    private static BigDecimal sum(LeverEffect best, List<LeverEffect> ranked) {
        return ranked.stream()
                .filter(alone -> best.levers().contains(lever(alone)))
                .map(LeverEffect::exact)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the lever of an effect of one. */
    static Lever lever(LeverEffect alone) {
        return alone.levers().get(0);
    }

    private static List<Overlap> overlaps(LeverStudy study, int asked, List<LeverEffect> ranked, LeverEffect best) {
        Set<Lever> largest = new LinkedHashSet<>();
        ranked.stream()
                .limit(asked)
                .filter(effect -> effect.exact().signum() != 0)
                .forEach(effect -> largest.add(lever(effect)));
        largest.addAll(best.levers());
        return pairs(List.copyOf(largest))
                .map(pair -> new Overlap(
                        pair.get(0),
                        pair.get(1),
                        study.overlap(pair.get(0).id(), pair.get(1).id())))
                .filter(overlap -> !overlap.twice().isZero())
                .toList();
    }

    private static Stream<List<Lever>> pairs(List<Lever> levers) {
        List<List<Lever>> pairs = new ArrayList<>();
        for (int one = 0; one < levers.size(); one++) {
            for (int other = one + 1; other < levers.size(); other++) {
                pairs.add(List.of(levers.get(one), levers.get(other)));
            }
        }
        return pairs.stream();
    }

    /** Returns the levers that concern a line. */
    List<LeverEffect> concerned() {
        return ranked.stream().filter(effect -> effect.lines() > 0).toList();
    }

    /** Returns the levers that concern no line. */
    List<LeverEffect> idle() {
        return ranked.stream().filter(effect -> effect.lines() == 0).toList();
    }

    /** Returns the numbers of lines by reason why something of them is left out, by the name of the reason. */
    static Map<String, Long> reasons(LeftOut leftOut) {
        Map<String, Long> reasons = new LinkedHashMap<>();
        Map<String, Long> obstacles = new TreeMap<>();
        leftOut.obstacles().forEach((reason, lines) -> obstacles.put(reason.name(), lines));
        reasons.putAll(obstacles);
        put(reasons, REFURBISHMENT, leftOut.refurbishments());
        put(reasons, VALUE, leftOut.unknown());
        return reasons;
    }

    private static void put(Map<String, Long> reasons, String reason, long lines) {
        if (lines > 0) {
            reasons.put(reason, lines);
        }
    }
}
