package io.github.evalcarbone.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** A table of results that is being filled, then written as one Parquet file. Not thread-safe. */
final class ResultTable {

    private final String name;
    private final StructType schema;
    private final List<Row> rows = new ArrayList<>();

    private ResultTable(String name, StructType schema) {
        this.name = name;
        this.schema = schema;
    }

    /** Starts a table; a column is a name and a type, such as {@code lines bigint}. */
    static ResultTable of(String name, List<String> keys, String... columns) {
        Stream<StructField> all = Stream.concat(
                keys.stream().map(key -> field(key, DataTypes.StringType)),
                Stream.of(columns).map(ResultTable::field));
        return new ResultTable(name, new StructType(all.toArray(StructField[]::new)));
    }

    private static StructField field(String column) {
        String[] parts = column.split(" ", -1);
        return field(parts[0], DataType.fromDDL(parts[1]));
    }

    private static StructField field(String name, DataType type) {
        return DataTypes.createStructField(name, type, true);
    }

    /** Adds a row: its keys, then the values of the other columns. */
    void add(List<@Nullable String> keys, @Nullable Object... values) {
        rows.add(RowFactory.create(
                Stream.concat(keys.stream(), Stream.of(values)).toArray()));
    }

    void write(SparkSession session, String folder, SaveMode mode) {
        session.createDataFrame(rows, schema).coalesce(1).write().mode(mode).parquet(folder + "/" + name);
    }
}
