package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.RawTables;
import io.github.evalcarbone.publishing.Table;
import io.github.evalcarbone.publishing.Transformation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The share of generation in the life cycle of electricity, of countries, from the factors of the Joint Research Centre. Its levels are
 * left out, as they ignore trade between countries, and so are its totals of the European Union.
 */
public final class NeefeTransformation implements Transformation {

    private static final String DIRECT = "direct_ghg_kg_co2eq_per_kwh";
    private static final String LIFE_CYCLE = "life_cycle_ghg_kg_co2eq_per_kwh";
    private static final int DIGITS = 4;

    @Override
    public String id() {
        return "neefe";
    }

    @Override
    public String folder() {
        return "electricity-jrc-neefe";
    }

    @Override
    public List<Table> tables(Path raw) {
        Table shares = new Table("coefficients");
        RawTables.csv(raw.resolve("country-year.csv"), ',').stream()
                .filter(row -> row.get("country").length() == 2)
                .map(NeefeTransformation::share)
                .forEach(shares::add);
        return List.of(shares);
    }

    private static Map<String, String> share(RawRow row) {
        BigDecimal quotient = quotient(row);
        boolean isAbove = quotient.compareTo(BigDecimal.ONE) > 0;
        String place = row.get("country") + ", " + row.get("year");
        return Map.of(
                "id",
                "electricity.generation-share." + row.get("country").toLowerCase(Locale.ROOT) + "." + row.get("year"),
                "value",
                Table.decimal(isAbove ? BigDecimal.ONE : quotient),
                "unit",
                "1",
                "source_id",
                "jrc-neefe",
                "source_locator",
                "tables 2 and 3, " + row.get("name") + ", " + row.get("year"),
                "licence",
                "CC-BY-4.0",
                "quality_flags",
                row.has("quality_flags") ? "suspect" : "",
                "transformation",
                "direct greenhouse gases / life cycle, to four digits" + (isAbove ? "; above 1, so 1" : ""),
                "comment",
                why(row.get("quality_flags"), quotient, place));
    }

    /** The flat table has the quotient too; here it is computed again, and must agree with it. */
    private static BigDecimal quotient(RawRow row) {
        BigDecimal quotient = row.number(DIRECT).divide(row.number(LIFE_CYCLE), DIGITS, RoundingMode.HALF_UP);
        if (quotient.subtract(row.number("direct_share")).abs().doubleValue() > 0.00011) {
            throw new IllegalStateException(
                    row.locator() + ": " + quotient + " must be near " + row.number("direct_share") + ".");
        }
        return quotient;
    }

    private static String why(String flag, BigDecimal quotient, String place) {
        return switch (flag) {
            case "" -> "";
            case "life-cycle-below-direct" -> "The quotient is " + quotient + ": a life cycle below its generation.";
            case "ghg-below-co2" -> "Upstream has greenhouse gases below CO2 alone: cells were probably mixed up.";
            default -> throw new IllegalStateException("[" + flag + "] must be a known flag, " + place + ".");
        };
    }
}
