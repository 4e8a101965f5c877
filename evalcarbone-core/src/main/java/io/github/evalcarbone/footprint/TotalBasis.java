package io.github.evalcarbone.footprint;

import io.github.evalcarbone.coverage.ImpactShare;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Problem;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Set<String> DEFAULTS = Stream.of(
                    CoreCode.TYPE_DEFAULT_MODEL, CoreCode.TYPE_ALONE, CoreCode.DEFAULT_DEVICE_FIGURE)
            .map(CoreCode::code)
            .collect(Collectors.toUnmodifiableSet());

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
     * Returns whether a remark on a line says that a figure of its type's default device was taken; lines that are not in
     * service take none.
     *
     * @param remark  the problem of a finding
     * @return whether it is such a remark
     */
    public static boolean isTypeDefault(Problem remark) {
        return DEFAULTS.contains(remark.code().code());
    }
}
