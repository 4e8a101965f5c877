package io.github.evalcarbone.spark;

import static io.github.evalcarbone.impact.ImpactCategory.CLIMATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evalcarbone.footprint.Facet;
import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.footprint.GroupKey;
import io.github.evalcarbone.footprint.GroupedTotals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scala.Tuple2;

/** The aggregator and the functions for SQL have the totals of the job, group by group. */
class FootprintFunctionsTest {

    private static final FootprintSettings BY_DEPARTMENT = OneThread.SETTINGS.by(Facet.DEPARTMENT);
    private static final String SQL = """
            SELECT department, footprint_totals(model, type, quantity, lifetimeYears, annualKilowattHours, purchaseDate,
                withdrawalDate, country, dataCentre, status) AS totals
            FROM parc GROUP BY department
            """;

    @ParameterizedTest
    @EnumSource
    void groups_of_spark_are_groups_of_the_library(Session serialiser, @TempDir Path folder) throws IOException {
        try (SparkSession session = serialiser.start()) {
            Dataset<Row> rows = session.read()
                    .parquet(Sample.of(2_000).parquet(folder, session).toString())
                    .where("quantity <> 'douze'")
                    .repartition(7);
            GroupedTotals expected = RowTotals.of(rows, BY_DEPARTMENT).totals();
            typed(rows, expected);
            sql(rows, expected, session);
        }
    }

    private static void typed(Dataset<Row> rows, GroupedTotals expected) {
        FootprintAggregator aggregator = new FootprintAggregator(BY_DEPARTMENT, rows.schema());
        FootprintTotals all = rows.select(aggregator.toColumn()).first();
        assertSame(all, expected.total());
        List<Tuple2<String, FootprintTotals>> groups = rows.groupByKey(
                        (MapFunction<Row, String>) row -> row.getAs("department"), Encoders.STRING())
                .agg(aggregator.toColumn())
                .collectAsList();
        assertThat(groups).hasSameSizeAs(expected.groups().keySet());
        groups.forEach(group -> assertSame(group._2(), group(expected, group._1())));
    }

    private static void sql(Dataset<Row> rows, GroupedTotals expected, SparkSession session) {
        FootprintFunctions.register(
                session,
                BY_DEPARTMENT,
                "model",
                "type",
                "quantity",
                "lifetimeYears",
                "annualKilowattHours",
                "purchaseDate",
                "withdrawalDate",
                "country",
                "dataCentre",
                "status");
        rows.selectExpr("*", "CAST(quantity AS DOUBLE) AS number")
                .drop("quantity")
                .withColumnRenamed("number", "quantity")
                .createOrReplaceTempView("parc");
        session.sql(SQL).cache().createOrReplaceTempView("footprints");
        List<Row> groups = session.sql("SELECT department, totals, footprint_kg(totals) AS kg FROM footprints")
                .collectAsList();
        assertThat(groups).hasSameSizeAs(expected.groups().keySet());
        groups.forEach(row -> {
            FootprintTotals group = group(expected, row.getString(0));
            assertSame(TotalsText.read(row.getString(1)), group);
            assertThat((Double) row.getAs("kg"))
                    .isEqualTo(group.total(CLIMATE_CHANGE).known().value());
        });
        Row all = session.sql(
                        "SELECT footprint_merge(totals) AS t, max(footprint_is_complete(totals, 'CLIMATE_CHANGE')) AS c,"
                                + " footprint_merge(NULL) AS n FROM footprints")
                .first();
        assertSame(TotalsText.read(all.getString(0)), expected.total());
        assertThat(all.getBoolean(1)).isFalse();
        assertThat(all.isNullAt(2)).isTrue();
    }

    private static FootprintTotals group(GroupedTotals totals, String department) {
        return totals.groups().get(new GroupKey(List.of(Facet.DEPARTMENT), List.of(department)));
    }

    /** Compares all but what the rows excluded by their status have in common, which no group knows. */
    private static void assertSame(FootprintTotals found, FootprintTotals expected) {
        assertThat(sums(found)).isEqualTo(sums(expected));
    }

    private static String sums(FootprintTotals totals) {
        String text = TotalsText.of(totals);
        return text.substring(text.indexOf("\"lines\":"));
    }

    @Test
    void the_query_of_the_guide_runs(@TempDir Path folder) throws IOException {
        String guide = Files.readString(Path.of("..", "..", "docs", "spark.md"));
        String query = guide.split("```sql\n", -1)[1].split("```", -1)[0];
        try (SparkSession session = Session.JAVA.start()) {
            FootprintFunctions.register(session, BY_DEPARTMENT, "model", "quantity", "country");
            session.sql("SELECT * FROM VALUES ('ecran-1', 12, 'FR', 'Imagerie'), ('?', 1, 'FR', 'DSI'),"
                            + " ('ecran-1', -1, 'FR', 'Achats') AS parc(model, quantity, country, department)")
                    .createOrReplaceTempView("parc");
            List<Row> rows = session.sql(query).orderBy("department").collectAsList();
            assertThat(rows).extracting(row -> row.isNullAt(1)).containsExactly(true, true, false);
            assertThat(rows).extracting(row -> row.getBoolean(2)).containsExactly(false, false, true);
            assertThat(rows.get(2).getDouble(1)).isPositive();
        }
    }

    @Test
    void what_is_no_column_of_a_line_is_refused() {
        assertThatThrownBy(() -> FootprintFunctions.register(null, BY_DEPARTMENT, "model", "quantity", "colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The arguments [colour] must be components of EquipmentRecord.");
    }
}
