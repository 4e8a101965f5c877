package io.github.evalcarbone.quality;

import io.github.evalcarbone.coverage.ImpactShare;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The known impact of some lines by grade, and the lines of which an impact is unknown. The parts add up exactly, and so do the
 * shares of parts of an inventory. Immutable and thread-safe.
 *
 * @param parts  the lines of each grade and their known impact, all grades, the best first
 * @param unknownLines  the number of lines, all of grade E, of which the impact of a group is unknown
 * @param sizedLines  the number of these whose size is known with the median device of their type
 * @param possible  the sum of these sizes, exact, in the unit of the category per year; apart from every total
 */
public record QualityShares(Map<Grade, Part> parts, long unknownLines, long sizedLines, BigDecimal possible) {

    /**
     * The lines of a grade. Immutable and thread-safe.
     *
     * @param lines  their number
     * @param impact  their known impact, exact, in the unit of the category per year
     */
    public record Part(long lines, BigDecimal impact) {

        private static final Part NONE = new Part(0, BigDecimal.ZERO);

        private Part plus(Part other) {
            return new Part(lines + other.lines, impact.add(other.impact));
        }
    }

    /**
     * Creates shares.
     *
     * @param parts  the lines of each grade and their known impact
     * @param unknownLines  the number of lines of which the impact of a group is unknown
     * @param sizedLines  the number of these whose size is known with the median device of their type
     * @param possible  the sum of these sizes
     */
    public QualityShares {
        Map<Grade, Part> all = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            all.put(grade, parts.getOrDefault(grade, Part.NONE));
        }
        parts = Collections.unmodifiableMap(all);
    }

    /**
     * Obtains the shares of some lines.
     *
     * @param lines  the lines, each with its quality
     * @return their shares
     */
    public static QualityShares of(Collection<LineQuality> lines) {
        Map<Grade, Part> parts = new EnumMap<>(Grade.class);
        lines.forEach(line -> parts.merge(line.grade(), new Part(1, line.impact()), Part::plus));
        BigDecimal possible =
                lines.stream().flatMap(line -> line.possible().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new QualityShares(
                parts,
                lines.stream().filter(LineQuality::isUnknown).count(),
                lines.stream().filter(line -> line.possible().isPresent()).count(),
                possible);
    }

    /**
     * Returns the shares of these lines and others.
     *
     * @param other  the shares of lines that are not among these
     * @return the shares of both
     */
    public QualityShares plus(QualityShares other) {
        Map<Grade, Part> all = new EnumMap<>(parts);
        other.parts.forEach((grade, part) -> all.merge(grade, part, Part::plus));
        return new QualityShares(
                all, unknownLines + other.unknownLines, sizedLines + other.sizedLines, possible.add(other.possible));
    }

    /**
     * Returns the lines of a grade.
     *
     * @param grade  the grade
     * @return their number and impact
     */
    public Part part(Grade grade) {
        return Objects.requireNonNull(parts.get(grade));
    }

    /** {@return the number of lines} */
    public long lines() {
        return parts.values().stream().mapToLong(Part::lines).sum();
    }

    /** {@return the known impact of all lines, exact} */
    public BigDecimal impact() {
        return parts.values().stream().map(Part::impact).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Returns the share of a grade in the known impact.
     *
     * @param grade  the grade
     * @return the share; empty if no impact is known
     */
    public Optional<ImpactShare> share(Grade grade) {
        BigDecimal whole = impact();
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(new ImpactShare(part(grade).impact(), whole, grade == Grade.E ? unknownLines : 0));
    }
}
