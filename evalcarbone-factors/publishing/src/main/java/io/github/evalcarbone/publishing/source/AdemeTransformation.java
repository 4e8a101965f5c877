package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.Lookup;
import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.RawTables;
import io.github.evalcarbone.publishing.Table;
import io.github.evalcarbone.publishing.Transformation;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * ADEME's terminals, data-centre items, networks and French mixes. Types with their roles and
 * standings, English labels, flags and comments are ours: ademe-models.csv.
 * Water is left out (litres, not the EF indicator), and so are networks and services, whose units the core does not know.
 */
public final class AdemeTransformation implements Transformation {

    private static final String DEVICES = "publicodes-acv-numerique";
    private static final BigDecimal DAYS = BigDecimal.valueOf(365);
    private static final String CLIMATE = "CLIMATE_CHANGE";
    private static final Pattern NETWORK = Pattern.compile("network-(fixed|mobile)-(fr|eu)(?:-(.+))?");
    private static final Map<String, String> PHASES = Map.of(
            "gwp_distribution_kgco2e", "DISTRIBUTION",
            "gwp_end_of_life_kgco2e", "END_OF_LIFE");

    @Override
    public String id() {
        return "ademe";
    }

    @Override
    public String folder() {
        return "ademe-acv-numerique";
    }

    @Override
    public List<Table> tables(Path raw) {
        List<RawRow> devices = RawTables.csv(raw.resolve("derived-devices.csv"), ',');
        Map<String, RawRow> notes = RawTables.notes(AdemeTransformation.class, "ademe-models.csv").stream()
                .collect(Collectors.toMap(note -> note.get("source"), Function.identity()));
        Table types = new Table("types");
        Table models = new Table("models");
        Table factors = new Table("factors");
        Table aliases = new Table("aliases");
        for (RawRow device : devices) {
            RawRow note = Lookup.required(notes, device.get("id"));
            if (note.get("default").equals("true")) {
                types.add(type(device, note));
            }
            models.add(model(device, note));
            factors(device, note, factors);
        }
        aliases(notes.values().stream().toList(), aliases);
        return List.of(types, models, factors, AdemeMixes.of(raw), networks(raw), aliases);
    }

    private static Map<String, String> type(RawRow device, RawRow note) {
        return Map.ofEntries(
                Map.entry("id", note.get("type")),
                Map.entry("label_fr", note.get("type_fr")),
                Map.entry("label_en", note.get("type_en")),
                Map.entry("lifetime_years", device.get("lifetime_years")),
                Map.entry("default_model", note.get("id")),
                Map.entry("role", note.get("type_role")),
                Map.entry("standing", note.get("type_standing")),
                Map.entry("source_id", DEVICES),
                Map.entry("source_locator", locator(device)),
                Map.entry("quality_flags", note.get("type_flags")),
                Map.entry("comment", note.get("type_comment")));
    }

    private static Map<String, String> model(RawRow device, RawRow note) {
        boolean used = device.has("active_power_w");
        boolean unused = note.get("unused").equals("true");
        return Map.ofEntries(
                Map.entry("id", note.get("id")),
                Map.entry("type", note.get("type")),
                Map.entry("label_fr", note.get("label_fr")),
                Map.entry("label_en", note.get("label_en")),
                Map.entry("configuration", device.get("configuration")),
                Map.entry("electricity_kwh_per_year", used ? electricity(device) : unused ? "0" : ""),
                Map.entry("reference_hours_per_day", device.get("use_hours_per_day")),
                Map.entry("reference_hours_assumed", "false"),
                Map.entry("lifetime_years", device.get("lifetime_years")),
                Map.entry("use_profile", used ? profile(device) : ""),
                Map.entry("geography", "French market"),
                Map.entry("source_id", DEVICES),
                Map.entry("source_locator", locator(device)),
                Map.entry("licence", "MIT"),
                Map.entry("data_year", ""),
                Map.entry("quality_flags", Flags.with(note.get("flags"), used || unused ? "" : "phases-missing")),
                Map.entry("transformation", used ? "electricity computed: W x h/day x 365 days / 1000" : ""),
                Map.entry("comment", note.get("comment")));
    }

    /** The flat table rounds what it computed; here it is computed again, and must agree with it. */
    private static String electricity(RawRow device) {
        BigDecimal exact = device.number("active_power_w")
                .multiply(device.number("use_hours_per_day"))
                .multiply(DAYS)
                .movePointLeft(3);
        BigDecimal published = device.number("use_kwh_per_year");
        if (exact.subtract(published).abs().doubleValue() > Math.max(0.0005, 0.001 * published.doubleValue())) {
            throw new IllegalStateException(device.locator() + ": " + exact + " kWh must be near " + published + ".");
        }
        return Table.decimal(exact);
    }

    private static String profile(RawRow device) {
        return device.get("active_power_w") + " W x " + device.get("use_hours_per_day") + " h/day x 365 days/year";
    }

    private static void factors(RawRow device, RawRow note, Table factors) {
        boolean split = device.has("gwp_distribution_kgco2e");
        factor(device, note, "gwp_manufacturing_kgco2e", split ? "MANUFACTURING" : "EMBODIED", factors);
        if (split) {
            PHASES.keySet().stream()
                    .sorted()
                    .forEach(column -> factor(device, note, column, Lookup.required(PHASES, column), factors));
        }
    }

    private static void factor(RawRow device, RawRow note, String column, String phase, Table factors) {
        boolean suspect = note.get("suspect_phase").equals(phase);
        factors.add(
                "model",
                note.get("id"),
                "phase",
                phase,
                "category",
                CLIMATE,
                "value",
                Table.decimal(device.number(column)),
                "unit",
                "kg CO2 eq/item",
                "lcia_method",
                "not stated",
                "source_id",
                DEVICES,
                "source_locator",
                locator(device),
                "licence",
                "MIT",
                "quality_flags",
                suspect ? "suspect" : "",
                "transformation",
                phase.equals("EMBODIED") ? "g to kg; 'construction' upstream" : "g to kg");
    }

    /** The file upstream and the rule in it: items of data centres are called there by their label. */
    private static String locator(RawRow device) {
        String rule = device.get("id").startsWith("dc-") ? device.get("label_fr") : device.get("id");
        return device.get("source_path") + ", " + rule;
    }

    /** The networks: network-fixed-fr-without-box is here network.fixed.fr.without-box. */
    private static Table networks(Path raw) {
        Table networks = new Table("coefficients");
        RawTables.csv(raw.resolve("derived-network-and-services.csv"), ',').stream()
                .filter(row -> row.get("unit").equals("gCO2e/GB"))
                .forEach(row -> networks.add(
                        "id",
                        networkId(row.get("id")),
                        "value",
                        Table.decimal(row.number("value").movePointLeft(3)),
                        "unit",
                        "kg CO2 eq/GB",
                        "source_id",
                        DEVICES,
                        "source_locator",
                        row.get("source_path"),
                        "licence",
                        "MIT",
                        "transformation",
                        "g to kg",
                        "comment",
                        row.get("label_en") + ": all of its life, not split by phase"));
        return networks;
    }

    private static String networkId(String id) {
        Matcher parts = NETWORK.matcher(id);
        if (!parts.matches()) {
            throw new IllegalStateException("[" + id + "] must be the id of a network.");
        }
        return "network." + parts.group(1) + "." + parts.group(2)
                + (parts.group(3) == null ? "" : "." + parts.group(3));
    }

    private static void aliases(List<RawRow> notes, Table aliases) {
        SortedMap<String, String> models = new TreeMap<>();
        SortedMap<String, String> types = new TreeMap<>();
        for (RawRow note : notes) {
            models.put(note.get("label_fr"), note.get("id"));
            if (note.get("default").equals("true")) {
                types.put(note.get("type_fr"), note.get("type"));
                types.put(note.get("type_en"), note.get("type"));
            }
        }
        aliases("model", models, aliases);
        aliases("type", types, aliases);
        AdemeMixes.aliases(aliases);
    }

    /** Ids need no alias. */
    private static void aliases(String kind, SortedMap<String, String> names, Table aliases) {
        names.forEach((name, id) -> {
            if (!name.equalsIgnoreCase(id)) {
                aliases.add("kind", kind, "alias", name, "id", id);
            }
        });
    }
}
