package io.github.evalcarbone.quality;

import io.github.evalcarbone.footprint.FootprintLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The quality of a line: that of its data, of its embodied impact and its use, and of the line as a whole. Immutable and thread-safe.
 *
 * @param line  the line
 * @param quantity  the quality of the number of items
 * @param identity  the quality of the identity and of the embodied figure
 * @param lifetime  the quality of the lifetime
 * @param electricity  the quality of the electricity
 * @param embodied  the embodied impact
 * @param use  the impact of use
 * @param possible  the size of what is not known, as the median device of the type would have it, in the unit of the category per
 *     year; apart from every total. Empty if nothing is unknown, or no such device helps
 */
public record LineQuality(
        FootprintLine line,
        DatumQuality quantity,
        DatumQuality identity,
        DatumQuality lifetime,
        DatumQuality electricity,
        Group embodied,
        Group use,
        Optional<BigDecimal> possible) {

    /**
     * One of the two groups of the phases of a line. Immutable and thread-safe.
     *
     * @param grade  the worst grade of the data it depends on
     * @param impact  the known impact, exact, credits by their absolute value, in the unit of the category per year
     * @param isUnknown  whether a value is missing and no other of the group is known
     */
    public record Group(Grade grade, BigDecimal impact, boolean isUnknown) {}

    /** {@return the grade of the group that carries more impact, the worse of equal ones; E if either is unknown} */
    public Grade grade() {
        if (isUnknown()) {
            return Grade.E;
        }
        int more = embodied.impact().compareTo(use.impact());
        return more == 0 ? embodied.grade().worst(use.grade()) : (more > 0 ? embodied : use).grade();
    }

    /** {@return whether the impact of a group is unknown} */
    public boolean isUnknown() {
        return embodied.isUnknown() || use.isUnknown();
    }

    /** {@return the known impact, exact} */
    public BigDecimal impact() {
        return embodied.impact().add(use.impact());
    }

    /** {@return all data, in a fixed order} */
    public List<DatumQuality> data() {
        return List.of(quantity, identity, lifetime, electricity);
    }

    /** {@return the data that the embodied impact depends on} */
    public List<DatumQuality> embodiedData() {
        return List.of(quantity, identity, lifetime);
    }

    /** {@return the data that the impact of use depends on} */
    public List<DatumQuality> useData() {
        return List.of(quantity, electricity);
    }

    /**
     * Returns the datum that decided on the grade of the line: the worst of the group that gives it, the first of equal ones.
     *
     * @return the datum
     */
    public DatumQuality decidedBy() {
        int more = isUnknown() ? 0 : embodied.impact().compareTo(use.impact());
        List<DatumQuality> candidates = more == 0 ? data() : more > 0 ? embodiedData() : useData();
        return candidates.stream()
                .reduce((one, other) -> one.grade().worst(other.grade()) == one.grade() ? one : other)
                .orElse(quantity);
    }

    LineQuality withPossible(BigDecimal size) {
        return new LineQuality(line, quantity, identity, lifetime, electricity, embodied, use, Optional.of(size));
    }
}
