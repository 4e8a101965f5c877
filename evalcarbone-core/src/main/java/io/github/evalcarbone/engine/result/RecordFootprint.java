package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.footprint.FootprintData;

/** A footprint as read from a file. Immutable and thread-safe. */
public final class RecordFootprint extends BaseFootprint {

    private RecordFootprint(ResultHeader header, RecordStore store) {
        super(header, store.tally(), store);
    }

    /**
     * Creates a footprint of stored data.
     *
     * @throws IllegalArgumentException if a line id is not unique, or an impact names a line, phase or category that
     *     the data do not contain
     */
    public static RecordFootprint of(FootprintData data) {
        RecordStore store = new RecordStore(data);
        requireOwnIds(store.ids());
        return new RecordFootprint(ResultHeader.of(data), store);
    }
}
