package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.publishing.Lookup;
import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.RawTables;
import io.github.evalcarbone.publishing.Table;
import io.github.evalcarbone.publishing.Transformation;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hospital equipment and how long it runs: our own tables, hospital-types.csv and hospital-usages.csv,
 * and the names of the ministry's form, hospital-form-names.csv. The publications that a
 * row cites are taken from the raw table of published figures, none of whose numbers is copied as such.
 */
public final class HospitalTransformation implements Transformation {

    private static final String SOURCE = "evalcarbone-hospital";
    private static final String LICENCE = "CC-BY-4.0";

    @Override
    public String id() {
        return "hospital";
    }

    @Override
    public String folder() {
        return "hospital-literature";
    }

    @Override
    public List<Table> tables(Path raw) {
        Map<String, RawRow> literature = RawTables.csv(raw.resolve("figures.csv"), ',').stream()
                .collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
        Table types = new Table("types");
        Table usages = new Table("usages");
        Table aliases = new Table("aliases");
        for (RawRow note : notes("hospital-types.csv")) {
            types.add(type(note, cited(note, literature)));
            aliases(note, aliases);
        }
        notes("hospital-form-names.csv").forEach(note -> alias(note.get("alias"), note.get("type"), aliases));
        notes("hospital-usages.csv").forEach(note -> usages.add(usage(note, cited(note, literature))));
        return List.of(types, usages, aliases);
    }

    private static List<RawRow> notes(String file) {
        return RawTables.notes(HospitalTransformation.class, file);
    }

    /** Author or title and where it is; without a publication, that it is our own judgement. */
    private static String cited(RawRow note, Map<String, RawRow> literature) {
        Stream<String> publications = Stream.of(note.get("cites").split(" ", -1))
                .filter(id -> !id.isEmpty())
                .map(id -> Lookup.required(literature, id))
                .map(row -> row.get("source") + (row.has("doi") ? ", doi:" + row.get("doi") : ", " + row.get("url")));
        String cited = Stream.concat(publications, Stream.of(note.get("cites_also")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return cited.isEmpty() ? "judgement of EvalCarbone contributors; no publication" : cited;
    }

    private static Map<String, String> type(RawRow note, String cited) {
        Map<String, String> row = new LinkedHashMap<>();
        Stream.of(
                        "id",
                        "label_fr",
                        "label_en",
                        "lifetime_years",
                        "default_model",
                        "usage",
                        "role",
                        "standing",
                        "comment")
                .forEach(column -> row.put(column, note.get(column)));
        row.put("default_model_proxy", note.get("proxy"));
        row.put("source_id", SOURCE);
        row.put("source_locator", cited);
        row.put("licence", LICENCE);
        row.put("quality_flags", note.get("proxy").equals("true") ? "proxy" : "");
        return row;
    }

    private static Map<String, String> usage(RawRow note, String cited) {
        Map<String, String> row = new LinkedHashMap<>();
        Stream.of(
                        "id",
                        "label_fr",
                        "label_en",
                        "hours_per_day",
                        "days_per_year",
                        "active_hours_per_day",
                        "evidence",
                        "comment")
                .forEach(column -> row.put(column, note.get(column)));
        row.put("source_id", SOURCE);
        row.put("source_locator", cited);
        row.put("licence", LICENCE);
        boolean assumed = note.get("evidence").equals("assumption")
                || note.get("active_assumed").equals("true");
        row.put("quality_flags", assumed ? "assumption" : "");
        return row;
    }

    private static void aliases(RawRow note, Table aliases) {
        Stream.of(note.get("label_fr"), note.get("label_en"))
                .filter(label -> !label.equalsIgnoreCase(note.get("id")))
                .distinct()
                .forEach(label -> alias(label, note.get("id"), aliases));
    }

    private static void alias(String name, String type, Table aliases) {
        aliases.add("kind", "type", "alias", name, "id", type);
    }
}
