package io.github.evalcarbone.engine.result;

import io.github.evalcarbone.footprint.FootprintData;

/** A footprint as a file had it. */
public final class RecordFootprint extends BaseFootprint {

    private RecordFootprint(ResultHeader header, RecordStore store) {
        super(header, store.tally(), store);
    }

    /**
     * Makes a footprint of stored data.
     *
     * @throws IllegalArgumentException if a line id is not unique, or an impact names a line, phase or category that is not there
     */
    public static RecordFootprint of(FootprintData data) {
        RecordStore store = new RecordStore(data);
        requireOwnIds(store.ids());
        return new RecordFootprint(ResultHeader.of(data), store);
    }
}
