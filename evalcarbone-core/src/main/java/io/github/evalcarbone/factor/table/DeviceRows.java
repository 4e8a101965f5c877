package io.github.evalcarbone.factor.table;

import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.Factor;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads types, models and their factors. */
final class DeviceRows {

    /** The key of a factor; the model is a normalised name. */
    record Key(String model, LifecyclePhase phase, ImpactCategory category) {}

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final RowParser rows;
    private final FactorDataset.Builder dataset;
    private final Map<String, EquipmentType> types = new LinkedHashMap<>();
    private final Map<String, DeviceModel> models = new LinkedHashMap<>();
    /** The keys of all rows, also of those with a blank value: two rows for one figure are a fault. */
    private final Set<Key> keys = new LinkedHashSet<>();

    private final Set<Key> whole = new HashSet<>();
    private final Set<Key> split = new HashSet<>();

    DeviceRows(RowParser rows, FactorDataset.Builder dataset) {
        this.rows = rows;
        this.dataset = dataset;
    }

    /** Returns the types read, by their normalised ids. */
    Map<String, EquipmentType> types() {
        return types;
    }

    /** Returns the models read, by their normalised ids. */
    Map<String, DeviceModel> models() {
        return models;
    }

    Set<Key> keys() {
        return keys;
    }

    void type(RowReader row) {
        EquipmentType type = read(row);
        if (RowParser.isNew(row, "id", type.id(), types.put(MatchKey.of(type.id()), type))) {
            dataset.add(type);
        }
    }

    private EquipmentType read(RowReader row) {
        EquipmentType type = EquipmentType.of(row.text("id")).withTitles(RowParser.labels(row));
        type = RowParser.positive(row, "lifetime_years", RowParser.MOST)
                .map(type::withLifetimeYears)
                .orElse(type);
        type = rows.uncertainty(row, "lifetime_uncertainty")
                .map(type::withLifetimeUncertainty)
                .orElse(type);
        type = row.optional("default_model").map(type::withDefaultModel).orElse(type);
        boolean isProxy = row.optional("default_model_proxy").isPresent() && RowParser.flag(row, "default_model_proxy");
        type = type.withDefaultModelIsProxy(isProxy);
        type = row.optional("usage").map(type::withUsage).orElse(type);
        type = type.withSupport(is(row, "role", "support", "it")).withRoom(is(row, "standing", "room", "workplace"));
        return type.withProvenance(rows.provenance(row));
    }

    /** Returns whether a column that may be missing or blank has a word; any word but the two is a problem. */
    private static boolean is(RowReader row, String column, String word, String other) {
        return row.optional(column).isPresent()
                && row.choice(
                                column,
                                text -> Optional.of(text).filter(List.of(word, other)::contains),
                                other + ", " + word)
                        .equals(Optional.of(word));
    }

    void model(RowReader row) {
        DeviceModel model = figures(
                row,
                DeviceModel.of(row.text("id"), row.text("type"))
                        .withTitles(RowParser.labels(row))
                        .withConfiguration(row.optional("configuration").orElse("")));
        if (RowParser.isNew(row, "id", model.id(), models.put(MatchKey.of(model.id()), model))) {
            dataset.add(model);
        }
    }

    private DeviceModel figures(RowReader row, DeviceModel named) {
        DeviceModel model = row.number("electricity_kwh_per_year", 0, RowParser.MOST, ">= 0")
                .map(named::withElectricity)
                .orElse(named);
        model = RowParser.positive(row, "reference_hours_per_day", 24)
                .map(model::withReferenceHours)
                .orElse(model);
        model = model.withReferenceHoursAssumed(RowParser.flag(row, "reference_hours_assumed"));
        model = row.number("standby_watts", 0, RowParser.MOST, ">= 0")
                .map(model::withStandbyWatts)
                .orElse(model);
        model = RowParser.positive(row, "lifetime_years", RowParser.MOST)
                .map(model::withLifetimeYears)
                .orElse(model);
        model = rows.uncertainty(row, "electricity_uncertainty")
                .map(model::withElectricityUncertainty)
                .orElse(model);
        model = rows.uncertainty(row, "lifetime_uncertainty")
                .map(model::withLifetimeUncertainty)
                .orElse(model);
        model = row.optional("manufacturer").map(model::withManufacturer).orElse(model);
        model = row.number("data_year", FIRST_YEAR, LAST_YEAR, FIRST_YEAR + " .. " + LAST_YEAR)
                .map(Double::intValue)
                .map(model::withDataYear)
                .orElse(model);
        return model.withProvenance(rows.provenance(row));
    }

    void factor(RowReader row) {
        String model = row.text("model");
        Optional<LifecyclePhase> phase = RowParser.phase(row);
        Optional<ImpactCategory> category = RowParser.category(row);
        if (phase.equals(Optional.of(LifecyclePhase.USE))) {
            row.problem("phase", CoreCode.USE_FACTOR_IGNORED, model, "1");
        } else if (phase.isPresent() && category.isPresent()) {
            factor(row, new Key(MatchKey.of(model), phase.get(), category.get()));
        }
    }

    private void factor(RowReader row, Key key) {
        boolean isNew = keys.add(key);
        if (!isNew) {
            row.problem(
                    "model", CoreCode.DUPLICATE_DATASET_KEY, key.model() + " " + key.phase() + " " + key.category());
        }
        if (isCountedTwice(key)) {
            row.problem(
                    "phase",
                    CoreCode.EMBODIED_AND_SPLIT,
                    key.model(),
                    key.category().id());
        }
        Optional<Factor> figure = rows.figure(row, key.category(), "item");
        figure.filter(any -> isNew)
                .ifPresent(factor -> dataset.factor(key.model(), key.phase(), key.category(), factor));
    }

    /** Returns whether a figure would be counted twice: an unsplit figure covers all phases but use. */
    private boolean isCountedTwice(Key key) {
        if (key.phase() == LifecyclePhase.REFURBISHMENT) {
            return false; // of a second life, which no figure of the new device contains
        }
        boolean unsplit = key.phase() == LifecyclePhase.EMBODIED;
        Key owner = new Key(key.model(), LifecyclePhase.EMBODIED, key.category());
        (unsplit ? whole : split).add(owner);
        return (unsplit ? split : whole).contains(owner);
    }
}
