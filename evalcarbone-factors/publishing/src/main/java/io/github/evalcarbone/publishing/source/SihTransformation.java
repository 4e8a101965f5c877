package io.github.evalcarbone.publishing.source;

import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.publishing.Lookup;
import io.github.evalcarbone.publishing.RawRow;
import io.github.evalcarbone.publishing.RawTables;
import io.github.evalcarbone.publishing.Table;
import io.github.evalcarbone.publishing.Transformation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The reference tables of EvalCarbone SIH. No figure is changed; the French mix alone is taken of 138. English labels,
 * roles and standings, configurations, comments and flags are ours: sih-types.csv, sih-models.csv. The equivalence has no raw table.
 */
public final class SihTransformation implements Transformation {

    private static final String DEVICE_SOURCE = "resilio-starter-kit";
    private static final String DEVICE_LICENCE = "LicenseRef-Resilio-CC-unspecified";
    private static final String MIX_SOURCE = "base-impacts-2.02";
    private static final String MIX_LICENCE = "LicenseRef-Base-IMPACTS";
    private static final String PUBLISHER_SOURCE = "evalcarbone-sih";
    private static final String NOT_STATED = "not stated";
    private static final String UNCLEAR = "licence-unclear";

    /** The phases that have figures of their own; use is electricity and has none. */
    private static final Map<String, String> PHASES =
            Map.of("FABRICATION", "MANUFACTURING", "DISTRIBUTION", "DISTRIBUTION", "FIN_DE_VIE", "END_OF_LIFE");

    /** The figures that look wrong, as model, phase and category; the dataset card says why. */
    private static final Set<String> SUSPECTS = Set.of(
            "ordinateur-fixe-1 MANUFACTURING IONISING_RADIATION",
            "ecran-3 MANUFACTURING RESOURCE_USE_MINERALS_METALS",
            "baie-stockage-1 MANUFACTURING RESOURCE_USE_MINERALS_METALS");

    /** The names that datasets share, so that a device can be compared. */
    private static final SortedMap<String, String> COMMON_NAMES = new TreeMap<>(Map.of(
            "laptop", "ordinateur-portable-1",
            "desktop", "ordinateur-fixe-1",
            "monitor-24in", "ecran-1",
            "monitor-30in", "ecran-2",
            "server", "serveur-rack-1",
            "storage", "baie-stockage-1",
            "nas", "baie-nas-1",
            "network-switch", "commutateur-1"));

    @Override
    public String id() {
        return "sih";
    }

    @Override
    public String folder() {
        return "evalcarbone-sih";
    }

    @Override
    public List<Table> tables(Path raw) {
        Map<String, RawRow> typeNotes = notes("sih-types.csv", "default_model");
        return List.of(
                types(raw, typeNotes),
                models(raw, typeNotes),
                factors(raw),
                mixes(raw),
                hypotheses(raw),
                equivalences(),
                aliases(raw, typeNotes));
    }

    private static Map<String, RawRow> notes(String file, String key) {
        return RawTables.notes(SihTransformation.class, file).stream()
                .collect(Collectors.toMap(note -> note.get(key), Function.identity()));
    }

    private static List<RawRow> read(Path raw, String file) {
        return RawTables.csv(raw.resolve(file), ';');
    }

    private static Table types(Path raw, Map<String, RawRow> notes) {
        Table types = new Table("types");
        for (RawRow row : read(raw, "typeEquipement.csv")) {
            RawRow note = Lookup.required(notes, row.get("refEquipementParDefaut"));
            types.add(
                    "id", note.get("id"),
                    "label_fr", row.get("type"),
                    "label_en", note.get("label_en"),
                    "lifetime_years", row.get("dureeVieDefaut"),
                    "default_model", row.get("refEquipementParDefaut"),
                    "role", note.get("role"),
                    "standing", note.get("standing"),
                    "source_id", PUBLISHER_SOURCE,
                    "source_locator", row.locator(),
                    "quality_flags", note.get("flags"),
                    "comment", note.get("comment"));
        }
        return types;
    }

    private static Table models(Path raw, Map<String, RawRow> typeNotes) {
        Table models = new Table("models");
        Map<String, RawRow> notes = notes("sih-models.csv", "id");
        Map<String, String> typeOf = typeByModel(raw, typeNotes);
        Map<String, List<RawRow>> impacts = read(raw, "impactequipements.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("refEquipement")));
        for (RawRow row : read(raw, "correspondanceRefEquipement.csv")) {
            String id = row.get("refEquipementCible");
            models.add(
                    model(row, Lookup.required(typeOf, id), Lookup.required(notes, id), Lookup.required(impacts, id)));
        }
        return models;
    }

    private static Map<String, String> model(RawRow row, String type, RawRow note, List<RawRow> impacts) {
        return Map.ofEntries(
                Map.entry("id", note.get("id")),
                Map.entry("type", type),
                Map.entry("label_fr", label(row)),
                Map.entry("label_en", note.get("label_en")),
                Map.entry("configuration", note.get("configuration")),
                Map.entry("electricity_kwh_per_year", electricity(impacts)),
                Map.entry("reference_hours_per_day", "24"),
                Map.entry("reference_hours_assumed", "true"),
                Map.entry("source_id", DEVICE_SOURCE),
                Map.entry("source_locator", range(impacts)),
                Map.entry("licence", DEVICE_LICENCE),
                Map.entry("quality_flags", note.get("flags")),
                Map.entry("comment", note.get("comment")));
    }

    private static Map<String, String> typeByModel(Path raw, Map<String, RawRow> notes) {
        Map<String, String> idOfLabel = read(raw, "typeEquipement.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.get("type"),
                        row -> Lookup.required(notes, row.get("refEquipementParDefaut"))
                                .get("id")));
        return read(raw, "correspondanceTypeEquipement.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.get("equipement_id"), row -> idOfLabel.get(row.get("type_equipement_id"))));
    }

    private static String electricity(List<RawRow> rows) {
        Set<String> values =
                rows.stream().map(row -> row.get("consoElecMoyenne")).collect(Collectors.toSet());
        require(values.size() == 1, rows.get(0), "consoElecMoyenne");
        return rows.get(0).number("consoElecMoyenne").toPlainString();
    }

    private static String range(List<RawRow> rows) {
        RawRow first = rows.get(0);
        RawRow last = rows.get(rows.size() - 1);
        require(last.line() - first.line() == rows.size() - 1, last, "refEquipement");
        return first.file() + " rows " + first.line() + "-" + last.line();
    }

    private static void require(boolean holds, RawRow row, String column) {
        if (!holds) {
            throw new IllegalStateException(row.locator() + ": unexpected " + column + " (" + row.get(column) + ")");
        }
    }

    private static String label(RawRow row) {
        return row.get("modeleEquipementSource").replaceAll(" +", " ");
    }

    private static Table factors(Path raw) {
        Table factors = new Table("factors");
        for (RawRow row : read(raw, "impactequipements.csv")) {
            boolean use = row.get("etapeacv").equals("UTILISATION");
            require(use != row.has("valeur"), row, "valeur");
            if (!use) {
                factors.add(factor(row));
            }
        }
        return factors;
    }

    private static Map<String, String> factor(RawRow row) {
        String phase = Lookup.required(PHASES, row.get("etapeacv"));
        ImpactCategory category = category(row);
        boolean suspect = SUSPECTS.contains(row.get("refEquipement") + " " + phase + " " + category);
        String value = row.number("valeur").toPlainString();
        return Map.ofEntries(
                Map.entry("model", row.get("refEquipement")),
                Map.entry("phase", phase),
                Map.entry("category", category.id()),
                Map.entry("value", value),
                Map.entry("unit", category.unit() + "/item"),
                Map.entry("lcia_method", NOT_STATED),
                Map.entry("source_id", DEVICE_SOURCE),
                Map.entry("source_locator", row.locator()),
                Map.entry("licence", DEVICE_LICENCE),
                Map.entry("quality_flags", suspect ? Flags.with(UNCLEAR, "suspect") : UNCLEAR),
                Map.entry(
                        "transformation", value.equals(row.get("valeur")) ? "copied" : "copied; exponent written out"));
    }

    private static ImpactCategory category(RawRow row) {
        return ImpactCategory.find(row.get("critere")).orElseThrow();
    }

    private static Table mixes(Path raw) {
        Table mixes = new Table("electricity-mixes");
        read(raw, "mixelecs.csv").stream()
                .filter(row -> row.get("raccourcisAnglais").equals("FR"))
                .forEach(row -> mixes.add(
                        "area",
                        "FR",
                        "category",
                        category(row).id(),
                        "value",
                        row.number("valeur").toPlainString(),
                        "unit",
                        category(row).unit() + "/kWh",
                        "basis",
                        NOT_STATED,
                        "lcia_method",
                        NOT_STATED,
                        "source_id",
                        MIX_SOURCE,
                        "source_locator",
                        row.locator(),
                        "licence",
                        MIX_LICENCE,
                        "quality_flags",
                        UNCLEAR,
                        "transformation",
                        "copied"));
        return mixes;
    }

    private static Table hypotheses(Path raw) {
        Map<String, List<String>> ids = Map.of(
                "PUEParDefaut", List.of("pue.default", "1"),
                "dureeVieParDefaut", List.of("lifetime.default", "year"));
        Table hypotheses = new Table("hypotheses");
        for (RawRow row : read(raw, "hypotheses.csv")) {
            hypotheses.add(
                    "id", Lookup.required(ids, row.get("cle")).get(0),
                    "value", row.get("valeur"),
                    "unit", Lookup.required(ids, row.get("cle")).get(1),
                    "source_id", PUBLISHER_SOURCE,
                    "source_locator", row.locator(),
                    "comment", "Upstream names its own source only as " + row.get("source") + ".");
        }
        return hypotheses;
    }

    private static Table equivalences() {
        Table equivalences = new Table("equivalences");
        RawTables.notes(SihTransformation.class, "sih-equivalences.csv")
                .forEach(row -> equivalences.add(row.cells().getFieldsAsMap()));
        return equivalences;
    }

    private static Table aliases(Path raw, Map<String, RawRow> notes) {
        Table aliases = new Table("aliases");
        for (RawRow row : read(raw, "correspondanceRefEquipement.csv")) {
            aliases.add("kind", "model", "alias", label(row), "id", row.get("refEquipementCible"));
        }
        for (RawRow row : read(raw, "typeEquipement.csv")) {
            RawRow note = Lookup.required(notes, row.get("refEquipementParDefaut"));
            aliases.add("kind", "type", "alias", row.get("type"), "id", note.get("id"));
            aliases.add("kind", "type", "alias", note.get("label_en"), "id", note.get("id"));
        }
        aliases.add("kind", "type", "alias", "Ecran", "id", "monitor")
                .add("kind", "type", "alias", "Desktop computer", "id", "desktop")
                .add("kind", "type", "alias", "IP Switch", "id", "network-switch")
                .add("kind", "area", "alias", "France", "id", "FR");
        COMMON_NAMES.forEach((name, id) -> aliases.add("kind", "model", "alias", name, "id", id));
        return aliases;
    }
}
