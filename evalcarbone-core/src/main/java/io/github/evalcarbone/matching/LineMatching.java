package io.github.evalcarbone.matching;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.Remarkable;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.units.ExactSum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collector;

/** Matches lines before they are passed to another collector, deciding once per model and type. */
final class LineMatching<A> {

    /** The texts that a decision depends on; the label only of lines without a model, if it names something that is no device. */
    private record Texts(Optional<String> model, Optional<String> type, boolean isNoDevice) {

        static Texts of(Equipment line) {
            return new Texts(line.model(), line.type(), line.model().isEmpty() && TextMatch.isAccessory(line.label()));
        }

        ModelMatch match(ModelMatcher matcher) {
            return isNoDevice ? ModelMatch.accessory(type) : matcher.match(model, type);
        }
    }

    private static final class Tally {

        private final ModelMatch match;
        private final ExactSum quantity = new ExactSum();
        private final List<String> ids = new ArrayList<>();
        private long lines;

        Tally(ModelMatch match) {
            this.match = match;
        }
    }

    private final ModelMatcher matcher;
    private final BiConsumer<A, ? super Equipment> accumulator;
    private final Map<Texts, Tally> tallies = new LinkedHashMap<>();
    private A container;

    private LineMatching(ModelMatcher matcher, A container, BiConsumer<A, ? super Equipment> accumulator) {
        this.matcher = matcher;
        this.container = container;
        this.accumulator = accumulator;
    }

    static <A, R extends Remarkable<R>> Collector<Equipment, ?, MatchResult<R>> collector(
            ModelMatcher matcher, Collector<? super Equipment, A, R> to) {
        return Collector.of(
                () -> new LineMatching<A>(matcher, to.supplier().get(), to.accumulator()),
                LineMatching::take,
                (a, b) -> a.plus(b, to),
                all -> all.result(to.finisher().apply(all.container)));
    }

    private void take(Equipment line) {
        Tally tally = tallies.computeIfAbsent(Texts.of(line), texts -> new Tally(texts.match(matcher)));
        tally.lines++;
        tally.quantity.add(line.quantity());
        if (matcher.keepsLines()) {
            tally.ids.add(line.id());
        }
        if (tally.match.decision() != MatchDecision.VIRTUAL) {
            accumulator.accept(container, ModelMatcher.rewritten(line, tally.match));
        }
    }

    private LineMatching<A> plus(LineMatching<A> other, Collector<? super Equipment, A, ?> to) {
        container = to.combiner().apply(container, other.container);
        other.tallies.forEach((texts, more) -> {
            Tally tally = tallies.computeIfAbsent(texts, key -> new Tally(more.match));
            tally.lines += more.lines;
            tally.ids.addAll(more.ids);
            tally.quantity.add(more.quantity);
        });
        return this;
    }

    private <R extends Remarkable<R>> MatchResult<R> result(R made) {
        MatchLog matches = matches();
        SetAside virtual = SetAside.excluded(matches.virtualLines());
        return new MatchResult<>(made.withRemarks(matches.remarks()).withSetAside(virtual), matches);
    }

    private MatchLog matches() {
        List<MatchLog.Counted> counted = tallies.values().stream()
                .map(tally -> new MatchLog.Counted(tally.match, tally.lines, tally.quantity.value()))
                .toList();
        return new MatchLog(counted, byLine());
    }

    private Map<String, ModelMatch> byLine() {
        Map<String, ModelMatch> matches = new HashMap<>();
        tallies.values().forEach(tally -> tally.ids.forEach(id -> matches.put(id, tally.match)));
        return matches;
    }
}
