package io.github.evalcarbone.spark;

import io.github.evalcarbone.intake.EquipmentRecord;
import io.github.evalcarbone.intake.EquipmentRecord.DataCentreRecord;
import io.github.evalcarbone.intake.EquipmentRecordBuilder;
import io.github.evalcarbone.inventory.Attributes;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table, which have the names of the components of {@link EquipmentRecord}, whatever their case, and
 * {@code attribute_NAME} or {@code attribute.NAME} for an attribute. Texts,
 * numbers and days may have any type; a text that is no number where one is needed is a problem. Not thread-safe.
 */
final class RowColumns {

    /** The file a row comes from, and its number there; added by the job. */
    static final String FILE = "_evalcarbone_file";

    static final String ROW = "_evalcarbone_row";

    private static final Map<String, BiConsumer<EquipmentRecordBuilder, @Nullable String>> TEXTS = Map.ofEntries(
            Map.entry("label", EquipmentRecordBuilder::label),
            Map.entry("manufacturer", EquipmentRecordBuilder::manufacturer),
            Map.entry("model", EquipmentRecordBuilder::model),
            Map.entry("type", EquipmentRecordBuilder::type),
            Map.entry("purchasedate", EquipmentRecordBuilder::purchaseDate),
            Map.entry("withdrawaldate", EquipmentRecordBuilder::withdrawalDate),
            Map.entry("condition", EquipmentRecordBuilder::condition),
            Map.entry("ownership", EquipmentRecordBuilder::ownership),
            Map.entry("instock", EquipmentRecordBuilder::inStock),
            Map.entry("exitroute", EquipmentRecordBuilder::exitRoute),
            Map.entry("sharingmode", EquipmentRecordBuilder::sharingMode),
            Map.entry("country", EquipmentRecordBuilder::country),
            Map.entry("datacentre", RowColumns::dataCentre),
            Map.entry("status", EquipmentRecordBuilder::status),
            Map.entry("site", EquipmentRecordBuilder::site),
            Map.entry("department", EquipmentRecordBuilder::department));

    private static final Map<String, BiConsumer<EquipmentRecordBuilder, @Nullable Double>> NUMBERS = Map.of(
            "quantity", EquipmentRecordBuilder::quantity,
            "lifetimeyears", EquipmentRecordBuilder::lifetimeYears,
            "prioryears", EquipmentRecordBuilder::priorYears,
            "lateryears", EquipmentRecordBuilder::laterYears,
            "purchaseprice", EquipmentRecordBuilder::purchasePrice,
            "annualkilowatthours", EquipmentRecordBuilder::annualKilowattHours,
            "hoursperday", EquipmentRecordBuilder::hoursPerDay,
            "daysperyear", EquipmentRecordBuilder::daysPerYear,
            "share", EquipmentRecordBuilder::share,
            "useshare", EquipmentRecordBuilder::useShare);

    private record Column<T>(int place, String name, BiConsumer<EquipmentRecordBuilder, @Nullable T> setter) {}

    private final List<Column<String>> texts = new ArrayList<>();
    private final List<Column<Double>> numbers = new ArrayList<>();
    private final List<Column<Double>> attributes = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final Map<String, Integer> places = new TreeMap<>();
    private final Map<String, String> files = new HashMap<>();

    RowColumns(StructType schema) {
        String[] names = schema.fieldNames();
        for (int i = 0; i < names.length; i++) {
            add(i, names[i]);
        }
    }

    private void add(int place, String name) {
        String key = name.toLowerCase(Locale.ROOT);
        if (places.putIfAbsent(key, place) != null) {
            others.add(name);
        } else if (TEXTS.containsKey(key)) {
            texts.add(new Column<>(place, name, TEXTS.get(key)));
        } else if (NUMBERS.containsKey(key)) {
            numbers.add(new Column<>(place, name, NUMBERS.get(key)));
        } else if (attribute(name).isPresent()) {
            attributes.add(new Column<>(place, attribute(name).get(), (builder, value) -> {}));
        } else if (!List.of("id", FILE, ROW).contains(key)) {
            others.add(name);
        }
    }

    /** Returns the attribute of a column, if it is one; a dot in a name has a meaning in SQL, so an underscore does too. */
    private static Optional<String> attribute(String column) {
        return Optional.of(column)
                .filter(text -> text.startsWith("attribute.") || text.startsWith("attribute_"))
                .map(text -> text.substring("attribute.".length()))
                .filter(Attributes::isName);
    }

    /** Rejects a table without the columns that a line needs. */
    void requireLines() {
        boolean isNamed = places.containsKey("model") || places.containsKey("type");
        if (!isNamed || !places.containsKey("quantity")) {
            throw new IllegalArgumentException("The columns " + places.keySet()
                    + " must have [quantity] and one of [model, type].\nNames are those of EquipmentRecord.");
        }
    }

    private static void dataCentre(EquipmentRecordBuilder builder, @Nullable String name) {
        builder.dataCentre(name == null || name.isBlank() ? null : new DataCentreRecord(name, null, null));
    }

    /** Returns the columns that are not read. */
    List<String> others() {
        return others;
    }

    /** Returns the record of a row without its id, and adds what is wrong with its cells to problems. */
    EquipmentRecord record(Row row, List<Problem> problems) {
        EquipmentRecordBuilder builder = EquipmentRecord.builder();
        for (Column<String> column : texts) {
            column.setter.accept(builder, text(row.get(column.place)));
        }
        for (Column<Double> column : numbers) {
            column.setter.accept(builder, number(row, column, problems));
        }
        return builder.attributes(attributes(row, problems)).build();
    }

    private Map<String, @Nullable Double> attributes(Row row, List<Problem> problems) {
        Map<String, @Nullable Double> stated = new TreeMap<>();
        for (Column<Double> column : attributes) {
            Double value = number(row, column, problems);
            if (value != null) {
                stated.put(column.name, value);
            }
        }
        return stated;
    }

    private static @Nullable String text(@Nullable Object cell) {
        return cell == null ? null : cell.toString(); // a day as 2026-01-31
    }

    private static @Nullable Double number(Row row, Column<Double> column, List<Problem> problems) {
        Object cell = row.get(column.place);
        if (cell instanceof Number number) {
            return number.doubleValue();
        }
        String text = text(cell);
        return text == null || text.isBlank() ? null : parsed(text.strip(), column, problems);
    }

    private static @Nullable Double parsed(String text, Column<Double> column, List<Problem> problems) {
        try {
            return Double.valueOf(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            problems.add(Problem.of(CoreCode.NOT_A_NUMBER, Location.cell("", 0, column.name), text));
            return null;
        }
    }

    /** Returns the file and row of a row, as far as they are known. */
    Location place(Row row) {
        Integer file = places.get(FILE);
        Integer number = places.get(ROW);
        return Location.cell(
                file == null ? "" : files.computeIfAbsent(row.getString(file), InputFiles::name),
                number == null ? 0 : (int) Math.min(row.getLong(number) + 1, Integer.MAX_VALUE),
                "");
    }

    /** Returns the id of a row; that of its number if it has none. */
    String id(Row row, Location place) {
        Integer id = places.get("id");
        String stated = id == null ? null : text(row.get(id));
        return stated == null || stated.isBlank() ? "line-" + place.row() : stated;
    }
}
