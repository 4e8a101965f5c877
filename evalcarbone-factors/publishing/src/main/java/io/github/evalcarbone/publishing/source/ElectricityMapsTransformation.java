package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.RawTables;
import io.github.evalcarbone.publishing.Table;
import io.github.evalcarbone.publishing.Transformation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Electricity Maps' yearly carbon intensity of zones; shares of renewables are left out. */
public final class ElectricityMapsTransformation implements Transformation {

    @Override
    public String id() {
        return "electricitymaps";
    }

    @Override
    public String folder() {
        return "electricity-maps-yearly";
    }

    @Override
    public List<Table> tables(Path raw) {
        Table mixes = new Table("electricity-mixes");
        Map<String, String> names = new TreeMap<>();
        for (Path file : RawTables.files(raw, ".json")) {
            zones(file).forEachEntry((zone, node) -> {
                mixes.add(mix(file, zone, node.get("carbonIntensity")));
                names.put(node.at("/zone/zoneName").stringValue(), zone);
            });
        }
        Table aliases = new Table("aliases");
        names.forEach((name, zone) -> aliases.add("kind", "area", "alias", name, "id", zone));
        return List.of(mixes, aliases);
    }

    private static JsonNode zones(Path file) {
        try {
            return new JsonMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> mix(Path file, String zone, JsonNode intensity) {
        String name = String.valueOf(file.getFileName());
        if (!intensity.get("unit").stringValue().equals("gCO2eq/kWh")) {
            throw new IllegalStateException(name + " " + zone + ": unexpected unit");
        }
        BigDecimal grams = intensity.get("value").decimalValue();
        return Map.ofEntries(
                Map.entry("area", zone),
                Map.entry("year", name.replaceAll("\\D", "")),
                Map.entry("category", "CLIMATE_CHANGE"),
                Map.entry("value", Table.decimal(grams.movePointLeft(3))),
                Map.entry("unit", "kg CO2 eq/kWh"),
                Map.entry("basis", "not stated"),
                Map.entry("scope", "not stated"),
                Map.entry("network_losses", "excluded"),
                Map.entry("lcia_method", "not stated"),
                Map.entry("source_id", "electricity-maps"),
                Map.entry("source_locator", name),
                Map.entry("licence", "ODbL-1.0"),
                Map.entry("transformation", "g to kg"));
    }
}
