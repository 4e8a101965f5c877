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

/** Losses of electricity grids of The World Factbook: of countries, which have a code of two letters. */
public final class FactbookTransformation implements Transformation {

    private static final int DIGITS = 5;

    @Override
    public String id() {
        return "factbook";
    }

    @Override
    public String folder() {
        return "electricity-losses-factbook";
    }

    @Override
    public List<Table> tables(Path raw) {
        Table losses = new Table("coefficients");
        RawTables.csv(raw.resolve("losses.csv"), ',').stream()
                .filter(row -> row.get("country").length() == 2)
                .map(FactbookTransformation::losses)
                .forEach(losses::add);
        return List.of(losses);
    }

    private static Map<String, String> losses(RawRow row) {
        return Map.of(
                "id",
                "electricity.losses." + row.get("country").toLowerCase(Locale.ROOT),
                "value",
                Table.decimal(uplift(row)),
                "unit",
                "1",
                "source_id",
                "world-factbook",
                "source_locator",
                "Energy, Electricity, " + row.get("name") + " (" + row.get("gec_code") + ".json)",
                "licence",
                "LicenseRef-public-domain",
                "quality_flags",
                row.has("quality_flags") ? "suspect" : "",
                "transformation",
                "transmission/distribution losses / consumption, to five digits",
                "comment",
                "Estimate for " + row.get("year") + ": " + row.get("losses_twh") + " TWh lost, "
                        + row.get("consumption_twh") + " TWh consumed." + why(row.get("quality_flags")));
    }

    /** The flat table has the quotient too; here it is computed again, and must agree with it. */
    private static BigDecimal uplift(RawRow row) {
        BigDecimal quotient =
                row.number("losses_twh").divide(row.number("consumption_twh"), DIGITS, RoundingMode.HALF_UP);
        if (quotient.subtract(row.number("uplift_per_kwh_consumed")).abs().doubleValue() > 0.000011) {
            throw new IllegalStateException(
                    row.locator() + ": " + quotient + " must be near " + row.number("uplift_per_kwh_consumed") + ".");
        }
        return quotient;
    }

    private static String why(String flag) {
        return switch (flag) {
            case "" -> "";
            case "above-30-percent" -> " Above 30 % of what is supplied: theft and unmetered supply are in it.";
            case "below-2-percent" -> " Below 2 % of what is supplied.";
            default -> throw new IllegalStateException("[" + flag + "] must be a known flag.");
        };
    }
}
