package io.github.evalcarbone.spark;

import io.github.evalcarbone.footprint.FootprintTotals;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.types.StructType;

/** Adds rows up to the JSON text of totals, for SQL. */
final class TotalsTextAggregator extends RowAggregator<String> {

    private static final long serialVersionUID = 1L;

    TotalsTextAggregator(FootprintSettings settings, StructType schema) {
        super(settings, schema);
    }

    @Override
    String result(FootprintTotals totals) {
        return TotalsText.of(totals);
    }

    @Override
    public Encoder<String> outputEncoder() {
        return Encoders.STRING();
    }
}
