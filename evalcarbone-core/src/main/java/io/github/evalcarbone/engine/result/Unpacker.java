package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.Bilingual;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.problem.Severity;
import io.github.evalcarbone.rule.Aggregation;
import io.github.evalcarbone.units.ExactSum;
import io.github.evalcarbone.units.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes out what {@link Packer} packed. Content that was not packed by it makes a runtime exception. Not thread-safe.
 */
final class Unpacker {

    private final Packed packed;
    private int texts;
    private int numbers;
    private int sums;

    Unpacker(Packed packed) {
        this.packed = packed;
    }

    String text() {
        return packed.texts[texts++];
    }

    private long number() {
        return packed.numbers[numbers++];
    }

    private long count() {
        long count = number();
        if (count < 0) {
            throw new IllegalArgumentException("The count [" + count + "] must be at least 0.");
        }
        return count;
    }

    <T> List<T> list(Supplier<T> item) {
        List<T> items = new ArrayList<>();
        repeat(() -> items.add(item.get()));
        return List.copyOf(items);
    }

    void repeat(Runnable item) {
        for (long left = count(); left > 0; left--) {
            item.run();
        }
    }

    ResultHeader header() {
        return new ResultHeader(
                rules(),
                list(this::dataset),
                "",
                Optional.empty(),
                LocalDate.ofEpochDay(number()),
                list(this::category),
                list(() -> LifecyclePhase.valueOf(text())),
                list(this::problem),
                new SetAside(count(), number() != 0, count()));
    }

    private RuleSetReference rules() {
        return new RuleSetReference(text(), text(), text(), Aggregation.valueOf(text()));
    }

    private DatasetReference dataset() {
        String id = text();
        String version = text();
        String attribution = text();
        return new DatasetReference(id, version, list(this::text), attribution);
    }

    private ImpactCategory category() {
        return new ImpactCategory(text(), text(), text(), Unit.parse(text()), text());
    }

    private Problem problem() {
        return new Problem(code(), Severity.valueOf(text()), location(), list(this::text));
    }

    private Location location() {
        String file = text();
        String name = text();
        String path = text();
        return new Location(file, (int) number(), (int) number(), name, path);
    }

    private ProblemCode code() {
        String code = text();
        List<Severity> severity = list(() -> Severity.valueOf(text()));
        return severity.isEmpty()
                ? CoreCode.find(code).orElseThrow()
                : new StoredCode(code, severity.get(0), new Bilingual(text(), text()), new Bilingual(text(), text()));
    }

    Tally tally(ResultHeader header) {
        Tally tally = new Tally(header);
        List.of(tally.sums, tally.sizes, tally.partialSizes).forEach(this::sums);
        List.of(tally.completeIn, tally.embodiedIn, tally.known).forEach(counts -> Arrays.setAll(counts, i -> count()));
        tally.lines = count();
        tally.complete = count();
        repeat(() -> tally.gaps.put(gap(header), count()));
        repeat(() -> tally.findings.put(finding(), count()));
        repeat(() -> UsedMix.restore(problem(), tally));
        return tally;
    }

    private void sums(ExactSum[] into) {
        for (ExactSum sum : into) {
            sum.add(packed.sums[sums++]);
        }
    }

    private Tally.GapKind gap(ResultHeader header) {
        long target = count();
        if (target >= header.targets()) {
            throw new IllegalArgumentException("The target [" + target + "] must be below " + header.targets() + ".");
        }
        return new Tally.GapKind((int) target, text(), code());
    }

    private Tally.FindingKind finding() {
        return new Tally.FindingKind(
                list(this::text).stream().findFirst(),
                list(() -> LifecyclePhase.valueOf(text())).stream().findFirst(),
                code());
    }

    /** Rejects content that goes on. */
    void requireEnd() {
        if (texts != packed.texts.length || numbers != packed.numbers.length || sums != packed.sums.length) {
            throw new IllegalArgumentException("Packed totals must end where their content ends.");
        }
    }
}
