package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The medians of kinds of devices, each a model that can represent its type; computed from the products. */
final class BoaviztaMedians {

    private static final String SOURCE = "boavizta-medians";
    private static final String LOCATOR = "boavizta-data-us.csv, ";

    private final List<RawRow> types;
    private final List<BoaviztaGroup> groups;

    BoaviztaMedians(List<BoaviztaProduct> products, List<RawRow> types) {
        this.types = types;
        this.groups = types.stream()
                .filter(note -> note.has("group"))
                .map(note -> BoaviztaGroup.of(note, products))
                .toList();
    }

    /** The id of the model that is the median of a group. */
    static String id(RawRow note) {
        return note.get("group") + ".median";
    }

    Table types() {
        Table table = new Table("types");
        types.stream().filter(type -> type.has("label_fr")).forEach(type -> table.add(type(type)));
        return table;
    }

    private Map<String, String> type(RawRow type) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", type.get("id"));
        row.put("label_fr", type.get("label_fr"));
        row.put("label_en", type.get("label_en"));
        row.put("role", type.get("role"));
        row.put("standing", type.get("standing"));
        row.put("source_id", SOURCE);
        row.put("source_locator", LOCATOR + "column subcategory");
        row.put("quality_flags", type.get("flags"));
        row.put("comment", type.get("comment"));
        groups.stream().filter(group -> group.note().equals(type)).forEach(group -> standsFor(group, row));
        return row;
    }

    private static void standsFor(BoaviztaGroup group, Map<String, String> row) {
        row.put("lifetime_years", group.lifetime());
        row.put("default_model", id(group.note()));
        row.put("source_locator", LOCATOR + group.note().get("definition"));
        row.put("quality_flags", Flags.with("median", group.note().get("flags")));
    }

    Table addModels(Table models) {
        groups.forEach(group -> models.add(model(group)));
        return models;
    }

    private static Map<String, String> model(BoaviztaGroup group) {
        RawRow note = group.note();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", id(note));
        row.put("type", note.get("id"));
        row.put("label_fr", note.get("median_fr"));
        row.put("label_en", note.get("median_en"));
        row.put("configuration", note.get("definition") + ": " + group.makers());
        row.put("electricity_kwh_per_year", group.electricity());
        row.put("electricity_uncertainty", group.spreadOfElectricity());
        row.put("reference_hours_assumed", "false");
        row.put("lifetime_years", group.lifetime());
        row.put(
                "use_profile",
                "median typical energy consumption of " + group.countOfElectricity()
                        + " products, rounded to 0.1 kWh a year");
        row.put("source_id", SOURCE);
        row.put("source_locator", LOCATOR + note.get("definition"));
        row.put("licence", BoaviztaProduct.LICENCE);
        row.put("quality_flags", group.flags());
        row.put("transformation", transformation(group));
        return row;
    }

    private static String transformation(BoaviztaGroup group) {
        return "median of " + group.count() + " products, rounded to 1 kg; suspect ones left out";
    }

    Table addFactors(Table factors) {
        groups.forEach(group -> factors.add(factor(group)));
        return factors;
    }

    private static Map<String, String> factor(BoaviztaGroup group) {
        Map<String, String> row = BoaviztaFactors.row(id(group.note()), "EMBODIED", group.embodied("0.5"));
        row.put("source_id", SOURCE);
        row.put("source_locator", LOCATOR + group.note().get("definition"));
        row.put("quality_flags", group.flags());
        row.put("transformation", transformation(group));
        row.put("uncertainty", group.spread());
        row.put("comment", group.isSmall() ? "" : "p10 " + group.embodied("0.1") + ", p90 " + group.embodied("0.9"));
        return row;
    }
}
