package io.github.evalcarbone.spark;

import io.github.evalcarbone.footprint.FootprintTotals;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.types.StructType;

/**
 * Adds rows up to totals, in Java:
 * <pre>{@code
 * var totals = new FootprintAggregator(settings, rows.schema()).toColumn();
 * FootprintTotals all = rows.select(totals).first();
 * Dataset<Tuple2<String, FootprintTotals>> bySite =
 *         rows.groupByKey((MapFunction<Row, String>) row -> row.getAs("site"), Encoders.STRING()).agg(totals);
 * }</pre>
 */
public final class FootprintAggregator extends RowAggregator<FootprintTotals> {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an aggregator.
     *
     * @param settings  the rules, factors and day; facets are not used, as Spark groups the rows
     * @param schema  the columns of the rows, with the names of the components of
     *     {@link io.github.evalcarbone.intake.EquipmentRecord}
     * @throws IllegalArgumentException if there is no column with the quantity, or none with models or types
     */
    public FootprintAggregator(FootprintSettings settings, StructType schema) {
        super(settings, schema);
    }

    @Override
    FootprintTotals result(FootprintTotals totals) {
        return totals;
    }

    @Override
    public Encoder<FootprintTotals> outputEncoder() {
        return Encoders.javaSerialization(FootprintTotals.class);
    }
}
