package io.github.evalcarbone.factor.table;

import io.github.evalcarbone.document.MatchKey;
import io.github.evalcarbone.document.RowReader;
import io.github.evalcarbone.factor.DatasetParts;
import io.github.evalcarbone.factor.DeviceModel;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorKey;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.ProblemCode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads types, models and their factors. */
final class DeviceRows {

    private final RowParser rows;
    private final DatasetParts parts;
    /** The key counts even where the value is blank: two rows for one figure are a fault. */
    private final Set<FactorKey> keys = new HashSet<>();

    private final Set<FactorKey> whole = new HashSet<>();
    private final Set<FactorKey> split = new HashSet<>();

    DeviceRows(RowParser rows, DatasetParts parts) {
        this.rows = rows;
        this.parts = parts;
    }

    Set<FactorKey> keys() {
        return keys;
    }

    void type(RowReader row) {
        EquipmentType type = new EquipmentType(
                row.text("id"),
                RowParser.labels(row),
                RowParser.positive(row, "lifetime_years", RowParser.MOST),
                row.optional("default_model"),
                row.optional("default_model_proxy").isPresent() && RowParser.flag(row, "default_model_proxy"),
                row.optional("usage"),
                rows.provenance(row));
        RowParser.requireNew(row, "id", type.id(), parts.types.put(MatchKey.of(type.id()), type));
    }

    void model(RowReader row) {
        DeviceModel model = new DeviceModel(
                row.text("id"),
                row.text("type"),
                RowParser.labels(row),
                row.optional("configuration").orElse(""),
                row.number("electricity_kwh_per_year", 0, RowParser.MOST, ">= 0"),
                RowParser.positive(row, "reference_hours_per_day", 24),
                RowParser.flag(row, "reference_hours_assumed"),
                RowParser.positive(row, "lifetime_years", RowParser.MOST),
                rows.provenance(row));
        RowParser.requireNew(row, "id", model.id(), parts.models.put(MatchKey.of(model.id()), model));
    }

    void factor(RowReader row) {
        String model = row.text("model");
        Optional<LifecyclePhase> phase = RowParser.phase(row);
        Optional<ImpactCategory> category = RowParser.category(row);
        if (phase.equals(Optional.of(LifecyclePhase.USE))) {
            row.problem("phase", ProblemCode.USE_FACTOR_IGNORED, model, "1");
        } else if (phase.isPresent() && category.isPresent()) {
            factor(row, FactorKey.ofModel(model, phase.get(), category.get()));
        }
    }

    private void factor(RowReader row, FactorKey key) {
        if (!keys.add(key)) {
            row.problem("model", ProblemCode.DUPLICATE_KEY, key.owner() + " " + key.phase() + " " + key.category());
        }
        if (isCountedTwice(key)) {
            row.problem(
                    "phase",
                    ProblemCode.EMBODIED_AND_SPLIT,
                    key.owner(),
                    key.category().id());
        }
        rows.figure(row, key.category(), "item").ifPresent(factor -> parts.factors.put(key, factor));
    }

    /** An unsplit figure holds all phases but use: beside one of them it would count twice. */
    private boolean isCountedTwice(FactorKey key) {
        boolean unsplit = key.phase() == LifecyclePhase.EMBODIED;
        FactorKey owner = new FactorKey(key.owner(), LifecyclePhase.EMBODIED, key.category());
        (unsplit ? whole : split).add(owner);
        return (unsplit ? split : whole).contains(owner);
    }
}
