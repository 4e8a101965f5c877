package io.github.evalcarbone.engine.digest;

import io.github.evalcarbone.coverage.Finding;
import io.github.evalcarbone.coverage.ImpactShare;
import io.github.evalcarbone.footprint.TotalBasis;
import io.github.evalcarbone.footprint.TotalBasis.Basis;
import io.github.evalcarbone.footprint.TotalBasis.Part;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import io.github.evalcarbone.units.ExactSum;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a total rests on. Immutable and thread-safe. */
public final class BasisFinder {

    private static final Set<String> APPROXIMATE = codes(CoreCode.MODEL_SIMILAR, CoreCode.MODEL_FAMILY);
    private static final Set<String> STAND_INS = codes(CoreCode.MODEL_STAND_IN);
    private static final Set<String> NOT_IN_SERVICE =
            codes(CoreCode.NOT_YET_IN_SERVICE, CoreCode.NOT_IN_SERVICE_ANY_MORE);
    private static final Set<String> FLAGGED = codes(CoreCode.FLAGGED_FIGURE);
    private static final String PROXY = "proxy";

    private final Digest digest;
    private final ImpactCategory category;
    private final BigDecimal whole;

    private BasisFinder(Digest digest, ImpactCategory category) {
        this.digest = digest;
        this.category = category;
        this.whole = size(digest.lines());
    }

    /** Returns the basis of the total of a category of the scope. */
    public static TotalBasis of(Digest digest, ImpactCategory category) {
        return new BasisFinder(digest, category).basis();
    }

    private static Set<String> codes(CoreCode... codes) {
        return Stream.of(codes).map(CoreCode::code).collect(Collectors.toUnmodifiableSet());
    }

    private TotalBasis basis() {
        Map<Basis, Part> parts = new EnumMap<>(Basis.class);
        parts.put(Basis.TYPE_DEFAULT, matched(STAND_INS, TotalBasis::isTypeDefault));
        parts.put(Basis.APPROXIMATE_MATCH, matched(APPROXIMATE, problem -> false));
        parts.put(Basis.PROXY, part(lines(problem -> flags(problem).contains(PROXY))));
        parts.put(Basis.FLAGGED, part(lines(BasisFinder::isFlaggedOtherwise)));
        DigestGroup out = DigestGroup.of("", digest.scope(), lines(problem -> isOf(problem, NOT_IN_SERVICE)));
        return new TotalBasis(category, parts, out.lines(), out.items());
    }

    private static boolean isOf(Problem problem, Set<String> codes) {
        return codes.contains(problem.code().code());
    }

    /** Returns the flags of a figure that was used; none if the problem is another one. */
    private static List<String> flags(Problem problem) {
        return isOf(problem, FLAGGED) && problem.values().size() > 1
                ? List.of(problem.values().get(1).split(", "))
                : List.of();
    }

    private static boolean isFlaggedOtherwise(Problem problem) {
        return flags(problem).stream().anyMatch(flag -> !flag.equals(PROXY));
    }

    /** Returns the lines with a finding of a kind. */
    private List<AlikeLines> lines(Predicate<Problem> kind) {
        return digest.lines().stream().filter(alike -> has(alike, kind)).toList();
    }

    private static boolean has(AlikeLines alike, Predicate<Problem> kind) {
        return alike.kind().findings().stream().map(Finding::problem).anyMatch(kind);
    }

    /** Returns the lines of matches, of which only the number and the models are known, besides lines that are known. */
    private Part matched(Set<String> codes, Predicate<Problem> others) {
        List<Problem> matches = digest.whole().stream()
                .map(Finding::problem)
                .filter(problem -> isOf(problem, codes) && isCounted(problem))
                .toList();
        Set<String> models =
                matches.stream().map(match -> match.values().get(1)).collect(Collectors.toSet());
        long counted = count(lines(others))
                + matches.stream()
                        .mapToLong(match -> Long.parseLong(match.values().get(3)))
                        .sum();
        Part most = part(digest.lines().stream()
                .filter(alike -> has(alike, others)
                        || alike.first().model().filter(models::contains).isPresent())
                .toList());
        return new Part(counted, most.lines() != counted, most.share());
    }

    /** Returns whether a remark states its number of lines; one that was read from a file may state anything. */
    private static boolean isCounted(Problem problem) {
        return problem.values().size() > 3 && problem.values().get(3).matches("[0-9]{1,15}");
    }

    private Part part(List<AlikeLines> lines) {
        long all = count(lines);
        long unknown =
                lines.stream().mapToLong(alike -> alike.unknown(category)).sum();
        Optional<ImpactShare> share = Optional.of(whole)
                .filter(size -> size.signum() > 0 && unknown < all)
                .map(size -> new ImpactShare(size(lines), size, unknown));
        return new Part(all, false, share);
    }

    private static long count(List<AlikeLines> lines) {
        return lines.stream().mapToLong(AlikeLines::lines).sum();
    }

    private BigDecimal size(List<AlikeLines> lines) {
        ExactSum size = new ExactSum();
        lines.forEach(alike -> alike.addSizeTo(size, category));
        return size.toBigDecimal();
    }
}
