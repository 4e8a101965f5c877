package io.github.evalcarbone.spark;

import io.github.evalcarbone.footprint.FootprintTotals;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;

/** Merges totals in a column into those of all; null if there are none. */
final class MergeAggregator extends Aggregator<String, String, String> {

    private static final long serialVersionUID = 1L;

    private static final String NONE = "";

    @Override
    public String zero() {
        return NONE;
    }

    @Override
    public String reduce(String buffer, String totals) {
        return totals == null ? buffer : merge(buffer, totals);
    }

    @Override
    public String merge(String one, String other) {
        if (one.equals(NONE) || other.equals(NONE)) {
            return one + other;
        }
        FootprintTotals both = TotalsText.read(one).merge(TotalsText.read(other));
        return TotalsText.of(both);
    }

    @Override
    @SuppressWarnings("NullAway") // in SQL the totals of nothing are null
    public String finish(String buffer) {
        return buffer.equals(NONE) ? null : buffer;
    }

    @Override
    public Encoder<String> bufferEncoder() {
        return Encoders.STRING();
    }

    @Override
    public Encoder<String> outputEncoder() {
        return Encoders.STRING();
    }
}
