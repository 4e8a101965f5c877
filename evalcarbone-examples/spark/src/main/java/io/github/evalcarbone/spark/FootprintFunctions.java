package io.github.evalcarbone.spark;

import io.github.evalcarbone.footprint.FootprintTotals;
import io.github.evalcarbone.impact.ImpactCategory;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Functions for SQL:
 * <ul>
 * <li>{@code footprint_totals(model, quantity, ...)} adds rows up to totals, as text; its arguments are chosen when it is registered
 * <li>{@code footprint_merge(totals)} merges totals of parts, also stored ones, without rounding
 * <li>{@code footprint_amount(totals, 'ACIDIFICATION')} is the amount of a category, in its unit per year; {@code footprint_kg(totals)} that
 *     of climate change, in kg CO2 eq. Null if nothing is known
 * <li>{@code footprint_is_complete(totals, 'ACIDIFICATION')} whether nothing is missing from it
 * </ul>
 */
public final class FootprintFunctions {

    private static final List<String> NUMBERS = List.of(
            "quantity", "lifetimeYears", "annualKilowattHours", "hoursPerDay", "daysPerYear", "share", "useShare");

    private FootprintFunctions() {}

    /**
     * Registers the functions.
     *
     * @param session  the session
     * @param settings  the rules, factors and day; facets are not used, as SQL groups the rows
     * @param arguments  the arguments of {@code footprint_totals}, in order: components of
     *     {@link io.github.evalcarbone.intake.EquipmentRecord}, such as {@code "model", "quantity", "country"}
     * @throws IllegalArgumentException if the quantity is not among them, or neither model nor type, or one has no meaning
     */
    public static void register(SparkSession session, FootprintSettings settings, String... arguments) {
        StructType schema = schema(arguments);
        session.udf()
                .register(
                        "footprint_totals",
                        functions.udaf(new TotalsTextAggregator(settings, schema), Encoders.row(schema)));
        session.udf().register("footprint_merge", functions.udaf(new MergeAggregator(), Encoders.STRING()));
        session.udf()
                .register(
                        "footprint_amount",
                        (UDF2<String, String, Double>) FootprintFunctions::amount,
                        DataTypes.DoubleType);
        session.udf()
                .register("footprint_kg", (UDF1<String, Double>) FootprintFunctions::kilograms, DataTypes.DoubleType);
        session.udf()
                .register(
                        "footprint_is_complete",
                        (UDF2<String, String, Boolean>) FootprintFunctions::isComplete,
                        DataTypes.BooleanType);
    }

    private static StructType schema(String... arguments) {
        StructType schema = new StructType(
                Stream.of(arguments).map(FootprintFunctions::field).toArray(StructField[]::new));
        List<String> others = new RowColumns(schema).others();
        if (!others.isEmpty()) {
            throw new IllegalArgumentException("The arguments " + others + " must be components of EquipmentRecord.");
        }
        return schema;
    }

    private static StructField field(String name) {
        DataType type = NUMBERS.contains(name) ? DataTypes.DoubleType : DataTypes.StringType;
        return DataTypes.createStructField(name, type, true);
    }

    private static @Nullable Double kilograms(@Nullable String totals) {
        return amount(totals, ImpactCategory.CLIMATE_CHANGE.id());
    }

    private static @Nullable Double amount(@Nullable String totals, String category) {
        return totals == null ? null : figures(totals, category).amount();
    }

    private static @Nullable Boolean isComplete(@Nullable String totals, String category) {
        return totals == null ? null : figures(totals, category).isComplete();
    }

    private static Figures figures(String totals, String category) {
        FootprintTotals read = TotalsText.read(totals);
        ImpactCategory found = read.categories().stream()
                .filter(one -> one.id().equals(category))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The category [" + category + "] must be one of "
                        + read.categories().stream().map(ImpactCategory::id).toList() + "."));
        return Figures.of(read, found);
    }
}
