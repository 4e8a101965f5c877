package io.github.evalcarbone.spark;

import io.github.evalcarbone.footprint.FootprintTotals;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.types.StructType;

/**
 * Adds rows up to totals, whose bits do not depend on how rows are spread over partitions. Rows that cannot be read are counted as
 * refused, and make the totals incomplete.
 *
 * @param <R>  what becomes of the totals
 */
abstract class RowAggregator<R> extends Aggregator<Row, TotalsBuffer, R> {

    private static final long serialVersionUID = 1L;

    private final FootprintSettings settings;
    private final StructType schema;

    RowAggregator(FootprintSettings settings, StructType schema) {
        new RowColumns(schema).requireLines();
        this.settings = settings.by();
        this.schema = schema;
    }

    /** Returns the result for totals. */
    abstract R result(FootprintTotals totals);

    @Override
    public TotalsBuffer zero() {
        return new TotalsBuffer();
    }

    @Override
    public TotalsBuffer reduce(TotalsBuffer buffer, Row row) {
        buffer.add(row, schema, settings);
        return buffer;
    }

    @Override
    public TotalsBuffer merge(TotalsBuffer one, TotalsBuffer other) {
        return one.merge(other);
    }

    @Override
    public R finish(TotalsBuffer buffer) {
        PartTotals totals = buffer.close();
        PartTotals found = totals == null ? LineCalculator.of(settings).ofNothing(settings) : totals;
        return result(found.totals().total());
    }

    @Override
    public Encoder<TotalsBuffer> bufferEncoder() {
        return Encoders.javaSerialization(TotalsBuffer.class);
    }
}
