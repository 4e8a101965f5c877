package io.github.evalcarbone.footprint;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.ImpactShare;
import io.github.evalcarbone.coverage.KnownImpact;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The part of a total that rests on something else than figures of the very device: type defaults, approximate
 * matches, proxies and flagged figures; and the lines that are not in service. Immutable and thread-safe.
 * <p>
 * Each part is the known impact of whole lines; a line may belong to several parts, so that they do not add up. What
 * is not known has no share, and a share is one of what is known.
 *
 * @param category  the category
 * @param parts  each part of the total
 * @param outOfService  the number of lines that are bought later or were withdrawn before: they add 0
 * @param itemsOutOfService  the exact number of items of these lines
 */
public record TotalBasis(
        ImpactCategory category, Map<Basis, Part> parts, long outOfService, BigDecimal itemsOutOfService) {

    /** A reason why a figure is not that of the very device. */
    public enum Basis {
        /** A figure of the default device of the type, or of a generic device of its kind. */
        TYPE_DEFAULT,
        /** A model that was taken because its name is like the declared one, or one of several configurations. */
        APPROXIMATE_MATCH,
        /** A figure that its dataset calls a proxy, that is, one of a similar thing. */
        PROXY,
        /** A figure that its dataset calls doubtful in another way, such as suspect. */
        FLAGGED
    }

    /**
     * A part of a total. Immutable and thread-safe.
     *
     * @param lines  the number of lines
     * @param isAtMost  whether the share is an upper bound: a result does not record which lines an approximate match
     *     applies to, so that all lines of the matched model are in it
     * @param share  the share of these lines in what is known; empty if no impact of them is known, or there are none
     */
    public record Part(long lines, boolean isAtMost, Optional<ImpactShare> share) {}

    private static final Set<String> DEFAULTS =
            codes(CoreCode.TYPE_DEFAULT_MODEL, CoreCode.TYPE_ALONE, CoreCode.DEFAULT_DEVICE_FIGURE);
    private static final Set<String> APPROXIMATE = codes(CoreCode.MODEL_SIMILAR, CoreCode.MODEL_FAMILY);
    private static final Set<String> STAND_INS = codes(CoreCode.MODEL_STAND_IN);
    private static final Set<String> NOT_IN_SERVICE =
            codes(CoreCode.NOT_YET_IN_SERVICE, CoreCode.NOT_IN_SERVICE_ANY_MORE);
    private static final String PROXY = "proxy";

    private static Set<String> codes(CoreCode... codes) {
        return Set.of(codes).stream().map(CoreCode::code).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Creates the basis of a total.
     *
     * @param category  the category
     * @param parts  each part of the total
     * @param outOfService  the number of lines that are not in service
     * @param itemsOutOfService  the number of items of these lines
     */
    public TotalBasis {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    /**
     * Obtains the basis of the total of a footprint.
     *
     * @param footprint  the footprint, computed or read from a file
     * @param category  one of its categories
     * @return the basis, which does not depend on the order of the lines
     * @throws IllegalArgumentException if the category was not computed
     */
    public static TotalBasis of(StoredFootprint footprint, ImpactCategory category) {
        footprint.total(category); // refuses a category that was not computed
        FootprintData data = footprint.data();
        KnownLines known = KnownLines.of(data, category);
        Map<Basis, Part> parts = new EnumMap<>(Basis.class);
        parts.put(Basis.TYPE_DEFAULT, defaults(data, known));
        parts.put(Basis.APPROXIMATE_MATCH, matched(data, known, APPROXIMATE, Set.of()));
        parts.put(Basis.PROXY, known.part(lines(data, problem -> flags(problem).contains(PROXY))));
        parts.put(Basis.FLAGGED, known.part(lines(data, TotalBasis::isFlaggedOtherwise)));
        Set<String> out = lines(data, problem -> isOf(problem, NOT_IN_SERVICE));
        return new TotalBasis(category, parts, out.size(), items(data, out));
    }

    /**
     * Returns the lines from whose type's default device a figure was taken; lines that are not in service take none.
     *
     * @param footprint  the footprint, computed or read from a file
     * @return the ids of these lines
     */
    public static Set<String> byTypeDefault(StoredFootprint footprint) {
        return lines(footprint.data(), problem -> isOf(problem, DEFAULTS));
    }

    private static boolean isOf(Problem problem, Set<String> codes) {
        return codes.contains(problem.code().code());
    }

    /** Returns the flags of a figure that was used; none if the problem is another one. */
    private static List<String> flags(Problem problem) {
        return isOf(problem, codes(CoreCode.FLAGGED_FIGURE)) && problem.values().size() > 1
                ? List.of(problem.values().get(1).split(", "))
                : List.of();
    }

    private static boolean isFlaggedOtherwise(Problem problem) {
        return flags(problem).stream().anyMatch(flag -> !flag.equals(PROXY));
    }

    private static Set<String> lines(FootprintData data, Predicate<Problem> kind) {
        return data.findings().stream()
                .filter(finding -> kind.test(finding.problem()))
                .flatMap(finding -> finding.line().stream())
                .collect(Collectors.toSet());
    }

    /** Returns the lines of default devices, and those of generic devices that stand for models. */
    private static Part defaults(FootprintData data, KnownLines known) {
        return matched(data, known, STAND_INS, lines(data, problem -> isOf(problem, DEFAULTS)));
    }

    /** Returns the lines of matches, of which only the number and the models are known, besides lines that are known. */
    private static Part matched(FootprintData data, KnownLines known, Set<String> codes, Set<String> others) {
        List<Problem> matches = data.findings().stream()
                .map(Finding::problem)
                .filter(problem -> isOf(problem, codes) && isCounted(problem))
                .toList();
        Set<String> models =
                matches.stream().map(match -> match.values().get(1)).collect(Collectors.toSet());
        long counted = others.size()
                + matches.stream()
                        .mapToLong(match -> Long.parseLong(match.values().get(3)))
                        .sum();
        Set<String> all = new HashSet<>(others);
        data.lines().stream()
                .filter(line -> line.model().filter(models::contains).isPresent())
                .forEach(line -> all.add(line.id()));
        Part most = known.part(all);
        return new Part(counted, most.lines() != counted, most.share());
    }

    /** Returns whether a remark states its number of lines; one that was read from a file may state anything. */
    private static boolean isCounted(Problem problem) {
        return problem.values().size() > 3 && problem.values().get(3).matches("[0-9]{1,15}");
    }

    private static BigDecimal items(FootprintData data, Set<String> lines) {
        return data.lines().stream()
                .filter(line -> lines.contains(line.id()))
                .map(line -> new BigDecimal(line.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The known impact of each line in one category. */
    private record KnownLines(Map<String, BigDecimal> impacts, BigDecimal whole) {

        static KnownLines of(FootprintData data, ImpactCategory category) {
            Map<String, BigDecimal> impacts = data.impacts().stream()
                    .filter(impact -> impact.category().equals(category))
                    .map(LineImpact::known)
                    .collect(Collectors.toMap(KnownImpact::line, KnownImpact::size, BigDecimal::add));
            data.gaps().stream()
                    .filter(gap -> gap.category().equals(category))
                    .forEach(gap ->
                            impacts.computeIfPresent(gap.line(), (line, size) -> size.signum() == 0 ? null : size));
            return new KnownLines(impacts, sum(impacts.values()));
        }

        private static BigDecimal sum(Collection<BigDecimal> parts) {
            return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        Part part(Set<String> lines) {
            Set<String> known = new HashSet<>(lines);
            known.retainAll(impacts.keySet());
            BigDecimal part = sum(known.stream().map(impacts::get).toList());
            Optional<ImpactShare> share = Optional.of(whole)
                    .filter(all -> all.signum() > 0 && !known.isEmpty())
                    .map(all -> new ImpactShare(part, all, (long) lines.size() - known.size()));
            return new Part(lines.size(), false, share);
        }
    }
}
