package io.github.evalcarbone.comparison;

import io.github.evalcarbone.equivalence.EquivalenceTable;
import io.github.evalcarbone.quality.QualityShares;
import io.github.evalcarbone.reuse.ReuseIndicators;
import java.util.Optional;

/**
 * The comparisons that a report shows beside the total of a footprint, as far as they were made. Immutable and thread-safe.
 *
 * @param datasets  the same inventory by other datasets
 * @param isInFull  whether that comparison is shown in full; else one line, and only if the range is wide
 * @param secondLife  the lines with a second life by each method
 * @param reuse  the indicators of reuse of a year
 * @param equivalences  what the total is shown as much as
 * @param quality  how much of the climate impact has which grade of quality
 */
public record BesideTotal(
        Optional<DatasetComparison> datasets,
        boolean isInFull,
        Optional<SecondLifeComparison> secondLife,
        Optional<ReuseIndicators> reuse,
        Optional<EquivalenceTable> equivalences,
        Optional<QualityShares> quality) {

    /** Nothing but what the footprint itself holds. */
    public static final BesideTotal NONE = new BesideTotal(
            Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Returns this with a comparison of datasets, of which one line is shown if the range is
     * {@linkplain DatasetComparison#isWide() wide}.
     *
     * @param comparison  the comparison
     * @return what to show
     */
    public BesideTotal withRange(DatasetComparison comparison) {
        return new BesideTotal(Optional.of(comparison), false, secondLife, reuse, equivalences, quality);
    }

    /**
     * Returns this with a comparison of datasets that is shown in full.
     *
     * @param comparison  the comparison
     * @return what to show
     */
    public BesideTotal withDatasets(DatasetComparison comparison) {
        return new BesideTotal(Optional.of(comparison), true, secondLife, reuse, equivalences, quality);
    }

    /**
     * Returns this with a comparison of methods of second life.
     *
     * @param comparison  the comparison
     * @return what to show
     */
    public BesideTotal withSecondLife(SecondLifeComparison comparison) {
        return new BesideTotal(datasets, isInFull, Optional.of(comparison), reuse, equivalences, quality);
    }

    /**
     * Returns this with indicators of reuse.
     *
     * @param indicators  the indicators, whose categories are ids of types of the factors, or names of them
     * @return what to show
     */
    public BesideTotal withReuse(ReuseIndicators indicators) {
        return new BesideTotal(datasets, isInFull, secondLife, Optional.of(indicators), equivalences, quality);
    }

    /**
     * Returns this with equivalences: one line below the total, instead of one that a dataset may have.
     *
     * @param table  the equivalences
     * @return what to show
     */
    public BesideTotal withEquivalences(EquivalenceTable table) {
        return new BesideTotal(datasets, isInFull, secondLife, reuse, Optional.of(table), quality);
    }

    /**
     * Returns this with the quality of the data: one line.
     *
     * @param shares  the shares of the grades in climate change, of the equipment of the same footprint
     * @return what to show
     */
    public BesideTotal withQuality(QualityShares shares) {
        return new BesideTotal(datasets, isInFull, secondLife, reuse, equivalences, Optional.of(shares));
    }
}
