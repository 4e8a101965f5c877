package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.footprint.DatasetReference;
import io.github.evalcarbone.footprint.RuleSetReference;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.problem.ProblemCode;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.units.ExactSum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Packs the parts of totals, which {@link Unpacker} takes out in the same order. Not thread-safe. */
final class Packer {

    private final List<String> texts = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private final List<ExactSum> sums = new ArrayList<>();

    Packed packed() {
        return new Packed(texts, numbers, sums);
    }

    void text(String text) {
        texts.add(text);
    }

    <T> void list(Collection<T> items, Consumer<T> pack) {
        numbers.add((long) items.size());
        items.forEach(pack);
    }

    /** Packs a header without the names of inventory and establishment, which totals do not have. */
    void header(ResultHeader header) {
        rules(header.rules());
        list(header.datasets(), this::dataset);
        numbers.add(header.evaluationDate().toEpochDay());
        list(header.categories(), this::category);
        list(header.phases().stream().map(LifecyclePhase::name).toList(), this::text);
        list(header.remarks(), this::problem);
        setAside(header.setAside());
    }

    private void setAside(SetAside rows) {
        numbers.add(rows.refused());
        numbers.add(rows.hasMore() ? 1L : 0L);
        numbers.add(rows.excluded());
    }

    private void rules(RuleSetReference rules) {
        List.of(rules.id(), rules.version(), rules.sha256(), rules.aggregation().name())
                .forEach(this::text);
    }

    private void dataset(DatasetReference dataset) {
        List.of(dataset.id(), dataset.version(), dataset.attribution()).forEach(this::text);
        list(dataset.licences(), this::text);
    }

    /** Packs all of a category, which a dataset may define. */
    private void category(ImpactCategory category) {
        List.of(category.id(), category.english(), category.french()).forEach(this::text);
        List.of(category.unit().toString(), category.numEcoEvalName()).forEach(this::text);
    }

    private void problem(Problem problem) {
        code(problem.code());
        text(problem.severity().name());
        location(problem.location());
        list(problem.values(), this::text);
    }

    private void location(Location location) {
        List.of(location.file(), location.name(), location.path()).forEach(this::text);
        numbers.add((long) location.row());
        numbers.add((long) location.column());
    }

    /** Packs a code, with its severity and wording if it is not of this library. */
    private void code(ProblemCode code) {
        text(code.code());
        list(code instanceof CoreCode ? List.of() : List.of(code.severity().name()), this::text);
        if (!(code instanceof CoreCode)) {
            List.of(code.message().french(), code.message().english()).forEach(this::text);
            List.of(code.hint().french(), code.hint().english()).forEach(this::text);
        }
    }

    /** Packs a tally; the targets are those of the header. */
    void tally(Tally tally) {
        List.of(tally.sums, tally.sizes, tally.partialSizes).forEach(part -> sums.addAll(List.of(part)));
        Stream.of(tally.completeIn, tally.embodiedIn, tally.known)
                .flatMapToLong(Arrays::stream)
                .forEach(numbers::add);
        numbers.add(tally.lines);
        numbers.add(tally.complete);
        list(tally.gaps.entrySet(), entry -> gap(entry.getKey(), entry.getValue()));
        list(tally.findings.entrySet(), entry -> finding(entry.getKey(), entry.getValue()));
        list(tally.mixes.entrySet(), entry -> problem(entry.getKey().remark(entry.getValue())));
    }

    private void gap(Tally.GapKind kind, long lines) {
        numbers.add((long) kind.target());
        text(kind.rule());
        code(kind.code());
        numbers.add(lines);
    }

    private void finding(Tally.FindingKind kind, long lines) {
        list(kind.rule().stream().toList(), this::text);
        list(kind.phase().stream().map(LifecyclePhase::name).toList(), this::text);
        code(kind.code());
        numbers.add(lines);
    }
}
