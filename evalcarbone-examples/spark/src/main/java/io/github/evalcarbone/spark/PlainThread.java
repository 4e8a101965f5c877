package io.github.evalcarbone.spark;

import io.github.evalcarbone.intake.CsvInventory;
import io.github.evalcarbone.intake.CsvLayout;
import io.github.evalcarbone.intake.StatusPolicy;
import io.github.evalcarbone.matching.MatchResult;
import io.github.evalcarbone.problem.TextSource;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** What {@link Comparison} holds Spark against: this thread reads the same file with the plain collectors, without Spark. */
final class PlainThread {

    private PlainThread() {}

    static PartTotals csv(Path file, FootprintSettings settings) {
        return CsvInventory.of(CsvLayout.of("sih-form"))
                .withStatuses(StatusPolicy.usual()::plus)
                .collect(TextSource.of(file), LineCalculator.of(settings).toTotals(settings))
                .map(MatchResult::result)
                .orThrow();
    }

    static PartTotals parquet(Path file, FootprintSettings settings) throws IOException {
        try (ParquetReader<Group> reader = ParquetReader.builder(
                        new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
                .withConf(new Configuration())
                .build()) {
            Group first = reader.read();
            RowTotals<?> totals = RowTotals.of(schema(first), settings);
            for (Group group = first; group != null; group = reader.read()) {
                totals.add(row(group));
            }
            return totals.totals();
        }
    }

    private static StructType schema(Group group) {
        StructType schema = new StructType();
        for (var column : group.getType().getFields()) {
            boolean isNumber = column.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.DOUBLE;
            schema = schema.add(column.getName(), isNumber ? DataTypes.DoubleType : DataTypes.StringType);
        }
        return schema;
    }

    private static Row row(Group group) {
        @Nullable Object[] cells = new @Nullable Object[group.getType().getFieldCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(group, i);
        }
        return RowFactory.create(cells);
    }

    private static @Nullable Object cell(Group group, int column) {
        if (group.getFieldRepetitionCount(column) == 0) {
            return null;
        }
        boolean isNumber =
                group.getType().getType(column).asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.DOUBLE;
        return isNumber ? (Object) group.getDouble(column, 0) : group.getString(column, 0);
    }
}
