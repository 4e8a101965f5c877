package io.github.evalcarbone.comparison;

import java.util.Optional;

/**
 * What a report shows beside the total of a footprint, as far as it was computed. Immutable and thread-safe.
 *
 * @param datasets  the same inventory by other datasets
 * @param isInFull  whether that comparison is shown in full; else one line, and only if the range is wide
 */
public record BesideTotal(Optional<DatasetComparison> datasets, boolean isInFull) {

    /** Nothing but what the footprint itself holds. */
    public static final BesideTotal NONE = new BesideTotal(Optional.empty(), false);

    /**
     * Returns this with a comparison of datasets, of which one line is shown if the range is
     * {@linkplain DatasetComparison#isWide() wide}.
     *
     * @param comparison  the comparison
     * @return what to show
     */
    public BesideTotal withRange(DatasetComparison comparison) {
        return new BesideTotal(Optional.of(comparison), false);
    }

    /**
     * Returns this with a comparison of datasets that is shown in full.
     *
     * @param comparison  the comparison
     * @return what to show
     */
    public BesideTotal withDatasets(DatasetComparison comparison) {
        return new BesideTotal(Optional.of(comparison), true);
    }
}
