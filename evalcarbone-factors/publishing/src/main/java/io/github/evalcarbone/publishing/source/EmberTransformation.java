package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.RawTables;
import io.github.evalcarbone.publishing.Table;
import io.github.evalcarbone.publishing.Transformation;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ember's yearly carbon intensity of electricity, by country. Rows without a country's code, which are of groups of countries,
 * and the world are left out; codes become those of two letters. A mix of 0 is flagged: plants have to be built.
 */
public final class EmberTransformation implements Transformation {

    private static final String SOURCE = "ember-yearly-electricity";
    private static final String VALUE = "Carbon intensity of electricity - gCO2/kWh";
    private static final Map<String, String> CODES = codes();

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            codes.put(new Locale.Builder().setRegion(country).build().getISO3Country(), country);
        }
        codes.put("OWID_KOS", "XK");
        return codes;
    }

    @Override
    public String id() {
        return "ember";
    }

    @Override
    public String folder() {
        return "ember-yearly-carbon-intensity";
    }

    @Override
    public List<Table> tables(Path raw) {
        Table mixes = new Table("electricity-mixes");
        Map<String, String> names = new TreeMap<>();
        for (RawRow row : RawTables.csv(raw.resolve("carbon-intensity-electricity.csv"), ',')) {
            if (row.has("Code") && !row.get("Code").equals("OWID_WRL")) {
                String area = code(row);
                mixes.add(mix(row, area));
                names.put(row.get("Entity"), area);
            }
        }
        Table aliases = new Table("aliases");
        names.forEach((name, area) -> aliases.add("kind", "area", "alias", name, "id", area));
        return List.of(mixes, aliases);
    }

    private static String code(RawRow row) {
        String code = CODES.get(row.get("Code"));
        if (code == null) {
            throw new IllegalStateException(row.locator() + ": [" + row.get("Code") + "] must be an ISO 3166 code.");
        }
        return code;
    }

    private static Map<String, String> mix(RawRow row, String area) {
        return Map.ofEntries(
                Map.entry("area", area),
                Map.entry("year", row.get("Year")),
                Map.entry("category", "CLIMATE_CHANGE"),
                Map.entry("value", Table.decimal(row.number(VALUE).movePointLeft(3))),
                Map.entry("unit", "kg CO2 eq/kWh"),
                Map.entry("basis", "production"),
                Map.entry("scope", "life-cycle"),
                Map.entry("network_losses", "excluded"),
                Map.entry("lcia_method", "not stated"),
                Map.entry("source_id", SOURCE),
                Map.entry("source_locator", row.locator()),
                Map.entry("licence", "CC-BY-4.0"),
                Map.entry("quality_flags", row.number(VALUE).signum() == 0 ? "suspect" : ""),
                Map.entry("transformation", "g to kg"));
    }
}
