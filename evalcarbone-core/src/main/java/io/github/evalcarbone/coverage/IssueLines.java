package io.github.evalcarbone.coverage;

import io.github.evalcarbone.impact.ImpactCategory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines that have the same gaps and findings, counted instead of listed, so that the issues of a result of any size are grouped
 * without an object for each of its values. Immutable and thread-safe.
 *
 * @param lines  the number of lines; 0 if the findings are about the result as a whole
 * @param first  the first of them, in their order, at most {@value Issue#MOST_IDS}
 * @param gaps  the gaps of each of them, in the words of the first
 * @param findings  the findings of each of them, in the words of the first
 * @param known  the known impact of all of them, by category; without categories in which none of them has a value
 */
public record IssueLines(
        long lines, List<Place> first, List<Gap> gaps, List<Finding> findings, Map<ImpactCategory, Known> known) {

    /**
     * The place of a line. Immutable and thread-safe.
     *
     * @param index  its index among the lines of the result, from 0
     * @param line  its id
     */
    public record Place(long index, String line) {}

    /**
     * The known impact of lines in one category. Immutable and thread-safe.
     *
     * @param size  the sum of the absolute values, exact, in the unit of the category per year
     * @param unknownLines  the number of these lines of which nothing is known, or nothing but zeros beside a gap
     */
    public record Known(BigDecimal size, long unknownLines) {}

    /**
     * Creates lines.
     *
     * @param lines  the number of lines
     * @param first  the first of them
     * @param gaps  the gaps of each of them
     * @param findings  the findings of each of them
     * @param known  the known impact of all of them
     */
    public IssueLines {
        first = List.copyOf(first);
        gaps = List.copyOf(gaps);
        findings = List.copyOf(findings);
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    }

    /**
     * Obtains the findings about a result as a whole.
     *
     * @param findings  the findings
     * @return them, of no line
     */
    public static IssueLines ofWhole(List<Finding> findings) {
        return new IssueLines(0, List.of(), List.of(), findings, Map.of());
    }

    /**
     * Obtains the lines of gaps and findings, each line on its own.
     *
     * @param gaps  the gaps, in the order of the lines
     * @param findings  the findings, in the order of the lines
     * @return the lines, without their known impact
     */
    public static List<IssueLines> of(List<Gap> gaps, List<Finding> findings) {
        return of(gaps, findings, ImpactsByLine.of(gaps, Stream.empty()));
    }

    /** Returns the lines of gaps and findings, each on its own: those with gaps, the findings on the whole, those with findings. */
    static List<IssueLines> of(List<Gap> gaps, List<Finding> findings, ImpactsByLine impacts) {
        List<IssueLines> all = new ArrayList<>();
        byLine(gaps, Gap::line)
                .forEach((line, own) -> all.add(one(all.size(), line, own, List.of(), impacts.of(line))));
        Map<Optional<String>, List<Finding>> byLine = byLine(findings, Finding::line);
        all.add(ofWhole(byLine.getOrDefault(Optional.empty(), List.of())));
        byLine.forEach(
                (line, own) -> line.ifPresent(id -> all.add(one(all.size(), id, List.of(), own, impacts.of(id)))));
        return all;
    }

    private static <K, V> Map<K, List<V>> byLine(List<V> members, Function<V, K> line) {
        return members.stream().collect(Collectors.groupingBy(line, LinkedHashMap::new, Collectors.toList()));
    }

    private static IssueLines one(
            int index, String line, List<Gap> gaps, List<Finding> findings, Map<ImpactCategory, Known> known) {
        return new IssueLines(1, List.of(new Place(index, line)), gaps, findings, known);
    }

    /** Returns the number of lines of which nothing is known in a category. */
    long unknown(ImpactCategory category) {
        return Stream.ofNullable(known.get(category))
                .mapToLong(Known::unknownLines)
                .findFirst()
                .orElse(lines);
    }
}
