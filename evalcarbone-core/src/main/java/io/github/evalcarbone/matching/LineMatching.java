package io.github.evalcarbone.matching;

import io.github.evalcarbone.inventory.Equipment;
import io.github.evalcarbone.problem.Remarkable;
import io.github.evalcarbone.units.ExactSum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collector;

/** Matches lines before they are passed to another collector, deciding once per model and type. */
final class LineMatching<A> {

    private record Texts(Optional<String> model, Optional<String> type) {}

    private static final class Tally {

        private final ModelMatch match;
        private final ExactSum quantity = new ExactSum();
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
        Tally tally = tallies.computeIfAbsent(
                new Texts(line.model(), line.type()), texts -> new Tally(matcher.match(texts.model(), texts.type())));
        tally.lines++;
        tally.quantity.add(line.quantity());
        accumulator.accept(container, ModelMatcher.rewritten(line, tally.match));
    }

    private LineMatching<A> plus(LineMatching<A> other, Collector<? super Equipment, A, ?> to) {
        container = to.combiner().apply(container, other.container);
        other.tallies.forEach((texts, more) -> {
            Tally tally = tallies.computeIfAbsent(texts, key -> new Tally(more.match));
            tally.lines += more.lines;
            tally.quantity.add(more.quantity);
        });
        return this;
    }

    private <R extends Remarkable<R>> MatchResult<R> result(R made) {
        MatchLog matches = matches();
        return new MatchResult<>(made.withRemarks(matches.remarks()), matches);
    }

    private MatchLog matches() {
        List<MatchLog.Counted> counted = tallies.values().stream()
                .map(tally -> new MatchLog.Counted(tally.match, tally.lines, tally.quantity.value()))
                .toList();
        return new MatchLog(counted);
    }
}
