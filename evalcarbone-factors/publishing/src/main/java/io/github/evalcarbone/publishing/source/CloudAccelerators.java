package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.Lookup;
import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.RawTables;
import io.github.evalcarbone.publishing.Table;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The accelerators of cloud instances: how many a type has, their power, and what they add to the manufacturing of the server.
 * A type that has some of which the source states no number is marked; where it states nothing, nothing is said.
 */
final class CloudAccelerators {

    private static final String CONSTANTS = "cloud-carbon-footprint";
    /** Boards with two processors: the source gives the watts of the board and counts processors. */
    private static final Set<String> BOARDS_OF_TWO = Set.of("nvidia-k520", "nvidia-tesla-k80", "nvidia-tesla-m60");

    private static final List<String> PROVIDERS = List.of("aws", "azure", "gcp");
    private static final Map<String, String> LISTS = Map.of(
            "aws", "packages/aws/src/lib/AWSInstanceTypes.ts",
            "azure", "packages/azure/src/lib/VirtualMachineTypes.ts",
            "gcp", "packages/gcp/src/lib/MachineTypes.ts");
    private static final String WATTS = "packages/*/src/domain/*FootprintEstimationConstants.ts";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final String HALVED = "halved: the watts of a board of two, and types count processors";
    private static final String WATTS_OF_ONE = "W/item";
    /** "Good to a factor of two", read as 95 % of all values. */
    private static final String FACTOR_OF_TWO = "lognormal gsd2=2 median";

    private static final String POWER = "; from the design power of the card, good to a factor of two";

    private final Path raw;
    private final Table coefficients;
    private final Map<String, RawRow> watts;
    private final Set<String> counted = new LinkedHashSet<>();
    private final Set<String> marked = new LinkedHashSet<>();
    private final Set<String> inServers = new LinkedHashSet<>();

    CloudAccelerators(Path raw, Table coefficients) {
        this.raw = raw;
        this.coefficients = coefficients;
        this.watts = RawTables.csv(raw.resolve("cloud-ccf/gpu-watts.csv"), ',').stream()
                .collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
    }

    void add() {
        RawTables.csv(raw.resolve("cloud-ccf/gpu-watts.csv"), ',')
                .forEach(card -> power("accelerator." + card.get("id"), card, false));
        RawTables.csv(raw.resolve("cloud-ccf/instances.csv"), ',').forEach(this::type);
        PROVIDERS.forEach(provider ->
                CloudTransformation.rows(raw, provider + "-embodied").forEach(row -> server(provider, row)));
    }

    private void type(RawRow row) {
        String type = row.get("provider") + "." + CloudTransformation.slug(row.get("name"));
        if (row.has("gpus") && counted.add(type)) {
            row(
                    type + ".accelerators",
                    row.number("gpus"),
                    "1",
                    list(row),
                    "copied",
                    "accelerators of each instance",
                    "");
        } else if (row.get("note").contains("not counted upstream")) {
            mark(type, row);
        }
        if (row.has("gpu")) {
            boolean isProxy = row.get("name").startsWith("g5g.");
            power(type + ".accelerator", Lookup.required(watts, row.get("gpu")), isProxy);
        }
    }

    private void mark(String type, RawRow row) {
        if (marked.add(type)) {
            String comment = "the type has accelerators, of which the source states no number";
            row(
                    type + ".accelerated",
                    BigDecimal.ONE,
                    "1",
                    row.file().equals("instances.csv") ? list(row) : row.locator(),
                    "copied",
                    comment,
                    "");
        }
    }

    private void power(String id, RawRow card, boolean isProxy) {
        power(id + ".power.min", card, "watt_idle", "idle", isProxy);
        power(id + ".power.max", card, "watt_full", "at full load", isProxy);
    }

    private void power(String id, RawRow card, String column, String when, boolean isProxy) {
        boolean isHalved = BOARDS_OF_TWO.contains(card.get("id"));
        BigDecimal value = isHalved ? card.number(column).divide(TWO) : card.number(column);
        String comment = "per accelerator, " + when + POWER + (isProxy ? "; the figure of the T4, for a T4G" : "");
        String transformation = isHalved ? HALVED : "copied";
        row(id, value, WATTS_OF_ONE, WATTS + "; " + card.locator(), transformation, comment, isProxy ? "proxy" : "");
    }

    private static String list(RawRow row) {
        return Lookup.required(LISTS, row.get("provider")) + "; " + row.locator();
    }

    /** What the accelerators add to a server; they are in its figure. One of which no number is known is marked. */
    private void server(String provider, RawRow row) {
        String type = provider + "." + CloudTransformation.slug(row.get("type"));
        if (row.number("additional_gpus").signum() == 0 || !inServers.add(type)) {
            return;
        }
        if (!counted.contains(type)) {
            mark(type, row);
        }
        coefficients.add(
                "id", type + ".accelerators.embodied",
                "value", Table.decimal(row.number("additional_gpus")),
                "unit", "kg CO2 eq/item",
                "source_id", "ccf-coefficients",
                "source_locator", row.locator(),
                "licence", "Apache-2.0",
                "transformation", "copied",
                "comment", "manufacturing of all accelerators of the server; in the figure of the server already");
    }

    private void row(
            String id,
            BigDecimal value,
            String unit,
            String locator,
            String transformation,
            String comment,
            String flag) {
        coefficients.add(
                "id", id,
                "value", Table.decimal(value),
                "unit", unit,
                "source_id", CONSTANTS,
                "source_locator", locator,
                "licence", "Apache-2.0",
                "quality_flags", flag,
                "transformation", transformation,
                "uncertainty", unit.equals(WATTS_OF_ONE) ? FACTOR_OF_TWO : "",
                "comment", comment);
    }
}
