package io.github.evalcarbone.engine.digest;

import io.github.evalcarbone.coverage.Total;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.SetAside;
import io.github.evalcarbone.units.Amount;
import io.github.evalcarbone.units.ExactSum;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The sums of lines that share a property, such as their type. Not modified once it is made, and then thread-safe. */
public final class DigestGroup {

    private final String key;
    private final DigestScope scope;
    private final ExactSum items = new ExactSum();
    /** By cell of the scope. */
    private final ExactSum[] sums;
    /** The number of lines with a value, by cell. */
    private final long[] known;
    /** The number of lines that lack a value, by cell. */
    private final long[] missing;
    /** The number of lines that lack a value, by category. */
    private final long[] incomplete;
    /** The number of these of which nothing is known, by category. */
    private final long[] unknown;

    private long lines;

    private DigestGroup(String key, DigestScope scope) {
        this.key = key;
        this.scope = scope;
        this.sums = Stream.generate(ExactSum::new).limit(scope.cells()).toArray(ExactSum[]::new);
        this.known = new long[sums.length];
        this.missing = new long[sums.length];
        this.incomplete = new long[scope.categories().size()];
        this.unknown = new long[incomplete.length];
    }

    /** Returns the sums of lines. */
    static DigestGroup of(String key, DigestScope scope, List<AlikeLines> lines) {
        DigestGroup group = new DigestGroup(key, scope);
        lines.forEach(group::add);
        return group;
    }

    /** Returns the sums of all groups. */
    public static DigestGroup together(DigestScope scope, List<DigestGroup> groups) {
        DigestGroup all = new DigestGroup("", scope);
        groups.forEach(all::add);
        return all;
    }

    private void add(AlikeLines part) {
        lines += part.lines();
        part.addItemsTo(items);
        for (ImpactCategory category : scope.categories()) {
            int place = scope.categories().indexOf(category);
            boolean isIncomplete = part.kind().hasGap(place);
            incomplete[place] += isIncomplete ? part.lines() : 0;
            unknown[place] += isIncomplete ? part.unknown(category) : 0;
            part.phases().forEach(phase -> add(part, category, phase));
        }
    }

    private void add(AlikeLines part, ImpactCategory category, LifecyclePhase phase) {
        int cell = scope.cell(category, phase);
        known[cell] += part.addTo(sums[cell], category, phase) ? part.lines() : 0;
        missing[cell] += part.kind().missing(category, phase) * part.lines();
    }

    private void add(DigestGroup other) {
        lines += other.lines;
        items.add(other.items);
        for (int cell = 0; cell < sums.length; cell++) {
            sums[cell].add(other.sums[cell]);
        }
        add(known, other.known);
        add(missing, other.missing);
        add(incomplete, other.incomplete);
        add(unknown, other.unknown);
    }

    private static void add(long[] counts, long[] more) {
        Arrays.setAll(counts, i -> counts[i] + more[i]);
    }

    /** Returns the property; empty if not stated. */
    public String key() {
        return key;
    }

    /** Returns the number of lines. */
    public long lines() {
        return lines;
    }

    /** Returns the exact number of items. */
    public BigDecimal items() {
        return items.toBigDecimal();
    }

    /** Returns the total in a category of the scope; rows that were set aside are in no group. */
    public Total total(ImpactCategory category) {
        long gaps = 0;
        for (LifecyclePhase phase : scope.phases()) {
            gaps += missing[scope.cell(category, phase)];
        }
        return total(
                category, sum(category), lines, incomplete[scope.categories().indexOf(category)], gaps);
    }

    /** Returns the total in a category and phase, of the lines that have a value or a gap there. */
    public Total total(ImpactCategory category, LifecyclePhase phase) {
        int cell = scope.cell(category, phase);
        return total(category, sums[cell], known[cell] + missing[cell], missing[cell], missing[cell]);
    }

    private static Total total(ImpactCategory category, ExactSum sum, long lines, long incomplete, long missing) {
        return new Total(new Amount(sum.value(), category.unitPerYear()), lines, incomplete, missing, SetAside.NONE);
    }

    private ExactSum sum(ImpactCategory category) {
        ExactSum sum = new ExactSum();
        scope.phases().forEach(phase -> sum.add(sums[scope.cell(category, phase)]));
        return sum;
    }

    /** Returns the known impact in a category of the scope, not rounded. */
    public BigDecimal exact(ImpactCategory category) {
        return sum(category).toBigDecimal();
    }

    /** Returns the number of lines of which something is known in a category, or nothing is missing. */
    public long known(ImpactCategory category) {
        return lines - unknown[scope.categories().indexOf(category)];
    }
}
