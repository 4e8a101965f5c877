package io.github.evalcarbone.quality;

import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.SetAside;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The quality of the lines of an inventory, weighed by their impact. Immutable and thread-safe.
 *
 * @param category  the category whose impact weighs the lines
 * @param criteria  the criteria of the grades
 * @param countedOn  the day on which equipment was counted; empty if it is not stated: counts are then taken as those of the day
 *     of evaluation
 * @param lines  the quality of each line, in the order of the inventory
 * @param facts  the gaps, repetitions and implausible values of the inventory
 * @param setAside  the rows that were read and are not among the lines
 */
public record DataQuality(
        ImpactCategory category,
        QualityCriteria criteria,
        Optional<LocalDate> countedOn,
        List<LineQuality> lines,
        InventoryFacts facts,
        SetAside setAside) {

    /**
     * Creates the quality of an inventory.
     *
     * @param category  the category whose impact weighs the lines
     * @param criteria  the criteria of the grades
     * @param countedOn  the day on which equipment was counted
     * @param lines  the quality of each line
     * @param facts  what the inventory lacks
     * @param setAside  the rows that are not among the lines
     */
    public DataQuality {
        lines = List.copyOf(lines);
    }

    /** {@return the shares of all lines} */
    public QualityShares whole() {
        return QualityShares.of(lines);
    }

    /**
     * Returns the shares of groups of lines, which add up to the whole.
     *
     * @param facet  a facet of lines, such as the type, the site or the department
     * @return the shares by the text of the facet, in alphabetical order; blank for lines that do not state it
     * @throws IllegalArgumentException if the facet is {@link Facet#PHASE}
     */
    public SortedMap<String, QualityShares> by(Facet facet) {
        if (facet == Facet.PHASE) {
            throw new IllegalArgumentException("The facet [" + facet + "] must be one of lines.");
        }
        SortedMap<String, List<LineQuality>> groups = new TreeMap<>();
        lines.forEach(line -> groups.computeIfAbsent(
                        facet.key(line.line(), LifecyclePhase.USE).orElse(""), any -> new ArrayList<>())
                .add(line));
        SortedMap<String, QualityShares> shares = new TreeMap<>();
        groups.forEach((text, some) -> shares.put(text, QualityShares.of(some)));
        return Collections.unmodifiableSortedMap(shares);
    }

    /**
     * Returns the known impact that depends on each datum by where that datum comes from: on the quantity all of it, on identity and
     * lifetime the embodied impact, on the electricity that of use.
     *
     * @return the exact impacts by datum and origin; without origins that no line has
     */
    public Map<Datum, Map<DatumOrigin, BigDecimal>> origins() {
        Map<Datum, Map<DatumOrigin, BigDecimal>> all = new EnumMap<>(Datum.class);
        for (Datum datum : Datum.values()) {
            all.put(datum, new EnumMap<>(DatumOrigin.class));
        }
        lines.forEach(line -> line.data()
                .forEach(datum -> Objects.requireNonNull(all.get(datum.datum()))
                        .merge(datum.origin(), impact(line, datum.datum()), BigDecimal::add)));
        return Collections.unmodifiableMap(all);
    }

    private static BigDecimal impact(LineQuality line, Datum datum) {
        return switch (datum) {
            case QUANTITY -> line.impact();
            case IDENTITY, LIFETIME -> line.embodied().impact();
            case USE -> line.use().impact();
        };
    }

    /**
     * Returns the shares of lines by the datum that decided on their grade, and why.
     *
     * @return the shares by datum and reason, in the order of the criteria; without those that decided nothing
     */
    public Map<DatumQuality, QualityShares> decisive() {
        Map<DatumQuality, List<LineQuality>> groups = new HashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(line.decidedBy(), any -> new ArrayList<>())
                .add(line));
        Comparator<DatumQuality> order = Comparator.<DatumQuality>comparingInt(
                        datum -> criteria.criteria().indexOf(datum.criterion()))
                .thenComparing(datum -> String.join(" ", datum.reasons()));
        Map<DatumQuality, QualityShares> shares = new LinkedHashMap<>();
        groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .forEach(group -> shares.put(group.getKey(), QualityShares.of(group.getValue())));
        return Collections.unmodifiableMap(shares);
    }

    /**
     * Returns the number of inventory data by their level in ADEME's PCR for information systems: of each line the quantity, the
     * lifetime and the electricity. The figure of a device is no datum of the inventory.
     *
     * @return the numbers by level, {@code high}, {@code medium}, {@code low} and {@code none}; they add up to three for each line
     */
    public Map<String, Long> pcrLevels() {
        Map<String, Long> levels = new LinkedHashMap<>();
        criteria.scales().forEach(scale -> levels.put(scale.pcr(), 0L));
        lines.stream()
                .flatMap(line -> line.data().stream())
                .filter(datum -> datum.datum() != Datum.IDENTITY)
                .forEach(datum -> levels.merge(criteria.scale(datum.grade()).pcr(), 1L, Long::sum));
        return Collections.unmodifiableMap(levels);
    }

    /**
     * Returns the lines to mend first: the size of what is in doubt, that is impact times doubt, and all of what is missing, in the
     * size that it would have with the median device of the type. A line without either is not among them.
     *
     * @param most  how many, 0 or more
     * @return the lines with what to collect, the first one first; the order does not depend on that of the inventory
     */
    public List<MendStep> mendFirst(int most) {
        return MendStep.first(lines, criteria, most);
    }
}
