package io.github.evalcarbone.factor.numecoeval;

import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.impact.ImpactCategory;
import io.github.evalcarbone.impact.LifecyclePhase;
import io.github.evalcarbone.problem.CoreCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the impacts of devices, and resolves the devices that other tables name. */
final class ReferenceDevices {

    static final String PHASES = "FABRICATION, DISTRIBUTION, UTILISATION, FIN_DE_VIE";

    private static final String PER = "item";
    private static final String MODELS = "models";

    private record Key(String item, LifecyclePhase phase, ImpactCategory category) {}

    private final FactorDataset.Builder dataset;
    private final ReferenceFigures figures;
    private final ReferenceSources sources;
    private final UnusedRows unused;
    private final Map<String, ReferenceItem> items = new LinkedHashMap<>();
    /** Every item that the tables name, including those without a usable row. */
    private final Set<String> named = new HashSet<>();

    private final Set<Key> keys = new HashSet<>();

    ReferenceDevices(
            FactorDataset.Builder dataset, ReferenceFigures figures, ReferenceSources sources, UnusedRows unused) {
        this.dataset = dataset;
        this.figures = figures;
        this.sources = sources;
        this.unused = unused;
    }

    void impact(ReferenceRow row) {
        String id = row.text(ReferenceField.ITEM);
        Optional<LifecyclePhase> phase = row.choice(ReferenceField.PHASE, ReferenceDevices::phase, PHASES);
        Optional<ImpactCategory> category = figures.category(row, PER);
        named.add(MatchKey.of(id));
        if (!id.isEmpty() && phase.isPresent() && category.isPresent()) {
            impact(row, id, phase.get(), category.get());
        }
    }

    /** Finds the phase of a row; the tables split every figure by phase. */
    static Optional<LifecyclePhase> phase(String text) {
        return LifecyclePhase.find(text).filter(phase -> phase != LifecyclePhase.EMBODIED);
    }

    private void impact(ReferenceRow row, String id, LifecyclePhase phase, ImpactCategory category) {
        ReferenceItem item = items.computeIfAbsent(MatchKey.of(id), any -> new ReferenceItem(id));
        boolean isNew = keys.add(new Key(MatchKey.of(id), phase, category));
        item.add(row, sources.source(row));
        if (!isNew || !item.id().equals(id)) {
            row.problem(ReferenceField.ITEM, CoreCode.DUPLICATE_DATASET_KEY, id + " " + phase + " " + category);
        }
        if (phase == LifecyclePhase.USE) {
            use(row);
        } else {
            figures.factor(row, category, PER)
                    .filter(any -> isNew)
                    .ifPresent(factor -> dataset.factor(id, phase, category, factor));
        }
    }

    /** Reads a row of the use phase, which states the electricity; use is electricity times mix. */
    private void use(ReferenceRow row) {
        boolean isBlank = row.optional(ReferenceField.VALUE).isEmpty();
        boolean hasElectricity = row.optional(ReferenceField.ELECTRICITY).isPresent();
        String table = row.kind().toString();
        row.number(ReferenceField.VALUE, -ReferenceRow.MOST, ReferenceRow.MOST, "finite")
                .ifPresent(value -> unused.count(row, CoreCode.USE_FACTOR_IGNORED, table));
        if (isBlank && !hasElectricity) {
            unused.count(row, CoreCode.FIGURES_BLANK, table);
        }
    }

    Collection<ReferenceItem> items() {
        return items.values();
    }

    boolean isEmpty() {
        return named.isEmpty();
    }

    boolean isItem(String name) {
        return items.containsKey(MatchKey.of(name));
    }

    /** Returns the item that a cell of another table must name. */
    Optional<String> required(ReferenceRow row, ReferenceField field) {
        return row.text(field).isEmpty() ? Optional.empty() : named(row, field);
    }

    /** Returns the item that a cell of another table names; a missing item is reported. */
    Optional<String> named(ReferenceRow row, ReferenceField field) {
        Optional<String> name = row.optional(field);
        Optional<String> known = name.filter(this::isItem);
        if (name.isPresent() && known.isEmpty()) {
            missing(row, field, name.get());
        }
        return known;
    }

    /** Reports a missing item: what refers to it is set aside, and the rest of the tables is read. */
    private static void missing(ReferenceRow row, ReferenceField field, String name) {
        row.warning(field, CoreCode.DATASET_REFERENCE_UNKNOWN, name, MODELS);
    }
}
