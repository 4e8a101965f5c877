package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.Lookup;
import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.RawTables;
import io.github.evalcarbone.publishing.Table;
import io.github.evalcarbone.publishing.Transformation;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cloud Carbon Footprint's coefficients of cloud machines, and the accelerators of instance types. Gigabytes per chip are left out: the core has no unit for them, and
 * nothing needs them.
 */
public final class CloudTransformation implements Transformation {

    private static final String SOURCE = "ccf-coefficients";
    private static final String POWER = "W/vCPU";
    private static final String PHASES_MISSING = "phases-missing";
    private static final List<String> PROVIDERS = List.of("aws", "azure", "gcp");

    @Override
    public String id() {
        return "cloud";
    }

    @Override
    public String folder() {
        return ".";
    }

    @Override
    public List<Table> tables(Path raw) {
        Table coefficients = new Table("coefficients");
        for (String provider : PROVIDERS) {
            rows(raw, provider + "-use").forEach(row -> power(provider, row, coefficients));
        }
        for (String provider : PROVIDERS) {
            rows(raw, provider + "-embodied").forEach(row -> embodied(provider, row, coefficients));
        }
        rows(raw, "gcp-embodied-mean").forEach(row -> mean(row, coefficients));
        coefficients.add(
                "id", "aws.pue",
                "value", "1.135",
                "unit", "1",
                "source_id", "cloud-carbon-footprint",
                "source_locator", "packages/aws/src/domain/AwsFootprintEstimationConstants.ts, PUE_AVG",
                "licence", "Apache-2.0",
                "transformation", "copied",
                "comment", "power usage effectiveness of the provider, one for all regions");
        new CloudAccelerators(raw, coefficients).add();
        return List.of(coefficients);
    }

    static List<RawRow> rows(Path raw, String table) {
        return RawTables.csv(raw.resolve("ccf-coefficients/output/coefficients-" + table + ".csv"), ',');
    }

    private static void power(String provider, RawRow row, Table coefficients) {
        String id = provider + "." + slug(row.get("Architecture")) + ".power.";
        add(id + "min", row, "Min Watts", POWER, "per virtual processor, idle", coefficients);
        add(id + "max", row, "Max Watts", POWER, "per virtual processor, at full load", coefficients);
    }

    private static void embodied(String provider, RawRow row, Table coefficients) {
        boolean isStated = !provider.equals("aws");
        String id = provider + "." + slug(row.get("type")) + (isStated ? "." + slug(row.get("microarchitecture")) : "");
        add(
                id + ".embodied",
                row,
                "total",
                "kg CO2 eq/item",
                "manufacturing of the whole server behind the instance",
                coefficients);
    }

    private static void mean(RawRow row, Table coefficients) {
        String comment = "manufacturing of the whole server behind the instance, mean of its micro-architectures";
        add("gcp." + slug(row.get("type")) + ".embodied", row, "total_mean", "kg CO2 eq/item", comment, coefficients);
    }

    /** The flag of a power that is another processor's, or far from that of the generation before. */
    private static String flag(String architecture) {
        return architecture.startsWith("Graviton") ? "proxy" : architecture.equals("EPYC 5th Gen") ? "suspect" : "";
    }

    private static String why(String flag) {
        return Lookup.required(
                Map.of(
                        "proxy",
                        "; the figure of EPYC 2nd Gen",
                        "suspect",
                        "; four to five times EPYC 4th Gen",
                        PHASES_MISSING,
                        "",
                        "",
                        ""),
                flag);
    }

    private static void add(String id, RawRow row, String column, String unit, String comment, Table coefficients) {
        String flag = unit.equals(POWER) ? flag(row.get("Architecture")) : PHASES_MISSING;
        coefficients.add(
                "id",
                id,
                "value",
                Table.decimal(row.number(column)),
                "unit",
                unit,
                "source_id",
                SOURCE,
                "source_locator",
                row.locator(),
                "licence",
                "Apache-2.0",
                "quality_flags",
                flag,
                "transformation",
                "copied",
                "comment",
                comment + why(flag));
    }

    static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^-|-$", "");
    }
}
