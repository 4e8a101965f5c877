package io.github.evalcarbone.purchase.offer;

import io.github.evalcarbone.document.CsvTable;
import io.github.evalcarbone.document.TableNumbers.Field;
import io.github.evalcarbone.document.heading.Heading;
import io.github.evalcarbone.problem.TextSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of the table of bids; its names, in French and English, and its description are in {@code columns.csv} beside this class. */
enum BidColumn {
    BID,
    LOT,
    DEVICE,
    TYPE,
    MODEL,
    QUANTITY(Double.MIN_VALUE, Double.MAX_VALUE, "> 0"),
    PRICE(0, Double.MAX_VALUE, ">= 0"),
    TOTAL_KG(0, Most.KG, "0 .. 1000000"),
    MANUFACTURING_KG(0, Most.KG, "0 .. 1000000"),
    DISTRIBUTION_KG(0, Most.KG, "0 .. 1000000"),
    USE_KG(0, Most.KG, "0 .. 1000000"),
    END_OF_LIFE_KG(-Most.KG, Most.KG, "-1000000 .. 1000000"),
    REFURBISHMENT_KG(0, Most.KG, "0 .. 1000000"),
    DECLARED_YEARS(Double.MIN_VALUE, Most.YEARS, "> 0, <= 1000"),
    PERCENTILE_5(0, Most.KG, "0 .. 1000000"),
    PERCENTILE_95(0, Most.KG, "0 .. 1000000"),
    DEVIATION(1, 100, "1 .. 100"),
    SOURCE,
    ISSUED,
    VALID_UNTIL,
    LIFETIME(Double.MIN_VALUE, Most.YEARS, "> 0, <= 1000"),
    COMMITMENT,
    WARRANTY(Double.MIN_VALUE, Most.YEARS, "> 0, <= 1000"),
    ELECTRICITY(0, Most.KG, "0 .. 1000000"),
    ELECTRICITY_SOURCE,
    POWER_OFF(0, Most.WATTS, "0 .. 100000"),
    POWER_SLEEP(0, Most.WATTS, "0 .. 100000"),
    POWER_IDLE(0, Most.WATTS, "0 .. 100000"),
    POWER_LONG_IDLE(0, Most.WATTS, "0 .. 100000"),
    POWER_SHORT_IDLE(0, Most.WATTS, "0 .. 100000"),
    HOURS(0, 24, "0 .. 24"),
    CONDITION,
    PRIOR_YEARS(0, Most.YEARS, "0 .. 1000"),
    REPAIRABILITY(0, 10, "0 .. 10"),
    SPARE_PARTS(0, Most.YEARS, "0 .. 1000"),
    UPDATES(0, Most.YEARS, "0 .. 1000"),
    TAKE_BACK,
    RECYCLED(0, 100, "0 .. 100"),
    PACKAGING(0, Most.KG, "0 .. 1000000"),
    DELIVERY_MODE,
    DELIVERY_KM(0, Most.KM, "0 .. 1000000"),
    LABEL;

    /** The bounds of figures. */
    private static final class Most {
        static final double KG = 1_000_000;
        static final double YEARS = 1_000;
        static final double WATTS = 100_000;
        static final double KM = 1_000_000;

        private Most() {}
    }

    private static final CsvTable TABLE = CsvTable.read(TextSource.ofResource(BidColumn.class, "columns.csv"));
    private static final CsvTable HEADINGS = CsvTable.read(TextSource.ofResource(BidColumn.class, "headings.csv"));

    private final Optional<Field> range;

    BidColumn() {
        this.range = Optional.empty();
    }

    BidColumn(double least, double most, String text) {
        this.range = Optional.of(new Field("", least, most, text));
    }

    /** Returns a text about this column from the table of columns, such as its French name. */
    String text(String kind) {
        return TABLE.rows().stream()
                .filter(row -> TABLE.cell(row, "column").equals(name()))
                .map(row -> TABLE.cell(row, kind))
                .findFirst()
                .orElseThrow();
    }

    String french() {
        return text("french");
    }

    String english() {
        return text("english");
    }

    /** Returns both names, once if they are the same. */
    List<String> names() {
        return Stream.of(french(), english()).distinct().toList();
    }

    boolean isDay() {
        return this == ISSUED || this == VALID_UNTIL;
    }

    boolean isNumber() {
        return range.isPresent();
    }

    /** Returns the range of the numbers of this column under the name that a table uses. */
    Field field(String name) {
        Field known = range.orElseThrow();
        return new Field(name, known.least(), known.most(), known.range());
    }

    static Stream<BidColumn> all() {
        return Arrays.stream(values());
    }

    /** Returns the other usual headings, each with the name of its column. */
    static Map<String, String> headings() {
        Map<String, String> names = new HashMap<>();
        HEADINGS.rows()
                .forEach(row -> names.put(Heading.key(HEADINGS.cell(row, "heading")), HEADINGS.cell(row, "column")));
        return Map.copyOf(names);
    }
}
