package io.github.evalcarbone.factor;

import io.github.evalcarbone.document.notation.MatchKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the types, models and areas of a dataset by id or alias; case, spacing and the form of apostrophes do not matter. */
final class DatasetNames {

    /** The kind of object that an alias names. */
    enum NamedKind {
        MODEL,
        TYPE,
        AREA;

        /** Returns the key of an alias. */
        String key(String alias) {
            return keyOf(MatchKey.of(alias));
        }

        private String keyOf(String normalised) {
            return name() + " " + normalised;
        }
    }

    private final Map<String, EquipmentType> types;
    private final Map<String, DeviceModel> models;
    private final Map<String, String> areas;
    private final Map<String, String> aliases;

    DatasetNames(DatasetParts parts) {
        this(parts.types, parts.models, parts.areas, parts.aliases);
    }

    private DatasetNames(
            Map<String, EquipmentType> types,
            Map<String, DeviceModel> models,
            Map<String, String> areas,
            Map<String, String> aliases) {
        this.types = new LinkedHashMap<>(types);
        this.models = new LinkedHashMap<>(models);
        this.areas = new LinkedHashMap<>(areas);
        this.aliases = new LinkedHashMap<>(aliases);
    }

    /** Returns the areas alone. */
    DatasetNames withoutDevices() {
        return new DatasetNames(Map.of(), Map.of(), areas, aliases);
    }

    /** Returns the types and models alone. */
    DatasetNames withoutAreas() {
        return new DatasetNames(types, models, Map.of(), aliases);
    }

    List<EquipmentType> types() {
        return List.copyOf(types.values());
    }

    List<DeviceModel> models() {
        return List.copyOf(models.values());
    }

    List<String> areas() {
        return List.copyOf(areas.values());
    }

    Optional<DeviceLookup> model(String name) {
        return found(NamedKind.MODEL, name, models)
                .map(model -> new DeviceLookup(
                        model, models.containsKey(MatchKey.of(name)) ? LookupKind.ID : LookupKind.ALIAS));
    }

    Optional<EquipmentType> type(String name) {
        return found(NamedKind.TYPE, name, types);
    }

    Optional<String> area(String name) {
        return Optional.ofNullable(areas.get(areaKey(name)));
    }

    /** Returns the area that an alias names, else the text itself. */
    String areaKey(String name) {
        return aliases.getOrDefault(NamedKind.AREA.key(name), MatchKey.of(name));
    }

    private <T> Optional<T> found(NamedKind kind, String name, Map<String, T> byId) {
        String key = MatchKey.of(name);
        String id = byId.containsKey(key) ? key : aliases.getOrDefault(kind.keyOf(key), "");
        return Optional.ofNullable(byId.get(id));
    }
}
