package io.github.evalcarbone.factor.numecoeval;

import io.github.evalcarbone.document.notation.MatchKey;
import io.github.evalcarbone.factor.EquipmentType;
import io.github.evalcarbone.factor.FactorDataset;
import io.github.evalcarbone.problem.CoreCode;
import io.github.evalcarbone.problem.Location;
import io.github.evalcarbone.problem.Problem;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads the names that lead to devices: types with their default devices, and the devices that models are matched to.
 */
final class ReferenceNames {

    private final FactorDataset.Builder dataset;
    private final ReferenceDevices devices;
    private final ReferenceSources sources;
    private final Map<String, EquipmentType> types = new HashMap<>();
    /** The item each model is matched to. */
    private final Map<String, String> matched = new HashMap<>();
    /** The type stated for each item. */
    private final Map<String, String> stated = new HashMap<>();
    /** The types that each item is the default device of. */
    private final Map<String, Set<String>> defaults = new HashMap<>();

    private final Set<String> typeless = new TreeSet<>();

    ReferenceNames(FactorDataset.Builder dataset, ReferenceDevices devices, ReferenceSources sources) {
        this.dataset = dataset;
        this.devices = devices;
        this.sources = sources;
    }

    void type(ReferenceRow row) {
        String id = row.text(ReferenceField.TYPE);
        EquipmentType type = EquipmentType.of(id);
        type = row.number(ReferenceField.LIFETIME, Double.MIN_VALUE, ReferenceRow.MOST, "> 0")
                .map(type::withLifetimeYears)
                .orElse(type);
        type = defaultDevice(row, id).map(type::withDefaultModel).orElse(type);
        add(row, type.withProvenance(sources.provenance(row)));
    }

    private void add(ReferenceRow row, EquipmentType type) {
        if (types.putIfAbsent(MatchKey.of(type.id()), type) == null) {
            dataset.add(type);
        } else {
            row.problem(ReferenceField.TYPE, CoreCode.DUPLICATE_DATASET_KEY, type.id());
        }
    }

    /**
     * Returns the default device of a type; without a table of devices, one of the datasets this one is combined with.
     */
    private Optional<String> defaultDevice(ReferenceRow row, String type) {
        Optional<String> device = devices.isEmpty()
                ? row.optional(ReferenceField.DEFAULT_ITEM)
                : devices.named(row, ReferenceField.DEFAULT_ITEM);
        device.ifPresent(item -> defaults.computeIfAbsent(MatchKey.of(item), any -> new TreeSet<>())
                .add(type));
        return device;
    }

    void typeOfItem(ReferenceRow row) {
        String name = row.text(ReferenceField.TYPE_OF_ITEM);
        Optional<String> item = devices.required(row, ReferenceField.ITEM_OF_TYPE);
        EquipmentType type = types.get(MatchKey.of(name));
        if (type != null) {
            item.ifPresent(found -> typeOfItem(row, found, type.id()));
        } else if (!name.isEmpty()) {
            row.problem(ReferenceField.TYPE_OF_ITEM, CoreCode.DATASET_REFERENCE_UNKNOWN, name, "types");
        }
    }

    private void typeOfItem(ReferenceRow row, String item, String type) {
        if (!type.equals(stated.computeIfAbsent(MatchKey.of(item), any -> type))) {
            row.problem(ReferenceField.ITEM_OF_TYPE, CoreCode.DUPLICATE_DATASET_KEY, item);
        }
    }

    void match(ReferenceRow row) {
        String model = row.text(ReferenceField.MODEL);
        devices.required(row, ReferenceField.TARGET)
                .filter(item -> !model.isEmpty())
                .ifPresent(item -> match(row, model, item));
    }

    private void match(ReferenceRow row, String model, String item) {
        if (devices.isItem(model) && !MatchKey.of(model).equals(MatchKey.of(item))) {
            row.problem(ReferenceField.MODEL, CoreCode.ALIAS_OF_ANOTHER, model, item);
        }
        String key = MatchKey.of(item);
        if (key.equals(matched.computeIfAbsent(MatchKey.of(model), any -> key))) {
            dataset.modelAlias(model, item);
        } else {
            row.problem(ReferenceField.MODEL, CoreCode.DUPLICATE_DATASET_KEY, model);
        }
    }

    /** Returns the type stated in the tables, else the only type that the device is the default of, else none. */
    String typeOf(ReferenceItem item) {
        String key = MatchKey.of(item.id());
        Set<String> byDefault = defaults.getOrDefault(key, Set.of());
        String type = stated.getOrDefault(
                key, byDefault.size() == 1 ? byDefault.iterator().next() : "");
        if (type.isEmpty()) {
            typeless.add(item.id());
        }
        return type;
    }

    Stream<Problem> typeless() {
        return typeless.stream()
                .limit(1)
                .map(first -> Problem.of(
                        CoreCode.DEVICES_WITHOUT_TYPE, Location.NONE, first, String.valueOf(typeless.size())));
    }
}
