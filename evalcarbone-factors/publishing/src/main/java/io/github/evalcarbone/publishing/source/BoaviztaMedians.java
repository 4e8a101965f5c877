package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.Raw;
import io.github.evalcarbone.publishing.Table;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The medians of kinds of devices, each a model that can stand for its type. */
final class BoaviztaMedians {

    private static final String SOURCE = "boavizta-medians";
    private static final String LICENCE = "ODbL-1.0";

    private final List<Raw.Row> medians;
    private final Map<String, Raw.Row> byGroup;
    private final List<Raw.Row> types;

    BoaviztaMedians(Path file, List<Raw.Row> types) {
        this.medians = Raw.csv(file, ',');
        this.byGroup = medians.stream().collect(Collectors.toMap(row -> row.get("group"), Function.identity()));
        this.types = types;
    }

    Table types() {
        Table table = new Table("types");
        types.stream().filter(type -> type.has("label_fr")).forEach(type -> table.add(type(type)));
        return table;
    }

    private Map<String, String> type(Raw.Row type) {
        Map<String, String> row = new LinkedHashMap<>();
        Raw.Row median = byGroup.get(type.get("group"));
        row.put("id", type.get("id"));
        row.put("label_fr", type.get("label_fr"));
        row.put("label_en", type.get("label_en"));
        row.put("lifetime_years", median == null ? "" : Raw.plain(median.number("lifetime_median_years")));
        row.put("default_model", median == null ? "" : type.get("group") + ".median");
        row.put("source_id", SOURCE);
        row.put("source_locator", median == null ? "boavizta-data-us.csv column subcategory" : median.locator());
        row.put("quality_flags", Flags.with(median == null ? "" : "median", type.get("flags")));
        row.put("comment", type.get("comment"));
        return row;
    }

    Table addModels(Table models) {
        for (Raw.Row median : medians) {
            models.add(model(median, note(median)));
        }
        return models;
    }

    /** The note of the group: that of a type, or one without a type of its own. */
    private Raw.Row note(Raw.Row median) {
        return types.stream()
                .filter(type -> type.get("group").equals(median.get("group")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(median.locator() + ": no note on this group"));
    }

    private static Map<String, String> model(Raw.Row median, Raw.Row note) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", median.get("group") + ".median");
        row.put("type", note.get("id"));
        row.put("label_fr", note.get("median_fr"));
        row.put("label_en", note.get("median_en"));
        row.put("configuration", median.get("definition"));
        row.put("electricity_kwh_per_year", Raw.plain(median.number("tec_median_kwh_per_year")));
        row.put("reference_hours_assumed", "false");
        row.put("lifetime_years", Raw.plain(median.number("lifetime_median_years")));
        row.put("use_profile", "median typical energy consumption of " + median.get("tec_n") + " rows");
        row.put("source_id", SOURCE);
        row.put("source_locator", median.locator());
        row.put("licence", LICENCE);
        row.put("quality_flags", "median");
        row.put("transformation", "median of " + median.get("embodied_n") + " rows");
        return row;
    }

    Table addFactors(Table factors) {
        for (Raw.Row median : medians) {
            factors.add(factor(median));
        }
        return factors;
    }

    private static Map<String, String> factor(Raw.Row median) {
        boolean spread = median.has("embodied_p10");
        Map<String, String> row = BoaviztaFactors.row(
                median.get("group") + ".median", "EMBODIED", Raw.plain(median.number("embodied_median_kgco2e")));
        row.put("source_id", SOURCE);
        row.put("source_locator", median.locator());
        row.put("quality_flags", "median");
        row.put("transformation", "median of " + median.get("embodied_n") + " rows");
        row.put(
                "uncertainty",
                spread ? "p10 " + median.get("embodied_p10") + ", p90 " + median.get("embodied_p90") : "");
        return row;
    }
}
