package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.Raw;
import io.github.evalcarbone.publishing.Table;
import io.github.evalcarbone.publishing.Transformation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Manufacturers' product carbon footprints as Boavizta collected them, and the medians of their kinds. Types, and the flags of
 * figures that are far from their like, are ours: boavizta-types.csv, boavizta-suspects.csv.
 */
public final class BoaviztaTransformation implements Transformation {

    private static final String SOURCE = "boavizta";
    private static final String LICENCE = "ODbL-1.0";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Map<String, String> PLACES = Map.of("China", "CN", "Worldwide", "WW", "default", "");

    @Override
    public String id() {
        return "boavizta";
    }

    @Override
    public String folder() {
        return "boavizta-device-pcf";
    }

    @Override
    public List<Table> tables(Path raw) {
        List<Raw.Row> types = Raw.notes(BoaviztaTransformation.class, "boavizta-types.csv");
        Map<String, Raw.Row> suspects = Raw.notes(BoaviztaTransformation.class, "boavizta-suspects.csv").stream()
                .collect(Collectors.toMap(row -> row.get("model"), Function.identity()));
        BoaviztaMedians medians = new BoaviztaMedians(raw.resolve("derived-medians.csv"), types);
        Table models = medians.addModels(new Table("models"));
        Table factors = medians.addFactors(new Table("factors"));
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Raw.Row row : Raw.csv(raw.resolve("boavizta-data-us.csv"), ',')) {
            String id = id(row, seen);
            String why = suspects.containsKey(id) ? suspects.get(id).get("why") : "";
            models.add(model(id, row, why));
            factors(id, row, suspects.containsKey(id) ? "suspect" : "", factors);
            names(row).forEach(name -> names.merge(name, id, (one, other) -> ""));
        }
        return List.of(medians.types(), models, factors, aliases(names, types));
    }

    private static String id(Raw.Row row, Map<String, Integer> seen) {
        String id = label(row)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        int count = seen.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "." + count;
    }

    private static String name(Raw.Row row) {
        return row.get("name").replaceAll("\\s+", " ");
    }

    private static String label(Raw.Row row) {
        String maker = row.get("manufacturer");
        boolean told = name(row).toLowerCase(Locale.ROOT).startsWith(maker.toLowerCase(Locale.ROOT) + " ");
        return told ? name(row) : maker + " " + name(row);
    }

    private static Map<String, String> model(String id, Raw.Row row, String why) {
        BoaviztaKinds kind = BoaviztaKinds.of(row);
        BoaviztaShares shares = new BoaviztaShares(row);
        boolean whole = shares.isUseKnown() && row.has("yearly_tec");
        Map<String, String> model = new LinkedHashMap<>();
        model.put("id", id);
        model.put("type", kind.type());
        model.put("label_fr", label(row));
        model.put("label_en", label(row));
        model.put("manufacturer", row.get("manufacturer"));
        model.put("configuration", configuration(row));
        model.put("electricity_kwh_per_year", row.has("yearly_tec") ? Raw.plain(row.number("yearly_tec")) : "");
        model.put("reference_hours_assumed", "false");
        model.put("lifetime_years", row.has("lifetime") ? Raw.plain(row.number("lifetime")) : "");
        model.put("declared_total", Raw.plain(row.number("gwp_total")));
        model.put("declared_use", shares.use());
        model.put("use_profile", row.has("yearly_tec") ? "typical energy consumption of the maker" : "");
        model.put("geography", geography(row));
        model.put("source_id", SOURCE);
        model.put("source_locator", "row " + row.line() + (row.has("sources") ? ", " + row.get("sources") : ""));
        model.put("licence", LICENCE);
        model.put("data_year", year(row));
        model.put(
                "quality_flags",
                Flags.with(
                        why.isEmpty() ? "" : "suspect",
                        shares.isOff() ? "ratios-do-not-sum" : "",
                        kind.misfiled() ? "misfiled" : "",
                        whole ? "" : "phases-missing"));
        model.put("comment", kind.misfiled() ? "Filed as " + row.get("subcategory") + "." : why);
        return model;
    }

    private static String configuration(Raw.Row row) {
        return Stream.of("screen_size", "hard_drive", "memory", "number_cpu")
                .filter(row::has)
                .map(column -> column.equals("screen_size") ? row.get(column) + " in" : row.get(column))
                .collect(Collectors.joining("; "));
    }

    private static String geography(Raw.Row row) {
        String made = place(row.get("assembly_location"));
        String used = place(row.get("use_location"));
        return Stream.of(made.isEmpty() ? "" : "made in " + made, used.isEmpty() ? "" : "used in " + used)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String place(String text) {
        return PLACES.getOrDefault(text, text);
    }

    private static String year(Raw.Row row) {
        Matcher year = YEAR.matcher(row.get("report_date"));
        return year.find() ? year.group() : "";
    }

    private static void factors(String id, Raw.Row row, String suspect, Table factors) {
        BoaviztaShares shares = new BoaviztaShares(row);
        shares.figures().forEach((phase, value) -> {
            Map<String, String> factor = BoaviztaFactors.row(id, phase, value);
            factor.put("source_id", SOURCE);
            factor.put("source_locator", "row " + row.line());
            factor.put("quality_flags", Flags.with(suspect, shares.isOff() ? "ratios-do-not-sum" : ""));
            factor.put("transformation", shares.transformation());
            factor.put("uncertainty", uncertainty(row));
            factors.add(factor);
        });
    }

    private static String uncertainty(Raw.Row row) {
        boolean known =
                row.has("gwp_error_ratio") && row.number("gwp_error_ratio").signum() > 0;
        return known ? "error ratio of the total " + Raw.plain(row.number("gwp_error_ratio")) : "";
    }

    private static List<String> names(Raw.Row row) {
        return Stream.of(name(row), label(row), row.get("manufacturer") + " " + name(row))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** Names that two models share are none; ids need no alias. */
    private static Table aliases(Map<String, String> names, List<Raw.Row> types) {
        Table aliases = new Table("aliases");
        List<Map<String, String>> rows = new ArrayList<>();
        names.forEach((name, id) -> {
            if (!id.isEmpty() && !name.equals(id)) {
                rows.add(Map.of("kind", "model", "alias", name, "id", id));
            }
        });
        for (Raw.Row type : types) {
            if (type.has("common_name")) {
                rows.add(
                        Map.of("kind", "model", "alias", type.get("common_name"), "id", type.get("group") + ".median"));
            }
            Stream.of(type.get("label_fr"), type.get("label_en"))
                    .filter(label -> !type.get("label_fr").isEmpty() && !label.equalsIgnoreCase(type.get("id")))
                    .distinct()
                    .forEach(label -> rows.add(Map.of("kind", "type", "alias", label, "id", type.get("id"))));
        }
        rows.forEach(aliases::add);
        return aliases;
    }
}
